// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagespots.h"

#include <algorithm>

namespace entente::ui {

std::optional<VisibleItem> PageSpots::itemAt(qreal y) const
{
    std::optional<VisibleItem> found;
    for (const VisibleItem &each : m_visible) {
        if (found && each.y > y)
            break;
        found = each;
    }
    return found;
}

PageHit PageSpots::hitAt(QPointF place) const
{
    PageHit hit;
    const std::optional<VisibleItem> visible = itemAt(place.y());
    if (!visible)
        return hit;
    hit.item = visible->item;
    hit.offset = m_layout.page().items()[visible->item].text.begin;
    const ItemLayout &item = m_layout.item(visible->item);
    const QPointF inItem = place - QPointF(m_column.left, visible->y)
        - m_layout.shiftOf(visible->item);
    const PlacedFlow *placed = item.flowNear(inItem);
    if (placed == nullptr)
        return hit;
    const QPointF inFlow = inItem - placed->at;
    hit.offset = placed->flow.offsetAt(
        {inFlow.x(), std::clamp(inFlow.y(), 0.0, placed->flow.height() - 1)});
    // The words of a wide table that are scrolled away lie under the margins.
    const bool inColumn = place.x() < m_column.left + m_column.width
        && (place.x() >= m_column.left || m_layout.page().items()[hit.item].table < 0);
    hit.onWords = inColumn && placed->flow.hasWordsAt(inFlow);
    if (!hit.onWords)
        return hit;
    // The caret goes to the nearest gap; what is under the pointer may be the character before it.
    const std::vector<QRectF> after = placed->flow.boxesOf(
        {hit.offset, placed->flow.next(hit.offset, false)});
    const bool before = after.empty() || !after.front().contains(inFlow);
    const std::uint32_t under = before ? placed->flow.previous(hit.offset, false) : hit.offset;
    hit.topic = m_topics.topicAt(visible->item, under);
    hit.link = m_layout.page().linkAt(under);
    hit.linkWords = under;
    return hit;
}

QRect PageSpots::boxOf(TextRange words) const
{
    const std::size_t index = m_layout.page().itemAt(words.begin);
    for (const VisibleItem &each : m_visible) {
        if (each.item != index)
            continue;
        const QPointF origin = QPointF(m_column.left, each.y) + m_layout.shiftOf(index);
        const std::vector<QRectF> boxes = m_layout.item(index).boxesOf(words);
        if (!boxes.empty())
            return boxes.front().translated(origin).toAlignedRect();
        // At the end of a paragraph there is no character, but still a place.
        if (const PlacedFlow *placed = m_layout.item(index).flowAt(words.begin)) {
            const QRectF line = placed->flow.caretAt(words.begin).translated(origin + placed->at);
            return line.adjusted(0, 0, 1, 0).toAlignedRect();
        }
    }
    return {};
}

bool PageSpots::isInView(TextRange words) const
{
    const QRect box = boxOf({words.begin, words.begin + 1});
    return box.isValid() && box.top() >= 0 && box.bottom() < m_viewHeight;
}

int PageSpots::topicInMarginAt(QPointF place) const
{
    const qreal slack = m_layout.type().px(4);
    const std::optional<VisibleItem> visible = itemAt(place.y());
    if (!visible || place.x() >= m_column.left - slack)
        return -1;
    for (const TopicMark &mark : topicMarks(m_layout, m_topics, *visible, m_column)) {
        if (mark.icon.contains(place)
            || mark.bar.adjusted(-slack, -slack / 2, slack, slack / 2).contains(place))
            return mark.topic;
    }
    return -1;
}

const NoteMark *PageSpots::noteSignAt(QPointF place, const std::vector<NoteMark> &notes) const
{
    const std::optional<VisibleItem> visible = itemAt(place.y());
    if (!visible)
        return nullptr;
    for (const NoteSign &sign : noteSigns(m_layout, notes, *visible, m_column)) {
        const qreal slack = m_layout.type().px(3);
        if (sign.box.adjusted(-slack, -slack, slack, slack).contains(place))
            return sign.note;
    }
    return nullptr;
}

std::vector<TableBar> PageSpots::bars() const
{
    return tableBars(m_layout, m_visible, m_column, m_viewHeight);
}

std::optional<TableBar> PageSpots::tableBarAt(QPointF place) const
{
    for (const TableBar &bar : bars()) {
        if (bar.track.adjusted(0, -3, 0, 3).contains(place))
            return bar;
    }
    return std::nullopt;
}

std::vector<TextRange> PageSpots::links() const
{
    std::vector<TextRange> links;
    const PageText &page = m_layout.page();
    for (const VisibleItem &each : m_visible) {
        const PageItem &item = page.items()[each.item];
        if (item.role != ItemRole::Block && item.role != ItemRole::TableRow)
            continue;
        const std::uint32_t shift = item.text.begin - page.toBriefing(item.text).begin;
        for (const Mark &mark : page.marksIn(item.text)) {
            const TextRange words{mark.text.begin + shift, mark.text.end + shift};
            if (page.isOpenable(mark) && isInView(words))
                links.push_back(words);
        }
    }
    return links;
}

} // namespace entente::ui
