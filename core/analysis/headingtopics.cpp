// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/headingtopics.h"

#include "core/analysis/enumerators.h"
#include "core/analysis/titles.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace entente {

namespace {

/// The sections of one level that stand near each other under one heading, in their order.
std::vector<std::size_t> besides(const Briefing &briefing, std::size_t section)
{
    constexpr std::size_t reach = 24;
    const auto &sections = briefing.sections;
    const std::uint8_t level = sections[section].level;
    std::size_t first = section;
    for (std::size_t i = section; i-- > 0 && sections[i].level >= level && section - i <= reach;)
        first = sections[i].level == level ? i : first;
    std::vector<std::size_t> found;
    for (std::size_t i = first;
         i < sections.size() && sections[i].level >= level && i <= section + reach; ++i) {
        if (sections[i].level == level)
            found.push_back(i);
    }
    return found;
}

/// Whether what follows a block begins another section.
bool endsWithParagraphs(const Briefing &briefing, std::size_t block)
{
    const std::size_t next = block + 1;
    return next >= briefing.blocks.size() || briefing.blocks[next].kind == BlockKind::Heading
        || briefing.blocks[next].kind == BlockKind::Rule || briefing.blocks[next].note != 0;
}

/// Whether the heading of a section counts on from the one before it, or the next one from it.
bool countsWithNeighbours(const Briefing &briefing, const std::vector<std::size_t> &beside,
                          std::size_t section)
{
    std::optional<Enumerator> before;
    for (std::size_t i = 0; i < beside.size(); ++i) {
        const auto next = enumeratorOf(briefing.words(briefing.sections[beside[i]].heading));
        const bool countsOn = before && next && before->counting == next->counting
            && before->value + 1 == next->value;
        if (countsOn && (beside[i] == section || beside[i - 1] == section))
            return true;
        before = next;
    }
    return false;
}

/// Whether a section has no more under its heading than a point has.
bool isShort(const Briefing &briefing, std::size_t section, bool isHigh)
{
    constexpr std::size_t mostUnderLow = 3;
    constexpr std::size_t mostUnderHigh = 2; // paragraphs of a chapter
    const std::size_t block = briefing.sections[section].block;
    const UnderHeading under = underHeading(briefing, block);
    return under.isAll && under.last - block <= (isHigh ? mostUnderHigh : mostUnderLow)
        && (!isHigh || endsWithParagraphs(briefing, under.last));
}

} // namespace

UnderHeading underHeading(const Briefing &briefing, std::size_t heading)
{
    constexpr std::size_t mostParagraphs = 4;
    std::size_t last = heading;
    while (last + 1 < briefing.blocks.size()) {
        const Block &next = briefing.blocks[last + 1];
        if (next.kind != BlockKind::Paragraph || next.note != 0 || next.quoteDepth > 0
            || next.listDepth > 0 || next.text.isEmpty() || isBoldLine(briefing, next)
            || !titledText(briefing, next).title.isEmpty())
            break;
        ++last;
    }
    const bool isLast = last + 1 >= briefing.blocks.size();
    const BlockKind next = isLast ? BlockKind::Rule : briefing.blocks[last + 1].kind;
    // The sentence that leads to a list belongs to the list.
    const bool leads = next == BlockKind::ListItem && last > heading
        && text::trimmed(briefing.words(briefing.blocks[last].text)).ends_with(':');
    last -= leads ? 1 : 0;
    const bool endsThere = isLast || next == BlockKind::Heading || next == BlockKind::Rule
        || next == BlockKind::ListItem || briefing.blocks[last + 1].note != 0;
    const bool isAll = last > heading && last - heading <= mostParagraphs && endsThere;
    return {std::min(last, heading + mostParagraphs), isAll};
}

bool isOneOfPoints(const Briefing &briefing, std::size_t section)
{
    constexpr std::uint8_t lowLevel = 3;
    constexpr std::size_t fewest = 2;
    constexpr std::size_t fewestHigh = 4;
    const std::vector<std::size_t> beside = besides(briefing, section);
    if (beside.size() < fewest)
        return false;
    if (countsWithNeighbours(briefing, beside, section))
        return true;
    const bool isHigh = briefing.sections[section].level < lowLevel;
    const auto hasLittle = [&](std::size_t each) { return isShort(briefing, each, isHigh); };
    const auto low = static_cast<std::size_t>(
        std::count_if(beside.begin(), beside.end(), hasLittle));
    // One of them may say more, or lead to a list. Chapters that do so are no points, nor are those
    // beside them.
    const bool areLow = isHigh ? beside.size() >= fewestHigh && low == beside.size()
                               : 3 * low >= 2 * beside.size();
    return areLow && hasLittle(section);
}

} // namespace entente
