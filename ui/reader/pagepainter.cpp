// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagepainter.h"

#include "core/search/snippet.h"
#include "ui/reader/pagefilter.h"
#include "ui/style/highlight.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace entente::ui {

namespace {

TextRange common(TextRange a, TextRange b)
{
    const TextRange both{std::max(a.begin, b.begin), std::min(a.end, b.end)};
    return both.isEmpty() ? TextRange{} : both;
}

} // namespace

PagePainter::PagePainter(QPainter &painter, PageLayout &layout, const PageMarks &marks,
                         const QPalette &palette, const Column &column, qreal viewHeight)
    : m_painter(painter),
      m_layout(layout),
      m_marks(marks),
      m_palette(palette),
      m_colours(palette),
      m_column(column),
      m_view(0, 0, std::numeric_limits<int>::max(), viewHeight)
{
}

void PagePainter::paint(const std::vector<VisibleItem> &visible)
{
    for (const VisibleItem &each : visible)
        paintItem(each);
    paintTableBars(visible);
}

QPointF PagePainter::originOf(const VisibleItem &visible) const
{
    return QPointF(m_column.left, visible.y) + m_layout.shiftOf(visible.item);
}

void PagePainter::paintItem(const VisibleItem &visible)
{
    const PageItem &what = m_layout.page().items()[visible.item];
    paintTopicMarks(visible);
    paintNoteSigns(visible);
    const bool isRow = what.role == ItemRole::TableRow;
    if (isRow) {
        m_painter.save();
        m_painter.setClipRect(QRectF(m_column.left, m_view.top(), m_column.width, m_view.height()));
    }
    paintFrame(visible);
    paintWashes(visible);
    const std::vector<Ink> inks = inksOf(visible);
    const bool quiet = what.role == ItemRole::Byline || what.role == ItemRole::Sample
        || (what.role == ItemRole::Block && (what.kind == BlockKind::Figure || what.isCaption));
    m_painter.setPen(quiet ? m_colours.secondary : m_colours.text);
    for (const PlacedFlow &placed : m_layout.item(visible.item).flows)
        placed.flow.draw(m_painter, originOf(visible) + placed.at, inks, m_view);
    paintNoteLines(visible);
    paintMarker(visible, inks);
    if (isRow) {
        m_painter.restore();
        paintTableEdges(visible);
    }
}

void PagePainter::paintFrame(const VisibleItem &visible)
{
    const ItemLayout &item = m_layout.item(visible.item);
    const PageItem &what = m_layout.page().items()[visible.item];
    paintQuotes(visible);
    const std::vector<const QImage *> images = m_layout.page().imagesOf(what);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t i = 0; i < std::min(images.size(), item.pictures.size()); ++i)
        m_painter.drawImage(item.pictures[i].translated(originOf(visible)), *images[i]);
    if (what.role == ItemRole::TableRow) {
        paintRowLines(visible);
        return;
    }
    if (item.box.isEmpty())
        return;
    const bool isRule = what.kind == BlockKind::Rule;
    m_painter.fillRect(item.box.translated(originOf(visible)),
                       isRule ? m_colours.line : m_colours.quiet);
    if (!item.label.isEmpty()) {
        m_painter.setFont(m_layout.type().small);
        m_painter.setPen(m_colours.secondary);
        const qreal width = m_painter.fontMetrics().horizontalAdvance(item.label);
        m_painter.drawText(originOf(visible) + item.labelAt
                               - QPointF(item.fromRight ? width : 0.0, 0),
                           item.label);
    }
}

void PagePainter::paintRowLines(const VisibleItem &visible)
{
    const QRectF box = m_layout.item(visible.item).box.translated(originOf(visible));
    const bool isHead = m_layout.page().items()[visible.item].row < 0;
    // The head stands on a line of the text's colour, the rows on hairlines.
    m_painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1),
                       isHead ? m_colours.secondary : m_colours.line);
}

