// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/caret.h"

namespace entente::ui {

namespace {

const PlacedFlow *flowAt(PageLayout &layout, std::uint32_t offset)
{
    return layout.item(layout.page().itemAt(offset)).flowAt(offset);
}

/// First or last place of the next item that holds words.
std::uint32_t acrossItems(PageLayout &layout, std::uint32_t offset, bool forward)
{
    const auto &items = layout.page().items();
    for (std::size_t i = layout.page().itemAt(offset); forward ? ++i < items.size() : i-- > 0;) {
        if (!items[i].text.isEmpty())
            return forward ? items[i].text.begin : items[i].text.end;
    }
    return offset;
}

std::uint32_t step(PageLayout &layout, std::uint32_t offset, bool forward, bool word)
{
    const ItemLayout &item = layout.item(layout.page().itemAt(offset));
    const PlacedFlow *placed = item.flowAt(offset);
    if (placed == nullptr)
        return acrossItems(layout, offset, forward);
    const std::uint32_t next = forward ? placed->flow.next(offset, word)
                                       : placed->flow.previous(offset, word);
    if (next != offset)
        return next;
    // At the end of a cell the next cell follows.
    const PlacedFlow *beside = nullptr;
    for (const PlacedFlow &each : item.flows) {
        if (each.flow.words().isEmpty())
            continue;
        if (forward ? each.flow.words().begin > offset : each.flow.words().end < offset) {
            beside = &each;
            if (forward)
                break;
        }
    }
    if (beside != nullptr)
        return forward ? beside->flow.words().begin : beside->flow.words().end;
    return acrossItems(layout, offset, forward);
}

std::uint32_t nearestLine(PageLayout &layout, std::size_t item, qreal x, bool first)
{
    const PlacedFlow *placed = layout.item(item).flowNear({x, 0});
    return placed->flow.offsetAt({x - placed->at.x(), first ? 0.0 : placed->flow.height() - 1});
}

std::uint32_t stepLine(PageLayout &layout, std::uint32_t offset, bool down)
{
    const auto &items = layout.page().items();
    std::size_t index = layout.page().itemAt(offset);
    const PlacedFlow *placed = flowAt(layout, offset);
    if (placed == nullptr)
        return acrossItems(layout, offset, down);
    const QRectF caret = placed->flow.caretAt(offset);
    const qreal y = down ? caret.bottom() + 1 : caret.top() - 1;
    if (y >= 0 && y < placed->flow.height())
        return placed->flow.offsetAt({caret.x(), y});
    while (down ? ++index < items.size() : index-- > 0) {
        if (!layout.item(index).flows.empty() && !items[index].text.isEmpty())
            return nearestLine(layout, index, placed->at.x() + caret.x(), down);
    }
    return offset;
}

std::uint32_t lineEnd(PageLayout &layout, std::uint32_t offset, bool atEnd)
{
    const PlacedFlow *placed = flowAt(layout, offset);
    if (placed == nullptr)
        return offset;
    const TextRange line = placed->flow.lineAt(offset);
    if (!atEnd)
        return line.begin;
    // The place behind the last character already belongs to the line below.
    return line.end == placed->flow.words().end ? line.end : placed->flow.previous(line.end, false);
}

} // namespace

std::uint32_t moved(PageLayout &layout, std::uint32_t offset, CaretMove move)
{
    switch (move) {
    case CaretMove::Next:
    case CaretMove::NextWord:
        return step(layout, offset, true, move == CaretMove::NextWord);
    case CaretMove::Previous:
    case CaretMove::PreviousWord:
        return step(layout, offset, false, move == CaretMove::PreviousWord);
    case CaretMove::LineDown:
    case CaretMove::LineUp:
        return stepLine(layout, offset, move == CaretMove::LineDown);
    case CaretMove::LineStart:
    case CaretMove::LineEnd:
        return lineEnd(layout, offset, move == CaretMove::LineEnd);
    case CaretMove::PageStart:
        return 0;
    case CaretMove::PageEnd:
        break;
    }
    return layout.page().size();
}

TextRange wordAt(PageLayout &layout, std::uint32_t offset)
{
    const PlacedFlow *placed = flowAt(layout, offset);
    return placed == nullptr ? TextRange{offset, offset} : placed->flow.wordAt(offset);
}

TextRange blockAt(const PageLayout &layout, std::uint32_t offset)
{
    return layout.page().items()[layout.page().itemAt(offset)].text;
}

} // namespace entente::ui
