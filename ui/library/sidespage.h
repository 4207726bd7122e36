// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "ui/library/sidesmodel.h"
#include "ui/workspace/inquiry.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTabBar;
class QTableView;

namespace entente::ui {

class LibrarySession;
class SideCountsModel;
class SideQueries;
class TableView;
class Workspace;

/// Two selections of the library side by side, under the one filter: a period and a period, a
/// source and a source. Each is asked for as in the search field. They are found beside the window.
class SidesPage final : public QWidget
{
    Q_OBJECT

public:
    SidesPage(Workspace *workspace, LibrarySession *library, QWidget *parent = nullptr);

    /// Topics of the rows that are selected, of both sides.
    [[nodiscard]] std::vector<session::FoundSide::Place> selected() const;

Q_SIGNALS:
    /// What was asked for last is shown, or why it cannot be.
    void compared();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildQueries();
    QWidget *buildCounts();
    QWidget *buildTopics();
    void ask();
    void show(const Result<TwoSidesPtr> &found);
    void sayCounts();
    void followParts();
    void filterByRow(int row);
    void openTopic(const QModelIndex &index);
    [[nodiscard]] session::DraftTable draft() const;

    Workspace *m_workspace;
    LibrarySession *m_library;
    SideQueries *m_queries;
    QLabel *m_said;
    QLabel *m_few;
    QComboBox *m_by;
    QTableView *m_counts;
    SideCountsModel *m_countsModel;
    QTabBar *m_parts;
    TableView *m_topics;
    QLabel *m_nothing; ///< in place of the topics where there are none
    SidesModel *m_model;
    TwoSidesPtr m_sides;
    bool m_isStale = true; ///< what is shown is not what is asked for
    Inquiry m_inquiry;
};

} // namespace entente::ui
