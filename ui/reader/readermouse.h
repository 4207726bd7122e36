// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pagespots.h"

#include <QBasicTimer>
#include <QObject>

class QMouseEvent;
class QWheelEvent;

namespace entente::ui {

class ReaderView;
class Workspace;

/// What the mouse does on the page: it selects words, picks topics and notes, follows links, and
/// drags tables.
class ReaderMouse final : public QObject
{
public:
    ReaderMouse(ReaderView *view, Workspace *workspace);

    void press(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    /// Whether the wheel means something other than to scroll the page.
    bool turn(const QWheelEvent &event);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Unit : std::uint8_t { Character, Word, Block };

    [[nodiscard]] std::uint32_t offsetAt(QPointF place) const;
    [[nodiscard]] TextRange unitAt(std::uint32_t offset) const;
    void beginSelection(QPointF place, bool extend, Unit unit);
    void extendSelection(std::uint32_t offset);
    void click(const PageHit &hit);
    void dragTable(qreal x);
    void updateCursor(QPointF place);

    ReaderView *m_view;
    Workspace *m_workspace;
    TextRange m_firstUnit; ///< what a double or triple click took
    Unit m_unit = Unit::Character;
    std::optional<QPoint> m_press;
    bool m_dragged = false;
    QBasicTimer m_autoScroll;
    QBasicTimer m_tripleClick;
    QPoint m_mouse;
    std::optional<TableBar> m_draggedBar;
};

} // namespace entente::ui
