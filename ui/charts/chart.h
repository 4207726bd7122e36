// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QList>
#include <QString>
#include <QWidget>

namespace entente::ui {

/// One set of bars, a value a category.
struct ChartSeries
{
    QString name;
    QBrush fill;
    QColor outline;
    QList<int> values;
};

struct ChartCategory
{
    QString label;
    QString tip;         ///< said when the mouse rests on it
    bool chosen = false; ///< in the filter
};

struct ChartContents
{
    QList<ChartCategory> categories;
    QList<ChartSeries> series;
};

/// Where the bars of a category stand.
enum class BarShape : std::uint8_t {
    Stacked, ///< one bar a category, lying, the categories from the top down
    Grouped, ///< a bar a series, standing side by side
};

/// A chart, whatever draws it: the makers of Qt Charts have announced its end, so that nothing
/// else may depend on it.
class Chart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setContents(const ChartContents &contents) = 0;
    /// Where a bar lies in this widget. A lying bar is that of all its series.
    [[nodiscard]] virtual QRect barRect(int category, int series) const = 0;

Q_SIGNALS:
    /// `series` is -1 where bars are stacked.
    void barClicked(int category, int series);
};

[[nodiscard]] Chart *makeBarChart(BarShape shape, QWidget *parent);

} // namespace entente::ui
