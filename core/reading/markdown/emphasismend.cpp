// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/emphasismend.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::uint32_t width = 2; // of "**"

bool spaceAt(std::string_view words, std::size_t at)
{
    return at >= words.size() || text::isSpace(text::decode(words, at).character);
}

bool spaceBefore(std::string_view words, std::size_t at)
{
    return at == 0 || text::isSpace(text::decodeBefore(words, at).character);
}

/// Pairs of asterisks that enclose words of one block.
std::vector<TextRange> pairs(std::string_view words)
{
    std::vector<TextRange> found;
    for (std::size_t open = words.find("**"); open != std::string_view::npos;) {
        const std::size_t close = words.find("**", open + width);
        if (close == std::string_view::npos)
            break;
        const bool opens = spaceBefore(words, open);
        const bool spaced = spaceAt(words, open + width);
        const bool spacedEnd = spaceBefore(words, close);
        const bool atStart = text::trimmed(words.substr(0, open)).empty();
        const std::string_view inner = text::trimmed(
            words.substr(open + width, close - open - width));
        // "missions**.**" marks a full stop, "has** grown**" two words; "2 ** 3 ** 4" is
        // arithmetic.
        const bool punctuation = inner.size() == 1 && !spaced && !spacedEnd
            && std::string_view(".,:;!?").find(inner[0]) != std::string_view::npos;
        const bool tight = opens ? !spaced || (atStart && !spacedEnd) : spaced && !spacedEnd;
        if (punctuation || (inner.size() > 1 && tight)) {
            found.push_back({static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close)});
            open = words.find("**", close + width);
        } else {
            open = close;
        }
    }
    return found;
}

/// Asterisks of code and of an address are no markup, nor is a pair that only begins in a link.
bool isMarkup(const Briefing &briefing, TextRange pair)
{
    const auto at = [&](std::uint32_t offset) {
        const std::span<const Mark> marks = briefing.marksIn({offset, offset + width});
        return marks.empty() ? Mark{} : marks.front();
    };
    const Mark open = at(pair.begin);
    const Mark close = at(pair.end);
    return open.link == close.link && ((open.styles | close.styles) & Style::Monospace) == 0;
}

/// How many of the removed characters lie before an offset.
std::uint32_t removedBefore(const std::vector<std::uint32_t> &removed, std::uint32_t offset)
{
    const auto count = std::lower_bound(removed.begin(), removed.end(), offset) - removed.begin();
    return static_cast<std::uint32_t>(count) * width;
}

/// Makes words of the block bold, keeping its marks in order and apart from each other.
void addStrong(Briefing &briefing, const Block &block, const std::vector<TextRange> &strong)
{
    const auto first = briefing.marks.begin() + block.firstMark;
    const std::vector<Mark> marks(first, briefing.marks.end());
    briefing.marks.erase(first, briefing.marks.end());
    std::vector<std::uint32_t> edges;
    for (const Mark &mark : marks)
        edges.insert(edges.end(), {mark.text.begin, mark.text.end});
    for (const TextRange range : strong)
        edges.insert(edges.end(), {range.begin, range.end});
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        std::copy_if(
            marks.begin(), marks.end(), std::back_inserter(briefing.marks),
            [&](const Mark &mark) { return mark.text.isEmpty() && mark.text.begin == edges[i]; });
        if (i + 1 == edges.size())
            break;
        Mark piece{{edges[i], edges[i + 1]}, 0, -1, 0, -1};
        for (const Mark &mark : marks) {
            if (mark.text.contains(piece.text)) {
                piece.styles = mark.styles;
                piece.link = mark.link;
                piece.note = mark.note;
                piece.image = mark.image;
            }
        }
        for (const TextRange range : strong) {
            if (range.contains(piece.text))
                piece.styles |= Style::Strong;
        }
        if (piece.styles != 0)
            briefing.marks.push_back(piece);
    }
}

} // namespace

void mendEmphasis(Briefing &briefing)
{
    Block &block = briefing.blocks.back();
    const std::string_view words = briefing.words(block.text);
    if (words.find("**") == std::string_view::npos || block.kind == BlockKind::Code)
        return;
    std::vector<TextRange> bold = pairs(words);
    std::erase_if(bold, [&](TextRange pair) {
        return !isMarkup(briefing, {block.text.begin + pair.begin, block.text.begin + pair.end});
    });
    std::vector<std::uint32_t> removed;
    for (const TextRange pair : bold) {
        removed.push_back(block.text.begin + pair.begin);
        removed.push_back(block.text.begin + pair.end);
    }
    if (removed.empty())
        return;
    // What follows a removed pair still comes from where it came from.
    std::vector<Anchor> behind;
    behind.reserve(removed.size());
    for (const std::uint32_t at : removed)
        behind.push_back({at + width, briefing.sourceOffset(at + width)});
    const auto firstAnchor = std::partition_point(
        briefing.anchors.begin(), briefing.anchors.end(),
        [&](const Anchor &anchor) { return anchor.text < block.text.begin; });
    std::vector<Anchor> anchors(firstAnchor, briefing.anchors.end());
    anchors.insert(anchors.end(), behind.begin(), behind.end());
    std::stable_sort(anchors.begin(), anchors.end(),
                     [](const Anchor &a, const Anchor &b) { return a.text < b.text; });
    briefing.anchors.erase(firstAnchor, briefing.anchors.end());
    const auto moved = [&](std::uint32_t offset) {
        return offset - removedBefore(removed, offset);
    };
    for (const Anchor &anchor : anchors) {
        // An anchor on a removed asterisk would move before what it anchors: each of them has one
        // where both were escaped.
        const auto next = std::upper_bound(removed.begin(), removed.end(), anchor.text);
        const bool within = next != removed.begin() && anchor.text - *std::prev(next) < width;
        if (!within)
            briefing.anchors.push_back({moved(anchor.text), anchor.source});
    }
    std::vector<TextRange> strong;
    strong.reserve(bold.size());
    for (const TextRange pair : bold)
        strong.push_back(
            {moved(block.text.begin + pair.begin + width), moved(block.text.begin + pair.end)});
    for (std::size_t i = block.firstMark; i < briefing.marks.size(); ++i)
        briefing.marks[i].text = {moved(briefing.marks[i].text.begin),
                                  moved(briefing.marks[i].text.end)};
    addStrong(briefing, block, strong);
    std::reverse(removed.begin(), removed.end());
    for (const std::uint32_t at : removed)
        briefing.text.erase(at, width);
    block.text.end = static_cast<std::uint32_t>(briefing.text.size());
    block.lastMark = static_cast<std::uint32_t>(briefing.marks.size());
}

} // namespace entente
