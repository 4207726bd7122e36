// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notedelegate.h"

#include "ui/notes/notemodel.h"
#include "ui/reader/readercolours.h"
#include "ui/style/highlight.h"
#include "ui/style/personbadge.h"
#include "ui/style/style.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace entente::ui {

namespace {

struct Line
{
    QString words;
    QFont font;
    QColor colour;
    QString person = {}; ///< whose badge stands before it
};

constexpr int badge = 2 * grid;

int heightOf(const Line &line)
{
    const int height = QFontMetrics(line.font).height();
    return line.person.isEmpty() ? height : std::max(height, badge + grid / 2);
}

std::vector<Line> linesOf(const QModelIndex &index, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QString passage = index.data(NoteModel::PassageRole).toString();
    if (passage.isEmpty()) // the head
        return {{index.data().toString(), ui::font(TypeSize::Caption, QFont::DemiBold),
                 secondaryText(palette)}};
    std::vector<Line> lines;
    if (const QString author = index.data(NoteModel::AuthorRole).toString(); !author.isEmpty()) {
        const bool isNew = index.data(NoteModel::UnseenRole).toBool();
        lines.push_back({isNew ? NoteModel::tr("%1 · new").arg(author) : author,
                         ui::font(TypeSize::Caption, isNew ? QFont::DemiBold : QFont::Normal),
                         isNew ? text : secondaryText(palette), author});
    }
    if (const QString words = index.data(NoteModel::WordsRole).toString(); !words.isEmpty())
        lines.push_back({words, ui::font(TypeSize::Body, QFont::DemiBold), text});
    lines.push_back(
        {QStringLiteral("“%1”").arg(passage), readingFont(TypeSize::Body), secondaryText(palette)});
    if (const QString unsaved = index.data(NoteModel::UnsavedRole).toString(); !unsaved.isEmpty())
        lines.push_back({unsaved, ui::font(TypeSize::Caption, QFont::DemiBold), text});
    if (const QString tags = index.data(NoteModel::TagsRole).toString(); !tags.isEmpty())
        lines.push_back({tags, ui::font(TypeSize::Caption), secondaryText(palette)});
    return lines;
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = 2 * grid;
    for (const Line &line : linesOf(index, option.palette))
        height += heightOf(line);
    return {0, height};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const QRect &area = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ReaderColours colours(option.palette);
    if (selected)
        painter->fillRect(area, colours.wash);
    else if (option.state.testFlag(QStyle::State_MouseOver)
             && option.state.testFlag(QStyle::State_Enabled))
        painter->fillRect(area, option.palette.color(QPalette::AlternateBase));
    if (!index.data(NoteModel::IdRole).toString().isEmpty()) {
        const auto colour = static_cast<NoteColour>(index.data(NoteModel::ColourRole).toInt());
        const QColor line = highlightInk(colour, option.palette).line;
        const bool orphan = index.data(NoteModel::OrphanRole).toBool();
        const QRect bar(mirrored ? area.right() - grid - 2 : area.left() + grid, area.top() + grid,
                        3, area.height() - 2 * grid);
        // An outline where the passage is gone: not the colour alone tells.
        if (orphan) {
            painter->setPen(line);
            painter->drawRect(bar.adjusted(0, 0, -1, -1));
        } else {
            painter->fillRect(bar, line);
        }
    }
    const QRect words = area.adjusted(2 * grid, grid, -2 * grid, -grid);
    int y = words.top();
    for (const Line &line : linesOf(index, option.palette)) {
        const QFontMetrics metrics(line.font);
        painter->setFont(line.font);
        painter->setPen(line.colour);
        const int height = heightOf(line);
        QRect place(words.left(), y, words.width(), height);
        if (!line.person.isEmpty()) {
            const QRect disc(mirrored ? place.right() + 1 - badge : place.left(), y, badge, badge);
            paintPersonBadge(*painter, disc, line.person, option.palette);
            place.setHeight(badge);
            if (mirrored)
                place.setRight(disc.left() - grid);
            else
                place.setLeft(disc.right() + grid);
        }
        painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(line.words, Qt::ElideRight, place.width()));
        y += height;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(accent(option.palette));
        painter->drawRect(area.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace entente::ui
