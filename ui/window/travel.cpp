// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/travel.h"

#include "ui/window/menus.h"
#include "ui/workspace/workspace.h"

#include <QAction>

#include <algorithm>

namespace entente::ui {

Travel::Travel(Workspace *workspace, History *history, PanelStack *panels, const Menus &menus,
               QObject *parent)
    : QObject(parent), m_workspace(workspace), m_history(history), m_panels(panels)
{
    connect(menus.back, &QAction::triggered, this, [this] { goTo(m_history->back()); });
    connect(menus.forward, &QAction::triggered, this, [this] { goTo(m_history->forward()); });
    connect(menus.nextTopic, &QAction::triggered, this, [this] { stepTopic(1); });
    connect(menus.previousTopic, &QAction::triggered, this, [this] { stepTopic(-1); });
    connect(workspace, &Workspace::currentChanged, this, &Travel::visit);
    connect(workspace, &Workspace::selectionChanged, this, &Travel::visit);
    connect(workspace, &Workspace::filterChanged, this, &Travel::visit);
    connect(panels, &PanelStack::currentChanged, this, &Travel::visit);
    connect(m_history, &History::changed, this, &Travel::moved);
}

void Travel::visit()
{
    // A filter of the library shows other things, and nothing of what is open.
    if (!m_isReturning && m_workspace->current() >= 0 && !m_workspace->isInLibrary()) {
        Filter filter = m_workspace->filter();
        filter.briefings.clear(); // which are open is said by the briefing
        m_history->visit({static_cast<int>(m_panels->current()), m_workspace->current(),
                          m_workspace->selection(), std::move(filter)});
    }
    Q_EMIT moved();
}

void Travel::goTo(const Place &place)
{
    m_isReturning = true;
    m_history->setReturning(true);
    m_workspace->setFilter(place.filter);
    m_workspace->setCurrent(place.briefing);
    m_workspace->select(place.topic);
    Q_EMIT panelWanted(static_cast<Panel>(place.panel));
    m_history->setReturning(false);
    m_isReturning = false;
    Q_EMIT moved();
}

void Travel::stepTopic(int by)
{
    const std::vector<TopicRef> shown = m_workspace->shownTopics();
    if (shown.empty())
        return;
    const auto at = std::find(shown.begin(), shown.end(), m_workspace->selection());
    const auto last = static_cast<std::ptrdiff_t>(shown.size()) - 1;
    const std::ptrdiff_t next = at == shown.end()
        ? (by > 0 ? 0 : last)
        : std::clamp<std::ptrdiff_t>(at - shown.begin() + by, 0, last);
    m_workspace->select(shown[static_cast<std::size_t>(next)]);
}

} // namespace entente::ui
