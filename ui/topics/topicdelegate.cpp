// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicdelegate.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/writing.h"
#include "ui/topics/topicmodel.h"
#include "ui/topics/viewstyle.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int iconSize = 2 * grid;
constexpr int areasShown = 3;
constexpr int groupHeight = 4 * grid;

/// Width that a topic has when its height is asked for: views then give no rectangle.
int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    return view == nullptr ? option.rect.width()
                           : view->viewport()->width() - 2 * view->indentation();
}

QRect squareIn(const QRect &area)
{
    QRect square(0, 0, iconSize, iconSize);
    square.moveCenter(area.center());
    return square;
}

int textWidth(int width)
{
    return width - iconSize - 4 * grid;
}

int textLines(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    const int size = index.data(TopicModel::TextSizeRole).toInt();
    if (size == 0)
        return 0;
    // Shaping is dear, and most texts are plainly shorter or longer than a line: measure only
    // those that come near to one.
    const int guess = size * metrics.averageCharWidth();
    if (guess > 3 * width / 2)
        return 2;
    if (guess < 3 * width / 4)
        return 1;
    return metrics.horizontalAdvance(index.data(TopicModel::TextRole).toString()) <= width ? 1 : 2;
}

/// Words in at most some lines, the last one elided.
void paintLines(QPainter *painter, const QRect &area, const QString &words, int lines,
                Qt::LayoutDirection direction)
{
    QTextLayout layout(words, painter->font());
    QTextOption option;
    option.setTextDirection(writingOf(words, direction));
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const QFontMetrics metrics(painter->font());
    layout.beginLayout();
    qreal y = area.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition(QPointF(0, 0));
        if (i + 1 == lines) {
            const QString rest = metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight,
                                                    area.width());
            drawWords(painter, QRectF(area.left(), y, area.width(), metrics.lineSpacing()), rest,
                      direction);
        } else {
            const QString part = words.mid(line.textStart(), line.textLength()).trimmed();
            drawWords(painter, QRectF(area.left(), y, area.width(), metrics.lineSpacing()), part,
                      direction);
        }
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace

int areasRoom(int titleWidth, int width)
{
    // The title goes first: its areas get what it leaves of the line, but at least a quarter.
    const int room = std::max(0, textWidth(width));
    return std::max(room / 4, room - titleWidth - 2 * grid);
}

TopicRowLayout layOut(const TopicRow &row, int width)
{
    TopicRowLayout result;
    const int left = grid + iconSize + grid;
    const int room = std::max(0, textWidth(width));
    const int top = grid - 2;
    int y = top;
    result.icon = QRect(grid, top + (std::max(row.titleHeight, iconSize) - iconSize) / 2, iconSize,
                        iconSize);
    const auto take = [&](int height) {
        const QRect area(left, y, room, height);
        y += height;
        return area;
    };
    if (row.title) {
        result.title = take(row.titleHeight);
        const int areas = std::min(row.areasWidth, areasRoom(row.titleWidth, width));
        result.areas = QRect(left + room - areas, result.title.top(), areas, row.titleHeight);
        result.title.setWidth(std::max(0, room - areas - (areas > 0 ? 2 * grid : 0)));
    }
    if (row.textLines > 0)
        result.text = take(row.textLines * row.lineHeight);
    if (!row.title && row.areasWidth > 0)
        result.areas = QRect();
    if (row.origin)
        result.origin = take(row.captionHeight + 2);
    result.height = std::max(y, top + iconSize) + grid - 2;
    return result;
}

TopicFonts::TopicFonts(const QFont &from)
    : application(from),
      title(ui::font(TypeSize::Body, QFont::DemiBold)),
      body(ui::font(TypeSize::Body)),
      caption(ui::font(TypeSize::Caption)),
      titleMetrics(title),
      bodyMetrics(body),
      captionMetrics(caption)
{
}

TopicDelegate::TopicDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_fonts(QApplication::font())
{
}

const TopicFonts &TopicDelegate::fonts() const
{
    if (m_fonts.application != QApplication::font())
        m_fonts = TopicFonts(QApplication::font());
    return m_fonts;
}

QString TopicDelegate::areaWords(const QModelIndex &index, int room) const
{
    const QStringList areas = index.data(TopicModel::AreasRole).toStringList();
    QString words;
    // Whole labels, as many as there is room for, and how many more there are.
    for (qsizetype count = std::min<qsizetype>(areas.size(), areasShown); count > 0; --count) {
        words = areas.mid(0, count).join(QStringLiteral("  ·  "));
        if (count < areas.size())
            words += QStringLiteral("  +%1").arg(areas.size() - count);
        if (fonts().captionMetrics.horizontalAdvance(words) <= room)
            return words;
    }
    if (areas.isEmpty())
        return {};
    words = areas.size() == 1 ? tr("1 area") : tr("%1 areas").arg(areas.size());
    return fonts().captionMetrics.horizontalAdvance(words) <= room ? words : QString();
}

