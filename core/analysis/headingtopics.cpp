// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/headingtopics.h"

#include "core/analysis/enumerators.h"
#include "core/analysis/titles.h"
#include "core/base/utf8.h"

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

} // namespace

std::optional<std::size_t> lastParagraphUnder(const Briefing &briefing, std::size_t heading)
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
    if (last == heading || last - heading > mostParagraphs || !endsThere)
        return std::nullopt;
    return last;
}

bool isOneOfPoints(const Briefing &briefing, std::size_t section)
{
    constexpr std::uint8_t lowLevel = 3;
    constexpr std::size_t mostUnderLow = 3;
    constexpr std::size_t fewest = 2;
    const std::vector<std::size_t> beside = besides(briefing, section);
    if (beside.size() < fewest)
        return false;
    const auto words = [&](std::size_t each) {
        return briefing.words(briefing.sections[each].heading);
    };
    bool isCounted = false;
    std::size_t low = 0; // of those beside it, with little under them
    bool isLow = false;
    std::optional<Enumerator> before;
    for (std::size_t i = 0; i < beside.size(); ++i) {
        const auto next = enumeratorOf(words(beside[i]));
        const bool countsOn = before && next && before->counting == next->counting
            && before->value + 1 == next->value;
        isCounted = isCounted || (countsOn && (beside[i] == section || beside[i - 1] == section));
        before = next;
        const std::uint32_t block = briefing.sections[beside[i]].block;
        const auto last = lastParagraphUnder(briefing, block);
        const bool hasLittle = last && *last - block <= mostUnderLow;
        low += hasLittle ? 1 : 0;
        isLow = isLow || (hasLittle && beside[i] == section);
    }
    // One of them may say more, or lead to a list.
    const bool areLow = briefing.sections[section].level >= lowLevel
        && 3 * low >= 2 * beside.size();
    return isCounted || (isLow && areLow);
}

} // namespace entente
