// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/navigationdelegate.h"

#include "ui/style/style.h"
#include "ui/style/writing.h"
#include "ui/topics/viewstyle.h"

#include <QIcon>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace entente::ui {

namespace {

constexpr int iconSize = 2 * grid;
constexpr int lineHeight = 3 * grid;
constexpr int captionHeight = 2 * grid;

/// A line of an entry, from which pieces are taken at either end.
class Line final
{
public:
    Line(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area)
        : m_painter(painter), m_option(option), m_rest(area)
    {
    }

    void takeIcon(const QIcon &icon)
    {
        const QRect where(m_rest.left(), m_rest.top() + (m_rest.height() - iconSize) / 2, iconSize,
                          iconSize);
        icon.paint(m_painter, visual(where));
        m_rest.setLeft(where.right() + 1 + grid);
    }
    void takeStart(const QFont &font, const QColor &colour, const QString &words)
    {
        const int width = QFontMetrics(font).horizontalAdvance(words) + 1;
        draw(font, colour, words, QRect(m_rest.left(), m_rest.top(), width, m_rest.height()));
        m_rest.setLeft(m_rest.left() + width + grid);
    }
    void takeEnd(const QFont &font, const QColor &colour, const QString &words)
    {
        const int width = QFontMetrics(font).horizontalAdvance(words) + 1;
        draw(font, colour, words,
             QRect(m_rest.right() - width + 1, m_rest.top(), width, m_rest.height()));
        m_rest.setRight(m_rest.right() - width - grid);
    }
    void takeRest(const QFont &font, const QColor &colour, const QString &words)
    {
        draw(font, colour, QFontMetrics(font).elidedText(words, Qt::ElideRight, m_rest.width()),
             m_rest);
    }
    [[nodiscard]] int left() const { return m_rest.left(); }

private:
    [[nodiscard]] QRect visual(const QRect &where) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, where);
    }
    void draw(const QFont &font, const QColor &colour, const QString &words, const QRect &where)
    {
        m_painter->setFont(font);
        m_painter->setPen(colour);
        drawWords(m_painter, visual(where), words, m_option.direction);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_rest;
};

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintItemGround(painter, option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString number = index.data(NumberRole).toString();
    const QString caption = index.data(CaptionRole).toString();
    const int count = index.data(CountRole).toInt();
    const QColor quiet = secondaryText(option.palette);
    const QFont body = ui::font(TypeSize::Body, selected ? QFont::DemiBold : QFont::Normal);
    const QRect area = option.rect.adjusted(grid, 0, -grid, 0);
    const int top = caption.isEmpty() ? area.top() + (area.height() - lineHeight) / 2
                                      : area.top() + 3;
    Line line(painter, option, QRect(area.left(), top, area.width(), lineHeight));
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull())
        line.takeIcon(icon);
    if (!number.isEmpty())
        line.takeStart(ui::font(TypeSize::Body), quiet, number);
    const int left = line.left();
    line.takeEnd(ui::font(TypeSize::Body), quiet, QLocale().toString(count));
    line.takeRest(body, count > 0 || selected ? option.palette.color(QPalette::Text) : quiet,
                  index.data().toString());
    if (!caption.isEmpty()) {
        const QRect below(left, top + lineHeight - 2, area.right() - left, captionHeight);
        Line(painter, option, below).takeRest(ui::font(TypeSize::Caption), quiet, caption);
    }
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool captioned = !index.data(CaptionRole).toString().isEmpty();
    return {12 * grid, captioned ? lineHeight + captionHeight + 4 : lineHeight + 4};
}

void NavigationDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line != nullptr
        && (line->isModified() || line->text() == index.data(Qt::EditRole).toString()))
        return;
    QStyledItemDelegate::setEditorData(editor, index);
}

} // namespace entente::ui
