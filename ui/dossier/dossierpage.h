// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dossier/dossiermodel.h"
#include "ui/workspace/inquiry.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QListView;
class QStackedWidget;
class QToolButton;

namespace entente::ui {

class DossierDelegate;
class DossierHead;
class DossierPublisher;
class LibrarySession;
class Workspace;

/// Dossiers: what was collected, in the order in which it is to be read, with headings, own words
/// and own tables between, published with its sources cited.
class DossierPage final : public QWidget
{
    Q_OBJECT

public:
    DossierPage(Workspace *workspace, LibrarySession *library, QWidget *parent = nullptr);

    [[nodiscard]] DossierPublisher *publisher() const { return m_publisher; }
    /// Asks for a table to be edited; answers with it, or with nothing. Tests answer in its place.
    using TableAsker = std::function<std::optional<library::DossierItem>(
        const library::DossierItem &, const session::ShownDossier &, QWidget *)>;
    void setTableAsker(TableAsker asker) { m_askTable = std::move(asker); }

Q_SIGNALS:
    /// There is nothing in the dossier yet: what to collect is to be looked for.
    void passagesWanted();
    /// The current dossier is shown as it is now.
    void shown();
    /// A filter of the dossier is the workspace's now.
    void filterSet();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    void followDossiers();
    void ask();
    void take(const Result<ShownDossierPtr> &found);
    void write(const library::Dossier &dossier, int row);
    [[nodiscard]] static library::OwnTable newTable();
    void addItem(library::DossierItem::Sort sort);
    [[nodiscard]] library::SavedFilter currentFilter() const;
    void say(const QString &sentence);
    void openVersions();
    void editCurrent();
    void openCurrent();
    void activate(const QModelIndex &index);
    void moveSelected(int by);
    void removeSelected();
    void copySelected();
    void updateButtons();
    [[nodiscard]] QList<int> selectedRows() const; ///< rising
    [[nodiscard]] int currentRow() const;

    Workspace *m_workspace;
    LibrarySession *m_library;
    DossierPublisher *m_publisher;
    DossierHead *m_head;
    DossierModel *m_model;
    DossierDelegate *m_delegate;
    QListView *m_list;
    QStackedWidget *m_pages;
    QLabel *m_said;
    QPushButton *m_find = nullptr; ///< beside the hint
    QLabel *m_hint;                ///< in place of the items where there are none
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_removeItem;
    QToolButton *m_edit;
    QToolButton *m_open;
    TableAsker m_askTable;
    int m_wantedRow = -1;     ///< to be the current one once what was written is shown
    bool m_editsNext = false; ///< it is to be written in at once
    bool m_isStale = true;
    Inquiry m_inquiry;
};

} // namespace entente::ui
