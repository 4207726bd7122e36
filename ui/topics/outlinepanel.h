// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QModelIndex;
class QTreeView;

namespace entente::ui {

class BriefingListModel;
class OutlineModel;
class Workspace;

/// Where one is: the sections of the current briefing, and the briefings that are open.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(Workspace *workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Marks the section that is being read; emits nothing.
    void setCurrentSection(int section);

Q_SIGNALS:
    /// Index in Briefing::sections.
    void sectionActivated(int section);
    /// The user asks for a briefing to be closed.
    void closeRequested(int briefing);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildOutline();
    void buildBriefings();
    void follow();
    void followScope();
    void choose(const QModelIndex &index);
    void openMenu(const QPoint &at);
    void closeBriefing(const QModelIndex &index);

    Workspace *m_workspace;
    OutlineModel *m_sections;
    BriefingListModel *m_briefings;
    QTreeView *m_outline;
    QListView *m_list;
    QLabel *m_noSections;
    QLabel *m_whose; ///< the outline is, where all briefings are shown
    QAction *m_close;
    bool m_following = false; ///< the selection follows the workspace, not the user
};

} // namespace entente::ui
