// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/comparison/tablelist.h"
#include "ui/workspace/topicref.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QModelIndex;
class QPoint;
class QStackedWidget;

namespace entente::ui {

class ChangesPage;
class TableChooser;
class TableModel;
class TableView;
struct CopiedTable;

/// The tables of the briefings in scope, one at a time. In a comparison the words by which its
/// alternatives differ are marked.
class ComparePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePanel(Workspace *workspace, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<TableRef> &tables() const { return m_tables; }

    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTable();
    QWidget *buildFoot();
    QWidget *buildEmpty();
    QWidget *changesButton();
    void buildViewActions();

    void follow();
    void chooseFrom(const TableRef &before);
    void showTable(int number);
    void showRows();
    void refreshWords();
    void refreshSource();
    void refreshIcons();
    void followSelection();
    void takeSelection();
    void giveSelection(const QModelIndex &current);

    void openMenu(const QPoint &at);
    void showInText();
    void copyCells() const;
    [[nodiscard]] CopiedTable shownTable() const;
    [[nodiscard]] QList<int> visibleRows() const;
    [[nodiscard]] QString comparedWith() const;

    Workspace *m_workspace;
    std::shared_ptr<const FilterIndex> m_index; ///< that the list of tables was made from
    std::vector<TableRef> m_tables;
    TableModel *m_model;
    TableChooser *m_chooser;
    QStackedWidget *m_pages;
    QLabel *m_caption;
    QLabel *m_source;
    TableView *m_view;
    QLabel *m_leftOut;
    QCheckBox *m_dimmed;
    QLabel *m_reason;
    ChangesPage *m_changes = nullptr; ///< made when first asked for
    bool m_following = false;         ///< the panel changes by itself, not by its user
};

} // namespace entente::ui
