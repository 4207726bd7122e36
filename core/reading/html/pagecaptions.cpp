// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagecaptions.h"

#include "core/base/casefold.h"
#include "core/reading/html/pagephrases.h"

#include <algorithm>

namespace entente {

namespace {

bool isImage(const GumboNode &node)
{
    return isElement(node, {GUMBO_TAG_IMG})
        || (node.type == GUMBO_NODE_ELEMENT
            && std::string_view(node.v.element.original_tag.data,
                                node.v.element.original_tag.length)
                   .starts_with("<picture"));
}

/// Whether there is neither an image nor what parts a text below an element.
bool isPlain(const PageTree &tree, std::uint32_t i)
{
    return std::none_of(tree.begin() + i, tree.begin() + tree[i].end, [](const PageNode &each) {
        return isElement(*each.node,
                         {GUMBO_TAG_IMG, GUMBO_TAG_TABLE, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                          GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE});
    });
}

/// Whether an image stands before an element, with no words between them.
bool followsImage(const PageTree &tree, const PageChoice &choice, std::uint32_t i)
{
    constexpr std::uint32_t farthest = 48; // nodes of tools that zoom and share
    const std::uint32_t first = i > farthest ? i - farthest : 0;
    for (std::uint32_t k = i; k-- > first;) {
        const GumboNode &node = *tree[k].node;
        if (isImage(node))
            return true;
        if (node.type == GUMBO_NODE_TEXT && !choice.isLeftOut[k])
            return false;
    }
    return false;
}

/// Whether an element is one of the parts of a figure that shows an image.
bool isInFigure(const PageTree &tree, std::uint32_t i)
{
    const std::uint32_t around = tree[i].parent;
    return isElement(*tree[around].node, {GUMBO_TAG_FIGURE})
        && std::any_of(tree.begin() + around, tree.begin() + tree[around].end,
                       [](const PageNode &each) { return isImage(*each.node); });
}

/// Whether an element is a paragraph that holds no further one.
bool isLeaf(const PageTree &tree, std::uint32_t i)
{
    return isElement(*tree[i].node, {GUMBO_TAG_P, GUMBO_TAG_DIV})
        && std::none_of(tree.begin() + i + 1, tree.begin() + tree[i].end, [](const PageNode &each) {
               return each.node->type == GUMBO_NODE_ELEMENT && isBlock(each.node->v.element.tag);
           });
}

} // namespace

bool isCaption(const PageTree &tree, const PageChoice &choice, std::uint32_t i)
{
    constexpr std::uint32_t longest = 600;
    constexpr std::uint32_t longestCredit = 300;
    constexpr std::uint32_t longestInFigure = 160;
    const std::uint32_t all = choice.measures[i].all;
    const GumboNode &node = *tree[i].node;
    if (all > longest || node.type != GUMBO_NODE_ELEMENT)
        return false;
    if (choice.cues[i].isCaption
        || (all <= longestInFigure && isBlock(node.v.element.tag) && isInFigure(tree, i)))
        return isPlain(tree, i);
    return all > 0 && all <= longestCredit && isLeaf(tree, i) && isPlain(tree, i)
        && followsImage(tree, choice, i)
        && isCredit(text::caseFolded(wordsBelow(tree, i, longest)));
}

} // namespace entente
