// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"
#include "core/library/store/teambook.h"

#include <span>
#include <string>
#include <string_view>

namespace entente::library {

/// The notes on one briefing, and what names it.
struct NotedBriefing
{
    std::string title;
    std::string source;    ///< its address on the web, or its file
    std::string_view text; ///< Briefing::text, to count characters in
    std::span<const Note> notes;
    const TeamBook *team = nullptr; ///< who wrote them; null, or of no team, for nobody else
};

/// Appends a section of Markdown: each passage as a quotation, with its note below.
void appendNotesMarkdown(std::string &markdown, const NotedBriefing &briefing);

/// CSV after RFC 4180, heads first: briefing, source, passage, note, tags, created, modified,
/// colour; of a team's library the author behind them.
[[nodiscard]] std::string notesCsv(std::span<const NotedBriefing> briefings);

/// A W3C Web Annotation collection's items, as an array of annotations in JSON-LD. Positions count
/// characters of the text.
[[nodiscard]] std::string notesJson(std::span<const NotedBriefing> briefings);

} // namespace entente::library
