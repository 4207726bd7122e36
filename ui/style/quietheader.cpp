// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/quietheader.h"

#include "ui/style/style.h"

#include <QPainter>

namespace entente::ui {

namespace {

constexpr int lineHeight = 3 * grid + grid / 2;

} // namespace

QuietHeader::QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_padding(grid / 2)
{
    setFont(ui::font(TypeSize::Caption, QFont::DemiBold));
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize QuietHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), lineHeight};
}

QSize QuietHeader::sectionSizeFromContents(int section) const
{
    const QString words = model()->headerData(section, orientation()).toString();
    return {fontMetrics().horizontalAdvance(words) + 2 * m_padding + 2, lineHeight};
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const int side = aligned.isValid() ? aligned.toInt() : int(Qt::AlignLeft);
    const QRect room = rect.adjusted(m_padding, 0, -m_padding, 0);
    QString words = model()->headerData(section, orientation()).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        words += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑")
                                                            : QStringLiteral(" ↓");
    words = fontMetrics().elidedText(words, Qt::ElideRight, room.width());
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setFont(font());
    painter->setPen(secondaryText(palette()));
    painter->drawText(room, side | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), words);
}

void QuietHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    painter.fillRect(all.adjusted(length() - offset(), 0, 0, 0), palette().color(QPalette::Base));
    painter.fillRect(all.left(), all.bottom(), all.width(), 1, hairline(palette()));
}

} // namespace entente::ui
