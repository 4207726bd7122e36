// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::library {

/// Words of a briefing that are cited, or a briefing as a whole where there are none. They are kept
/// letter for letter, so that they can be read wherever the dossier goes.
struct Cited
{
    std::string document; ///< SHA-256 of its bytes, 32 bytes: the same in every library
    Anchoring anchor;     ///< in Briefing::text; empty of a briefing as a whole

    [[nodiscard]] bool isWhole() const { return anchor.exact.empty(); }
    bool operator==(const Cited &) const = default;
};

/// A cell of an analyst's own table: what it says, and on what that rests.
struct OwnCell
{
    std::string words;
    std::vector<Cited> sources;

    bool operator==(const OwnCell &) const = default;
};

/// A table that an analyst made: aspects by current and past, by options, by countries.
struct OwnTable
{
    std::vector<std::string> heads;         ///< of all columns; the first names what rows are
    std::vector<std::vector<OwnCell>> rows; ///< each with as many cells; the first names its row
    std::vector<Cited> sources = {};        ///< of all that it says, such as of what was counted
    bool isDrawn = false;                   ///< its numbers are drawn as bars, too

    bool operator==(const OwnTable &) const = default;
};

/// What a dossier is made of.
struct DossierItem
{
    enum class Sort : std::uint8_t {
        Heading,  ///< words, on one line
        Words,    ///< the analyst's own; an empty line parts paragraphs
        Passage,  ///< cited, with the analyst's words beneath, if any
        Briefing, ///< the same of a briefing as a whole
        Table,    ///< table, with words as its caption
        Filter,   ///< what a filter finds in the library whenever it is looked at
    };

    Sort sort = Sort::Words;
    std::string words;
    Cited cited;
    OwnTable table;
    SavedFilter filter = {}; ///< with no name where it was kept under none

    bool operator==(const DossierItem &) const = default;
};

inline constexpr std::array allItemSorts{DossierItem::Sort::Heading, DossierItem::Sort::Words,
                                         DossierItem::Sort::Passage, DossierItem::Sort::Briefing,
                                         DossierItem::Sort::Table,   DossierItem::Sort::Filter};

/// "heading", "words", "passage", "briefing", "table", "filter": what they are called in files.
[[nodiscard]] std::string_view name(DossierItem::Sort sort);
[[nodiscard]] std::optional<DossierItem::Sort> itemSortNamed(std::string_view wanted);

/// What an analyst collected to answer a question: passages, briefings, tables, filters and own
/// words in an order.
struct Dossier
{
    std::string id; ///< of newNoteId()
    Version version = 0;
    std::string title;
    std::string purpose; ///< the question, or for whom it is; may be empty
    std::vector<DossierItem> items;
    std::string created;  ///< ISO 8601, UTC
    std::string modified; ///< the same

    /// Whether both say the same, whatever their versions and times.
    [[nodiscard]] bool saysAsMuchAs(const Dossier &other) const
    {
        return title == other.title && purpose == other.purpose && items == other.items;
    }
    bool operator==(const Dossier &) const = default;
};

/// Whether a dossier that was written over is kept as a version: where it had stood for ten minutes
/// before, or where none was kept for as long, by the times that both say. What is changed at once
/// is undone instead. `last` is when the newest that was kept was written; empty where none was.
[[nodiscard]] bool isKeptAsVersion(const Dossier &before, const Dossier &after,
                                   const std::string &last);

/// The documents that a dossier cites, in the order in which they first stand there.
[[nodiscard]] std::vector<std::string> documentsOf(const Dossier &dossier);

} // namespace entente::library
