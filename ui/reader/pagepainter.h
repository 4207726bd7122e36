// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"
#include "ui/reader/pagegeometry.h"
#include "ui/reader/readercolours.h"

class QPainter;

namespace entente::ui {

class PageFilter;
class Workspace;

/// What is marked on a page, over and above its words.
struct PageMarks
{
    const Workspace *workspace = nullptr;
    const PageFilter *filter = nullptr;
    int briefing = -1;
    const TopicMap *topics = nullptr;
    TextRange selection;                           ///< text selected
    TextRange link;                                ///< link that has the keyboard
    const std::vector<TextRange> *found = nullptr; ///< in order
    int currentFound = -1;
    const std::vector<NoteMark> *notes = nullptr; ///< in order, with passages of the page
    search::Query query;                          ///< text of the filter
};

/// Paints the items in view.
class PagePainter final
{
public:
    PagePainter(QPainter &painter, PageLayout &layout, const PageMarks &marks,
                const QPalette &palette, const Column &column, qreal viewHeight);

    void paint(const std::vector<VisibleItem> &visible);

private:
    /// Range in `found` of the words found in an item.
    [[nodiscard]] std::pair<std::size_t, std::size_t> foundIn(TextRange words) const;
    [[nodiscard]] std::vector<TextRange> queryIn(const PageItem &what) const;
    [[nodiscard]] bool isTopicShown(int topic) const;
    [[nodiscard]] bool isRowShown(const PageItem &what) const;
    [[nodiscard]] std::vector<Ink> inksOf(const VisibleItem &visible) const;
    [[nodiscard]] QPointF originOf(const VisibleItem &visible) const;

    void paintItem(const VisibleItem &visible);
    void paintFrame(const VisibleItem &visible);
    void paintRowLines(const VisibleItem &visible);
    void paintQuotes(const VisibleItem &visible);
    void paintWashes(const VisibleItem &visible);
    void paintTopicWash(const VisibleItem &visible);
    void paintNotes(const VisibleItem &visible);
    void paintNoteLines(const VisibleItem &visible);
    void paintNoteSigns(const VisibleItem &visible);
    void paintMarker(const VisibleItem &visible, const std::vector<Ink> &inks);
    void paintTopicMarks(const VisibleItem &visible);
    void paintTableEdges(const VisibleItem &visible);
    void paintTableBars(const std::vector<VisibleItem> &visible);
    void fillBoxes(const VisibleItem &visible, TextRange words, const QColor &colour,
                   qreal around = 0.0);

    QPainter &m_painter;
    PageLayout &m_layout;
    const PageMarks &m_marks;
    const QPalette &m_palette;
    ReaderColours m_colours;
    Column m_column;
    QRectF m_view;
};

} // namespace entente::ui
