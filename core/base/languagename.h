// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace entente {

/// What a language (BCP 47) is called in the language of a locale such as "ja_JP": "英語" for "en".
/// Empty where it is not known.
[[nodiscard]] QString languageName(const std::string &tag, const QString &locale);

} // namespace entente
