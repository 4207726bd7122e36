// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/briefingdelegate.h"

#include "ui/library/briefingmodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"

#include <QPainter>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int rowHeight = 4 * grid;
constexpr int iconSize = 2 * grid;
constexpr int barHeight = grid;

/// A part for each kind that occurs. Each begins with the kind's own icon where there is room:
/// colour is not the only sign.
void paintKinds(QPainter *painter, const QRect &area, const QVariantList &counts,
                const QPalette &palette)
{
    double total = 0;
    for (const QVariant &count : counts)
        total += count.toDouble();
    if (total <= 0)
        return;
    // So that one topic of a kind among many of another can still be seen.
    constexpr double least = iconSize + 4;
    double spare = area.width();
    double rest = total;
    for (const QVariant &count : counts) {
        if (count.toDouble() > 0 && count.toDouble() / total * area.width() < least) {
            spare -= least;
            rest -= count.toDouble();
        }
    }
    double left = area.left();
    for (const Kind kind : allKinds) {
        const double count = counts[static_cast<qsizetype>(kind)].toDouble();
        if (count <= 0)
            continue;
        const bool small = count / total * area.width() < least;
        const double width = small ? least : rest > 0 ? count / rest * spare : spare;
        const QRectF part(left, area.center().y() - barHeight / 2.0, std::max(2.0, width - 2),
                          barHeight);
        const QRect sign(static_cast<int>(left), area.center().y() - iconSize / 2 + 1, iconSize,
                         iconSize);
        kindIcon(kind, palette).paint(painter, sign);
        QColor colour = kindColour(kind, palette);
        colour.setAlphaF(0.45F);
        painter->fillRect(part.adjusted(iconSize + 2, 0, 0, 0), colour);
        left += width;
    }
}

} // namespace

void BriefingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    paintItemGround(painter, option);
    const bool isGroup = index.data(BriefingModel::IdRole).toLongLong() == 0;
    QRect area = option.rect.adjusted(grid, 0, -grid, 0);
    const int column = index.column();
    if (isGroup) {
        painter->setFont(ui::font(TypeSize::Body, QFont::DemiBold));
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(area, int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                          index.data().toString());
        painter->restore();
        return;
    }
    if (column == BriefingModel::Kinds) {
        paintKinds(painter, area, index.data(BriefingModel::CountsRole).toList(), option.palette);
        painter->restore();
        return;
    }
    const bool isTitle = column == BriefingModel::Title;
    if (isTitle) {
        const bool sample = index.data(BriefingModel::SampleRole).toBool();
        const QRect where(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        icon(sample ? QStringLiteral("sample") : QStringLiteral("briefing")).paint(painter, where);
        area.setLeft(where.right() + grid);
    }
    const QFont words = ui::font(TypeSize::Body);
    painter->setFont(words);
    painter->setPen(isTitle ? option.palette.color(QPalette::Text) : secondaryText(option.palette));
    const int align = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(
        area, align | int(Qt::TextSingleLine),
        QFontMetrics(words).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize BriefingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {12 * grid, rowHeight};
}

} // namespace entente::ui
