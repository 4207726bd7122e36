// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commanddelegate.h"

#include "ui/palette/commandmodel.h"
#include "ui/style/style.h"
#include "ui/style/writing.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int rowHeight = 4 * grid;
constexpr int iconSize = 2 * grid;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRect &area = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(area, accentWash(option.palette));
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(
            QRect(mirrored ? area.right() - 2 : area.left(), area.top(), 3, area.height()),
            accent(option.palette));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(area, option.palette.color(QPalette::AlternateBase));
    }
}

/// Lays out a name within a width, the letters that match in bold.
void layOut(QTextLayout &layout, const QVariantList &places)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const QVariant &place : places) {
        const int at = place.toInt();
        if (!ranges.isEmpty() && ranges.back().start + ranges.back().length == at)
            ++ranges.back().length;
        else
            ranges.append({at, 1, bold});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
}

/// Draws it where a line of the view begins, and gives the width that it took.
int drawName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
             const QModelIndex &index)
{
    const QString name = index.data().toString();
    const QFont font = ui::font(TypeSize::Body);
    const QVariantList places = index.data(CommandModel::MatchedRole).toList();
    QTextLayout layout(name, font);
    layOut(layout, places);
    if (layout.lineAt(0).naturalTextWidth() > area.width()) {
        layout.clearLayout();
        layout.setText(QFontMetrics(font).elidedText(name, Qt::ElideRight, area.width() - grid));
        layOut(layout, places);
    }
    const QTextLine line = layout.lineAt(0);
    const int width = static_cast<int>(line.naturalTextWidth()) + 1;
    const QRect where = QStyle::visualRect(
        option.direction, option.rect,
        QRect(area.left(), area.top(), std::min(width, area.width()), area.height()));
    layout.draw(painter, QPointF(where.left(), where.top() + (where.height() - line.height()) / 2));
    return width;
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const bool possible = index.data(CommandModel::PossibleRole).toBool();
    const QColor quiet = secondaryText(option.palette);
    const QFont small = ui::font(TypeSize::Caption);
    const auto visual = [&](const QRect &where) {
        return QStyle::visualRect(option.direction, option.rect, where);
    };
    QRect rest = option.rect.adjusted(2 * grid, 0, -2 * grid, 0);
    const QRect iconPlace(rest.left(), rest.top() + (rest.height() - iconSize) / 2, iconSize,
                          iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, visual(iconPlace), Qt::AlignCenter,
               possible ? QIcon::Normal : QIcon::Disabled);
    rest.setLeft(iconPlace.right() + 1 + grid);
    painter->setPen(quiet);
    const QString keys = index.data(CommandModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        painter->setFont(small);
        const int width = QFontMetrics(small).horizontalAdvance(keys) + 1;
        const QRect where(rest.right() - width + 1, rest.top(), width, rest.height());
        drawWords(painter, visual(where), keys, option.direction);
        rest.setRight(where.left() - 2 * grid);
    }
    // The place keeps a third of the line, where it needs that much.
    const QString place = index.data(CommandModel::PlaceRole).toString();
    const int placeWidth = std::min(QFontMetrics(small).horizontalAdvance(place) + 1,
                                    rest.width() / 3);
    painter->setPen(possible ? option.palette.color(QPalette::Text) : quiet);
    const QRect nameArea = rest.adjusted(0, 0, -placeWidth - grid, 0);
    rest.setLeft(rest.left()
                 + std::min(drawName(painter, option, nameArea, index), nameArea.width()) + grid);
    painter->setFont(small);
    painter->setPen(quiet);
    drawWords(painter, visual(rest),
              QFontMetrics(small).elidedText(place, Qt::ElideRight, rest.width()),
              option.direction);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {20 * grid, rowHeight};
}

} // namespace entente::ui
