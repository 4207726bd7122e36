// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/passagedelegate.h"

#include "ui/library/passagemodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

constexpr int iconSize = 2 * grid;
constexpr int lineHeight = 5 * grid / 2;
constexpr int textLines = 2;
constexpr int height = lineHeight * (textLines + 2) + grid;

QList<QTextLayout::FormatRange> marks(const QVariantList &places, const QPalette &palette)
{
    QTextCharFormat marked;
    marked.setFontWeight(QFont::DemiBold);
    marked.setBackground(differenceWash(palette));
    marked.setForeground(palette.color(QPalette::Text));
    QList<QTextLayout::FormatRange> ranges;
    for (const QVariant &each : places) {
        const QPoint place = each.toPoint();
        ranges.append({place.x(), place.y() - place.x(), marked});
    }
    return ranges;
}

/// Words in at most some lines. What has no room is left out; three points say so.
void paintWords(QPainter *painter, const QRect &area, const QString &words,
                const QList<QTextLayout::FormatRange> &formats, int lines)
{
    QTextLayout layout(words, painter->font());
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = area.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition(QPointF(area.left(), y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const bool isWhole = layout.lineCount() == 0
        || last.textStart() + last.textLength() >= words.size();
    layout.endLayout();
    layout.draw(painter, QPointF());
    if (isWhole)
        return;
    const int end = area.left() + static_cast<int>(std::ceil(last.naturalTextWidth()));
    painter->drawText(
        QRect(std::min(end, area.right()), static_cast<int>(y) - lineHeight, 2 * grid, lineHeight),
        Qt::AlignVCenter, QStringLiteral("…"));
}

} // namespace

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintItemGround(painter, option);
    const QRect area = option.rect.adjusted(2 * grid, grid / 2, -4 * grid, -grid / 2);
    const int kind = index.data(PassageModel::KindRole).toInt();
    const QIcon sign = kind < 0 ? icon(QStringLiteral("briefing"))
                                : kindIcon(static_cast<Kind>(kind), option.palette);
    sign.paint(painter,
               QRect(area.left(), area.top() + (lineHeight - iconSize) / 2, iconSize, iconSize));
    QRect line(area.left() + iconSize + grid, area.top(), area.width() - iconSize - grid,
               lineHeight);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(ui::font(TypeSize::Body, QFont::DemiBold));
    paintWords(painter, line, index.data().toString(),
               marks(index.data(PassageModel::TitleHitsRole).toList(), option.palette), 1);
    line.translate(0, lineHeight);
    painter->setFont(ui::font(TypeSize::Body));
    paintWords(painter, line, index.data(PassageModel::SnippetRole).toString(),
               marks(index.data(PassageModel::HitsRole).toList(), option.palette), textLines);
    line.translate(0, textLines * lineHeight);
    const QFont caption = ui::font(TypeSize::Caption);
    painter->setFont(caption);
    painter->setPen(secondaryText(option.palette));
    painter->drawText(
        line, int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
        QFontMetrics(caption).elidedText(index.data(PassageModel::SourceRole).toString(),
                                         Qt::ElideRight, line.width()));
    painter->setPen(hairline(option.palette));
    painter->drawLine(line.left(), option.rect.bottom(), area.right(), option.rect.bottom());
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {40 * grid, height};
}

} // namespace entente::ui
