// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace entente::ui {

class Workspace;

/// The words that topics must contain. They filter after each pause in typing; Escape clears.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The arrow key down: what is listed is to have the keyboard.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void follow();

    Workspace *m_workspace;
    QTimer m_pause;
};

} // namespace entente::ui
