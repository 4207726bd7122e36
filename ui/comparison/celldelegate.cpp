// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/celldelegate.h"

#include "ui/comparison/tablemodel.h"
#include "ui/style/style.h"

#include <QPainter>
#include <QTableView>

namespace entente::ui {

namespace {

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool isFirst)
{
    const QPalette &palette = option.palette;
    const QRect &area = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(area, selected ? accentWash(palette) : palette.color(QPalette::Base));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), hairline(palette));
    if (selected && isFirst) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(
            QRect(mirrored ? area.right() - 2 : area.left(), area.top(), 3, area.height()),
            accent(palette));
    }
    // Only where the keyboard brought it there: a frame after each click is noise.
    if ((option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(accent(palette));
        painter->drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace

CellText CellDelegate::textOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    CellText text;
    text.words = index.data(TableModel::RawTextRole).toString();
    const bool isAspect = index.data(TableModel::AspectRole).toBool();
    text.font = ui::font(TypeSize::Body, isAspect ? QFont::DemiBold : QFont::Normal);
    if (option.font.pixelSize() > 0)
        text.font.setPixelSize(option.font.pixelSize()); // the view may be zoomed
    text.formats = differenceFormats(index.data(TableModel::DifferencesRole).value<TextSpans>(),
                                     option.palette);
    text.alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    text.direction = option.direction;
    if (!index.data(TableModel::ShownRole).toBool()) {
        // Slanted and grey, with its differences only bold: there, but not what was asked for.
        text.font.setItalic(true);
        for (QTextLayout::FormatRange &range : text.formats)
            range.format.clearBackground();
    }
    return text;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index.column() == 0);
    const CellText text = textOf(option, index);
    const QRect area = textArea(option.rect);
    QTextLayout layout;
    layOut(layout, text, area.width());
    const bool shown = index.data(TableModel::ShownRole).toBool();
    painter->setPen(shown ? option.palette.color(QPalette::Text) : secondaryText(option.palette));
    painter->setClipRect(option.rect, Qt::IntersectClip);
    layout.draw(painter, area.topLeft());
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->columnWidth(index.column());
    return {width, cellHeight(textOf(option, index), width)};
}

} // namespace entente::ui
