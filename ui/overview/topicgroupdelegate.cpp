// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/topicgroupdelegate.h"

#include "ui/overview/topicgroupmodel.h"
#include "ui/style/style.h"
#include "ui/style/writing.h"

#include <QPainter>
#include <QTextLayout>

namespace entente::ui {

namespace {

constexpr int padding = grid / 2 + 1;
constexpr int mostLines = 2;

QFont titleFont()
{
    return ui::font(TypeSize::Body, QFont::DemiBold);
}

QFont textFont()
{
    return ui::font(TypeSize::Body);
}

QFont originFont()
{
    return ui::font(TypeSize::Caption);
}

/// Breaks words in lines of a width, at most `mostLines`; the last one takes all that is left.
QStringList brokenLines(const QString &words, int width)
{
    QStringList lines;
    QTextLayout layout(words, textFont());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostLines) {
            lines << words.mid(line.textStart());
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int lineCount(const QString &words, const QFontMetrics &metrics, int width)
{
    if (words.isEmpty())
        return 0;
    // Most texts are plainly longer than a line: measure only the others.
    if (words.size() * metrics.averageCharWidth() > 2 * width)
        return mostLines;
    return metrics.horizontalAdvance(words) <= width ? 1 : mostLines;
}

} // namespace

int TopicGroupDelegate::rowHeight(const QModelIndex &index, int width) const
{
    const QFontMetrics text(textFont());
    int height = 2 * padding;
    if (!index.data(TopicGroupModel::TitleRole).toString().isEmpty())
        height += QFontMetrics(titleFont()).lineSpacing();
    height += lineCount(index.data(TopicGroupModel::TextRole).toString(), text, width - 2 * grid)
        * text.lineSpacing();
    if (!index.data(TopicGroupModel::OriginRole).toString().isEmpty())
        height += QFontMetrics(originFont()).lineSpacing();
    return height;
}

void TopicGroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const QRect area = option.rect.adjusted(grid, padding, -grid, -padding);
    int y = area.top();
    const auto draw = [&](const QString &words, const QFont &font, const QColor &colour) {
        const QFontMetrics metrics(font);
        const QRect line(area.left(), y, area.width(), metrics.lineSpacing());
        painter->setFont(font);
        painter->setPen(colour);
        drawWords(painter, line, metrics.elidedText(words, Qt::ElideRight, area.width()),
                  option.direction);
        y += metrics.lineSpacing();
    };
    const QColor ink = option.palette.color(QPalette::Text);
    const QColor quiet = secondaryText(option.palette);
    const QString title = index.data(TopicGroupModel::TitleRole).toString();
    const QString text = index.data(TopicGroupModel::TextRole).toString();
    const QString origin = index.data(TopicGroupModel::OriginRole).toString();
    if (!title.isEmpty())
        draw(title, titleFont(), ink);
    const QFontMetrics metrics(textFont());
    if (lineCount(text, metrics, area.width()) == 1)
        draw(text, textFont(), title.isEmpty() ? ink : quiet);
    else
        for (const QString &line : brokenLines(text, area.width()))
            draw(line, textFont(), title.isEmpty() ? ink : quiet);
    if (!origin.isEmpty())
        draw(origin, originFont(), quiet);
    painter->restore();
}

} // namespace entente::ui
