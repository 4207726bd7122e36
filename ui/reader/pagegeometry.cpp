// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagegeometry.h"

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

/// From the top of the topic's lines in an item to their bottom, in the view.
std::pair<qreal, qreal> extentOf(const ItemLayout &item, const PageItem &what,
                                 const TopicPlace &place, qreal y, bool continued)
{
    qreal top = item.top;
    qreal bottom = item.height;
    if (what.role == ItemRole::TableRow) {
        bottom = item.box.bottom();
    } else if (const std::vector<QRectF> boxes = item.boxesOf(place.words); !boxes.empty()) {
        top = boxes.front().top();
        bottom = boxes.back().bottom();
    }
    return {y + (continued ? 0.0 : top), y + bottom};
}

} // namespace

Column columnIn(qreal viewWidth, const ReaderType &type)
{
    // Of two pages on a small screen each has just the room for its marks.
    const bool isNarrow = viewWidth < type.px(480);
    const qreal margin = type.px(isNarrow ? 46 : 64);
    const qreal right = type.px(isNarrow ? 20 : 24);
    Column column;
    column.width = std::max(std::min(type.measure, viewWidth - margin - right), type.px(120));
    column.left = std::max(margin, std::floor((viewWidth - column.width) / 2));
    return column;
}

std::vector<TopicMark> topicMarks(PageLayout &layout, const TopicMap &topics,
                                  const VisibleItem &visible, const Column &column)
{
    const ReaderType &type = layout.type();
    const ItemLayout &item = layout.item(visible.item);
    const PageItem &what = layout.page().items()[visible.item];
    std::vector<TopicMark> marks;
    for (const TopicPlace &place : topics.in(visible.item)) {
        const bool continued = topics.wordsOf(place.topic).begin < place.words.begin;
        const auto [top, bottom] = extentOf(item, what, place, visible.y, continued);
        const auto beside = std::count_if(
            marks.begin(), marks.end(),
            [&, from = top](const auto &each) { return each.bar.bottom() > from + 2; });
        TopicMark mark;
        mark.topic = place.topic;
        mark.bar = {column.left - type.px(16) - static_cast<qreal>(beside) * type.px(6), top + 2,
                    type.px(3), std::max(bottom - top - 4, 4.0)};
        if (!continued && beside == 0) {
            const qreal side = type.px(16);
            const qreal line = std::min(type.px(22), bottom - top);
            mark.icon = {column.left - type.px(24) - side, std::round(top + (line - side) / 2),
                         side, side};
        }
        marks.push_back(mark);
    }
    return marks;
}

std::vector<NoteSign> noteSigns(PageLayout &layout, const std::vector<NoteMark> &notes,
                                const VisibleItem &visible, const Column &column)
{
    const ReaderType &type = layout.type();
    const TextRange words = layout.page().items()[visible.item].text;
    const auto first = std::partition_point(notes.begin(), notes.end(), [&](const NoteMark &each) {
        return each.passage.begin < words.begin;
    });
    std::vector<NoteSign> signs;
    for (auto each = first; each != notes.end() && each->passage.begin < words.end; ++each) {
        if (each->words.isEmpty())
            continue;
        const std::vector<QRectF> boxes = layout.item(visible.item).boxesOf(each->passage);
        if (boxes.empty())
            continue;
        const qreal side = type.px(12);
        qreal top = std::round(visible.y + boxes.front().center().y() - side / 2);
        // Of several on a line each stands below the one before.
        if (!signs.empty())
            top = std::max(top, signs.back().box.bottom() + 2);
        signs.push_back({&*each, {column.left + column.width + type.px(6), top, side, side}});
    }
    return signs;
}

std::vector<TableBar> tableBars(PageLayout &layout, const std::vector<VisibleItem> &visible,
                                const Column &column, qreal viewHeight)
{
    std::vector<TableBar> bars;
    const qreal thickness = 6;
    for (const VisibleItem &each : visible) {
        const PageItem &what = layout.page().items()[each.item];
        if (what.role != ItemRole::TableRow)
            continue;
        const qreal maximum = layout.tableScrollMaximum(what.table);
        if (maximum <= 0)
            continue;
        if (bars.empty() || bars.back().table != what.table)
            bars.push_back({what.table, {}, {}, maximum});
        const ItemLayout &row = layout.item(each.item);
        const qreal foot = std::min(each.y + row.box.bottom() + (what.last ? 1 : -thickness),
                                    viewHeight - thickness - 2);
        TableBar &bar = bars.back();
        bar.track = {column.left, foot, column.width, thickness};
        const qreal total = column.width + maximum;
        bar.thumb = bar.track;
        bar.thumb.setWidth(std::max(24.0, column.width * column.width / total));
        const qreal run = bar.track.width() - bar.thumb.width();
        bar.thumb.moveLeft(column.left + run * layout.tableScroll(what.table) / maximum);
    }
    return bars;
}

} // namespace entente::ui
