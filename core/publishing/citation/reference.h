// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/publishing/citation/name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace entente::citation {

/// Where in a document something stands, as a reader of it finds the place again.
struct Place
{
    std::uint32_t firstPage = 0; ///< from 1; 0 where the document has no pages
    std::uint32_t lastPage = 0;
    std::string section;         ///< its heading; empty before the first, and where there are pages
    std::uint32_t paragraph = 0; ///< from 1, counted from that heading, list items too; 0 for none
    std::uint32_t table = 0;     ///< from 1, counted in the document; 0 where it is none
    std::string firstLabel = {}; ///< what the document calls the first page; empty where its number
    std::string lastLabel = {};

    [[nodiscard]] bool isEmpty() const
    {
        return firstPage == 0 && section.empty() && paragraph == 0 && table == 0;
    }
    bool operator==(const Place &) const = default;
};

/// All that a style can say of a briefing. What is not known is empty, and nothing is guessed.
struct Reference
{
    std::vector<Name> authors;
    std::string title;
    std::optional<Date> date;
    std::string publisher; ///< also where it stands for an author
    std::string address;   ///< on the web
    std::string language;  ///< BCP 47, empty where unknown
    std::string note;      ///< what is given as the source, where that is a sentence and no name
    std::optional<Date> accessed;
    Place place;
};

[[nodiscard]] Reference referenceTo(const Briefing &briefing);

/// Where words of Briefing::text stand; not empty ones.
[[nodiscard]] Place placeOf(const Briefing &briefing, TextRange words);
[[nodiscard]] Place placeOf(const Briefing &briefing, const Topic &topic);
[[nodiscard]] Place placeOf(const Briefing &briefing, const Table &table);

} // namespace entente::citation
