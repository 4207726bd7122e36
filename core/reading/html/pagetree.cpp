// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagetree.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

} // namespace

PageTree pageTreeOf(const GumboNode &root)
{
    PageTree tree;
    struct Open
    {
        const GumboNode *node;
        std::uint32_t parent;
    };
    std::vector<Open> open{{&root, 0}};
    while (!open.empty()) {
        const Open next = open.back();
        open.pop_back();
        const auto type = next.node->type;
        if (type == GUMBO_NODE_COMMENT || type == GUMBO_NODE_TEMPLATE)
            continue;
        const auto at = static_cast<std::uint32_t>(tree.size());
        tree.push_back({next.node, next.parent, at + 1});
        const std::span<GumboNode *const> children = childrenOf(*next.node);
        for (std::size_t i = children.size(); i-- > 0;)
            open.push_back({children[i], at});
    }
    for (std::size_t i = tree.size(); i-- > 1;) {
        std::uint32_t &end = tree[tree[i].parent].end;
        end = std::max(end, tree[i].end);
    }
    return tree;
}

std::string wordsBelow(const PageTree &tree, std::uint32_t at, std::size_t mostBytes)
{
    std::string words;
    bool gap = false;
    for (std::uint32_t i = at; i < tree[at].end && words.size() < mostBytes; ++i) {
        const GumboNode &node = *tree[i].node;
        if (isElement(node, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE})) {
            i = tree[i].end - 1;
            continue;
        }
        if (node.type == GUMBO_NODE_ELEMENT) {
            gap = gap || node.v.element.tag == GUMBO_TAG_BR || isBlock(node.v.element.tag);
            continue;
        }
        for (const std::string_view text(node.v.text.text); const char c : text) {
            if (blanks.find(c) != std::string_view::npos) {
                gap = true;
                continue;
            }
            if (gap && !words.empty())
                words += ' ';
            gap = false;
            words += c;
        }
    }
    return words;
}

} // namespace entente
