// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/date.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A time with a name, such as an administration.
struct Period
{
    std::string name;
    Date since;
    std::optional<Date> until; ///< its last day; nothing where that is still to come

    /// Whether all days that a date can mean lie in it.
    [[nodiscard]] bool holds(const Date &date) const
    {
        return since <= date && (!until || date.latest() <= until->latest());
    }
    bool operator==(const Period &) const = default;
};

/// Periods from a text with a line each: "2021-01-20 2025-01-19 Biden", "-" for a last day that is
/// still to come; lines that begin with "#" are comments. InvalidPeriod names the line.
[[nodiscard]] Result<std::vector<Period>> readPeriods(std::string_view text,
                                                      const std::string &file);

/// The text that readPeriods() reads them from; the names are put on one line.
[[nodiscard]] std::string writtenPeriods(std::span<const Period> periods);

/// Those that share a day with another, in their order. Events are periods of a day or of a few.
[[nodiscard]] std::vector<Period> periodsWithin(std::span<const Period> periods,
                                                const Period &time);

/// The first period that holds a date.
[[nodiscard]] std::optional<std::size_t> periodOf(const std::optional<Date> &date,
                                                  std::span<const Period> periods);

} // namespace entente
