// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/flowlayout.h"

#include "ui/style/style.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace entente::ui {

namespace {

/// The pen that sets one item after the other.
class Setter final
{
public:
    Setter(int width, QSize spacing) : m_width(width), m_spacing(spacing) {}

    [[nodiscard]] bool breaksBefore(QSize size) const
    {
        return m_x > 0 && m_x + size.width() > m_width;
    }
    QRect set(QSize size)
    {
        if (breaksBefore(size)) {
            m_x = 0;
            m_y += m_lineHeight + m_spacing.height();
            m_lineHeight = 0;
            ++m_lines;
        }
        const QRect rect(m_x, m_y, std::min(size.width(), std::max(m_width, 1)), size.height());
        m_x += size.width() + m_spacing.width();
        m_lineHeight = std::max(m_lineHeight, size.height());
        return rect;
    }
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] int height() const { return m_y + m_lineHeight; }

private:
    int m_width;
    QSize m_spacing;
    int m_x = 0;
    int m_y = 0;
    int m_lineHeight = 0;
    int m_lines = 1;
};

Flow flowFirst(const std::vector<QSize> &sizes, std::size_t count, int width, QSize spacing,
               QSize trailing, int *lines)
{
    Flow result;
    Setter setter(width, spacing);
    for (std::size_t i = 0; i < count; ++i)
        result.items.push_back(setter.set(sizes[i]));
    if (!trailing.isEmpty())
        result.trailing = setter.set(trailing);
    result.height = setter.height();
    *lines = setter.lines();
    return result;
}

} // namespace

Flow flow(const std::vector<QSize> &sizes, int width, QSize spacing, int maximumLines,
          QSize trailing)
{
    int lines = 0;
    Flow all = flowFirst(sizes, sizes.size(), width, spacing, trailing, &lines);
    if (maximumLines <= 0 || lines <= maximumLines)
        return all;
    // The lines only grow with the number of items: the most that fit is found by halving.
    std::size_t fits = 0;
    std::size_t tooMany = sizes.size();
    while (fits + 1 < tooMany) {
        const std::size_t middle = (fits + tooMany) / 2;
        flowFirst(sizes, middle, width, spacing, trailing, &lines);
        (lines <= maximumLines ? fits : tooMany) = middle;
    }
    return flowFirst(sizes, fits, width, spacing, trailing, &lines);
}

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent), m_spacing(grid / 2, grid / 2)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setFlowSpacing(QSize spacing)
{
    m_spacing = spacing;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<QSize> FlowLayout::sizes() const
{
    std::vector<QSize> result;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            result.push_back(item->sizeHint());
    }
    return result;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return flow(sizes(), inner, m_spacing).height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize result;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            result = result.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    }
    const QMargins margins = contentsMargins();
    return result.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Flow placed = flow(sizes(), inner.width(), m_spacing);
    const Qt::LayoutDirection direction = parentWidget() != nullptr
        ? parentWidget()->layoutDirection()
        : Qt::LeftToRight;
    std::size_t next = 0;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            item->setGeometry(QStyle::visualRect(direction, inner,
                                                 placed.items[next++].translated(inner.topLeft())));
    }
}

} // namespace entente::ui
