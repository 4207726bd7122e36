// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace entente {

/// The name of a file as Qt's strings can carry it. A byte that is not UTF-8 becomes half a
/// surrogate pair (U+DC80 to U+DCFF), so that fileOf() gives every name back byte for byte. Qt's
/// own file functions know nothing of that: to open a file, take its bytes.
[[nodiscard]] QString nameOf(std::string_view file);

/// The bytes of a name that nameOf() gave, or that Qt did.
[[nodiscard]] std::string fileOf(const QString &name);

} // namespace entente
