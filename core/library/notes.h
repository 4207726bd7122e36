// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/notecolour.h"
#include "core/library/records.h"

#include <optional>
#include <string>
#include <vector>

namespace entente::library {

/// Counts how often a note or a correction was written. Who writes says which version it was made
/// from, so that nobody writes over what he has not seen.
using Version = std::int64_t;

/// Where a note stands: W3C Web Annotation's TextQuoteSelector and TextPositionSelector over
/// Briefing::text. Positions count bytes here; the export counts characters.
struct Anchoring
{
    std::string exact;
    std::string prefix;
    std::string suffix;
    TextRange position;

    bool operator==(const Anchoring &) const = default;
};

/// What a person wrote about a passage, in Markdown; a highlight has no words.
struct Note
{
    std::string id; ///< of newNoteId()
    Version version = 0;
    BriefingId briefing = 0;
    Anchoring anchor;
    std::string words;
    std::vector<std::string> tags;
    std::string created;  ///< ISO 8601, UTC
    std::string modified; ///< the same
    NoteColour colour = NoteColour::Violet;

    /// Whether both say the same, wherever they stand and whenever they were written.
    [[nodiscard]] bool saysAsMuchAs(const Note &other) const
    {
        return words == other.words && tags == other.tags && colour == other.colour;
    }
    bool operator==(const Note &) const = default;
};

/// What a person says of a topic in place of what analysis found. It is kept by the topic's words,
/// so that it finds its topic again when the briefing is analysed anew. Words that analysis takes
/// for no topic can be made one; they are found again as those of a note are.
struct Correction
{
    BriefingId briefing = 0;
    std::string topic; ///< of topicKey()
    Version version = 0;
    std::optional<Kind> kind;
    std::optional<std::vector<std::string>> areas; ///< ids of the vocabulary
    bool isNoTopic = false;                        ///< its words stay in the text alone
    std::optional<Anchoring> added;                ///< the words that are a topic

    [[nodiscard]] bool isEmpty() const { return !kind && !areas && !isNoTopic && !added; }
    /// Whether both say the same, whatever their versions.
    [[nodiscard]] bool saysAsMuchAs(const Correction &other) const
    {
        return kind == other.kind && areas == other.areas && isNoTopic == other.isNoTopic
            && added == other.added;
    }
    bool operator==(const Correction &) const = default;
};

/// A filter with a name, in words that outlive a change of the vocabulary: focus areas by id.
struct SavedFilter
{
    std::string name;
    std::vector<std::string> areas;
    std::vector<std::string> excludedAreas;
    std::vector<Kind> kinds;
    std::vector<Certainty> certainties;
    std::string text;
    std::optional<Date> since;
    std::optional<Date> until;
    std::vector<std::string> sources;
    std::vector<std::string> languages;
    std::vector<std::string> formats; ///< ids
    std::vector<std::string> desks;   ///< of a team's

    bool operator==(const SavedFilter &) const = default;
};

} // namespace entente::library
