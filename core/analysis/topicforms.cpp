// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a briefing makes topics beside the items of its lists.

#include "core/analysis/enumerators.h"
#include "core/analysis/headingtopics.h"
#include "core/analysis/inlineitems.h"
#include "core/analysis/lineitems.h"
#include "core/analysis/rowtopics.h"
#include "core/analysis/sections.h"
#include "core/analysis/sentences.h"
#include "core/analysis/topicfinder.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

bool endsWithColon(std::string_view words)
{
    words = text::trimmed(words);
    return words.ends_with(':') || words.ends_with("：");
}

} // namespace

void TopicFinder::addTitledParagraph(std::size_t index, const TitledText &parts)
{
    const Block &block = m_briefing.blocks[index];
    if (block.quoteDepth > 0 || m_spoken[index] || parts.title.isEmpty() || parts.text.isEmpty()
        || block.text.begin < m_covered)
        return;
    Topic topic;
    topic.block = static_cast<std::uint32_t>(index);
    topic.title = parts.title;
    topic.text = parts.text;
    add(topic, {}, weighed(announcedFor(index), parts));
    constexpr std::uint32_t longest = 12; // bytes of "Secondly:"
    if (parts.title.size() <= longest && m_ownWords.ofSentence(parts.title).isOrdinal)
        uncover(block, parts.text);
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
    const std::int32_t section = sectionOf(m_briefing, index);
    const TextRange title = m_briefing.sections[static_cast<std::size_t>(section)].heading;
    const bool isAll = last > index && last - index <= mostParagraphs;
    if (!isAll && !saysItself(title, last > index))
        return;
    Topic topic;
    topic.block = static_cast<std::uint32_t>(index);
    topic.title = title;
    topic.text = textUnder(index, std::min(last, index + mostParagraphs));
    add(topic, {}, weighed(m_announcements.ofSection(section - 1), {topic.title, topic.text}),
        isAll ? Covers::All : Covers::Nothing);
}

/// A heading with the paragraphs under it is a topic, where a heading above announces such things
/// or it is one of several points.
void TopicFinder::addHeading(std::size_t index)
{
    constexpr std::uint8_t ofTitles = 2; // levels
    const auto section = static_cast<std::size_t>(sectionOf(m_briefing, index));
    if (section >= m_briefing.sections.size() || m_briefing.sections[section].block != index
        || (section == 0 && m_briefing.sections[section].level <= ofTitles))
        return;
    const TextRange heading = m_briefing.sections[section].heading;
    const UnderHeading under = underHeading(m_briefing, index);
    if (m_briefing.words(heading).ends_with('?') || m_spoken[index])
        return;
    // A heading of a kind's own has the kind's things under it, and is none of them, but where it
    // is one of a row and has no more than a few words under it.
    const KindFound own = m_announcements.ofSection(static_cast<std::int32_t>(section));
    const bool names = m_briefing.blocks[index].text.contains(own.evidence)
        && !own.evidence.isEmpty();
    if (names
        && (own.kind == Kind::Point || m_briefing.sections[section].level <= ofTitles
            || !under.isAll || under.last > index + 1))
        return;
    if ((own.kind == Kind::Point || names) && !isOneOfPoints(m_briefing, section))
        return;
    // With more under it than a point has, it has to say itself what it is.
    const bool isOption = own.kind != Kind::Point && !names && hasLabelledParts(index);
    if (!under.isAll && !isOption
        && !saysItself(heading, under.last > index || own.kind != Kind::Point))
        return;
    Topic topic;
    topic.block = static_cast<std::uint32_t>(index);
    topic.title = heading;
    topic.text = textUnder(index, under.last);
    const bool isLow = m_briefing.sections[section].level > ofTitles && !names;
    add(topic, {}, weighed(own, {topic.title, topic.text}),
        under.isAll && isLow ? Covers::All : Covers::Nothing);
}

/// Whether what stands under a heading are the parts of one thing: "Risk: …", "Cost: …".
bool TopicFinder::hasLabelledParts(std::size_t heading) const
{
    constexpr std::size_t fewest = 2;
    std::size_t labels = 0;
    std::size_t others = 0;
    for (std::size_t i = heading + 1; i < m_briefing.blocks.size(); ++i) {
        const Block &block = m_briefing.blocks[i];
        if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem)
            break;
        const TextRange title = titledText(m_briefing, block).title;
        if (!title.isEmpty() && m_announcements.ofLabel(title))
            ++labels;
        else
            ++others;
    }
    return labels >= fewest && labels >= others;
}

/// Whether a title is of a kind by its own words, as it has to be where more than paragraphs, or
/// none, stand under it.
bool TopicFinder::saysItself(TextRange title, bool mayBe) const
{
    return mayBe && m_ownWords.ofItem({title, {title.end, title.end}}, false).kind != Kind::Point;
}

