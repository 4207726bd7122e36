// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readermouse.h"

#include "ui/reader/caret.h"
#include "ui/reader/readerview.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace entente::ui {

ReaderMouse::ReaderMouse(ReaderView *view, Workspace *workspace)
    : QObject(view), m_view(view), m_workspace(workspace)
{
}

std::uint32_t ReaderMouse::offsetAt(QPointF place) const
{
    const std::optional<PageSpots> spots = m_view->shown().spots();
    return spots ? spots->hitAt(place).offset : 0;
}

TextRange ReaderMouse::unitAt(std::uint32_t offset) const
{
    switch (m_unit) {
    case Unit::Word:
        return wordAt(*m_view->shown().layout(), offset);
    case Unit::Block:
        return blockAt(*m_view->shown().layout(), offset);
    case Unit::Character:
        break;
    }
    return {offset, offset};
}

void ReaderMouse::beginSelection(QPointF place, bool extend, Unit unit)
{
    m_unit = unit;
    if (extend) {
        m_firstUnit = {m_view->fixedEnd(), m_view->fixedEnd()};
        extendSelection(offsetAt(place));
        return;
    }
    m_firstUnit = unitAt(offsetAt(place));
    m_view->select(m_firstUnit.begin, m_firstUnit.end);
}

void ReaderMouse::extendSelection(std::uint32_t offset)
{
    if (m_view->page() == nullptr)
        return; // it was closed while the button was held
    const TextRange here = unitAt(offset);
    if (here.begin < m_firstUnit.begin)
        m_view->select(m_firstUnit.end, here.begin);
    else
        m_view->select(m_firstUnit.begin, std::max(here.end, m_firstUnit.end));
}

void ReaderMouse::press(const QMouseEvent &event)
{
    if (const std::optional<StickyHead> &head = m_view->shown().stickyHead();
        head && event.position().y() < head->height) {
        m_view->scrollToSection(head->section);
        return;
    }
    m_draggedBar = m_view->shown().spots()->tableBarAt(event.position());
    if (m_draggedBar) {
        dragTable(event.position().x());
        return;
    }
    // A third press in the place of a double click takes the block.
    const bool third = m_tripleClick.isActive()
        && (event.pos() - m_mouse).manhattanLength() < QApplication::startDragDistance();
    m_press = event.pos();
    m_mouse = event.pos();
    m_dragged = third;
    beginSelection(event.position(), event.modifiers().testFlag(Qt::ShiftModifier),
                   third ? Unit::Block : Unit::Character);
}

void ReaderMouse::doubleClick(const QMouseEvent &event)
{
    m_press = event.pos();
    m_mouse = event.pos();
    m_dragged = true;
    m_tripleClick.start(QApplication::doubleClickInterval(), this);
    beginSelection(event.position(), false, Unit::Word);
}

void ReaderMouse::move(const QMouseEvent &event)
{
    if (m_draggedBar) {
        dragTable(event.position().x());
        return;
    }
    if (!m_press || !event.buttons().testFlag(Qt::LeftButton)) {
        updateCursor(event.position());
        return;
    }
    const int way = (event.pos() - *m_press).manhattanLength();
    if (!m_dragged && way < QApplication::startDragDistance())
        return;
    m_dragged = true;
    m_mouse = event.pos();
    extendSelection(offsetAt(event.position()));
    constexpr int interval = 40;
    if (m_view->viewport()->rect().contains(m_mouse))
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(interval, this);
}

void ReaderMouse::release(const QMouseEvent &event)
{
    m_autoScroll.stop();
    m_draggedBar.reset();
    if (event.button() != Qt::LeftButton || !m_press || m_view->page() == nullptr)
        return;
    m_press.reset();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_dragged && clipboard->supportsSelection() && !m_view->selection().isEmpty())
        clipboard->setText(m_view->selectedText(), QClipboard::Selection);
    if (m_dragged || event.modifiers().testFlag(Qt::ShiftModifier))
        return;
    const PageSpots spots = *m_view->shown().spots();
    if (const int topic = spots.topicInMarginAt(event.position()); topic >= 0)
        m_workspace->select({m_view->number(), topic});
    else if (const NoteMark *sign = spots.noteSignAt(event.position(), m_view->notes()))
        Q_EMIT m_view->noteActivated(QString(sign->id));
    else
        click(spots.hitAt(event.position()));
}

void ReaderMouse::click(const PageHit &hit)
{
    if (!hit.link.empty())
        m_view->followLink(hit.linkWords);
    else if (hit.topic >= 0)
        m_workspace->select({m_view->number(), hit.topic});
    if (const NoteMark *note = hit.onWords && hit.link.empty() ? m_view->noteAt(hit.offset)
                                                               : nullptr)
        Q_EMIT m_view->noteActivated(QString(note->id));
}

void ReaderMouse::updateCursor(QPointF place)
{
    Qt::CursorShape shape = Qt::IBeamCursor;
    const std::optional<PageSpots> spots = m_view->shown().spots();
    const std::optional<StickyHead> &head = m_view->shown().stickyHead();
    const bool onHead = head && place.y() < head->height;
    const bool onBar = !onHead && (!spots || spots->tableBarAt(place));
    if (onHead)
        shape = Qt::PointingHandCursor;
    else if (!onBar
             && (spots->topicInMarginAt(place) >= 0
                 || spots->noteSignAt(place, m_view->notes()) != nullptr
                 || !spots->hitAt(place).link.empty()))
        shape = Qt::PointingHandCursor;
    else if (onBar || place.x() < spots->column().left - m_view->shown().type().px(4))
        shape = Qt::ArrowCursor;
    m_view->viewport()->setCursor(shape);
}

void ReaderMouse::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tripleClick.timerId()) {
        m_tripleClick.stop();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        const int height = m_view->viewport()->height();
        const int beyond = m_mouse.y() < 0 ? m_mouse.y() : std::max(0, m_mouse.y() - height);
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + beyond);
        extendSelection(offsetAt(m_mouse));
    } else {
        QObject::timerEvent(event);
    }
}

/// Moves the thumb of the table's scroll bar to the mouse.
void ReaderMouse::dragTable(qreal x)
{
    const qreal run = m_draggedBar->track.width() - m_draggedBar->thumb.width();
    if (run <= 0)
        return;
    const qreal left = x - m_draggedBar->thumb.width() / 2 - m_draggedBar->track.left();
    const qreal wanted = std::clamp(left / run, 0.0, 1.0) * m_draggedBar->maximum;
    const qreal now = m_view->shown().layout()->tableScroll(m_draggedBar->table);
    m_view->scrollTable(m_draggedBar->table, wanted - now);
}

bool ReaderMouse::turn(const QWheelEvent &event)
{
    const QPoint turned = event.angleDelta();
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        constexpr qreal step = 1.1;
        if (turned.y() != 0)
            m_view->setZoom(m_view->zoom() * (turned.y() > 0 ? step : 1 / step));
        return true;
    }
    const int sideways = event.modifiers().testFlag(Qt::ShiftModifier) && turned.x() == 0
        ? turned.y()
        : turned.x();
    const std::optional<PageSpots> spots = m_view->shown().spots();
    const std::optional<VisibleItem> visible = spots ? spots->itemAt(event.position().y())
                                                     : std::nullopt;
    const int table = visible ? m_view->page()->items()[visible->item].table : -1;
    if (table < 0 || sideways == 0 || std::abs(sideways) < std::abs(turned.y()))
        return false;
    constexpr qreal pixelsADegree = 0.5;
    m_view->scrollTable(table, -sideways * pixelsADegree);
    return true;
}

} // namespace entente::ui
