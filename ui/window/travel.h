// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/history.h"
#include "ui/window/panelstack.h"

#include <QObject>

namespace entente::ui {

class Workspace;
struct Menus;

/// Where the user has been, and the ways to go on from there: back, ahead, to the next topic.
class Travel final : public QObject
{
    Q_OBJECT

public:
    Travel(Workspace *workspace, History *history, PanelStack *panels, const Menus &menus,
           QObject *parent);

Q_SIGNALS:
    void panelWanted(entente::ui::Panel panel);
    /// Another place is the present one.
    void moved();

private:
    void visit();
    void goTo(const Place &place);
    void stepTopic(int by);

    Workspace *m_workspace;
    History *m_history;
    PanelStack *m_panels;
    bool m_isReturning = false; ///< going back or ahead, which is no visit
};

} // namespace entente::ui
