// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/announcements.h"

#include "core/analysis/kindwords.h"
#include "core/analysis/leadin.h"
#include "core/analysis/sections.h"
#include "core/analysis/sentences.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

TextRange within(TextRange sentence, TextRange words)
{
    return {sentence.begin + words.begin, sentence.begin + words.end};
}

/// Whether a heading is the title of the whole, which says what the briefing is about and not what
/// its lists are. Beside another title in the front matter it is a heading where it is one of
/// several of its level, or names a kind and nothing else.
bool isTitleOfAll(const Briefing &briefing, std::int32_t section, TextRange mention)
{
    const Section &heading = briefing.sections[static_cast<std::size_t>(section)];
    if (section != 0 || heading.level != 1)
        return false;
    if (simplified(briefing.words(heading.heading)) == simplified(briefing.meta.title))
        return true;
    const auto tops = std::count_if(briefing.sections.begin(), briefing.sections.end(),
                                    [](const Section &each) { return each.level == 1; });
    return tops == 1 && mention.size() < heading.heading.size();
}

} // namespace

std::optional<KindFound> Announcements::byPattern(TextRange words, PatternUse use,
                                                  Certainty certainty, EvidenceSort sort) const
{
    if (m_patterns == nullptr)
        return std::nullopt;
    const auto found = m_patterns->find(m_patterns->sentence(m_briefing.words(words)), use);
    if (!found)
        return std::nullopt;
    return KindFound{found->kind, certainty, within(words, found->words), sort};
}

const std::optional<KindFound> &Announcements::ofHeading(std::int32_t section) const
{
    const auto at = static_cast<std::size_t>(section);
    if (m_headings.size() <= at)
        m_headings.resize(m_briefing.sections.size());
    if (!m_headings[at])
        m_headings[at] = readHeading(section);
    return *m_headings[at];
}

std::optional<KindFound> Announcements::readHeading(std::int32_t section) const
{
    const Section &heading = m_briefing.sections[static_cast<std::size_t>(section)];
    const Block &block = m_briefing.blocks[heading.block];
    if (const auto attribute = kindAttribute(m_briefing.words(block.text)))
        return KindFound{attribute->kind, Certainty::Stated, within(block.text, attribute->words),
                         EvidenceSort::Attribute};
    const auto mention = kindOfHeading(m_briefing.words(heading.heading));
    const auto found = mention
        ? KindFound{mention->kind, Certainty::Stated, within(heading.heading, mention->words),
                    EvidenceSort::Heading}
        : byPattern(heading.heading, PatternUse::Heading, Certainty::Stated, EvidenceSort::Heading);
    if (!found || isTitleOfAll(m_briefing, section, found->evidence))
        return std::nullopt;
    return found;
}

KindFound Announcements::ofSection(std::int32_t section) const
{
    int level = 7;
    for (std::int32_t i = section; i >= 0; --i) {
        const Section &heading = m_briefing.sections[static_cast<std::size_t>(i)];
        if (heading.level >= level)
            continue;
        level = heading.level;
        if (const std::optional<KindFound> &found = ofHeading(i))
            return *found;
    }
    return {};
}

std::optional<KindFound> Announcements::ofLeadIn(TextRange sentence) const
{
    if (const auto announced = kindAnnounced(m_briefing.words(sentence)))
        return KindFound{announced->kind, Certainty::LedIn, within(sentence, announced->words),
                         EvidenceSort::LeadIn};
    return byPattern(sentence, PatternUse::LeadIn, Certainty::LedIn, EvidenceSort::LeadIn);
}

std::optional<KindFound> Announcements::ofLabel(TextRange label) const
{
    if (label.isEmpty())
        return std::nullopt;
    return byPattern(label, PatternUse::Label, Certainty::Stated, EvidenceSort::Label);
}

KindFound Announcements::ofRow(std::size_t block) const
{
    const KindFound list = ofList(block);
    const bool isBehindWords = block > 0
        && m_briefing.blocks[block - 1].kind == BlockKind::Paragraph;
    if (list.kind != Kind::Point || !isBehindWords)
        return list;
    const auto sentences = sentencesOf(m_briefing, m_briefing.blocks[block - 1].text);
    const auto led = sentences.empty() ? std::nullopt : ofLeadIn(sentences.back());
    return led && led->kind != Kind::Point ? *led : list;
}

KindFound Announcements::ofList(std::size_t block) const
{
    const KindFound heading = ofSection(sectionOf(m_briefing, block));
    const std::optional<LeadIn> lead = leadBefore(m_briefing, block);
    if (!lead) {
        const TextRange title = titleBefore(m_briefing, block);
        const auto named = kindOfHeading(m_briefing.words(title));
        return named ? KindFound{named->kind, Certainty::LedIn, within(title, named->words),
                                 EvidenceSort::LeadIn}
                     : heading;
    }
    // "The following factors" under "Implications" are implications.
    const std::string_view last = m_briefing.words(lead->lastSentence);
    const bool isPlain = heading.kind != Kind::Point && !kindAnnounced(last)
        && !contradicts(last, heading.kind);
    if (auto announced = isPlain ? std::nullopt : ofLeadIn(lead->lastSentence)) {
        if (announced->kind == Kind::Point)
            return {};
        if (heading.kind == announced->kind)
            announced->certainty = Certainty::Stated;
        return *announced;
    }
    // "Why is this not done? They named these hurdles:" lists reasons.
    for (std::size_t i = lead->sentences.size() - 1; i-- > 0;) {
        if (!m_briefing.words(lead->sentences[i]).ends_with('?'))
            continue;
        const auto asked = byPattern(lead->sentences[i], PatternUse::Heading, Certainty::LedIn,
                                     EvidenceSort::LeadIn);
        if (asked && asked->kind == Kind::Driver)
            return *asked;
    }
    if (heading.kind != Kind::Point) {
        // "Participants were:" under "Recommendations" lists no recommendations.
        const bool other = last.ends_with(':') && contradicts(last, heading.kind);
        return other ? KindFound{} : heading;
    }
    // Sentences before the last, from the nearest on, where the last leaves it open: "The following
    // points …" does, "We will:" does not.
    for (std::size_t i = lead->sentences.size() - 1; i-- > 0;) {
        const auto earlier = kindAnnounced(m_briefing.words(lead->sentences[i]));
        if (earlier && !contradicts(m_briefing.words(lead->lastSentence), earlier->kind))
            return {earlier->kind, Certainty::LedIn, within(lead->sentences[i], earlier->words),
                    EvidenceSort::LeadIn};
    }
    return {};
}

} // namespace entente
