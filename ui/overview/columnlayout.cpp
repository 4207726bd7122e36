// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/columnlayout.h"

#include "ui/style/style.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int gutter = 3 * grid;
constexpr int gap = 3 * grid;

} // namespace

ColumnLayout::ColumnLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnLayout::~ColumnLayout() = default;

void ColumnLayout::setColumns(int columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    invalidate();
}

void ColumnLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int ColumnLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ColumnLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int ColumnLayout::columnWidth(int width) const
{
    return std::max(0, (width - (m_columns - 1) * gutter) / m_columns);
}

std::vector<ColumnLayout::Piece> ColumnLayout::pieces(int width) const
{
    std::vector<Piece> result;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int height = item->hasHeightForWidth() ? item->heightForWidth(columnWidth(width))
                                                     : item->sizeHint().height();
        result.push_back({item.get(), height});
    }
    return result;
}

int ColumnLayout::heightOf(const std::vector<Piece> &pieces, std::size_t first,
                           std::size_t last) const
{
    int height = last > first ? static_cast<int>(last - first - 1) * gap : 0;
    for (std::size_t i = first; i < last; ++i)
        height += pieces[i].height;
    return height;
}

std::size_t ColumnLayout::breakAfter(const std::vector<Piece> &pieces) const
{
    std::size_t best = pieces.size();
    if (m_columns == 1)
        return best;
    int shortest = heightOf(pieces, 0, best);
    for (std::size_t i = pieces.size(); i-- > 1;) {
        const int height = std::max(heightOf(pieces, 0, i), heightOf(pieces, i, pieces.size()));
        if (height < shortest) {
            shortest = height;
            best = i;
        }
    }
    return best;
}

void ColumnLayout::invalidate()
{
    m_height.forget();
    QLayout::invalidate();
}

int ColumnLayout::heightForWidth(int width) const
{
    return m_height.at(width, [this](int in) { return measured(in); });
}

int ColumnLayout::measured(int width) const
{
    const std::vector<Piece> all = pieces(width);
    const std::size_t split = breakAfter(all);
    return std::max(heightOf(all, 0, split), heightOf(all, split, all.size()));
}

QSize ColumnLayout::sizeHint() const
{
    const int width = 80 * grid;
    return {width, heightForWidth(width)};
}

QSize ColumnLayout::minimumSize() const
{
    return {0, 0};
}

void ColumnLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    const std::vector<Piece> all = pieces(area.width());
    const std::size_t split = breakAfter(all);
    const int width = columnWidth(area.width());
    int x = area.left();
    int y = area.top();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == split) {
            x = area.right() + 1 - width;
            y = area.top();
        }
        all[i].item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area,
                                                    QRect(x, y, width, all[i].height)));
        y += all[i].height + gap;
    }
}

} // namespace entente::ui
