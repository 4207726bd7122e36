// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagelayout.h"

namespace entente {

bool isLayoutTable(const PageTree &tree, std::uint32_t table)
{
    if (attributeOf(*tree[table].node, "summary") || attributeOf(*tree[table].node, "border"))
        return false;
    std::uint32_t paragraphs = 0;
    for (std::uint32_t i = table + 1; i < tree[table].end; ++i) {
        const GumboNode &node = *tree[i].node;
        if (isElement(node, {GUMBO_TAG_TH, GUMBO_TAG_CAPTION, GUMBO_TAG_THEAD}))
            return false;
        if (isElement(node, {GUMBO_TAG_TABLE}))
            return true;
        paragraphs += isElement(
                          node,
                          {GUMBO_TAG_P, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_DIV})
            ? 1
            : 0;
    }
    std::uint32_t cells = 0;
    for (std::uint32_t i = table + 1; i < tree[table].end; ++i)
        cells += isElement(*tree[i].node, {GUMBO_TAG_TD}) ? 1 : 0;
    return paragraphs > cells;
}

} // namespace entente
