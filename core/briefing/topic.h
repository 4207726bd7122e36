// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/textrange.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// What a topic is. A commitment is what somebody announces to do, or to have done. `Point` is the
/// answer where none of the others is certain.
enum class Kind : std::uint8_t {
    Threat,
    Driver,
    FocusArea,
    Implication,
    Benefit,
    Recommendation,
    Point,
    Commitment, ///< last, for libraries once kept kinds by number, and are still opened
};

/// In the order in which they are told.
inline constexpr std::array allKinds{Kind::Threat,      Kind::Driver,  Kind::FocusArea,
                                     Kind::Implication, Kind::Benefit, Kind::Recommendation,
                                     Kind::Commitment,  Kind::Point};

/// How sure the kind is. `Stated`: an attribute, a column head or the section's heading says it.
/// `LedIn`: the sentence that leads the list says it. `Inferred`: from the topic's own words, or
/// nothing says it.
enum class Certainty : std::uint8_t { Stated, LedIn, Inferred };

/// The surest first.
inline constexpr std::array allCertainties{Certainty::Stated, Certainty::LedIn,
                                           Certainty::Inferred};

/// The names used on the command line and in JSON: "threat", "focus-area", "led-in" …
[[nodiscard]] std::string_view name(Kind kind);
[[nodiscard]] std::string_view name(Certainty certainty);
[[nodiscard]] std::optional<Kind> kindNamed(std::string_view wanted);
[[nodiscard]] std::optional<Certainty> certaintyNamed(std::string_view wanted);

/// Index of a concept in the vocabulary.
using ConceptIndex = std::uint16_t;

/// Where words that say a kind stand. In the order of how much they can be relied on.
enum class EvidenceSort : std::uint8_t { Attribute, ColumnHead, Heading, LeadIn, Label, OwnWords };

/// The name used in JSON: "attribute", "column-head", "own-words" …
[[nodiscard]] std::string_view name(EvidenceSort sort);

/// Words that say of what kind a topic is. What decided is of the topic's kind; what is of another
/// kind spoke against it.
struct Evidence
{
    Kind kind = Kind::Point;
    EvidenceSort sort = EvidenceSort::OwnWords;
    Certainty strength = Certainty::Inferred; ///< how sure the kind were, from this alone
    TextRange words;                          ///< of Briefing::text

    bool operator==(const Evidence &) const = default;
};

/// What of a topic a person says, in place of analysis.
struct ByAnalyst
{
    bool kind = false;
    bool areas = false;
    bool added = false; ///< that it is a topic at all

    [[nodiscard]] bool any() const { return kind || areas || added; }
    bool operator==(const ByAnalyst &) const = default;
};

/// As in CSV and JSON: "kind", "added areas"; empty where all is analysis'.
[[nodiscard]] std::string names(ByAnalyst byAnalyst);

/// One point that a briefing makes. Its words are ranges of Briefing::text, so that a topic can
/// never say what the briefing does not.
struct Topic
{
    Kind kind = Kind::Point;
    Certainty certainty = Certainty::Inferred;
    TextRange title;                 ///< empty where the briefing gives none
    TextRange text;                  ///< empty where there is only a title
    TextRange evidence;              ///< the words that the kind rests on; empty for Point
    std::uint32_t firstEvidence = 0; ///< range in Briefing::evidence, what decided first
    std::uint32_t lastEvidence = 0;
    /// The words that say whose position it is, where that is somebody else than the author
    /// ("critics say"); empty for most. Such a topic is a Point.
    TextRange positionOf;
    std::int32_t section = -1;  ///< index in Briefing::sections, -1 before the first
    std::uint32_t block = 0;    ///< index in Briefing::blocks
    std::int32_t row = -1;      ///< row of that table, -1 where the topic is not a row
    std::uint32_t firstTag = 0; ///< range in Briefing::tags
    std::uint32_t lastTag = 0;
    ByAnalyst byAnalyst;

    /// From the first of its words to the last, with what stands between title and text.
    [[nodiscard]] TextRange whole() const
    {
        if (title.isEmpty() || text.isEmpty())
            return title.isEmpty() ? text : title;
        return {std::min(title.begin, text.begin), std::max(title.end, text.end)};
    }
    /// How sure the kind is. A point has none, for nothing is said of it.
    [[nodiscard]] std::optional<Certainty> certaintyOfKind() const
    {
        return kind == Kind::Point ? std::nullopt : std::optional(certainty);
    }
};

} // namespace entente
