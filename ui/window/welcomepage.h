// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace entente::ui {

class Workspace;
struct Menus;

/// What a first start shows in the middle of the window: where to begin, and three things to try,
/// each of which is really done.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// What can be tried, on the sample.
    enum class Try { Recommended, Compared, Published };

    WelcomePage(const Menus &menus, const Workspace *workspace, QWidget *parent);

Q_SIGNALS:
    void sampleWanted();
    void tried(entente::ui::WelcomePage::Try what);
    /// Back to what is open.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBeginnings(const Menus &menus);
    QWidget *makeTries();
    void follow();

    const Workspace *m_workspace;
    QPushButton *m_sample;
    QPushButton *m_leave;
};

} // namespace entente::ui
