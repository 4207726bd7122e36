// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace entente::ui {

class AgreementDialog;
class LibrarySession;
class Workspace;

/// Opens the agreement beside the window, and shows in their text the words on which two differ.
class AgreementDesk final : public QObject
{
    Q_OBJECT

public:
    AgreementDesk(Workspace *workspace, LibrarySession *library, QWidget *window);

    void open();

private:
    Workspace *m_workspace;
    LibrarySession *m_library;
    QWidget *m_window;
    QPointer<AgreementDialog> m_dialog;
};

} // namespace entente::ui
