// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/matrixdelegate.h"

#include "ui/library/matrixmodel.h"
#include "ui/style/markcolours.h"

#include <QPainter>

#include <cmath>

namespace entente::ui {

void MatrixDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(MatrixModel::SumRole).toBool())
        option->font.setWeight(QFont::DemiBold);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    // By its root, so that low counts still differ from none.
    const qreal heat = std::sqrt(index.data(MatrixModel::HeatRole).toReal());
    if (heat > 0)
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), heatWash(option.palette, heat));
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace entente::ui
