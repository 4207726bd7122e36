// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace entente::ui {

class OriginalPanel;
class ReaderPanel;
class Workspace;

/// Shows the original page beside the text while its action is checked, where there is one.
class OriginalDesk final : public QObject
{
    Q_OBJECT

public:
    OriginalDesk(Workspace *workspace, ReaderPanel *reader, QAction *action);

private:
    void update();

    Workspace *m_workspace;
    ReaderPanel *m_reader;
    QAction *m_action;
    OriginalPanel *m_panel = nullptr; ///< made when it is first looked at
};

} // namespace entente::ui
