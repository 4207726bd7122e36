// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/heightmap.h"
#include "ui/reader/tablelayout.h"

#include <unordered_map>

namespace entente::ui {

/// The items of a page as lines, laid out only when they are asked for; the heights of the others
/// are estimates until then.
class PageLayout final
{
public:
    PageLayout(BriefingPtr briefing, ReaderType type, qreal width);

    [[nodiscard]] const PageText &page() const { return m_page; }
    [[nodiscard]] const ReaderType &type() const { return m_type; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] const HeightMap &heights() const { return m_heights; }
    [[nodiscard]] std::size_t size() const { return m_page.items().size(); }
    [[nodiscard]] std::size_t laidOut() const { return m_items.size(); }

    /// The lines of an item. The reference holds until forgetFarFrom() or setGeometry().
    const ItemLayout &item(std::size_t index);
    const TableColumns &columns(std::size_t table);

    void setGeometry(const ReaderType &type, qreal width);
    /// Lays out the figures anew.
    void setImages(FigureImages images);
    /// Keeps memory small: lays aside all but the items about one.
    void forgetFarFrom(std::size_t index);

    /// How far a table that is wider than the measure is scrolled, from its left end.
    [[nodiscard]] qreal tableScroll(int table);
    [[nodiscard]] qreal tableScrollMaximum(int table);
    /// Whether that changed anything.
    bool setTableScroll(int table, qreal scroll);
    /// Where the content of an item is moved to by its table's scrolling.
    [[nodiscard]] QPointF shiftOf(std::size_t index);

private:
    void estimateHeights();

    PageText m_page;
    ReaderType m_type;
    qreal m_width;
    HeightMap m_heights;
    std::unordered_map<std::size_t, ItemLayout> m_items;
    std::unordered_map<std::size_t, TableColumns> m_columns;
    std::unordered_map<int, qreal> m_tableScroll;
};

/// An item in view and where its top lies, from the top of the view.
struct VisibleItem
{
    std::size_t item = 0;
    qreal y = 0.0;
};

/// Words that stay where they are whatever the layout does: the line of an offset lies so far
/// below the top of the view, in pixels and in parts of the view's height.
struct ScrollAnchor
{
    std::uint32_t offset = 0;
    qreal pixels = 0.0;
    qreal part = 0.0;
};

/// Which part of a page is in view. It is kept as an item and a distance into it, so that an
/// estimate that is put right above the view moves nothing in it.
class ScrollPosition final
{
public:
    explicit ScrollPosition(PageLayout &layout) : m_layout(layout) {}

    void setViewHeight(qreal height) { m_viewHeight = height; }
    [[nodiscard]] qreal viewHeight() const { return m_viewHeight; }

    /// Scrolls by exactly so many pixels of text.
    void moveBy(qreal pixels);
    /// Jumps to a place among the estimated heights.
    void moveTo(qreal value);
    void place(const ScrollAnchor &anchor);
    /// The first words in view, as they lie now.
    [[nodiscard]] ScrollAnchor anchor();

    /// Lays out what is in view and answers with it. Never shows paper beyond the last item.
    const std::vector<VisibleItem> &settle();
    [[nodiscard]] const std::vector<VisibleItem> &visible() const { return m_visible; }

    [[nodiscard]] qreal value() const;
    [[nodiscard]] qreal maximum() const;

private:
    void normalise();
    /// Collects what is in view and answers with where it ends.
    qreal fill();

    PageLayout &m_layout;
    qreal m_viewHeight = 0.0;
    std::size_t m_item = 0;
    qreal m_into = 0.0;
    std::vector<VisibleItem> m_visible;
};

} // namespace entente::ui
