// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace entente::ui {

class History;
class LibrarySession;
class PanelStack;
class Workspace;
struct Menus;

/// Which actions are possible now, and what they are called.
class ActionStates final
{
public:
    ActionStates(Menus &menus, const Workspace *workspace, const LibrarySession *library,
                 const History *history, const PanelStack *panels)
        : m_menus(&menus),
          m_workspace(workspace),
          m_library(library),
          m_history(history),
          m_panels(panels)
    {
    }

    void update();
    /// Only those that what happens in the library makes possible.
    void updateLibrary();

private:
    Menus *m_menus;
    const Workspace *m_workspace;
    const LibrarySession *m_library;
    const History *m_history;
    const PanelStack *m_panels;
};

} // namespace entente::ui
