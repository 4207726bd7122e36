// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"
#include "core/library/records.h"
#include "core/session/session.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeView;

namespace entente::ui {

class BriefingModel;
class DossierPage;
class Events;
class FacetButton;
class Jobs;
class LibrarySession;
class MatrixPage;
class PassagesPage;
class SidesPage;
class Workspace;

/// The library: its briefings as a table, the passages that a search finds, and a timeline over
/// both. Everything in it follows the one filter.
class LibraryPanel final : public QWidget
{
    Q_OBJECT

public:
    LibraryPanel(Workspace *workspace, LibrarySession *session, QWidget *parent = nullptr);
    ~LibraryPanel() override;

    /// Gives the keyboard to the first of what is listed, also of what is still being searched.
    void enter();
    /// Lists the passages that are most like a topic of the library.
    void showLike(library::BriefingId briefing, std::uint32_t topic, const QString &title);
    /// Turns to the dossier that is the current one.
    void showDossier();
    /// What an export is of.
    struct Chosen
    {
        std::vector<library::BriefingId> ids; ///< in the order of the table
        bool isSelection = false;             ///< some of those that are shown, not all
    };
    /// All that the filter shows; or the rows selected, where there are several, or where nothing
    /// is filtered.
    [[nodiscard]] Chosen chosen() const;
    /// Where what is published is listed.
    void setJobs(Jobs *jobs);
    /// What is selected in it, to be collected: briefings, passages, or what both sides say.
    [[nodiscard]] std::vector<session::Collected> selectedToCollect() const;

Q_SIGNALS:
    /// The list of jobs is wanted.
    void jobsRequested();
    void importRequested();
    void importFolderRequested();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum Page : int { Briefings, Passages, Sides, Spread, Dossiers, Nothing };

    void buildHeader();
    void buildBriefings();
    void buildActions();
    QWidget *buildBriefingsPage();
    QWidget *buildNothing();
    void follow();
    void followText();
    void followPage();
    void saySuggestions();
    void keepSelection();
    void restoreSelection();
    [[nodiscard]] std::vector<library::BriefingId> selected() const;
    void openSelected();
    void removeSelected();
    void searchInSelected(bool only);
    void openMenu(const QPoint &at);
    void openColumns(const QPoint &at);

    Workspace *m_workspace;
    LibrarySession *m_session;
    BriefingModel *m_model;
    Events *m_events;
    QTabBar *m_tabs;
    QComboBox *m_groupings;
    QToolButton *m_onlySelected;
    std::vector<FacetButton *> m_facets;
    QToolButton *m_allEditions;
    QWidget *m_times; ///< with the timeline
    QStackedWidget *m_pages;
    QTreeView *m_table;
    PassagesPage *m_passages;
    SidesPage *m_sides;
    MatrixPage *m_matrix;
    DossierPage *m_dossier;
    QLabel *m_hint;
    QLabel *m_nothing;
    QPushButton *m_clear;
    QPushButton *m_import;
    QPushButton *m_importFolder;
    std::vector<library::BriefingId> m_selected;
    bool m_isEntering = false; ///< as soon as there is something
    bool m_hadText = false;    ///< there was something to look for
    bool m_followsText = true; ///< the user has not chosen a page since there was
};

} // namespace entente::ui