TopicRow TopicDelegate::measure(const QModelIndex &index, int width) const
{
    const TopicFonts &with = fonts();
    TopicRow row;
    row.title = index.data(TopicModel::TitleSizeRole).toInt() > 0;
    row.textLines = textLines(index, with.bodyMetrics, textWidth(width));
    row.origin = !index.data(TopicModel::BriefingTitleRole).toString().isEmpty();
    row.titleHeight = with.titleMetrics.height();
    row.lineHeight = with.bodyMetrics.lineSpacing();
    row.captionHeight = with.captionMetrics.height();
    return row;
}

void TopicDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const TopicFonts &with = fonts();
    const QPalette &palette = option.palette;
    QRect area = option.rect.adjusted(grid / 2, grid / 2, -2 * grid, 0);
    // Takes a piece from the start of the line.
    const auto take = [&](int width) {
        const QRect piece = QStyle::visualRect(
            option.direction, option.rect, QRect(area.left(), area.top(), width, area.height()));
        area.setLeft(area.left() + width + grid);
        return piece;
    };
    const int kind = index.data(TopicModel::KindRole).toInt();
    if (kind >= 0)
        kindIcon(static_cast<Kind>(kind), palette).paint(painter, squareIn(take(iconSize)));
    const QString count = QLocale().toString(index.data(TopicModel::CountRole).toInt());
    const int countWidth = with.bodyMetrics.horizontalAdvance(count) + 1;
    const QString name = with.titleMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                      area.width() - countWidth - grid);
    painter->setFont(with.title);
    painter->setPen(palette.color(QPalette::Text));
    drawWords(painter, take(with.titleMetrics.horizontalAdvance(name) + 1), name, option.direction);
    painter->setFont(with.body);
    painter->setPen(secondaryText(palette));
    drawWords(painter, take(countWidth), count, option.direction);
    const QString origin = index.data(TopicModel::BriefingTitleRole).toString();
    if (origin.isEmpty() || area.width() < 8 * grid)
        return;
    painter->setFont(with.caption);
    const QString words = with.captionMetrics.elidedText(origin, Qt::ElideRight, area.width());
    drawWords(painter, take(area.width()), words, option.direction, Qt::AlignRight);
}

void TopicDelegate::paintTopic(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const TopicFonts &with = fonts();
    const QPalette &palette = option.palette;
    TopicRow row = measure(index, option.rect.width());
    const QString title = index.data(TopicModel::TitleRole).toString();
    row.titleWidth = with.titleMetrics.horizontalAdvance(title) + 1;
    const QString areas = areaWords(index, areasRoom(row.titleWidth, option.rect.width()));
    row.areasWidth = areas.isEmpty() ? 0 : with.captionMetrics.horizontalAdvance(areas) + 1;
    const TopicRowLayout where = layOut(row, option.rect.width());
    const auto at = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect,
                                  part.translated(option.rect.topLeft()));
    };
    const auto draw = [&](const QRect &part, const QFont &font, const QColor &colour,
                          const QString &words, Qt::Alignment alignment) {
        painter->setFont(font);
        painter->setPen(colour);
        drawWords(painter, at(part),
                  QFontMetrics(font).elidedText(words, Qt::ElideRight, part.width()),
                  option.direction, alignment);
    };
    kindIcon(static_cast<Kind>(index.data(TopicModel::KindRole).toInt()), palette)
        .paint(painter, at(where.icon));
    const QColor text = palette.color(QPalette::Text);
    const QColor quiet = secondaryText(palette);
    if (row.title)
        draw(where.title, with.title, text, index.data(TopicModel::TitleRole).toString(),
             Qt::AlignLeft);
    draw(where.areas, with.caption, quiet, areas, Qt::AlignRight);
    if (row.textLines > 0) {
        painter->setFont(with.body);
        painter->setPen(text);
        paintLines(painter, at(where.text), index.data(TopicModel::TextRole).toString(),
                   row.textLines, option.direction);
    }
    if (row.origin)
        draw(where.origin, with.caption, quiet,
             index.data(TopicModel::BriefingTitleRole).toString(), Qt::AlignLeft);
}

void TopicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintItemGround(painter, option);
    if (index.parent().isValid())
        paintTopic(painter, option, index);
    else
        paintGroup(painter, option, index);
    painter->restore();
}

QSize TopicDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.parent().isValid())
        return {0, groupHeight};
    const int width = rowWidth(option);
    return {0, layOut(measure(index, width), width).height};
}

} // namespace entente::ui
