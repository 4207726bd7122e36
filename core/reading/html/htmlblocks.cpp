// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/htmlwalk.h"

#include <utility>

// What begins a block of its own, other than tables.

namespace entente {

void HtmlWalk::heading(const GumboNode &node, int depth)
{
    begin(BlockKind::Heading).level = static_cast<std::uint8_t>(node.v.element.tag - GUMBO_TAG_H1
                                                                + 1);
    within(node, depth);
    endBlock();
}

void HtmlWalk::list(const GumboNode &node, int depth)
{
    const std::uint32_t first = integerOf(attributeOf(node, "start").value_or("")).value_or(1);
    m_lists.push_back({isElement(node, {GUMBO_TAG_OL}), first});
    endBlock();
    within(node, depth);
    endBlock();
    m_lists.pop_back();
}

void HtmlWalk::item(const GumboNode &node, int depth)
{
    ++m_listDepth;
    Block &block = begin(BlockKind::ListItem);
    if (!m_lists.empty() && m_lists.back().ordered) {
        List &list = m_lists.back();
        block.ordered = true;
        block.number = integerOf(attributeOf(node, "value").value_or("")).value_or(list.next);
        list.next = block.number + 1;
    }
    within(node, depth);
    endBlock();
    --m_listDepth;
}

void HtmlWalk::code(const GumboNode &node, int depth)
{
    begin(BlockKind::Code);
    m_verbatim = true;
    m_lineEnds = 0;
    within(node, depth);
    m_verbatim = false;
    endBlock();
}

void HtmlWalk::quotation(const GumboNode &node, int depth)
{
    endBlock();
    ++m_quoteDepth;
    within(node, depth);
    endBlock();
    --m_quoteDepth;
}

/// A table in a figure has the figure's caption where it has none of its own.
void HtmlWalk::figure(const GumboNode &node, int depth)
{
    part();
    const std::size_t tables = m_builder.tableCount();
    m_caption = {};
    within(node, depth);
    endBlock();
    if (m_builder.tableCount() == tables + 1 && m_builder.table().caption.isEmpty())
        m_builder.table().caption = m_caption;
}

void HtmlWalk::caption(const GumboNode &node, int depth)
{
    endBlock();
    const std::size_t first = m_builder.blockCount();
    const bool isWithinOne = std::exchange(m_inCaption, true);
    within(node, depth);
    endBlock();
    m_inCaption = isWithinOne;
    if (m_builder.blockCount() > first)
        m_caption = {m_builder.block(first).text.begin, m_builder.block().text.end};
}

} // namespace entente
