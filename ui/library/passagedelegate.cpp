// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/passagedelegate.h"

#include "ui/library/passagemodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/writing.h"
#include "ui/topics/viewstyle.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

constexpr int iconSize = 2 * grid;
constexpr int lineHeight = 5 * grid / 2;
constexpr int textLine = 11 * grid / 4;
constexpr int headHeight = 5 * grid;
constexpr int mostWidth = 92 * grid; ///< longer lines are hard to read
constexpr int indent = 3 * grid;     ///< of what says the same

QFont wordsFont()
{
    return readingFont(TypeSize::Lead);
}

bool isRepeat(const QModelIndex &index)
{
    return index.data(PassageModel::RowRole).toInt() == static_cast<int>(PassageModel::Row::Repeat);
}

bool isHead(const QModelIndex &index)
{
    return index.data(PassageModel::RowRole).toInt() == static_cast<int>(PassageModel::Row::Head);
}

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

/// Breaks words into lines, at most so many; answers with how many there are.
int breakLines(QTextLayout &layout, int width, int height, int most)
{
    layout.beginLayout();
    int lines = 0;
    for (; lines < most; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * height + (height - line.height()) / 2));
    }
    layout.endLayout();
    return lines;
}

QTextOption optionFor(const QString &words, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setTextDirection(writingOf(words, direction));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

constexpr int allLines = 1000;

void paintWords(QPainter *painter, const QRect &area, const QString &words,
                const QList<QTextLayout::FormatRange> &formats, Qt::LayoutDirection direction,
                int height, int lines = allLines)
{
    QTextLayout layout(words, painter->font());
    layout.setFormats(formats);
    layout.setTextOption(optionFor(words, direction));
    breakLines(layout, area.width(), height, lines);
    layout.draw(painter, area.topLeft());
}

/// A triangle that points down where what is below is open, else to where lines end.
void paintArrow(QPainter *painter, const QRectF &area, bool isOpen, bool isMirrored)
{
    constexpr qreal half = 3.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.center());
    painter->rotate(isOpen ? 90 : isMirrored ? 180 : 0);
    QPainterPath path;
    path.moveTo(-half / 2, -half);
    path.lineTo(half / 2 + 1, 0);
    path.lineTo(-half / 2, half);
    painter->setPen(QPen(painter->pen().color(), 1.5));
    painter->drawPath(path);
    painter->restore();
}

void paintMark(QPainter *painter, const QRect &area, bool isMarked, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(QPen(isMarked ? accent(palette) : secondaryText(palette), 1));
    painter->setBrush(isMarked ? QBrush(accent(palette)) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, 3, 3);
    painter->restore();
    if (isMarked)
        icon(QStringLiteral("check"), palette.color(QPalette::Base))
            .paint(painter, area.adjusted(3, 3, -3, -3));
}

} // namespace

int PassageDelegate::textHeight(const QModelIndex &index, int width) const
{
    const QFont font = wordsFont();
    if (m_width != width || m_font != font) {
        m_heights.clear();
        m_width = width;
        m_font = font;
    }
    // What is unfolded is narrower than what it repeats, which has another document.
    const quint64 document = index.data(PassageModel::DocumentRole).toULongLong();
    if (const auto known = m_heights.constFind(document); known != m_heights.constEnd())
        return *known;
    const QString words = index.data(PassageModel::SnippetRole).toString();
    QTextLayout layout(words, font);
    layout.setFormats(marks(index.data(PassageModel::HitsRole).toList(), {}));
    layout.setTextOption(optionFor(words, Qt::LeftToRight));
    const int height = textLine
        * breakLines(layout, isRepeat(index) ? width - indent : width, textLine, allLines);
    m_heights.insert(document, height);
    return height;
}

PassageLayout PassageDelegate::layoutOf(const QModelIndex &index, int width) const
{
    PassageLayout made;
    int left = 2 * grid;
    int top = grid;
    made.mark = QRect(left, top + (lineHeight - iconSize) / 2, iconSize, iconSize);
    left += iconSize + grid;
    made.icon = QRect(left, made.mark.top(), iconSize, iconSize);
    left += iconSize + grid;
    const int whole = std::clamp(width - left - 3 * grid, 10 * grid, mostWidth);
    const int in = isRepeat(index) ? indent : 0;
    made.icon.translate(in, 0);
    const int room = whole - in;
    const auto take = [&](int height) {
        const QRect area(left + in, top, room, height);
        top += height;
        return area;
    };
    made.title = take(lineHeight);
    made.text = take(textHeight(index, whole));
    if (!index.data(PassageModel::ReasonRole).toString().isEmpty())
        made.reason = take(lineHeight);
    made.source = take(lineHeight);
    const QString repeats = index.data(PassageModel::RepeatsRole).toString();
    if (!repeats.isEmpty()) {
        const QFontMetrics metrics(ui::font(TypeSize::Caption, QFont::DemiBold));
        made.repeats = take(lineHeight);
        made.repeats.setWidth(std::min(room, metrics.horizontalAdvance(repeats) + 3 * grid));
    }
    made.height = top + grid;
    return made;
}

void PassageDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect row = option.rect;
    const auto at = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, row, part);
    };
    const QFont font = ui::font(TypeSize::Lead, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QFont countFont = ui::font(TypeSize::Body);
    const QString count = QLocale().toString(index.data(PassageModel::CountRole).toInt());
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count) + grid;
    int left = row.left() + 2 * grid;
    painter->setPen(secondaryText(palette));
    paintArrow(painter, at(QRect(left, row.top(), iconSize, row.height())),
               index.data(PassageModel::IsOpenRole).toBool(), isMirrored);
    left += iconSize + grid;
    // The name gives way, and never the count.
    const int room = std::max(0, row.right() - left - countWidth - 3 * grid);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, room);
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    const int nameWidth = metrics.horizontalAdvance(name) + 1;
    drawWords(painter, at(QRect(left, row.top(), nameWidth, row.height())), name, option.direction);
    painter->setFont(countFont);
    painter->setPen(secondaryText(palette));
    drawWords(painter, at(QRect(left + nameWidth + grid, row.top(), countWidth, row.height())),
              count, option.direction);
    painter->setPen(hairline(palette));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintItemGround(painter, option);
    if (isHead(index)) {
        paintHead(painter, option, index);
        painter->restore();
        return;
    }
    const QPalette &palette = option.palette;
    const PassageLayout layout = layoutOf(index, option.rect.width());
    const auto at = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect,
                                  part.translated(option.rect.topLeft()));
    };
    paintMark(painter, at(layout.mark), index.data(PassageModel::IsMarkedRole).toBool(), palette);
    const int kind = index.data(PassageModel::KindRole).toInt();
    (kind < 0 ? icon(QStringLiteral("briefing")) : kindIcon(static_cast<Kind>(kind), palette))
        .paint(painter, at(layout.icon));
    painter->setPen(palette.color(QPalette::Text));
    painter->setFont(ui::font(TypeSize::Body, QFont::DemiBold));
    const QString title = index.data().toString();
    const QString shown = QFontMetrics(painter->font())
                              .elidedText(title, Qt::ElideRight, layout.title.width());
    if (shown == title)
        paintWords(painter, at(layout.title), title,
                   marks(index.data(PassageModel::TitleHitsRole).toList(), palette),
                   option.direction, lineHeight, 1);
    else
        drawWords(painter, at(layout.title), shown, option.direction);
    painter->setFont(wordsFont());
    if (isRepeat(index))
        painter->setPen(secondaryText(palette));
    paintWords(painter, at(layout.text), index.data(PassageModel::SnippetRole).toString(),
               marks(index.data(PassageModel::HitsRole).toList(), palette), option.direction,
               textLine);
    const QFont caption = ui::font(TypeSize::Caption);
    painter->setFont(caption);
    painter->setPen(secondaryText(palette));
    const auto drawLine = [&](const QRect &line, int role) {
        drawWords(painter, at(line),
                  QFontMetrics(caption).elidedText(index.data(role).toString(), Qt::ElideRight,
                                                   line.width()),
                  option.direction);
    };
    if (!layout.reason.isEmpty())
        drawLine(layout.reason, PassageModel::ReasonRole);
    drawLine(layout.source, PassageModel::SourceRole);
    if (!layout.repeats.isEmpty()) {
        painter->setPen(accent(palette));
        painter->setFont(ui::font(TypeSize::Caption, QFont::DemiBold));
        QRect words = layout.repeats;
        const QRect arrow(words.left() - grid / 2, words.top(), 2 * grid, words.height());
        paintArrow(painter, at(arrow), index.data(PassageModel::IsOpenRole).toBool(),
                   option.direction == Qt::RightToLeft);
        words.setLeft(words.left() + 2 * grid);
        drawWords(painter, at(words), index.data(PassageModel::RepeatsRole).toString(),
                  option.direction);
    }
    painter->setPen(hairline(palette));
    painter->drawLine(
        at(QRect(layout.title.left(), layout.height - 1, 1, 1)).left(), option.rect.bottom(),
        at(QRect(layout.title.right(), layout.height - 1, 1, 1)).left(), option.rect.bottom());
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    return {40 * grid, isHead(index) ? headHeight : layoutOf(index, width).height};
}

} // namespace entente::ui
