// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"
#include "ui/reader/readerview.h"
#include "ui/style/icons.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

// What the mouse does on the page.
namespace entente::ui {

std::optional<VisibleItem> ReaderView::itemAt(qreal y) const
{
    std::optional<VisibleItem> found;
    if (!m_scroll)
        return found;
    for (const VisibleItem &each : m_scroll->visible()) {
        if (found && each.y > y)
            break;
        found = each;
    }
    return found;
}

ReaderView::Hit ReaderView::hitAt(QPointF place) const
{
    Hit hit;
    const std::optional<VisibleItem> visible = itemAt(place.y());
    if (!visible)
        return hit;
    hit.item = visible->item;
    hit.offset = m_layout->page().items()[visible->item].text.begin;
    const ItemLayout &item = m_layout->item(visible->item);
    const QPointF inItem = place - QPointF(column().left, visible->y)
        - m_layout->shiftOf(visible->item);
    const PlacedFlow *placed = item.flowNear(inItem);
    if (placed == nullptr)
        return hit;
    const QPointF inFlow = inItem - placed->at;
    hit.offset = placed->flow.offsetAt(
        {inFlow.x(), std::clamp(inFlow.y(), 0.0, placed->flow.height() - 1)});
    // The words of a wide table that are scrolled away lie under the margins.
    const bool inColumn = place.x() < column().left + column().width
        && (place.x() >= column().left || m_layout->page().items()[hit.item].table < 0);
    hit.onWords = inColumn && placed->flow.hasWordsAt(inFlow);
    if (!hit.onWords)
        return hit;
    // The caret goes to the nearest gap; what is under the pointer may be the character before it.
    const std::vector<QRectF> after = placed->flow.boxesOf(
        {hit.offset, placed->flow.next(hit.offset, false)});
    const bool before = after.empty() || !after.front().contains(inFlow);
    const std::uint32_t under = before ? placed->flow.previous(hit.offset, false) : hit.offset;
    hit.topic = m_topics->topicAt(visible->item, under);
    hit.link = m_layout->page().linkAt(under);
    hit.linkWords = under;
    return hit;
}

std::uint32_t ReaderView::offsetAt(QPoint place) const
{
    return hitAt(place).offset;
}

QRect ReaderView::boxOf(TextRange words) const
{
    if (!m_scroll)
        return {};
    const std::size_t index = m_layout->page().itemAt(words.begin);
    for (const VisibleItem &each : m_scroll->visible()) {
        if (each.item != index)
            continue;
        const QPointF origin = QPointF(column().left, each.y) + m_layout->shiftOf(index);
        const std::vector<QRectF> boxes = m_layout->item(index).boxesOf(words);
        if (!boxes.empty())
            return boxes.front().translated(origin).toAlignedRect();
        // At the end of a paragraph there is no character, but still a place.
        if (const PlacedFlow *placed = m_layout->item(index).flowAt(words.begin)) {
            const QRectF line = placed->flow.caretAt(words.begin).translated(origin + placed->at);
            return line.adjusted(0, 0, 1, 0).toAlignedRect();
        }
    }
    return {};
}

int ReaderView::topicInMarginAt(QPointF place) const
{
    const std::optional<VisibleItem> visible = itemAt(place.y());
    if (!visible || place.x() >= column().left - m_type.px(4))
        return -1;
    for (const TopicMark &mark : topicMarks(*m_layout, *m_topics, *visible, column())) {
        const qreal slack = m_type.px(4);
        if (mark.icon.contains(place)
            || mark.bar.adjusted(-slack, -slack / 2, slack, slack / 2).contains(place))
            return mark.topic;
    }
    return -1;
}

std::optional<TableBar> ReaderView::tableBarAt(QPointF place) const
{
    if (!m_scroll)
        return std::nullopt;
    for (const TableBar &bar :
         tableBars(*m_layout, m_scroll->visible(), column(), viewport()->height())) {
        if (bar.track.adjusted(0, -3, 0, 3).contains(place))
            return bar;
    }
    return std::nullopt;
}

QString ReaderView::topicToolTip(int number) const
{
    const Briefing &briefing = m_layout->page().briefing();
    const Topic &topic = briefing.topics[static_cast<std::size_t>(number)];
    QStringList areas;
    for (const ConceptIndex area : briefing.areasOf(topic))
        areas.push_back(m_workspace->areaLabel(area));
    QString tip = kindLabel(topic.kind);
    if (!areas.isEmpty())
        tip += QLatin1Char('\n') + areas.join(QStringLiteral(", "));
    if (!m_workspace->isShown({m_briefing, number}))
        tip += QLatin1Char('\n') + tr("Left out by the filter");
    return tip;
}

QString ReaderView::toolTipAt(QPointF place) const
{
    if (const int topic = topicInMarginAt(place); topic >= 0)
        return topicToolTip(topic);
    if (const std::string link = hitAt(place).link; !link.empty())
        return toQString(link);
    return noteToolTipAt(place);
}

void ReaderView::showToolTip(QPoint place, QPoint globalPlace)
{
    const QString tip = toolTipAt(place);
    if (tip.isEmpty())
        QToolTip::hideText();
    else // never as rich text: an address is what a stranger wrote
        QToolTip::showText(globalPlace,
                           tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
                           viewport());
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::updateCursor(QPointF place)
{
    Qt::CursorShape shape = Qt::IBeamCursor;
    const bool onBar = !m_layout || tableBarAt(place);
    if (!onBar
        && (topicInMarginAt(place) >= 0 || noteSignAt(place) != nullptr
            || !hitAt(place).link.empty()))
        shape = Qt::PointingHandCursor;
    else if (onBar || place.x() < column().left - m_type.px(4))
        shape = Qt::ArrowCursor;
    viewport()->setCursor(shape);
}

TextRange ReaderView::unitAt(std::uint32_t offset) const
{
    switch (m_unit) {
    case Unit::Word:
        return wordAt(*m_layout, offset);
    case Unit::Block:
        return blockAt(*m_layout, offset);
    case Unit::Character:
        break;
    }
    return {offset, offset};
}

void ReaderView::beginSelection(const Hit &hit, bool extend, Unit unit)
{
    m_unit = unit;
    if (extend) {
        m_firstUnit = {m_from, m_from};
        extendSelection(hit.offset);
        return;
    }
    m_firstUnit = unitAt(hit.offset);
    select(m_firstUnit.begin, m_firstUnit.end);
}

void ReaderView::extendSelection(std::uint32_t offset)
{
    const TextRange here = unitAt(offset);
    if (here.begin < m_firstUnit.begin)
        select(m_firstUnit.end, here.begin);
    else
        select(m_firstUnit.begin, std::max(here.end, m_firstUnit.end));
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_layout) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    m_draggedBar = tableBarAt(event->position());
    if (m_draggedBar) {
        dragTable(event->position().x());
        return;
    }
    // A third press in the place of a double click takes the block.
    const bool third = m_tripleClick.isActive()
        && (event->pos() - m_mouse).manhattanLength() < QApplication::startDragDistance();
    m_press = event->pos();
    m_mouse = event->pos();
    m_dragged = third;
    beginSelection(hitAt(event->position()), event->modifiers().testFlag(Qt::ShiftModifier),
                   third ? Unit::Block : Unit::Character);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_layout)
        return;
    m_press = event->pos();
    m_mouse = event->pos();
    m_dragged = true;
    m_tripleClick.start(QApplication::doubleClickInterval(), this);
    beginSelection(hitAt(event->position()), false, Unit::Word);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_draggedBar) {
        dragTable(event->position().x());
        return;
    }
    if (!m_press || !event->buttons().testFlag(Qt::LeftButton)) {
        updateCursor(event->position());
        return;
    }
    const int way = (event->pos() - *m_press).manhattanLength();
    if (!m_dragged && way < QApplication::startDragDistance())
        return;
    m_dragged = true;
    m_mouse = event->pos();
    extendSelection(hitAt(event->position()).offset);
    constexpr int interval = 40;
    if (viewport()->rect().contains(m_mouse))
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(interval, this);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    m_draggedBar.reset();
    if (event->button() != Qt::LeftButton || !m_press || !m_layout)
        return;
    m_press.reset();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_dragged && clipboard->supportsSelection() && !selection().isEmpty())
        clipboard->setText(selectedText(), QClipboard::Selection);
    if (m_dragged || event->modifiers().testFlag(Qt::ShiftModifier))
        return;
    if (const int topic = topicInMarginAt(event->position()); topic >= 0)
        m_workspace->select({m_briefing, topic});
    else if (const NoteMark *sign = noteSignAt(event->position()))
        Q_EMIT noteActivated(QString(sign->id));
    else
        click(hitAt(event->position()));
}

