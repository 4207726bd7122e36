// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageboxes.h"

#include "core/base/casefold.h"
#include "core/briefing/briefing.h"
#include "core/reading/html/pagephrases.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace entente {

namespace {

constexpr std::uint32_t longestBox = 500;

/// The outermost element around another that holds little and is no cell of a table.
template <typename Is>
std::uint32_t outermost(const PageTree &tree, const PageChoice &choice, std::uint32_t line, Is is)
{
    std::uint32_t box = line;
    for (std::uint32_t i = line; i != choice.root && i != 0; i = tree[i].parent) {
        if (choice.measures[i].all > longestBox
            || isElement(*tree[i].node, {GUMBO_TAG_TD, GUMBO_TAG_TH}))
            break;
        if (is(choice.measures[i]))
            box = i;
    }
    return box;
}

/// The block that a node stands in.
std::uint32_t blockOf(const PageTree &tree, std::uint32_t i)
{
    do
        i = tree[i].parent;
    while (i != 0 && !isBlock(tree[i].node->v.element.tag));
    return i;
}

/// Whether a block has no words of its own but those of one link, and holds further blocks: a list
/// of such links is told by itself.
bool isAlone(const PageTree &tree, const PageChoice &choice, std::uint32_t link,
             std::uint32_t block)
{
    bool holdsBlocks = false;
    for (std::uint32_t i = block + 1; i < tree[block].end; ++i) {
        const GumboNode &node = *tree[i].node;
        const bool isWithin = i == link || choice.isLeftOut[i]
            || (node.type == GUMBO_NODE_ELEMENT && isBlock(node.v.element.tag));
        holdsBlocks = holdsBlocks || (isWithin && i != link && !choice.isLeftOut[i]);
        if (isWithin)
            i = tree[i].end - 1;
        else if (node.type == GUMBO_NODE_TEXT)
            return false;
    }
    return holdsBlocks;
}

} // namespace

std::uint32_t boxAround(const PageTree &tree, const PageChoice &choice, std::uint32_t line,
                        std::string_view folded)
{
    if (isConsent(folded))
        return outermost(tree, choice, line, [](const PageMeasure &) { return true; });
    if (isLeadingAway(folded))
        return outermost(tree, choice, line, [](const PageMeasure &measure) {
            return measure.links * 3 > measure.all;
        });
    return line;
}

void leaveOutButtons(const PageTree &tree, PageChoice &choice)
{
    constexpr std::size_t longest = 48;
    constexpr std::size_t fewest = 3;
    constexpr std::uint32_t mostNodes = 400; // of a block, which each of its links asks anew
    std::unordered_map<std::string, std::vector<std::uint32_t>> links;
    for (std::uint32_t i = choice.root + 1; i < tree[choice.root].end; ++i) {
        if (choice.isLeftOut[i]) {
            i = tree[i].end - 1;
            continue;
        }
        if (!isElement(*tree[i].node, {GUMBO_TAG_A}))
            continue;
        const std::uint32_t block = blockOf(tree, i);
        std::string words = simplified(wordsBelow(tree, i, longest + 1));
        if (words.empty() || words.size() > longest || block <= choice.root
            || tree[block].end - block > mostNodes || !isAlone(tree, choice, i, block))
            continue;
        links[text::caseFolded(words)].push_back(i);
    }
    for (const auto &[words, places] : links) {
        for (const std::uint32_t place : places) {
            if (places.size() >= fewest)
                leaveOut(tree, choice, place, LeftOutReason::Links);
        }
    }
}

} // namespace entente
