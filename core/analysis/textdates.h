// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace entente {

/// A date that stands among other words.
struct DateInText
{
    Date date;
    std::optional<Date> other; ///< the other reading of "04/05/2024", whose order is not known
    std::size_t begin = 0;     ///< bytes of the words given
    std::size_t end = 0;
};

/// The dates in words, in order: with the month in figures or in one of several languages, in years
/// of Japanese eras, and as precise as they are given. Of "29–30 June 2021" the last day. A bare
/// year is none, except with 年.
[[nodiscard]] std::vector<DateInText> datesIn(std::string_view words);

} // namespace entente
