// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/charttable.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace entente::ui {

/// All that one chart says: its finding, its bars, what their fills mean, and its numbers.
struct ChartStory
{
    QString finding;
    ChartContents bars; ///< no chart is drawn where it has no categories
    QList<LegendEntry> legend;
    ChartNumbers numbers;
    int height = 0;         ///< of the chart
    bool hasTotals = false; ///< the first numbers are the sums of the others
};

/// A chart under its title and its finding, with the table of its numbers beside it.
class ChartSection final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names: "area" makes "areaChart", "areaTable", "areaTableButton".
    ChartSection(const QString &name, const QString &title, BarShape shape,
                 QWidget *parent = nullptr);

    void setStory(const ChartStory &story);
    void setTableShown(bool shown);
    /// Its numbers as a table of one's own that is drawn; of totals the totals alone.
    [[nodiscard]] session::DraftTable draft() const;
    /// Whether they can be had.
    void setMayCollect(bool may);

Q_SIGNALS:
    /// The numbers are to be in the dossier.
    void collectRequested();
    void barClicked(int category, int series);
    /// A row of the table, by mouse or keyboard.
    void rowChosen(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *buildHead(const QString &name, const QString &title);
    void buildTable(const QString &name, const QString &title);
    void fitTable();

    QLabel *m_finding;
    QToolButton *m_tableButton;
    QToolButton *m_collectButton;
    QWidget *m_picture;
    Chart *m_chart;
    ChartLegend *m_legend;
    ChartTableModel *m_model;
    QTableView *m_table;
    ChartNumbers m_numbers;
    bool m_hasTotals = false;
    bool m_draws = false;
    bool m_mayCollect = false;
};

} // namespace entente::ui
