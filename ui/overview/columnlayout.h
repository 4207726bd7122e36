// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/heightcache.h"

#include <QLayout>

#include <memory>
#include <vector>

namespace entente::ui {

/// Sets its widgets in one or two columns, as a newspaper does: down the first column, then down
/// the second, broken where the longer of the two is shortest.
class ColumnLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit ColumnLayout(QWidget *parent);
    ~ColumnLayout() override;

    [[nodiscard]] int columns() const { return m_columns; }
    void setColumns(int columns);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &area) override;
    void invalidate() override;

private:
    struct Piece
    {
        QLayoutItem *item;
        int height;
    };
    [[nodiscard]] int columnWidth(int width) const;
    [[nodiscard]] int measured(int width) const;
    [[nodiscard]] std::vector<Piece> pieces(int width) const;
    [[nodiscard]] std::size_t breakAfter(const std::vector<Piece> &pieces) const;
    [[nodiscard]] int heightOf(const std::vector<Piece> &pieces, std::size_t first,
                               std::size_t last) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_columns = 1;
    HeightCache m_height;
};

} // namespace entente::ui
