// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagegeometry.h"

#include <QRect>

#include <optional>
#include <string>
#include <vector>

namespace entente::ui {

/// What lies under a place of the view.
struct PageHit
{
    std::size_t item = 0;
    std::uint32_t offset = 0;
    bool onWords = false;
    int topic = -1;
    std::string link;
    std::uint32_t linkWords = 0; ///< offset of the words that bear it
};

/// What lies where in the part of a page that is in view. Made for one question: it holds until
/// something is scrolled or laid out anew. Places count from the view's corner.
class PageSpots final
{
public:
    PageSpots(PageLayout &layout, const std::vector<VisibleItem> &visible, const TopicMap &topics,
              const Column &column, qreal viewHeight)
        : m_layout(layout),
          m_visible(visible),
          m_topics(topics),
          m_column(column),
          m_viewHeight(viewHeight)
    {
    }

    [[nodiscard]] const Column &column() const { return m_column; }
    [[nodiscard]] std::optional<VisibleItem> itemAt(qreal y) const;
    [[nodiscard]] PageHit hitAt(QPointF place) const;
    /// The first line of words; not valid where they are not in view.
    [[nodiscard]] QRect boxOf(TextRange words) const;
    [[nodiscard]] bool isInView(TextRange words) const;
    /// The topic whose mark in the margin lies there, or -1.
    [[nodiscard]] int topicInMarginAt(QPointF place) const;
    /// The note of these, which are the page's, whose sign lies there.
    [[nodiscard]] const NoteMark *noteSignAt(QPointF place,
                                             const std::vector<NoteMark> &notes) const;
    /// The scroll bars of wide tables.
    [[nodiscard]] std::vector<TableBar> bars() const;
    [[nodiscard]] std::optional<TableBar> tableBarAt(QPointF place) const;
    /// The links in view that can be followed, in order.
    [[nodiscard]] std::vector<TextRange> links() const;

private:
    PageLayout &m_layout;
    const std::vector<VisibleItem> &m_visible;
    const TopicMap &m_topics;
    Column m_column;
    qreal m_viewHeight;
};

} // namespace entente::ui
