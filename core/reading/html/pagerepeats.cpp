// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagerepeats.h"

#include <algorithm>
#include <unordered_map>

namespace entente {

namespace {

/// The bytes below a node without white space, as a number that most likely no others have.
struct Print
{
    std::uint64_t sum = 0;
    std::uint64_t shift = 1; ///< the base to the power of their count
};

constexpr std::uint64_t base = 0x9E3779B97F4A7C15;

Print printOf(std::string_view words)
{
    Print print;
    for (const char c : words) {
        if (static_cast<unsigned char>(c) <= ' ')
            continue;
        print.sum = print.sum * base + static_cast<unsigned char>(c) + 1;
        print.shift *= base;
    }
    return print;
}

/// Of each node that is not left out, its children's put together.
std::vector<Print> printsOf(const PageTree &tree, const PageChoice &choice)
{
    std::vector<Print> prints(tree.size());
    for (auto i = static_cast<std::uint32_t>(tree.size()); i-- > 1;) {
        if (choice.isLeftOut[i])
            continue;
        if (tree[i].node->type != GUMBO_NODE_ELEMENT)
            prints[i] = printOf(tree[i].node->v.text.text);
        Print &above = prints[tree[i].parent];
        above.sum += prints[i].sum * above.shift;
        above.shift *= prints[i].shift;
    }
    return prints;
}

/// Whether several blocks stand below an element, and none is code: a paragraph may be said again
/// on purpose, and so may an example.
bool isSection(const PageTree &tree, std::uint32_t at)
{
    int blocks = 0;
    for (std::uint32_t i = at + 1; i < tree[at].end; ++i) {
        const GumboNode &node = *tree[i].node;
        if (isElement(node, {GUMBO_TAG_PRE}))
            return false;
        blocks += node.type == GUMBO_NODE_ELEMENT && isBlock(node.v.element.tag) ? 1 : 0;
    }
    return blocks >= 2;
}

} // namespace

void leaveOutRepeats(const PageTree &tree, PageChoice &choice)
{
    constexpr std::uint32_t shortest = 200;
    constexpr std::size_t longestRead = 1U << 16;
    const std::vector<Print> prints = printsOf(tree, choice);
    std::unordered_map<std::uint64_t, std::uint32_t> read;
    bool isAny = false;
    for (std::uint32_t i = choice.root; i < tree[choice.root].end; ++i) {
        const GumboNode &node = *tree[i].node;
        if (choice.isLeftOut[i]) {
            i = tree[i].end - 1;
            continue;
        }
        if (node.type != GUMBO_NODE_ELEMENT || !isBlock(node.v.element.tag)
            || choice.measures[i].all < shortest)
            continue;
        const auto [first, isNew] = read.try_emplace(prints[i].sum, i);
        const bool isWithinFirst = i < tree[first->second].end;
        if (isNew || isWithinFirst || !isSection(tree, i)
            || wordsBelow(tree, i, longestRead) != wordsBelow(tree, first->second, longestRead))
            continue;
        leaveOut(tree, choice, i, LeftOutReason::Repeated);
        i = tree[i].end - 1;
        isAny = true;
    }
    if (isAny)
        measure(tree, choice);
}

} // namespace entente
