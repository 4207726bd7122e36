// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/topics/topictree.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QModelIndex;
class QPoint;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace entente::ui {

class TopicModel;
class Workspace;

/// The topics that are shown as a list, grouped; what is selected in it is selected everywhere.
class TopicsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicsPanel(Workspace *workspace, QWidget *parent = nullptr);

    [[nodiscard]] Grouping grouping() const;
    void setGrouping(Grouping grouping);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildView();
    void buildActions();
    QWidget *buildEmpty();
    void follow();
    void restore();
    void expandGroups(int first, int last);
    void rememberGroup(const QModelIndex &group, bool expanded);
    void takeSelection();
    void giveSelection(const QModelIndex &current);
    void refreshWords();
    void openMenu(const QPoint &at);
    void filterByAreas();
    void copy() const;
    void showInText() const;

    Workspace *m_workspace;
    TopicModel *m_model;
    QComboBox *m_groupings;
    QLabel *m_count;
    QStackedWidget *m_pages;
    QTreeView *m_view;
    QLabel *m_reason;
    QPushButton *m_clear;
    QSet<quint64> m_closed;   ///< groups that the user has closed
    bool m_many = false;      ///< too many to lay them all out
    bool m_following = false; ///< rows come and go: the view's own moves mean nothing
};

} // namespace entente::ui
