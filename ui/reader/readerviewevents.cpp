// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readermenu.h"
#include "ui/reader/readermouse.h"
#include "ui/reader/readertips.h"
#include "ui/reader/readerview.h"
#include "ui/workspace/workspace.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QToolTip>

// What the page is told by keys, mouse and wheel, and its menu.
namespace entente::ui {

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (page() == nullptr) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (!m_showsFocus) {
        m_showsFocus = true;
        viewport()->update();
    }
    if (!m_keys.press(*event))
        event->ignore();
}

bool ReaderView::focusNextPrevChild(bool next)
{
    const bool isOnLink = m_keys.goToLink(next);
    viewport()->update();
    return isOnLink || QAbstractScrollArea::focusNextPrevChild(next);
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_keys.leaveLink();
    viewport()->update();
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && page() != nullptr)
        m_mouse->press(*event);
    else
        QAbstractScrollArea::mousePressEvent(event);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && page() != nullptr)
        m_mouse->doubleClick(*event);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse->move(*event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    m_mouse->release(*event);
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (m_mouse->turn(*event))
        event->accept();
    else
        QAbstractScrollArea::wheelEvent(event);
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = toolTipAt(*this, *m_workspace, help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else // never as rich text: an address is what a stranger wrote
        QToolTip::showText(help->globalPos(),
                           tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
                           viewport());
    return true;
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (page() == nullptr)
        return;
    const PageHit hit = m_page->spots()->hitAt(event->pos());
    // A click beside what is selected means what is clicked.
    const bool isClick = event->reason() == QContextMenuEvent::Mouse && selection().isEmpty();
    if (isClick && hit.onWords && noteAt(hit.offset) != nullptr)
        select(hit.offset, hit.offset); // its colours, and how it is removed
    if (m_fillMenu && isClick && hit.topic >= 0)
        m_workspace->select({m_briefing, hit.topic});
    (new ReaderMenu(this, hit, m_fillMenu))->popup(event->globalPos());
}

} // namespace entente::ui
