// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/records.h"

#include <QString>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace entente::ui {

/// What tells records apart whose title, date and source are the same: the ends of their files'
/// paths, by the place of the record. All others are not in it.
[[nodiscard]] std::unordered_map<std::uint32_t, QString> twinMarks(
    const std::vector<library::BriefingRecord> &records);

/// A title with such a mark at its end, shortened so that the mark is still seen where it is cut.
[[nodiscard]] QString markedTitle(const QString &title, const QString &mark);

} // namespace entente::ui
