// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/topicfinder.h"

#include "core/analysis/conversation.h"
#include "core/analysis/kindwords.h"
#include "core/analysis/rowtopics.h"
#include "core/analysis/sections.h"
#include "core/analysis/sentences.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace entente {

namespace {

bool endsWithColon(std::string_view words)
{
    words = text::trimmed(words);
    return words.ends_with(':') || words.ends_with("：");
}

} // namespace

TopicFinder::TopicFinder(Briefing &briefing, const Vocabulary &vocabulary)
    : m_briefing(briefing), m_ownWords(briefing, vocabulary), m_spoken(spokenBlocks(briefing))
{
    for (const Section &section : briefing.sections)
        m_boldLines += briefing.blocks[section.block].kind == BlockKind::Paragraph ? 1 : 0;
    std::size_t section = 0;
    for (std::size_t i = 0; i < briefing.blocks.size(); ++i) {
        const Block &block = briefing.blocks[i];
        while (section < briefing.sections.size() && briefing.sections[section].block < i)
            ++section;
        const bool heads = section < briefing.sections.size()
            && briefing.sections[section].block == i;
        if (block.note != 0) // it says more of a point, and makes none
            continue;
        if (block.listDepth == 0)
            m_lists.clear();
        if (block.kind == BlockKind::ListItem)
            addItem(i);
        else if (block.kind == BlockKind::Table)
            addRows(i);
        else if (block.kind == BlockKind::Paragraph && heads)
            addBoldLine(i);
        else if (block.kind == BlockKind::Paragraph && block.listDepth == 0
                 && block.firstMark != block.lastMark)
            addTitledParagraph(i);
        if (block.kind == BlockKind::Paragraph && !heads)
            addSentences(i);
    }
}

/// Adds a topic of the kind that the first thing found says which says one.
void TopicFinder::add(Topic topic, TextRange groupLabel, const std::vector<KindFound> &found)
{
    const TextRange first = topic.title.isEmpty() ? topic.text : topic.title;
    if (first.isEmpty())
        return;
    topic.firstEvidence = static_cast<std::uint32_t>(m_briefing.evidence.size());
    for (const KindFound &each : found) {
        if (each.kind == Kind::Point)
            continue;
        if (topic.kind == Kind::Point) {
            topic.kind = each.kind;
            topic.certainty = each.certainty;
            topic.evidence = each.evidence;
        }
        m_briefing.evidence.push_back({each.kind, each.sort, each.certainty, each.evidence});
    }
    topic.lastEvidence = static_cast<std::uint32_t>(m_briefing.evidence.size());
    m_covered = std::max({m_covered, topic.title.end, topic.text.end});
    topic.line = m_briefing.lineOf(m_briefing.sourceOffset(first.begin));
    topic.section = sectionOf(m_briefing, topic.block);
    m_briefing.topics.push_back(topic);
    m_groupLabels.push_back(groupLabel);
}

/// What a title calls itself: "Growing threats from …".
KindFound TopicFinder::ofTitle(TextRange title) const
{
    const auto own = kindOfTitle(m_briefing.words(title));
    if (!own)
        return {};
    return {own->kind,
            Certainty::Inferred,
            {title.begin + own->words.begin, title.begin + own->words.end}};
}

/// What is announced, what a thing calls itself and what it says, what decides first. A driver that
/// its own title calls a threat is one.
std::vector<KindFound> TopicFinder::weighed(const KindFound &announced,
                                            const TitledText &parts) const
{
    const KindFound titled = ofTitle(parts.title);
    const KindFound own = m_ownWords.ofItem(parts);
    if (announced.kind == Kind::Driver && titled.kind != Kind::Point)
        return {titled, announced, own};
    return {announced, titled, own};
}

/// Whether an item only names what the items nested in it have in common.
bool TopicFinder::isGroup(std::size_t block) const
{
    const Block &item = m_briefing.blocks[block];
    const bool nested = block + 1 < m_briefing.blocks.size()
        && m_briefing.blocks[block + 1].kind == BlockKind::ListItem
        && m_briefing.blocks[block + 1].listDepth > item.listDepth;
    if (!nested)
        return false;
    const TitledText parts = titledText(m_briefing, item);
    return parts.text.isEmpty() || endsWithColon(m_briefing.words(item.text));
}

/// End of the text of an item: the paragraphs that continue it belong to it.
std::uint32_t TopicFinder::endOfItem(std::size_t block) const
{
    const Block &item = m_briefing.blocks[block];
    std::uint32_t end = item.text.end;
    for (std::size_t i = block + 1; i < m_briefing.blocks.size(); ++i) {
        const Block &next = m_briefing.blocks[i];
        if (next.kind != BlockKind::Paragraph || next.note != 0 || next.listDepth != item.listDepth
            || next.quoteDepth != item.quoteDepth)
            break;
        end = next.text.end;
    }
    return end;
}

