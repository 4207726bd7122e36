// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/command.h"

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace entente::ui {

class CommandModel;

/// The palette of commands, over the upper middle of the window: type a few letters of what is
/// wanted, choose with the arrows, Enter does it and Escape leaves everything as it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(std::vector<Command> commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void place();
    void look(const QString &typed);
    void announce();
    void choose(int by);
    void run();
    /// Closes, and gives the keyboard back to where it was.
    void leave();
    [[nodiscard]] bool handleKey(int key);

    CommandModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_found;
    QPointer<QWidget> m_before;
};

} // namespace entente::ui
