// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/vocabulary/kindpatterns.h"

#include <optional>
#include <vector>

namespace entente {

/// A kind, on which words that rests, of which sort they are and how sure it is.
struct KindFound
{
    Kind kind = Kind::Point;
    Certainty certainty = Certainty::Inferred;
    TextRange evidence;
    EvidenceSort sort = EvidenceSort::OwnWords;
    bool isStrong = false; ///< of own words: they would do for a sentence of prose
};

/// What the headings and sentences of a briefing announce of what stands under and behind them.
class Announcements final
{
public:
    /// Without patterns, nouns alone announce. Both must outlive it.
    Announcements(const Briefing &briefing, const KindPatterns *patterns)
        : m_briefing(briefing), m_patterns(patterns)
    {
    }

    /// From the headings of a section and of those above it alone. A heading that says something
    /// else ends what those above it announce: Kind::Point, with the words that say so.
    [[nodiscard]] KindFound ofSection(std::int32_t section) const;
    /// From the section and the sentence that leads to the list which begins at a block.
    [[nodiscard]] KindFound ofList(std::size_t block) const;
    /// The same of paragraphs that count on from each other, whose sentence needs no colon: "These
    /// are the three reasons."
    [[nodiscard]] KindFound ofRow(std::size_t block) const;
    /// From a sentence that leads to what is nested under it.
    [[nodiscard]] std::optional<KindFound> ofLeadIn(TextRange sentence) const;
    /// From a label such as "Risk:". Of Kind::Point where it says that it is none of the kinds.
    [[nodiscard]] std::optional<KindFound> ofLabel(TextRange label) const;

private:
    [[nodiscard]] const std::optional<KindFound> &ofHeading(std::int32_t section) const;
    [[nodiscard]] std::optional<KindFound> readHeading(std::int32_t section) const;
    [[nodiscard]] std::optional<KindFound> byPattern(TextRange words, PatternUse use,
                                                     Certainty certainty, EvidenceSort sort) const;

    const Briefing &m_briefing;
    const KindPatterns *m_patterns;
    /// What headings announce, by section, once asked for: each of their items asks.
    mutable std::vector<std::optional<std::optional<KindFound>>> m_headings;
};

} // namespace entente