void PagePainter::paintQuotes(const VisibleItem &visible)
{
    const auto &items = m_layout.page().items();
    const int depth = std::min<int>(items[visible.item].quoteDepth, 6);
    const ItemLayout &item = m_layout.item(visible.item);
    for (int level = 1; level <= depth; ++level) {
        const bool continues = visible.item > 0 && items[visible.item - 1].quoteDepth >= level;
        const qreal top = visible.y + (continues ? 0.0 : item.top);
        const qreal inward = (level - 1) * quoteIndent(m_layout.type()) + 4;
        const qreal x = item.fromRight ? m_column.left + m_column.width - inward - 2
                                       : m_column.left + inward;
        m_painter.fillRect(QRectF(x, top, 2, visible.y + item.height - top), m_colours.line);
    }
}

void PagePainter::fillBoxes(const VisibleItem &visible, TextRange words, const QColor &colour,
                            qreal around)
{
    for (const QRectF &box : m_layout.item(visible.item).boxesOf(words))
        m_painter.fillRect(box.translated(originOf(visible)).adjusted(-around, 0, around, 0),
                           colour);
}

std::pair<std::size_t, std::size_t> PagePainter::foundIn(TextRange words) const
{
    if (m_marks.found == nullptr)
        return {0, 0};
    const auto &found = *m_marks.found;
    const auto first = std::partition_point(
        found.begin(), found.end(), [&](TextRange each) { return each.end <= words.begin; });
    const auto last = std::partition_point(first, found.end(),
                                           [&](TextRange each) { return each.begin < words.end; });
    return {static_cast<std::size_t>(first - found.begin()),
            static_cast<std::size_t>(last - found.begin())};
}

std::vector<TextRange> PagePainter::queryIn(const PageItem &what) const
{
    if (!m_marks.query.hasWords())
        return {};
    std::vector<TextRange> words = search::hitsIn(m_layout.page().words(what.text), m_marks.query);
    for (TextRange &each : words) {
        each.begin += what.text.begin;
        each.end += what.text.begin;
    }
    return words;
}

void PagePainter::paintTopicWash(const VisibleItem &visible)
{
    const TopicRef selected = m_marks.workspace->selection();
    if (!selected.isValid() || selected.briefing != m_marks.briefing)
        return;
    const PageItem &what = m_layout.page().items()[visible.item];
    for (const TopicPlace &place : m_marks.topics->in(visible.item)) {
        if (place.topic != selected.topic)
            continue;
        if (what.role == ItemRole::TableRow)
            m_painter.fillRect(
                m_layout.item(visible.item).box.translated(originOf(visible)).adjusted(0, 0, 0, -1),
                m_colours.wash);
        else
            fillBoxes(visible, place.words, m_colours.wash, m_layout.type().px(4));
    }
}

void PagePainter::paintWashes(const VisibleItem &visible)
{
    const PageItem &what = m_layout.page().items()[visible.item];
    paintTopicWash(visible);
    paintNotes(visible);
    for (const TextRange words : queryIn(what))
        fillBoxes(visible, words, m_colours.found);
    const auto [first, last] = foundIn(what.text);
    for (std::size_t i = first; i < last; ++i) {
        const TextRange words = (*m_marks.found)[i];
        fillBoxes(visible, words, m_colours.found);
        if (static_cast<int>(i) != m_marks.currentFound)
            continue;
        m_painter.setPen(QPen(m_colours.accent, 2));
        for (const QRectF &box : m_layout.item(visible.item).boxesOf(words))
            m_painter.drawRect(box.translated(originOf(visible)));
    }
    fillBoxes(visible, common(m_marks.selection, what.text), m_colours.highlight);
    if (!common(m_marks.link, what.text).isEmpty()) {
        m_painter.setPen(QPen(m_colours.accent, 2));
        for (const QRectF &box : m_layout.item(visible.item).boxesOf(m_marks.link))
            m_painter.drawRect(box.translated(originOf(visible)));
    }
}

