// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLineEdit;
class QTreeView;

namespace entente::ui {

class AreaFinder;
class Workspace;

/// All focus areas in a list to search in, each to be asked for or left out.
class AreaPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit AreaPopup(Workspace *workspace, QWidget *parent = nullptr);

    /// Opens below a widget, within its screen.
    void openBelow(QWidget *anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList(Workspace *workspace);
    void search(const QString &words);
    void toggleFirst();
    void toggle(const QModelIndex &index);

    QLineEdit *m_search;
    AreaFinder *m_found;
    QTreeView *m_list;
};

/// Shows a popup below a widget, moved so that it stays on the screen.
void showBelow(QWidget *popup, const QWidget *anchor);

} // namespace entente::ui
