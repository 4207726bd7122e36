// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/leadin.h"

#include "core/analysis/sections.h"
#include "core/analysis/sentences.h"
#include "core/analysis/titles.h"
#include "core/text/casefold.h"
#include "core/text/utf8.h"

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

std::optional<LeadIn> leadBefore(const Briefing &briefing, std::size_t block)
{
    if (block == 0)
        return std::nullopt;
    const Block &before = briefing.blocks[block - 1];
    const bool own = before.kind == BlockKind::Paragraph
        || (before.kind == BlockKind::ListItem
            && before.listDepth < briefing.blocks[block].listDepth);
    if (!own || before.text.isEmpty())
        return std::nullopt;
    LeadIn lead{sentencesOf(briefing, before.text), {}};
    if (lead.sentences.empty())
        return std::nullopt;
    lead.lastSentence = lead.sentences.back();
    const std::string last = text::caseFolded(briefing.words(lead.lastSentence));
    const auto says = [&](std::string_view word) { return last.find(word) != std::string::npos; };
    const bool points = last.ends_with(':') || last.ends_with("：") || says("following")
        || says("follow:") || says(" below") || says("table") || says("次の") || says("以下");
    return points ? std::optional(std::move(lead)) : std::nullopt;
}

KindFound kindOfSection(const Briefing &briefing, std::int32_t section)
{
    int level = 7;
    for (std::int32_t i = section; i >= 0; --i) {
        const Section &heading = briefing.sections[static_cast<std::size_t>(i)];
        if (heading.level >= level)
            continue;
        level = heading.level;
        const Block &block = briefing.blocks[heading.block];
        if (const auto attribute = kindAttribute(briefing.words(block.text)))
            return {attribute->kind, Certainty::Stated, within(block.text, attribute->words),
                    EvidenceSort::Attribute};
        if (const auto mention = kindOfHeading(briefing.words(heading.heading));
            mention && !isTitleOfAll(briefing, i, mention->words))
            return {mention->kind, Certainty::Stated, within(heading.heading, mention->words),
                    EvidenceSort::Heading};
    }
    return {};
}

KindFound kindOfList(const Briefing &briefing, std::size_t block)
{
    const KindFound heading = kindOfSection(briefing, sectionOf(briefing, block));
    const std::optional<LeadIn> lead = leadBefore(briefing, block);
    if (!lead)
        return heading;
    if (const auto announced = kindAnnounced(briefing.words(lead->lastSentence))) {
        const bool agree = heading.kind == announced->kind;
        return {announced->kind, agree ? Certainty::Stated : Certainty::LedIn,
                within(lead->lastSentence, announced->words), EvidenceSort::LeadIn};
    }
    if (heading.kind != Kind::Point) {
        // "Participants were:" under "Recommendations" lists no recommendations.
        const bool other = briefing.words(lead->lastSentence).ends_with(':')
            && contradicts(briefing.words(lead->lastSentence), heading.kind);
        return other ? KindFound{} : heading;
    }
    // Sentences before the last, from the nearest on, where the last leaves it open: "The following
    // points …" does, "We will:" does not.
    for (std::size_t i = lead->sentences.size() - 1; i-- > 0;) {
        const auto earlier = kindAnnounced(briefing.words(lead->sentences[i]));
        if (earlier && !contradicts(briefing.words(lead->lastSentence), earlier->kind))
            return {earlier->kind, Certainty::LedIn, within(lead->sentences[i], earlier->words),
                    EvidenceSort::LeadIn};
    }
    return {};
}

} // namespace entente
