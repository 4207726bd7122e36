// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/records.h"
#include "core/search/request.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace entente::library {

/// Who wrote a note that a team has.
struct NoteAuthor
{
    std::string author;    ///< who made it
    std::string lastBy;    ///< who wrote in it last
    std::string lastAt;    ///< when that came to the team, ISO 8601, UTC
    BriefingId briefing{}; ///< 0 where the note is not here any more
};

/// What a library in a file knows of its team by its last sync.
struct TeamBook
{
    bool isJoined = false;
    std::string me;                  ///< as the team calls whoever it belongs to
    std::vector<std::string> people; ///< who sits on a desk of mine, by name; I am not among them
    std::unordered_map<std::string, NoteAuthor> notes; ///< by id; what is not there is my own
    std::unordered_set<std::string> unseen;            ///< notes that others wrote since I looked
    /// Notes, by id, that stand in the library and have an @ in them.
    struct Mentioning
    {
        std::string id;
        BriefingId briefing = 0;
        std::string words;
    };
    std::vector<Mentioning> mentioning;
    /// Null without a team.
    std::shared_ptr<const search::BriefingDesks> desks;

    /// Who wrote a note; me where the team does not have it.
    [[nodiscard]] const std::string &authorOf(const std::string &note) const
    {
        const auto at = notes.find(note);
        return at == notes.end() || at->second.author.empty() ? me : at->second.author;
    }
    /// The desk of a briefing; empty where it has none yet.
    [[nodiscard]] std::string deskOf(BriefingId briefing) const;
};

} // namespace entente::library