void ReaderView::click(const Hit &hit)
{
    if (!hit.link.empty())
        followLink(hit.linkWords);
    else if (hit.topic >= 0)
        m_workspace->select({m_briefing, hit.topic});
    if (const NoteMark *note = hit.onWords && hit.link.empty() ? noteAt(hit.offset) : nullptr)
        Q_EMIT noteActivated(QString(note->id));
}

void ReaderView::followLink(std::uint32_t offset)
{
    const std::optional<std::uint32_t> place = m_layout->page().placeBehind(offset);
    if (!place) {
        Q_EMIT linkActivated(toQString(m_layout->page().linkAt(offset)));
        return;
    }
    m_link = {};
    select(*place, *place);
    setAnchor({*place, *place == 0 ? 1e6 : m_type.px(24), 0.0});
}

void ReaderView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tripleClick.timerId()) {
        m_tripleClick.stop();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        const int beyond = m_mouse.y() < 0 ? m_mouse.y()
                                           : std::max(0, m_mouse.y() - viewport()->height());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
        extendSelection(hitAt(m_mouse).offset);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

bool ReaderView::scrollTable(int table, qreal pixels)
{
    const bool changed = m_layout->setTableScroll(table, m_layout->tableScroll(table) + pixels);
    if (changed)
        viewport()->update();
    return changed;
}

/// Moves the thumb of the table's scroll bar to the mouse.
void ReaderView::dragTable(qreal x)
{
    const qreal run = m_draggedBar->track.width() - m_draggedBar->thumb.width();
    if (run <= 0)
        return;
    const qreal left = x - m_draggedBar->thumb.width() / 2 - m_draggedBar->track.left();
    const qreal wanted = std::clamp(left / run, 0.0, 1.0) * m_draggedBar->maximum;
    scrollTable(m_draggedBar->table, wanted - m_layout->tableScroll(m_draggedBar->table));
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        constexpr qreal step = 1.1;
        if (event->angleDelta().y() != 0)
            setZoom(m_type.zoom * (event->angleDelta().y() > 0 ? step : 1 / step));
        event->accept();
        return;
    }
    const QPoint turned = event->angleDelta();
    const int sideways = event->modifiers().testFlag(Qt::ShiftModifier) && turned.x() == 0
        ? turned.y()
        : turned.x();
    const std::optional<VisibleItem> visible = itemAt(event->position().y());
    const int table = visible ? m_layout->page().items()[visible->item].table : -1;
    if (table >= 0 && std::abs(sideways) >= std::abs(turned.y()) && sideways != 0) {
        constexpr qreal pixelsADegree = 0.5;
        scrollTable(table, -sideways * pixelsADegree);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_layout)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("readerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyText = menu->addAction(icon(QStringLiteral("copy")), tr("&Copy"), this,
                                        &ReaderView::copy);
    copyText->setEnabled(!selection().isEmpty());
    menu->addAction(tr("Select &all"), this, &ReaderView::selectAll);
    addNoteActions(menu);
    if (m_fillMenu) {
        // A click beside what is selected means what is clicked.
        const Hit hit = hitAt(event->pos());
        if (selection().isEmpty() && event->reason() == QContextMenuEvent::Mouse && hit.topic >= 0)
            m_workspace->select({m_briefing, hit.topic});
        menu->addSeparator();
        m_fillMenu(menu);
        menu->addSeparator();
    }
    if (const std::string link = hitAt(event->pos()).link; !link.empty()) {
        menu->addAction(tr("Copy &link address"), this, [address = toQString(link)] {
            QGuiApplication::clipboard()->setText(address);
        });
    }
    menu->popup(event->globalPos());
}

} // namespace entente::ui
