// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QFormLayout;
class QLabel;
class QPushButton;

namespace entente::ui {

class TeamDesk;

/// All that is known of a library's team: who one is there, what waits, what was refused and why;
/// and what can be done about it.
class StatusPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusPanel(TeamDesk *desk, QWidget *parent = nullptr);

    /// What shows both sides of what collided; without it their number alone is told.
    void setConflictsAction(QAction *action);

Q_SIGNALS:
    void signInRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QLabel *addRow(const char *name, const QString &head);
    QPushButton *addButton(const char *name, const QString &words);
    void follow();
    void showRefused();

    TeamDesk *m_desk;
    QAction *m_conflictsAction = nullptr;
    QFormLayout *m_rows;
    QLabel *m_state;
    QLabel *m_words;
    QLabel *m_server = nullptr;
    QLabel *m_person = nullptr;
    QLabel *m_desks = nullptr;
    QLabel *m_synced = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_refused = nullptr;
    QLabel *m_collided = nullptr;
    QPushButton *m_sync;
    QPushButton *m_pause;
    QPushButton *m_signIn;
    QPushButton *m_conflicts;
};

} // namespace entente::ui
