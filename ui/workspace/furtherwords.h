// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <QString>

namespace entente::ui {

/// What a briefing says of itself beside its title, date, source, language and marking: "tags:
/// mines, straits", a fact a part; first of all a date that is not understood. Long values are cut,
/// and of many facts the first are named.
[[nodiscard]] QString furtherWords(const Metadata &meta, const QString &gap);

} // namespace entente::ui
