// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/narrowing.h"

#include "ui/window/menus.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

constexpr int leastForDetails = 900;
constexpr int leastForSide = 640;

} // namespace

Narrowing::Narrowing(QWidget *columns, const Menus &menus)
    : QObject(columns),
      m_columns{Column{menus.details, leastForDetails}, Column{menus.outline, leastForSide}}
{
    columns->installEventFilter(this);
    for (Column &each : m_columns) {
        connect(each.shown, &QAction::toggled, this, [this, &each] {
            if (!m_isFollowing)
                each.isGivenUp = false; // somebody decided
        });
    }
}

bool Narrowing::isWanted(const QAction *column) const
{
    const auto of = std::find_if(m_columns.begin(), m_columns.end(),
                                 [&](const Column &each) { return each.shown == column; });
    return column->isChecked() || (of != m_columns.end() && of->isGivenUp);
}

bool Narrowing::eventFilter(QObject *watched, QEvent *event)
{
    // Before it is seen it has sizes that it never shows.
    const auto *columns = static_cast<const QWidget *>(watched);
    if ((event->type() == QEvent::Resize && columns->isVisible()) || event->type() == QEvent::Show)
        follow(columns->width());
    return QObject::eventFilter(watched, event);
}

void Narrowing::follow(int width)
{
    m_isFollowing = true;
    for (Column &each : m_columns) {
        const bool hadRoom = std::exchange(each.hasRoom, width >= each.least);
        if (each.shown == nullptr || hadRoom == each.hasRoom)
            continue;
        if (!each.hasRoom && each.shown->isChecked()) {
            each.isGivenUp = true;
            each.shown->setChecked(false);
        } else if (each.hasRoom && std::exchange(each.isGivenUp, false)) {
            each.shown->setChecked(true);
        }
    }
    m_isFollowing = false;
}

} // namespace entente::ui
