// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListView;
class QMenu;
class QModelIndex;
class QToolButton;

namespace entente::ui {

class LibrarySession;
class RecentFilters;
class SavedFilterModel;
class Workspace;

/// The saved filters: a click sets one, F2 renames, Delete takes away. A button keeps the filter
/// that is set, another offers those used last.
class SavedFilters final : public QWidget
{
    Q_OBJECT

public:
    SavedFilters(Workspace *workspace, LibrarySession *session, QWidget *parent = nullptr);

    /// Keeps the filter that is set under a name made from its words, and lets it be edited.
    void saveCurrent();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenu();
    void follow();
    void choose(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void openMenu(const QPoint &at);
    void fillRecent();
    void editNew();

    Workspace *m_workspace;
    LibrarySession *m_session;
    SavedFilterModel *m_model;
    RecentFilters *m_recent;
    QListView *m_list;
    QToolButton *m_save;
    QToolButton *m_recentButton;
    QMenu *m_recentMenu;
    QWidget *m_none;
    QString m_new;            ///< name of a filter that was just kept, to be edited
    bool m_following = false; ///< the selection follows the workspace, not the user
};

} // namespace entente::ui