/// The words of the paragraphs behind a block, up to the last of them.
TextRange TopicFinder::textUnder(std::size_t block, std::size_t last) const
{
    if (last == block)
        return {m_briefing.blocks[block].text.end, m_briefing.blocks[block].text.end};
    return trimmed(m_briefing,
                   {m_briefing.blocks[block + 1].text.begin, m_briefing.blocks[last].text.end});
}

/// A paragraph that is an item of a list in all but its markup.
void TopicFinder::addItemByHand(std::size_t index)
{
    const Block &block = m_briefing.blocks[index];
    if (m_spoken[index] || block.text.begin < m_covered)
        return;
    const auto first = static_cast<std::size_t>(m_byHand[index]);
    const auto counted = firstEnumerator(m_briefing.words(m_briefing.blocks[first].text));
    const bool isRow = counted && !m_ownWords.isSpoken()
        && (counted->counting == Counting::Ordinals || counted->counting == Counting::Numbers);
    const KindFound announced = isRow ? m_announcements.ofRow(first)
                                      : m_announcements.ofList(first);
    std::vector<TextRange> lines;
    if (!counted)
        lines = itemsOfLines(m_briefing, block);
    if (lines.empty())
        lines.push_back(block.text);
    for (const TextRange line : lines) {
        TitledText parts{{line.begin, line.begin}, line};
        if (lines.size() == 1)
            parts = titledText(m_briefing, block);
        Topic topic;
        topic.block = static_cast<std::uint32_t>(index);
        topic.title = parts.title;
        topic.text = parts.text;
        add(topic, {}, weighed(announced, parts));
        if (counted && counted->counting == Counting::Ordinals)
            uncover(block, line);
    }
}

/// "Second, …" often begins a paragraph that says more than its first sentence does.
void TopicFinder::uncover(const Block &paragraph, TextRange words)
{
    constexpr std::size_t most = 2; // sentences that belong to one point
    const std::vector<TextRange> sentences = sentencesOf(m_briefing, words);
    if (sentences.size() <= most)
        return;
    m_covered = std::min(m_covered, sentences.front().end);
    m_uncovered = paragraph.text.begin;
}

/// Sentences of running prose that are topics, of those that end before a place and begin behind
/// the topics so far.
void TopicFinder::addSentences(std::size_t index, const std::vector<ProseTopics::Found> &sentences,
                               std::uint32_t end)
{
    for (const ProseTopics::Found &found : sentences) {
        if (found.sentence.begin < m_covered || found.sentence.end > end)
            continue;
        Topic topic;
        topic.block = static_cast<std::uint32_t>(index);
        topic.text = found.sentence;
        add(topic, {}, {found.kind});
    }
}

/// What the section of a block announces.
KindFound TopicFinder::announcedFor(std::size_t block) const
{
    return m_announcements.ofSection(sectionOf(m_briefing, block));
}

void TopicFinder::addSentences(std::size_t index)
{
    const Block &block = m_briefing.blocks[index];
    const bool isBehind = block.text.begin >= m_covered || m_uncovered == block.text.begin;
    if (block.quoteDepth == 0 && !m_spoken[index] && isBehind)
        addSentences(index, m_prose.in(block, announcedFor(index)), block.text.end);
}

/// What a paragraph lists in a row, with the sentences before and behind it; false where it lists
/// nothing.
bool TopicFinder::addInlineItems(std::size_t index)
{
    const Block &block = m_briefing.blocks[index];
    if (block.kind != BlockKind::Paragraph || block.listDepth > 0 || block.quoteDepth > 0
        || block.isCaption || m_spoken[index] || m_ownWords.isSpoken()
        || block.text.begin < m_covered)
        return false;
    const InlineItems row = inlineItems(m_briefing, block);
    if (row.items.empty())
        return false;
    const std::vector<ProseTopics::Found> sentences = m_prose.in(block, announcedFor(index));
    addSentences(index, sentences,
                 row.lead.isEmpty() ? row.items.front().text.begin : row.lead.begin);
    KindFound announced = announcedFor(index);
    // "They want to (a) …" within a sentence promises nothing.
    const auto led = row.lead.isEmpty() ? std::nullopt : m_announcements.ofLeadIn(row.lead);
    if (led && led->kind != Kind::Commitment)
        announced = led->kind == Kind::Point ? KindFound{} : *led;
    for (const TitledText &parts : row.items) {
        Topic topic;
        topic.block = static_cast<std::uint32_t>(index);
        topic.title = parts.title;
        topic.text = parts.text;
        add(topic, {}, weighed(announced, parts));
    }
    addSentences(index, sentences, block.text.end);
    return true;
}

void TopicFinder::addRows(std::size_t index)
{
    const std::vector<RowTopic> rows = topicsOfRows(m_briefing, index);
    const bool isKindless = !rows.empty() && rows.front().found.empty();
    const KindFound announced = isKindless ? m_announcements.ofList(index) : KindFound{};
    for (const RowTopic &row : rows) {
        const TitledText parts{row.topic.title, row.topic.text};
        add(row.topic, {}, isKindless ? weighed(announced, parts) : row.found);
    }
}

} // namespace entente
