// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/comparison/celltext.h"

#include <QStyledItemDelegate>

namespace entente::ui {

/// Draws a cell of a table: its words in lines, those that differ bold and washed.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    static CellText textOf(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace entente::ui