void PagePainter::paintNotes(const VisibleItem &visible)
{
    if (m_marks.notes == nullptr)
        return;
    const TextRange words = m_layout.page().items()[visible.item].text;
    for (const NoteMark &note : *m_marks.notes) {
        if (note.passage.begin >= words.end)
            break;
        fillBoxes(visible, common(note.passage, words), highlightInk(note.colour, m_palette).wash);
    }
}

/// Above every other wash, so that a note is seen where it is selected or found as well.
void PagePainter::paintNoteLines(const VisibleItem &visible)
{
    if (m_marks.notes == nullptr)
        return;
    const TextRange words = m_layout.page().items()[visible.item].text;
    for (const NoteMark &note : *m_marks.notes) {
        if (note.passage.begin >= words.end)
            break;
        const TextRange here = common(note.passage, words);
        if (here.isEmpty())
            continue;
        for (const QRectF &box : m_layout.item(visible.item).boxesOf(here)) {
            paintHighlightLine(m_painter, box.translated(originOf(visible)), note.colour,
                               highlightInk(note.colour, m_palette).line);
        }
    }
}

/// A sheet with lines of writing on it.
void PagePainter::paintNoteSigns(const VisibleItem &visible)
{
    if (m_marks.notes == nullptr)
        return;
    for (const NoteSign &sign : noteSigns(m_layout, *m_marks.notes, visible, m_column)) {
        const QRectF sheet = sign.box.adjusted(0.5, 0.5, -0.5, -0.5);
        const HighlightInk ink = highlightInk(sign.note->colour, m_palette);
        m_painter.setPen(ink.line);
        m_painter.setBrush(ink.wash);
        m_painter.drawRoundedRect(sheet, 2, 2);
        m_painter.setBrush(Qt::NoBrush);
        for (const qreal part : {0.35, 0.65}) {
            const qreal y = std::round(sheet.top() + sheet.height() * part) + 0.5;
            m_painter.drawLine(QPointF(sheet.left() + 3, y), QPointF(sheet.right() - 3, y));
        }
    }
}

bool PagePainter::isTopicShown(int topic) const
{
    return m_marks.filter->isShown(topic);
}

bool PagePainter::isRowShown(const PageItem &what) const
{
    if (what.role != ItemRole::TableRow || what.row < 0 || m_marks.workspace->filter().isEmpty())
        return true;
    const Table &table = m_layout.page().briefing().tables[static_cast<std::size_t>(what.table)];
    return table.role != TableRole::Comparison
        || m_marks.filter->isRowShown(table, static_cast<std::size_t>(what.row));
}

std::vector<Ink> PagePainter::inksOf(const VisibleItem &visible) const
{
    const PageText &page = m_layout.page();
    const PageItem &what = page.items()[visible.item];
    std::vector<Ink> inks;
    if (what.role == ItemRole::Block || what.role == ItemRole::TableRow) {
        const std::uint32_t shift = what.text.begin - page.toBriefing(what.text).begin;
        for (const Mark &mark : page.marksIn(what.text)) {
            if (page.isOpenable(mark))
                inks.push_back(
                    {{mark.text.begin + shift, mark.text.end + shift}, m_colours.accent});
        }
    }
    for (const TopicPlace &place : m_marks.topics->in(visible.item)) {
        const bool onWash = m_marks.workspace->selection()
            == TopicRef{m_marks.briefing, place.topic};
        if (!isTopicShown(place.topic))
            inks.push_back({place.words, onWash ? m_colours.dimOnWash : m_colours.dim});
    }
    if (!isRowShown(what))
        inks.push_back({what.text, m_colours.dim});
    // Words on a wash keep the text's own colour: it is the wash that they are read on.
    for (const TextRange words : queryIn(what))
        inks.push_back({words, m_colours.text, true});
    const auto [first, last] = foundIn(what.text);
    for (std::size_t i = first; i < last; ++i)
        inks.push_back({(*m_marks.found)[i], m_colours.text});
    if (const TextRange selected = common(m_marks.selection, what.text); !selected.isEmpty())
        inks.push_back({selected, m_colours.highlightedText});
    return inks;
}

