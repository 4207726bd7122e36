// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/briefingdelegate.h"

#include "ui/library/briefingmodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"

#include <QPainter>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace entente::ui {

namespace {

constexpr int rowHeight = 4 * grid;
constexpr int iconSize = 2 * grid;
constexpr int barHeight = grid;

struct KindPart
{
    Kind kind = Kind::Point;
    double count = 0;
    double width = 0;
};

/// The kinds that occur, in their order, as wide as their counts, and none too narrow for its icon;
/// the most frequent ones where there is no room for all.
std::vector<KindPart> kindParts(const QVariantList &counts, double width)
{
    constexpr double least = iconSize + 4;
    std::vector<KindPart> parts;
    for (const Kind kind : allKinds) {
        if (const double count = counts[static_cast<qsizetype>(kind)].toDouble(); count > 0)
            parts.push_back({kind, count, least});
    }
    const auto room = static_cast<std::size_t>(std::max(1.0, width / least));
    if (parts.size() > room) {
        std::ranges::stable_sort(parts, std::greater(), &KindPart::count);
        parts.resize(room - 1); // the last place says how many more there are
        std::ranges::sort(parts, {}, &KindPart::kind);
        return parts;
    }
    double total = 0;
    for (const KindPart &part : parts)
        total += part.count;
    // One topic of a kind among many of another can still be seen.
    double spare = width;
    double rest = total;
    std::vector<bool> isSmall(parts.size());
    // What one that is widened takes from the others may make another too narrow.
    for (bool isOther = true; std::exchange(isOther, false);) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (isSmall[i] || parts[i].count / rest * spare >= least)
                continue;
            isSmall[i] = isOther = true;
            spare -= least;
            rest -= parts[i].count;
        }
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!isSmall[i])
            parts[i].width = parts[i].count / rest * spare;
    }
    return parts;
}

/// A part for each kind. Each begins with the kind's own icon: colour is not the only sign.
void paintKinds(QPainter *painter, const QRect &area, const QVariantList &counts,
                const QPalette &palette)
{
    const std::vector<KindPart> parts = kindParts(counts, area.width());
    double left = area.left();
    for (const KindPart &part : parts) {
        const QRectF bar(left, area.center().y() - barHeight / 2.0, std::max(2.0, part.width - 2),
                         barHeight);
        const QRect sign(static_cast<int>(left), area.center().y() - iconSize / 2 + 1, iconSize,
                         iconSize);
        kindIcon(part.kind, palette).paint(painter, sign);
        QColor colour = kindColour(part.kind, palette);
        colour.setAlphaF(0.45F);
        painter->fillRect(bar.adjusted(iconSize + 2, 0, 0, 0), colour);
        left += part.width;
    }
    const auto occurring = std::ranges::count_if(
        counts, [](const QVariant &count) { return count.toDouble() > 0; });
    const auto more = static_cast<qsizetype>(occurring) - static_cast<qsizetype>(parts.size());
    if (more <= 0)
        return;
    painter->setFont(ui::font(TypeSize::Caption));
    painter->setPen(secondaryText(palette));
    painter->drawText(QRectF(left, area.top(), area.right() + 1 - left, area.height()),
                      int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                      QStringLiteral("+%1").arg(more));
}

/// How many notes are new, at the end of a title; answers with what is left to the title.
QRect paintNewNotes(QPainter *painter, QRect area, const QString &words,
                    const QStyleOptionViewItem &option)
{
    const QFont type = ui::font(TypeSize::Caption, QFont::DemiBold);
    const int width = QFontMetrics(type).horizontalAdvance(words) + 2 * grid;
    if (width > area.width() / 2)
        return area; // the title tells more
    const bool isMirrored = option.direction == Qt::RightToLeft;
    QRect pill(isMirrored ? area.left() : area.right() + 1 - width, area.center().y() - grid, width,
               2 * grid + 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(accentWash(option.palette));
    painter->drawRoundedRect(pill, grid, grid);
    painter->setFont(type);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(pill, Qt::AlignCenter, words);
    if (isMirrored)
        area.setLeft(pill.right() + grid);
    else
        area.setRight(pill.left() - grid);
    return area;
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
    if (const QString fresh = index.data(BriefingModel::NewNotesRole).toString();
        isTitle && !fresh.isEmpty())
        area = paintNewNotes(painter, area, fresh, option);
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
