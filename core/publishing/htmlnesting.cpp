// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlnesting.h"

#include <algorithm>

namespace entente::html {

std::size_t Nesting::lists() const
{
    return static_cast<std::size_t>(
        std::count_if(m_open.begin(), m_open.end(),
                      [](const Open &open) { return open.part != Part::Quotation; }));
}

void Nesting::open(Part part, std::uint32_t number)
{
    m_open.push_back({part, number});
    if (part == Part::Quotation) {
        m_html += "<blockquote>\n";
        return;
    }
    m_html += part == Part::Bullets ? std::string("<ul>\n")
        : number == 1               ? std::string("<ol>\n")
                                    : "<ol start=\"" + std::to_string(number) + "\">\n";
    beginItem(number);
}

void Nesting::beginItem(std::uint32_t number)
{
    m_html += "<li>";
    m_open.back().next = number + 1;
}

void Nesting::close()
{
    const Part part = m_open.back().part;
    m_html += part == Part::Quotation ? "</blockquote>\n"
        : part == Part::Bullets       ? "</li>\n</ul>\n"
                                      : "</li>\n</ol>\n";
    m_open.pop_back();
}

void Nesting::leave()
{
    while (!m_open.empty())
        close();
}

void Nesting::enter(const Block &block)
{
    if (block.kind == BlockKind::ListItem && block.listDepth > 0) {
        enterItem(block);
        return;
    }
    while (lists() > block.listDepth || quotations() > block.quoteDepth)
        close();
    while (quotations() < block.quoteDepth)
        open(Part::Quotation);
}

/// Whether the innermost list is the one that the item stands in.
bool Nesting::continuesWith(const Block &item) const
{
    if (m_open.empty() || m_open.back().part == Part::Quotation)
        return false;
    const Part part = item.ordered ? Part::Numbers : Part::Bullets;
    return lists() == item.listDepth && quotations() == item.quoteDepth
        && m_open.back().part == part && (!item.ordered || m_open.back().next == item.number);
}

void Nesting::enterItem(const Block &block)
{
    // An item ends what stands in the item before it, quotations too.
    while (!m_open.empty() && !continuesWith(block)
           && (lists() >= block.listDepth || quotations() > block.quoteDepth))
        close();
    if (continuesWith(block)) {
        m_html += "</li>\n";
        beginItem(block.number);
        return;
    }
    while (quotations() < block.quoteDepth)
        open(Part::Quotation);
    while (lists() + 1 < block.listDepth)
        open(Part::Bullets);
    open(block.ordered ? Part::Numbers : Part::Bullets, block.number);
}

} // namespace entente::html
