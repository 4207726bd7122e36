// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/stickyhead.h"

#include "core/briefing/briefing.h"
#include "ui/reader/readertexts.h"
#include "ui/workspace/workspace.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace entente::ui {

namespace {

/// "Outlook › The sea": a heading behind those that it lies below.
QString pathOf(const Briefing &briefing, int section)
{
    QStringList path;
    int level = 7; // below all that there are
    for (int i = section; i >= 0 && level > 1; --i) {
        const Section &each = briefing.sections[static_cast<std::size_t>(i)];
        if (each.level >= level)
            continue;
        level = each.level;
        path.prepend(toQString(simplified(briefing.words(each.heading))));
    }
    // The title of the briefing stands above the window already.
    if (path.size() > 1 && path.front() == toQString(briefing.meta.title))
        path.removeFirst();
    return path.join(ReaderTexts::tr(" › "));
}

} // namespace

qreal stickyHeight(const ReaderType &type)
{
    return type.px(28);
}

std::optional<StickyHead> stickyHeadOf(PageLayout &layout, const std::vector<VisibleItem> &visible)
{
    const qreal height = stickyHeight(layout.type());
    std::optional<std::size_t> below; // what is read right below it
    for (const VisibleItem &each : visible) {
        if (each.y + layout.item(each.item).top > height)
            break;
        below = each.item;
    }
    const int section = below ? layout.page().sectionOfItem(*below) : -1;
    if (section < 0)
        return std::nullopt;
    const std::size_t heading = layout.page().itemAt(
        layout.page().sectionOffset(static_cast<std::size_t>(section)));
    const bool isInView = std::any_of(visible.begin(), visible.end(), [&](const VisibleItem &each) {
        return each.item == heading && each.y + layout.item(each.item).top >= 0;
    });
    if (isInView)
        return std::nullopt;
    return StickyHead{section, pathOf(layout.page().briefing(), section), height};
}

void paint(const StickyHead &head, QPainter &painter, const ReaderType &type,
           const ReaderColours &colours, const Column &column, qreal width)
{
    painter.save();
    painter.fillRect(QRectF(0, 0, width, head.height), colours.base);
    painter.fillRect(QRectF(0, head.height - 1, width, 1), colours.line);
    painter.setFont(type.small);
    painter.setPen(colours.secondary);
    const QRectF box(column.left, 0, column.width, head.height - 1);
    painter.drawText(
        box, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(type.small).elidedText(head.words, Qt::ElideMiddle, column.width));
    painter.restore();
}

} // namespace entente::ui
