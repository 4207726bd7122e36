// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "ui/comparison/changerows.h"

#include <QThreadPool>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace entente::ui {

class ChangesModel;
class TableView;
class Workspace;
struct CopiedTable;

/// What changed between two open briefings, side by side. It is found beside the window.
class ChangesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(Workspace *workspace, QWidget *parent = nullptr);
    ~ChangesPage() override;

    /// Compares two open briefings, the older one first.
    void compare(int before, int now);
    [[nodiscard]] bool isShowing() const { return m_old != nullptr; }

Q_SIGNALS:
    /// The user goes back to the tables, or one of the two was closed.
    void left();
    /// The changes are there.
    void compared();

private:
    void build();
    QWidget *buildTop();
    void show(QList<ChangeRow> rows, const QString &counts);
    void showRows();
    void follow();
    void end();
    void swap();
    void openTopic();
    [[nodiscard]] CopiedTable shownTable() const;

    Workspace *m_workspace;
    ChangesModel *m_model;
    TableView *m_view;
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_leftOut;
    BriefingPtr m_old;
    BriefingPtr m_new;
    std::shared_ptr<int> m_asked; ///< another one for each question; an old answer is dropped
    QThreadPool m_threads;
};

} // namespace entente::ui
