// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/sides.h"
#include "core/session/session.h"
#include "core/vocabulary/broader.h"

#include <string>
#include <vector>

namespace entente::session {

/// Topics of a side that are compared; what finds more is to be narrowed.
inline constexpr std::size_t mostSideTopics = 200'000;

/// What a filter finds in a library, as a side of a comparison.
struct FoundSide
{
    /// Where a topic of the side stands in the library.
    struct Place
    {
        library::BriefingId briefing = 0;
        std::uint32_t topic = 0;
    };

    Side side;
    std::vector<Place> places; ///< by topic of the side
    std::size_t found = 0;     ///< topics that there are; the side may have fewer
    /// Of the query: names that no briefing bears, fields that are not understood.
    std::vector<search::FieldProblem> problems;
};

/// A filter whose text asks for more, in the language of the search field: "since:2021 missile".
[[nodiscard]] Filter narrowed(Filter filter, const std::string &query);

/// The topics that are asked for, in the order of the library; how many of them stands fast.
[[nodiscard]] Result<FoundSide> sideOf(LibraryRequest asked, Session &session);

/// A topic's title and text on one line.
[[nodiscard]] std::string sideWords(std::string_view title, std::string_view text);

} // namespace entente::session