void PagePainter::paintMarker(const VisibleItem &visible, const std::vector<Ink> &inks)
{
    const ItemLayout &item = m_layout.item(visible.item);
    if (item.marker.isEmpty())
        return;
    const std::uint32_t begin = m_layout.page().items()[visible.item].text.begin;
    const bool isDim = std::any_of(inks.begin(), inks.end(), [&](const Ink &ink) {
        return ink.words.begin <= begin && ink.colour == m_colours.dim;
    });
    m_painter.setFont(m_layout.type().body);
    m_painter.setPen(isDim ? m_colours.dim : m_colours.secondary);
    const qreal width = m_painter.fontMetrics().horizontalAdvance(item.marker);
    m_painter.setLayoutDirection(item.fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_painter.drawText(
        originOf(visible) + item.markerEnd - QPointF(item.fromRight ? 0.0 : width, 0), item.marker);
}

void PagePainter::paintTopicMarks(const VisibleItem &visible)
{
    const TopicRef selected = m_marks.workspace->selection();
    for (const TopicMark &mark : topicMarks(m_layout, *m_marks.topics, visible, m_column)) {
        const Kind kind =
            m_layout.page().briefing().topics[static_cast<std::size_t>(mark.topic)].kind;
        const bool isShown = isTopicShown(mark.topic);
        const QColor colour = kindColour(kind, m_palette);
        const bool isSelected = selected == TopicRef{m_marks.briefing, mark.topic};
        if (!isShown) { // an outline instead of a bar: not the colour alone tells
            m_painter.setPen(m_colours.line);
            m_painter.drawRect(mark.bar.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            m_painter.fillRect(isSelected ? mark.bar.adjusted(0, -2, 3, 2) : mark.bar, colour);
        }
        if (mark.icon.isEmpty())
            continue;
        m_painter.setOpacity(isShown ? 1.0 : 0.4);
        kindIcon(kind, m_palette).paint(&m_painter, mark.icon.toRect());
        m_painter.setOpacity(1.0);
    }
}

/// A shadow at the side on which a wide table goes on.
void PagePainter::paintTableEdges(const VisibleItem &visible)
{
    const int table = m_layout.page().items()[visible.item].table;
    const qreal maximum = m_layout.tableScrollMaximum(table);
    if (maximum <= 0)
        return;
    const qreal depth = m_layout.type().px(16);
    const QRectF row = m_layout.item(visible.item).box;
    const auto shade = [&](qreal from, qreal to) {
        QLinearGradient shadow(from, 0, to, 0);
        QColor dark = m_colours.secondary;
        dark.setAlphaF(0.4F);
        shadow.setColorAt(0, dark);
        dark.setAlphaF(0.0F);
        shadow.setColorAt(1, dark);
        m_painter.fillRect(QRectF(std::min(from, to), visible.y + row.top(), depth, row.height()),
                           shadow);
    };
    const qreal right = m_column.left + m_column.width;
    if (m_layout.tableScroll(table) < maximum)
        shade(right, right - depth);
    if (m_layout.tableScroll(table) > 0)
        shade(m_column.left, m_column.left + depth);
}

void PagePainter::paintTableBars(const std::vector<VisibleItem> &visible)
{
    m_painter.setPen(Qt::NoPen);
    for (const TableBar &bar : tableBars(m_layout, visible, m_column, m_view.height())) {
        m_painter.fillRect(bar.track.adjusted(0, -2, 0, 2),
                           m_colours.base); // it may lie over words
        m_painter.setBrush(m_colours.line);
        m_painter.drawRoundedRect(bar.track, 3, 3);
        m_painter.setBrush(m_colours.secondary);
        m_painter.drawRoundedRect(bar.thumb, 3, 3);
    }
    m_painter.setBrush(Qt::NoBrush);
}

} // namespace entente::ui
