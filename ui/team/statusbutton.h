// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

class QAction;

namespace entente::ui {

class StatusPanel;
class TeamDesk;

/// How the library stands to its team, in a sign and few words; a click says more. It is not there
/// where the library is nobody's but one's own.
class StatusButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit StatusButton(TeamDesk *desk, QWidget *parent = nullptr);

    [[nodiscard]] StatusPanel *panel() const { return m_panel; }
    /// Follows whether it is there, as what stands in a tool bar is shown by its action.
    void setPlace(QAction *place);

Q_SIGNALS:
    /// Somebody wants to give a password.
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void openPanel();

    TeamDesk *m_desk;
    StatusPanel *m_panel;
    QAction *m_place = nullptr;
};

} // namespace entente::ui
