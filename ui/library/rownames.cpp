// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/rownames.h"

#include "ui/style/style.h"

#include <QPainter>

#include <algorithm>

namespace entente::ui {

RowNames::RowNames(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setFont(ui::font(TypeSize::Body, QFont::DemiBold));
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultSectionSize(3 * grid);
}

QString RowNames::nameOf(int section) const
{
    return model()->headerData(section, Qt::Vertical).toString();
}

void RowNames::fit(int least, int most)
{
    int width = least;
    for (int section = 0; section < count(); ++section)
        width = std::max(width, fontMetrics().horizontalAdvance(nameOf(section)) + 2 * grid);
    setFixedWidth(std::min(width, std::max(least, most)));
}

void RowNames::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QRect room = rect.adjusted(grid / 2, 0, -grid / 2, 0);
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(room, int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                      fontMetrics().elidedText(nameOf(section), Qt::ElideRight, room.width()));
}

} // namespace entente::ui
