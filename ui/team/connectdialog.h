// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "ui/team/connectmemory.h"
#include "ui/team/connecttest.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace entente::ui {

class ConnectForm;

/// What somebody chose who connects to a team.
struct ConnectChoice
{
    TeamMemory memory;
    QString password;
    /// This library is sent to the team; else the team's is kept beside it, in a window of its own.
    bool isThisLibrary = false;
};

/// Asks for a team's server, tries it, and asks what is to be kept in step with it.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    /// What this library holds, and would be sent.
    void setMine(const session::LibraryCounts &counts);
    void setAddress(const QString &address);

Q_SIGNALS:
    /// The dialog has closed.
    void chosen(const entente::ui::ConnectChoice &choice);

private:
    void build();
    void buildChoice();
    void test();
    void take(const Result<team::Tryout> &found);
    /// Something was typed since: what is known is of another server.
    void forgetTest();
    void say(const QString &words, bool isProblem);
    void showMine();
    void connectNow();

    ConnectForm *m_form;
    ConnectTest m_test;
    QLabel *m_sign;
    QLabel *m_says;
    QWidget *m_choice;
    QComboBox *m_desk;
    QRadioButton *m_own;
    QRadioButton *m_this;
    QLabel *m_sends;
    QPushButton *m_tryButton;
    QPushButton *m_connectButton;
    session::LibraryCounts m_mine;
    bool m_isTested = false;
    bool m_isToConnect = false; ///< once it was tested
};

} // namespace entente::ui
