// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/forgotten.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;

namespace entente::ui {

class ConnectDialog;
class LibrarySession;
class OpenBriefings;
class StatusButton;
class TeamDesk;
class ToolBar;
class Workspace;
struct Menus;

/// The team in the window: the entries that connect to one and leave it, the sign of how it stands
/// among the tools, and what leaves the window with what may not be seen any more.
class TeamActions final : public QObject
{
    Q_OBJECT

public:
    TeamActions(TeamDesk *desk, LibrarySession *library, const Menus &menus, ToolBar *tools,
                QWidget *window);

    /// Closes what is open of it, and forgets what was closed, copied and last open.
    void forgetIn(OpenBriefings *open, Workspace *workspace);
    [[nodiscard]] StatusButton *button() const { return m_button; }

Q_SIGNALS:
    void told(const QString &sentence);
    /// Nothing of it may be saved any more, nor be shown.
    void forgetting(const entente::library::Forgotten &forgotten);

private:
    void openConnect();
    void askToLeave();
    void askPassword();
    void follow();
    void followSigningIn();
    void forget(const library::Forgotten &forgotten);

    TeamDesk *m_desk;
    LibrarySession *m_library;
    QWidget *m_window;
    QAction *m_connect;
    QAction *m_leave;
    StatusButton *m_button;
    OpenBriefings *m_open = nullptr;
    Workspace *m_workspace = nullptr;
    QPointer<ConnectDialog> m_dialog;
    /// How far a password that was typed is; one that is refused is asked for again.
    enum class SigningIn : std::uint8_t { Not, Given, Tried };
    SigningIn m_signingIn = SigningIn::Not;
};

} // namespace entente::ui
