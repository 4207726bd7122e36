// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/topics/topictree.h"
#include "ui/workspace/topicref.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QModelIndex;
class QPoint;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace entente::ui {

class LibrarySession;
class TopicActions;
class TopicModel;
class Workspace;

/// The topics that are shown as a list, grouped; what is selected in it is selected everywhere.
class TopicsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicsPanel(Workspace *workspace, QWidget *parent = nullptr);

    /// Lets topics be corrected, one or several at a time, and those taken out be brought back.
    void setLibrary(LibrarySession *library, TopicActions *actions);
    /// The topics selected, each once, in the order of the list.
    [[nodiscard]] std::vector<TopicRef> selectedTopics() const;

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
    void selectAlone(const QModelIndex &index);
    void takeSelection();
    void giveSelection(const QModelIndex &current);
    void refreshWords();
    void openMenu(const QPoint &at);
    void filterByAreas();
    void copy() const;
    void showInText() const;
    void leave(const std::vector<TopicRef> &topics);
    void rememberSelection();
    void restoreSelection();
    void refreshTakenOut();
    void fillTakenOut();

    /// A topic of a briefing that may be read anew.
    struct Picked
    {
        BriefingPtr briefing;
        int topic = -1;
    };

    Workspace *m_workspace;
    TopicModel *m_model;
    QComboBox *m_groupings;
    QLabel *m_count;
    QToolButton *m_takenOut;
    QStackedWidget *m_pages;
    QTreeView *m_view;
    QLabel *m_reason;
    QPushButton *m_clear;
    QPushButton *m_read;
    QSet<quint64> m_closed;   ///< groups that the user has closed
    bool m_many = false;      ///< too many to lay them all out
    QList<QAction *> m_own;   ///< of the view, beside corrections
    bool m_isGiving = false;  ///< what is selected here is being selected everywhere
    bool m_following = false; ///< rows come and go: the view's own moves mean nothing
    LibrarySession *m_library = nullptr;
    TopicActions *m_actions = nullptr;
    std::vector<Picked> m_picked; ///< what is selected while briefings are exchanged
};

} // namespace entente::ui