void TopicFinder::addItem(std::size_t index)
{
    const Block &block = m_briefing.blocks[index];
    const std::size_t depth = block.listDepth;
    const bool begins = m_lists.size() < depth;
    if (m_lists.size() > depth)
        m_lists.resize(depth);
    while (m_lists.size() < depth) {
        KindFound kind = kindOfList(m_briefing, index);
        if (!m_lists.empty() && kind.kind == Kind::Point)
            kind = m_lists.back().kind;
        m_lists.push_back(
            {kind, begins && !m_lists.empty() ? m_lists.back().groupLabel : TextRange{}});
    }
    TitledText parts = titledText(m_briefing, block);
    if (isGroup(index)) {
        // What it says holds for the items below it, which begin a list of their own.
        const TextRange label = parts.title.isEmpty() ? parts.text : parts.title;
        OpenList below{m_lists.back().kind, label};
        if (const auto announced = kindAnnounced(m_briefing.words(block.text)); announced) {
            below.kind = {announced->kind,
                          Certainty::LedIn,
                          {block.text.begin + announced->words.begin,
                           block.text.begin + announced->words.end},
                          EvidenceSort::LeadIn};
        }
        m_lists.push_back(below);
        return;
    }
    Topic topic;
    topic.block = static_cast<std::uint32_t>(index);
    KindFound announced = m_lists.back().kind;
    parts.text.end = std::max(parts.text.end,
                              parts.text.isEmpty() ? parts.text.end : endOfItem(index));
    if (const auto attribute = kindAttribute(m_briefing.words(block.text))) {
        const TextRange words{block.text.begin + attribute->words.begin,
                              block.text.begin + attribute->words.end};
        announced = {attribute->kind, Certainty::Stated, words, EvidenceSort::Attribute};
        parts.text = trimmed(m_briefing,
                             {parts.text.begin, std::max(parts.text.begin, words.begin)});
    }
    topic.title = parts.title;
    topic.text = parts.text;
    add(topic, m_lists.back().groupLabel, weighed(announced, parts));
}

void TopicFinder::addTitledParagraph(std::size_t index)
{
    const Block &block = m_briefing.blocks[index];
    if (block.quoteDepth > 0 || m_spoken[index])
        return;
    const TitledText parts = titledText(m_briefing, block);
    if (parts.title.isEmpty() || parts.text.isEmpty())
        return;
    Topic topic;
    topic.block = static_cast<std::uint32_t>(index);
    topic.title = parts.title;
    topic.text = parts.text;
    add(topic, {}, weighed(kindOfSection(m_briefing, sectionOf(m_briefing, index)), parts));
}

/// A bold line with one to four paragraphs under it is a topic; with more it is a chapter.
void TopicFinder::addBoldLine(std::size_t index)
{
    constexpr std::size_t mostParagraphs = 4;
    constexpr std::size_t fewestLines = 2;
    if (m_boldLines < fewestLines || m_spoken[index])
        return;
    std::size_t last = index;
    while (last + 1 < m_briefing.blocks.size()) {
        const Block &next = m_briefing.blocks[last + 1];
        const TitledText parts = titledText(m_briefing, next);
        if (next.kind != BlockKind::Paragraph || next.note != 0 || next.quoteDepth > 0
            || next.listDepth > 0 || isBoldLine(m_briefing, next) || !parts.title.isEmpty()
            || next.text.isEmpty())
            break;
        ++last;
    }
    // The sentence that leads to a list belongs to the list.
    if (last > index && last + 1 < m_briefing.blocks.size()
        && endsWithColon(m_briefing.words(m_briefing.blocks[last].text)))
        --last;
    if (last == index || last - index > mostParagraphs)
        return;
    const std::int32_t section = sectionOf(m_briefing, index);
    Topic topic;
    topic.block = static_cast<std::uint32_t>(index);
    topic.title = m_briefing.sections[static_cast<std::size_t>(section)].heading;
    topic.text = trimmed(
        m_briefing, {m_briefing.blocks[index + 1].text.begin, m_briefing.blocks[last].text.end});
    add(topic, {}, weighed(kindOfSection(m_briefing, section - 1), {topic.title, topic.text}));
}

/// Sentences of running prose that leave no doubt of what kind they are.
void TopicFinder::addSentences(std::size_t index)
{
    constexpr std::size_t shortest = 30; // bytes
    constexpr std::size_t longest = 600;
    const Block &block = m_briefing.blocks[index];
    if (block.quoteDepth > 0 || m_spoken[index] || block.text.begin < m_covered
        || endsWithColon(m_briefing.words(block.text)))
        return;
    for (const TextRange sentence : sentencesOf(m_briefing, block.text)) {
        if (sentence.size() < shortest || sentence.size() > longest)
            continue;
        const KindFound found = m_ownWords.ofSentence(sentence);
        if (found.kind == Kind::Point)
            continue;
        Topic topic;
        topic.block = static_cast<std::uint32_t>(index);
        topic.text = sentence;
        add(topic, {}, {found});
    }
}

void TopicFinder::addRows(std::size_t index)
{
    for (const RowTopic &row : topicsOfRows(m_briefing, index))
        add(row.topic, {}, row.found);
}

} // namespace entente
