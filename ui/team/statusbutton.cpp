// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/statusbutton.h"

#include "ui/style/style.h"
#include "ui/team/statuspanel.h"
#include "ui/team/statuswords.h"
#include "ui/team/teamdesk.h"

#include <QAction>
#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace entente::ui {

StatusButton::StatusButton(TeamDesk *desk, QWidget *parent)
    : QToolButton(parent), m_desk(desk), m_panel(new StatusPanel(desk, this))
{
    setObjectName(QStringLiteral("teamStatusButton"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({2 * grid, 2 * grid});
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &StatusButton::openPanel);
    connect(m_panel, &StatusPanel::signInRequested, this, &StatusButton::signInRequested);
    connect(desk, &TeamDesk::changed, this, &StatusButton::follow);
    follow();
}

void StatusButton::setPlace(QAction *place)
{
    m_place = place;
    follow();
}

void StatusButton::follow()
{
    const TeamStatus status{m_desk->standing(), m_desk->isPaused(), m_desk->server()};
    if (m_place != nullptr)
        m_place->setVisible(m_desk->isConnected());
    if (!m_desk->isConnected()) {
        m_panel->hide();
        return;
    }
    const QString words = shortWords(status);
    if (text() != words)
        setText(words);
    const QString name = tr("Team: %1").arg(words);
    if (accessibleName() != name)
        setAccessibleName(name);
    setToolTip(tr("%1: %2").arg(status.server, words));
    setIcon(statusIcon(status, palette()));
}

void StatusButton::openPanel()
{
    m_panel->ensurePolished();
    m_panel->adjustSize();
    const QSize size = m_panel->size();
    // From the right, where the button stands.
    QPoint at = mapToGlobal(QPoint(width() - size.width(), height() + grid / 2));
    const QRect place = screen()->availableGeometry();
    at.setX(std::clamp(at.x(), place.left(), std::max(place.left(), place.right() - size.width())));
    at.setY(std::clamp(at.y(), place.top(), std::max(place.top(), place.bottom() - size.height())));
    m_panel->move(at);
    m_panel->show();
    m_panel->setFocus(Qt::PopupFocusReason);
}

void StatusButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_panel != nullptr)
        follow();
}

} // namespace entente::ui
