// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagelayout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace entente::ui {

PageLayout::PageLayout(BriefingPtr briefing, ReaderType type, qreal width)
    : m_page(std::move(briefing)), m_type(std::move(type)), m_width(width)
{
    estimateHeights();
}

void PageLayout::estimateHeights()
{
    std::vector<double> heights(size());
    for (std::size_t i = 0; i < heights.size(); ++i)
        heights[i] = std::ceil(estimatedHeight(m_page, i, m_type, m_width));
    m_heights.reset(std::move(heights));
}

const ItemLayout &PageLayout::item(std::size_t index)
{
    const auto [at, isNew] = m_items.try_emplace(index);
    if (isNew) {
        const PageItem &what = m_page.items()[index];
        at->second = what.role == ItemRole::TableRow
            ? layOutRow(m_page, index, columns(static_cast<std::size_t>(what.table)), m_type)
            : layOutBlock(m_page, index, m_type, m_width);
        if (m_page.isFromRight())
            at->second.mirror(what.role == ItemRole::TableRow
                                  ? std::max(m_width, at->second.box.width())
                                  : m_width);
        at->second.height = std::ceil(at->second.height);
        m_heights.setHeight(index, at->second.height);
    }
    return at->second;
}

const TableColumns &PageLayout::columns(std::size_t table)
{
    const auto [at, isNew] = m_columns.try_emplace(table);
    if (isNew)
        at->second = measureColumns(m_page, table, m_type, m_width);
    return at->second;
}

void PageLayout::setGeometry(const ReaderType &type, qreal width)
{
    m_type = type;
    m_width = width;
    m_items.clear();
    m_columns.clear();
    estimateHeights();
}

void PageLayout::setImages(FigureImages images)
{
    m_page.setImages(std::move(images));
    m_items.clear();
    m_columns.clear();
    estimateHeights();
}

void PageLayout::forgetFarFrom(std::size_t index)
{
    constexpr std::size_t most = 800;
    constexpr std::size_t near = 200;
    if (m_items.size() <= most)
        return;
    std::erase_if(m_items, [&](const auto &each) {
        return each.first + near < index || each.first > index + near;
    });
}

qreal PageLayout::tableScroll(int table)
{
    const auto at = m_tableScroll.find(table);
    if (at != m_tableScroll.end())
        return at->second;
    return m_page.isFromRight() ? tableScrollMaximum(table) : 0.0; // the first column is in view
}

qreal PageLayout::tableScrollMaximum(int table)
{
    return std::max(0.0, columns(static_cast<std::size_t>(table)).total - m_width);
}

bool PageLayout::setTableScroll(int table, qreal scroll)
{
    const qreal wanted = std::round(std::clamp(scroll, 0.0, tableScrollMaximum(table)));
    if (wanted == tableScroll(table))
        return false;
    m_tableScroll[table] = wanted;
    return true;
}

QPointF PageLayout::shiftOf(std::size_t index)
{
    const int table = m_page.items()[index].table;
    return {table < 0 ? 0.0 : -tableScroll(table), 0.0};
}

void ScrollPosition::normalise()
{
    while (m_into < 0 && m_item > 0) {
        --m_item;
        m_into += m_layout.item(m_item).height;
    }
    m_into = std::max(m_into, 0.0);
    while (m_item + 1 < m_layout.size() && m_into >= m_layout.item(m_item).height) {
        m_into -= m_layout.item(m_item).height;
        ++m_item;
    }
}

void ScrollPosition::moveBy(qreal pixels)
{
    constexpr qreal viewsWalked = 4;
    if (std::abs(pixels) > viewsWalked * std::max(m_viewHeight, 100.0)) {
        moveTo(value() + pixels);
        return;
    }
    m_into += pixels;
    normalise();
}

void ScrollPosition::moveTo(qreal value)
{
    if (value >= maximum()) {
        m_item = m_layout.size() - 1;
        m_into = m_layout.item(m_item).height - m_viewHeight;
    } else {
        m_item = m_layout.heights().itemAt(std::max(value, 0.0));
        m_into = std::max(value, 0.0) - m_layout.heights().top(m_item);
        // The estimate and the truth differ: stay within the item.
        m_into = std::min(m_into, m_layout.item(m_item).height - 1);
    }
    normalise();
}

void ScrollPosition::place(const ScrollAnchor &anchor)
{
    m_item = m_layout.page().itemAt(anchor.offset);
    const ItemLayout &layout = m_layout.item(m_item);
    const PlacedFlow *placed = layout.flowAt(anchor.offset);
    const qreal line = placed == nullptr
        ? layout.top
        : placed->at.y() + placed->flow.caretAt(anchor.offset).top();
    m_into = line - std::round(anchor.pixels + anchor.part * m_viewHeight);
    normalise();
}

ScrollAnchor ScrollPosition::anchor()
{
    for (const VisibleItem &each : settle()) {
        const ItemLayout &layout = m_layout.item(each.item);
        for (const PlacedFlow &placed : layout.flows) {
            const qreal top = each.y + placed.at.y();
            if (placed.flow.words().isEmpty() || top + placed.flow.height() <= 0)
                continue;
            const std::uint32_t offset = placed.flow.offsetAt({0.0, std::max(0.0, -top)});
            return {offset, top + placed.flow.caretAt(offset).top(), 0.0};
        }
    }
    return {};
}

qreal ScrollPosition::fill()
{
    m_visible.clear();
    qreal y = -m_into;
    for (std::size_t i = m_item; i < m_layout.size() && y < m_viewHeight; ++i) {
        m_visible.push_back({i, y});
        y += m_layout.item(i).height;
    }
    return y;
}

const std::vector<VisibleItem> &ScrollPosition::settle()
{
    m_layout.forgetFarFrom(m_item);
    normalise();
    const qreal bottom = fill();
    const bool begins = m_item == 0 && m_into <= 0;
    if (bottom < m_viewHeight && !begins) {
        m_into -= m_viewHeight - bottom;
        normalise();
        fill();
    }
    return m_visible;
}

qreal ScrollPosition::value() const
{
    return m_layout.size() == 0 ? 0.0 : m_layout.heights().top(m_item) + m_into;
}

qreal ScrollPosition::maximum() const
{
    return std::max(0.0, m_layout.heights().total() - m_viewHeight);
}

} // namespace entente::ui
