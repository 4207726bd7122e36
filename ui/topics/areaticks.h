// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <optional>
#include <string>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace entente::ui {

class AreaFinder;
class Workspace;

/// All focus areas of the vocabulary in a list to search in, to be ticked for one topic. What was
/// ticked counts when it closes; Escape leaves the topic as it was.
class AreaTicks final : public QFrame
{
    Q_OBJECT

public:
    explicit AreaTicks(Workspace *workspace, QWidget *parent = nullptr);

    /// Opens below a widget with some areas ticked, by id.
    void openBelow(QWidget *anchor, const std::vector<std::string> &areas);

Q_SIGNALS:
    /// Other areas are ticked than it was opened with; by id, in the list's order.
    void chosen(const std::vector<std::string> &areas);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] std::vector<std::string> ticked() const;
    void toggle(const QModelIndex &index);

    Workspace *m_workspace;
    QStandardItemModel *m_areas;
    AreaFinder *m_found;
    QLineEdit *m_search;
    QListView *m_list;
    std::optional<std::vector<std::string>> m_before; ///< nothing where it does not count
};

} // namespace entente::ui
