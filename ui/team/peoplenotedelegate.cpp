// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/peoplenotedelegate.h"

#include "ui/style/personbadge.h"
#include "ui/style/style.h"
#include "ui/team/peoplenotemodel.h"
#include "ui/topics/viewstyle.h"

#include <QPainter>

#include <vector>

namespace entente::ui {

namespace {

constexpr int badge = 3 * grid;

struct Line
{
    QString words;
    QFont font;
    QColor colour;
};

std::vector<Line> linesOf(const QModelIndex &index, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const bool isNew = index.data(PeopleNoteModel::NewRole).toBool();
    QStringList head{index.data(PeopleNoteModel::AuthorRole).toString(),
                     index.data(PeopleNoteModel::TimeRole).toString()};
    if (isNew)
        head << PeopleNoteModel::tr("new");
    if (index.data(PeopleNoteModel::MentionRole).toBool())
        head << PeopleNoteModel::tr("mentions you");
    std::vector<Line> lines{{head.join(QStringLiteral(" · ")),
                             ui::font(TypeSize::Caption, isNew ? QFont::DemiBold : QFont::Normal),
                             isNew ? text : secondaryText(palette)}};
    if (const QString words = index.data(PeopleNoteModel::WordsRole).toString(); !words.isEmpty())
        lines.push_back({words, ui::font(TypeSize::Body, QFont::DemiBold), text});
    lines.push_back(
        {PeopleNoteModel::tr("“%1”").arg(index.data(PeopleNoteModel::PassageRole).toString()),
         readingFont(TypeSize::Body), secondaryText(palette)});
    lines.push_back({index.data(PeopleNoteModel::PlaceRole).toString(), ui::font(TypeSize::Caption),
                     secondaryText(palette)});
    return lines;
}

} // namespace

QSize PeopleNoteDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    int height = 2 * grid;
    for (const Line &line : linesOf(index, option.palette))
        height += QFontMetrics(line.font).height();
    return {0, height};
}

void PeopleNoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintItemGround(painter, option);
    const QRect area = option.rect.adjusted(2 * grid, grid, -2 * grid, -grid);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect disc(isMirrored ? area.right() + 1 - badge : area.left(), area.top(), badge, badge);
    paintPersonBadge(*painter, disc, index.data(PeopleNoteModel::AuthorRole).toString(),
                     option.palette);
    const QRect words = isMirrored ? area.adjusted(0, 0, -badge - grid, 0)
                                   : area.adjusted(badge + grid, 0, 0, 0);
    int y = words.top();
    for (const Line &line : linesOf(index, option.palette)) {
        const QFontMetrics metrics(line.font);
        painter->setFont(line.font);
        painter->setPen(line.colour);
        painter->drawText(QRect(words.left(), y, words.width(), metrics.height()),
                          int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                          metrics.elidedText(line.words, Qt::ElideRight, words.width()));
        y += metrics.height();
    }
    painter->restore();
}

} // namespace entente::ui
