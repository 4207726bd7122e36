// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefing.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

std::string_view Briefing::words(TextRange range) const
{
    if (range.isEmpty() || range.end > text.size())
        return {};
    return std::string_view(text).substr(range.begin, range.size());
}

std::span<const Mark> Briefing::marksOf(const Block &block) const
{
    return std::span(marks).subspan(block.firstMark, block.lastMark - block.firstMark);
}

std::span<const Mark> Briefing::marksIn(TextRange range) const
{
    // A mark without words lies in a range that it only touches.
    const auto first = std::partition_point(marks.begin(), marks.end(), [&](const Mark &mark) {
        return mark.text.end < range.begin
            || (mark.text.end == range.begin && !mark.text.isEmpty());
    });
    const auto last = std::partition_point(first, marks.end(), [&](const Mark &mark) {
        return mark.text.begin < range.end || (mark.text.begin == range.end && mark.text.isEmpty());
    });
    return {first, last};
}

std::span<const ConceptIndex> Briefing::areasOf(const Topic &topic) const
{
    return std::span(tags).subspan(topic.firstTag, topic.lastTag - topic.firstTag);
}

bool Briefing::isOfProse(const Topic &topic) const
{
    return topic.title.isEmpty() && topic.row < 0
        && blocks[topic.block].kind == BlockKind::Paragraph;
}

std::span<const Evidence> Briefing::evidenceOf(const Topic &topic) const
{
    return std::span(evidence).subspan(topic.firstEvidence,
                                       topic.lastEvidence - topic.firstEvidence);
}

std::span<const ConceptIndex> Briefing::areasOfRow(const Table &table, std::size_t row) const
{
    if (row + 1 >= table.rowTags.size())
        return {};
    return std::span(tags).subspan(table.rowTags[row], table.rowTags[row + 1] - table.rowTags[row]);
}

bool Briefing::hasArea(const Topic &topic, ConceptIndex area) const
{
    const std::span<const ConceptIndex> areas = areasOf(topic);
    return std::find(areas.begin(), areas.end(), area) != areas.end();
}

std::uint32_t Briefing::sourceOffset(std::uint32_t textOffset) const
{
    const auto next = std::upper_bound(
        anchors.begin(), anchors.end(), textOffset,
        [](std::uint32_t offset, const Anchor &anchor) { return offset < anchor.text; });
    if (next == anchors.begin())
        return 0;
    const Anchor &anchor = *std::prev(next);
    return std::min(anchor.source + (textOffset - anchor.text),
                    static_cast<std::uint32_t>(source.size()));
}

std::uint32_t Briefing::lineOf(std::uint32_t offset) const
{
    const auto next = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(1, next - lineStarts.begin()));
}

Locator Briefing::locatorOf(std::uint32_t textOffset) const
{
    if (locators.empty())
        return TextLine{lineOf(sourceOffset(textOffset))};
    const auto next = std::upper_bound(
        locators.begin(), locators.end(), textOffset,
        [](std::uint32_t offset, const LocatedRun &run) { return offset < run.text; });
    return next == locators.begin() ? next->where : std::prev(next)->where;
}

Locator Briefing::locatorOf(const Topic &topic) const
{
    return locatorOf((topic.title.isEmpty() ? topic.text : topic.title).begin);
}

std::size_t Briefing::blockAt(std::uint32_t textOffset) const
{
    const auto next = std::upper_bound(
        blocks.begin(), blocks.end(), textOffset,
        [](std::uint32_t offset, const Block &block) { return offset < block.text.begin; });
    return next == blocks.begin() ? 0 : static_cast<std::size_t>(next - blocks.begin()) - 1;
}

std::string simplified(std::string_view words)
{
    std::string result;
    result.reserve(words.size());
    bool gap = false;
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        constexpr char32_t wordJoiner = 0x2060; // and the byte order mark, which once was one
        if (text::isSpace(next.character)) {
            gap = !result.empty();
        } else if (next.character != wordJoiner && next.character != 0xFEFF) {
            if (gap)
                result += ' ';
            gap = false;
            result.append(words, i, next.length);
        }
        i += next.length;
    }
    return result;
}

std::string label(const Briefing &briefing, const Topic &topic, std::size_t maximumCharacters)
{
    if (!topic.title.isEmpty())
        return simplified(briefing.words(topic.title));
    std::string words = simplified(briefing.words(topic.text));
    std::size_t characters = 0;
    std::size_t lastGap = 0;
    for (std::size_t i = 0; i < words.size(); i += text::decode(words, i).length) {
        if (words[i] == ' ')
            lastGap = i;
        if (++characters > maximumCharacters) {
            words.resize(lastGap > i / 2 ? lastGap : i);
            return words + "…";
        }
    }
    return words;
}

} // namespace entente
