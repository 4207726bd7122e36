// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tableheader.h"

#include "ui/comparison/celltext.h"
#include "ui/style/style.h"

#include <QPainter>

#include <algorithm>

namespace entente::ui {

namespace {

CellText headOf(const QHeaderView &header, int section)
{
    const QAbstractItemModel *model = header.model();
    CellText text;
    text.words = model->headerData(section, Qt::Horizontal).toString();
    text.font = font(TypeSize::Caption, QFont::DemiBold);
    text.alignment = model->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)
                         .value<Qt::Alignment>();
    text.direction = header.layoutDirection();
    return text;
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

int TableHeader::heightOf(int section) const
{
    return cellHeight(headOf(*this, section), sectionSize(section));
}

QSize TableHeader::sizeHint() const
{
    int height = 0;
    for (int section = 0; section < count(); ++section) {
        if (!isSectionHidden(section))
            height = std::max(height, heightOf(section));
    }
    return {QHeaderView::sizeHint().width(), height};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    painter->save();
    painter->fillRect(area, palette().color(QPalette::Base));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1),
                      palette().color(QPalette::PlaceholderText));
    const CellText text = headOf(*this, section);
    QRect room = textArea(area);
    QTextLayout layout;
    const qreal height = layOut(layout, text, room.width());
    painter->setPen(secondaryText(palette()));
    // Heads of one line stand on the line, beside those of two.
    layout.draw(painter, QPointF(room.left(), room.bottom() + 1 - height));
    painter->restore();
}

} // namespace entente::ui
