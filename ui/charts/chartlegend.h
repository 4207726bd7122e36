// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QColor>
#include <QIcon>
#include <QList>
#include <QWidget>

namespace entente::ui {

struct LegendEntry
{
    QString text;
    QBrush fill;
    QColor outline;
    QIcon icon; ///< none where it is null
};

/// Where the entries of a legend stand: from left to right, then onto the next line.
[[nodiscard]] QList<QRect> flowLegend(const QList<int> &widths, int lineHeight, int width);

/// What the fills of a chart mean: a swatch, an icon and words each.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<LegendEntry> m_entries;
};

} // namespace entente::ui
