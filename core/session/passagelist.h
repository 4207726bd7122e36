// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/libraryfacts.h"
#include "core/session/libraryrepetitions.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace entente::session {

/// What passages are grouped by.
enum class PassagesBy : std::uint8_t { Nothing, Briefing, Year, Source, Area, Kind };

/// How the passages of the library are to be read.
struct PassageRequest
{
    LibraryRequest asked;
    search::Order order = search::Order::Relevance;
    PassagesBy by = PassagesBy::Nothing;
    /// By which passages that say the same are folded; null for not at all.
    std::shared_ptr<const LibraryRepetitions> repetitions;
};

/// A passage with those that nearly repeat it and are in its group.
struct ListedPassage
{
    std::uint64_t document = 0;    ///< of the search
    std::uint32_t firstRepeat = 0; ///< in PassageList::repeats
    std::uint32_t repeats = 0;
    std::uint32_t briefings = 1; ///< that say it, its own counted
};

/// Where a passage is from.
struct PassageOrigin
{
    std::string title;
    std::string source; ///< empty where none is known
    std::optional<Date> date;
};

/// Passages that have something in common. `number` is that of the kind or the area, or the year.
struct PassageGroup
{
    std::uint32_t number = 0;
    std::string name;                 ///< of the source
    library::BriefingId briefing = 0; ///< where they are grouped by briefing
    PassageOrigin origin;             ///< of that
    bool isUnknown = false;           ///< without an area, a date, a source or a kind
    std::uint32_t first = 0;          ///< in PassageList::passages
    std::uint32_t last = 0;           ///< behind it
    std::uint32_t found = 0;          ///< repeats counted
};

/// The passages that were found, in the order in which they are read. A topic of several areas is
/// in the group of each.
struct PassageList
{
    PassagesBy by = PassagesBy::Nothing;
    std::vector<ListedPassage> passages;
    std::vector<std::uint64_t> repeats; ///< documents of the search
    std::vector<PassageGroup> groups;   ///< one where nothing is grouped; none where nothing found
    std::size_t found = 0;
    search::Sought sought;
    bool isFolded = false; ///< false where the repetitions are not those of the library as it is
};

/// Lists passages, and keeps in mind what it read of the library to do so. Of one thread.
class PassageLister final
{
public:
    /// Errors: those of the search and of the store.
    [[nodiscard]] Result<PassageList> list(const PassageRequest &request, Session &session);
    /// Of a briefing that was in the library when list() was asked last; else empty.
    [[nodiscard]] const PassageOrigin &originOf(library::BriefingId briefing) const;
    /// Reads what it does not know yet of the library.
    [[nodiscard]] Result<void> look(Session &session);

private:
    struct Found;

    [[nodiscard]] Result<void> group(Found &found, const PassageRequest &request, Session &session);
    [[nodiscard]] std::vector<PassageGroup> groupsOf(std::uint64_t document, PassagesBy by,
                                                     const Vocabulary &vocabulary) const;

    std::unordered_map<library::BriefingId, PassageOrigin> m_origins;
    std::shared_ptr<const LibraryFacts> m_facts;
    library::ChangeNumber m_upTo = -1;
};

/// The areas of a topic without those that are broader than another one of them.
[[nodiscard]] std::vector<ConceptIndex> narrowest(std::span<const ConceptIndex> areas,
                                                  const Vocabulary &vocabulary);

} // namespace entente::session
