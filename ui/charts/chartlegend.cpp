// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlegend.h"

#include "ui/style/style.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int swatchWidth = 2 * grid;
constexpr int swatchHeight = 10;
constexpr int iconSize = 2 * grid;
constexpr int gap = 6;
constexpr int entryGap = 2 * grid;
constexpr int oneLine = int(Qt::AlignVCenter) | int(Qt::TextSingleLine);

int widthOf(const LegendEntry &entry, const QFontMetrics &metrics)
{
    const int icon = entry.icon.isNull() ? 0 : iconSize + gap / 2;
    return swatchWidth + gap + icon + metrics.horizontalAdvance(entry.text) + 1;
}

} // namespace

QList<QRect> flowLegend(const QList<int> &widths, int lineHeight, int width)
{
    QList<QRect> places;
    int x = 0;
    int y = 0;
    for (const int each : widths) {
        if (x > 0 && x + each > width) {
            x = 0;
            y += lineHeight;
        }
        places.append({x, y, each, lineHeight});
        x += each + entryGap;
    }
    return places;
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setFont(ui::font(TypeSize::Caption));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList words;
    for (const LegendEntry &entry : entries)
        words << entry.text;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QList<QRect> ChartLegend::places(int width) const
{
    QList<int> widths;
    for (const LegendEntry &entry : m_entries)
        widths << widthOf(entry, fontMetrics());
    return flowLegend(widths, std::max(fontMetrics().height(), iconSize) + gap, width);
}

int ChartLegend::heightForWidth(int width) const
{
    const QList<QRect> where = places(width);
    return where.isEmpty() ? 0 : where.last().bottom() + 1;
}

QSize ChartLegend::sizeHint() const
{
    return {20 * grid, heightForWidth(std::max(width(), 20 * grid))};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> where = places(width());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const LegendEntry &entry = m_entries[i];
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), where[i]);
        QRect line(place.left(), place.top(), swatchWidth, place.height());
        const auto at = [&](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), place, part);
        };
        const QRect swatch(line.left(), line.center().y() - swatchHeight / 2, swatchWidth,
                           swatchHeight);
        painter.setPen(entry.outline);
        painter.setBrush(entry.fill);
        painter.drawRect(QRectF(at(swatch)).adjusted(0.5, 0.5, -0.5, -0.5));
        line.moveLeft(line.right() + 1 + gap);
        if (!entry.icon.isNull()) {
            entry.icon.paint(
                &painter,
                at(QRect(line.left(), line.center().y() - iconSize / 2, iconSize, iconSize)));
            line.moveLeft(line.left() + iconSize + gap / 2);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        line.setRight(place.right());
        painter.drawText(at(line), oneLine, entry.text);
    }
}

} // namespace entente::ui
