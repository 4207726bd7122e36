// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/sessionthread.h"
#include "ui/library/matrixmodel.h"
#include "ui/workspace/inquiry.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace entente::ui {

class Events;
class LibrarySession;
class RowNames;

/// How the topics of the library, under the one filter, spread over two kinds of things: focus
/// areas over years, say. A cell filters by its row and column. It is counted beside the window.
class MatrixPage final : public QWidget
{
    Q_OBJECT

public:
    MatrixPage(Workspace *workspace, LibrarySession *library, Events *events,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was asked for last is shown, or why it cannot be.
    void counted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QComboBox *axisCombo(const char *name, const QString &accessible,
                                       MatrixBy usual) const;
    [[nodiscard]] QComboBox *measureCombo();
    void ask();
    void say();
    void show(const Result<ShownMatrixPtr> &found);
    void fit();
    void filterBy(const QModelIndex &index);

    Workspace *m_workspace;
    LibrarySession *m_library;
    Events *m_events;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_measure;
    QCheckBox *m_alike;
    QLabel *m_said;
    QPushButton *m_clear = nullptr;
    QTableView *m_view;
    RowNames *m_names;
    MatrixModel *m_model;
    bool m_isStale = true; ///< what is shown is not what is asked for
    std::shared_ptr<const session::LibraryFacts> m_facts; ///< counted in last
    Inquiry m_inquiry;
};

} // namespace entente::ui
