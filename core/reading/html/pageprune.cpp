// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageprune.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::uint32_t shortestProse = 80;
constexpr std::uint32_t longestByline = 160;

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

/// The words that a block holds itself.
struct Own
{
    std::uint32_t all = 0;
    std::uint32_t links = 0;
    char last = 0;
};

std::uint32_t proseOf(const Own &own)
{
    if (own.links * 3 > own.all)
        return 0;
    const bool isSentence = own.last == '.' || own.last == '!' || own.last == '?' || own.last == '"'
        || own.last == ')' || own.last == ':' || (own.last & 0x80) != 0;
    constexpr std::uint32_t shortestSentence = 24;
    if (own.all >= shortestProse || (isSentence && own.all >= shortestSentence))
        return own.all - own.links;
    return 0;
}

} // namespace

void measure(const PageTree &tree, PageChoice &choice)
{
    std::vector<Own> owns(tree.size());
    std::vector<std::uint32_t> blocks(tree.size(), 0);
    std::vector<bool> inLink(tree.size(), false);
    choice.measures.assign(tree.size(), {});
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const GumboNode &node = *tree[i].node;
        if (choice.isLeftOut[i]) {
            i = tree[i].end - 1;
            continue;
        }
        blocks[i] = blocks[tree[i].parent];
        inLink[i] = inLink[tree[i].parent];
        if (node.type == GUMBO_NODE_ELEMENT) {
            if (isBlock(node.v.element.tag))
                blocks[i] = i;
            if (node.v.element.tag == GUMBO_TAG_A)
                inLink[i] = attributeOf(node, "href").has_value();
            continue;
        }
        std::uint32_t bytes = 0;
        Own &own = owns[blocks[i]];
        for (const std::string_view words(node.v.text.text); const char c : words) {
            if (static_cast<unsigned char>(c) > ' ') {
                ++bytes;
                own.last = c;
            }
        }
        own.all += bytes;
        own.links += inLink[i] ? bytes : 0;
    }
    for (std::uint32_t i = static_cast<std::uint32_t>(tree.size()); i-- > 0;) {
        PageMeasure &here = choice.measures[i];
        if (owns[i].all > 0) {
            here.all += owns[i].all;
            here.links += owns[i].links;
            if (!isHeading(tree[i].node->v.element.tag))
                here.prose += proseOf(owns[i]);
        }
        if (i == 0)
            break;
        PageMeasure &above = choice.measures[tree[i].parent];
        above.all += here.all;
        above.links += here.links;
        above.prose += here.prose;
    }
}

void prune(const PageTree &tree, PageChoice &choice)
{
    choice.cues.assign(tree.size(), {});
    choice.isLeftOut.assign(tree.size(), false);
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (tree[i].node->type != GUMBO_NODE_ELEMENT)
            continue;
        choice.cues[i] = cuesOf(*tree[i].node);
        if (choice.cues[i].isSilent) {
            std::fill(choice.isLeftOut.begin() + i, choice.isLeftOut.begin() + tree[i].end, true);
            i = tree[i].end - 1;
        }
    }
    measure(tree, choice);
    const PageMeasure whole = choice.measures[0];
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (choice.isLeftOut[i] || !choice.cues[i].reason)
            continue;
        const PageMeasure &here = choice.measures[i];
        const LeftOutReason reason = *choice.cues[i].reason;
        if (here.prose * 2 > whole.prose && reason != LeftOutReason::Comments)
            continue;
        if (reason == LeftOutReason::Byline && here.all > longestByline)
            continue;
        std::fill(choice.isLeftOut.begin() + i, choice.isLeftOut.begin() + tree[i].end, true);
        i = tree[i].end - 1;
    }
    measure(tree, choice);
}

} // namespace entente
