// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/heightcache.h"

#include <QTextLayout>
#include <QWidget>

#include <array>
#include <vector>

namespace entente {
struct Briefing;
struct Table;
} // namespace entente

namespace entente::ui {

/// Rows of a comparison table: the aspect, and under it two alternatives side by side with the
/// words that differ in bold. It keeps its own copy of the words.
class ComparisonRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonRows(QWidget *parent = nullptr);

    void setRows(const Briefing &briefing, const Table &table,
                 const std::vector<std::size_t> &rows);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr std::size_t alternatives = 2;

    struct Cell
    {
        bool operator==(const Cell &) const = default;
        QString words;
        QList<QTextLayout::FormatRange> bold;
    };
    struct Row
    {
        bool operator==(const Row &) const = default;
        QString aspect;
        std::array<Cell, alternatives> cells;
    };

    static Row makeRow(const Briefing &briefing, const Table &table, std::size_t row);
    [[nodiscard]] QString spoken() const;
    /// Lays a cell out from its top left; paints it where there is a painter. The height it takes.
    [[nodiscard]] int cell(const Cell &cell, const QPoint &at, int width, QPainter *painter) const;
    [[nodiscard]] int row(const Row &row, int top, int width, QPainter *painter) const;
    [[nodiscard]] int line(const QString &words, const QFont &font, const QColor &colour,
                           const QRect &area, QPainter *painter) const;
    [[nodiscard]] QRect columnAt(std::size_t column, int top, int width) const;
    int lay(int width, QPainter *painter) const;

    std::array<QString, alternatives> m_heads;
    std::vector<Row> m_rows;
    HeightCache m_height;
};

} // namespace entente::ui
