// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pageparts.h"

#include <algorithm>

namespace entente::ui {

namespace {

PartRole roleOf(const PageItem &item)
{
    if (item.role == ItemRole::Title)
        return PartRole::Heading;
    if (item.role != ItemRole::Block)
        return PartRole::Paragraph;
    switch (item.kind) {
    case BlockKind::Heading:
        return PartRole::Heading;
    case BlockKind::ListItem:
        return PartRole::ListItem;
    case BlockKind::Code:
        return PartRole::Code;
    case BlockKind::Figure:
        return PartRole::Figure;
    case BlockKind::Paragraph:
    case BlockKind::Table:
    case BlockKind::Rule:
        break;
    }
    return item.isCaption     ? PartRole::Caption
        : item.quoteDepth > 0 ? PartRole::Quotation
                              : PartRole::Paragraph;
}

PagePart partOf(const PageText &page, const PageItem &item)
{
    PagePart part;
    part.role = roleOf(item);
    part.text = item.text;
    // The title is the heading above all others.
    part.level = part.role == PartRole::Heading ? (item.role == ItemRole::Title ? 1 : item.rank + 1)
                                                : item.listDepth;
    if (item.role == ItemRole::Block)
        part.parts = linksIn(page, item.text);
    return part;
}

/// What belongs to the list that a page's last part is: its items, and what continues them.
bool continuesList(const std::vector<PagePart> &parts, const PageItem &item)
{
    return item.role == ItemRole::Block && item.listDepth > 0 && !parts.empty()
        && parts.back().role == PartRole::List;
}

void addToList(std::vector<PagePart> &parts, PagePart part)
{
    if (parts.empty() || parts.back().role != PartRole::List) {
        parts.emplace_back();
        parts.back().role = PartRole::List;
        parts.back().text.begin = part.text.begin;
    }
    parts.back().text.end = part.text.end;
    parts.back().parts.push_back(std::move(part));
}

} // namespace

std::vector<PagePart> linksIn(const PageText &page, TextRange range)
{
    std::vector<PagePart> links;
    for (const Mark &mark : page.marksIn(range)) {
        if (!page.isOpenable(mark))
            continue;
        const TextRange words = page.toPage(mark.text);
        // Words of one address that are styled differently are one link.
        const bool goesOn = !links.empty() && links.back().text.end == words.begin
            && links.back().link == mark.link;
        if (goesOn)
            links.back().text.end = words.end;
        else if (!words.isEmpty())
            links.push_back({PartRole::Link, 0, words, -1, mark.link, {}});
    }
    return links;
}

std::vector<PagePart> partsOf(const PageText &page)
{
    std::vector<PagePart> parts;
    for (const PageItem &item : page.items()) {
        if (item.role == ItemRole::TableRow) {
            if (item.first)
                parts.push_back({PartRole::Table, 0, item.text, item.table, -1, {}});
            else if (!parts.empty())
                parts.back().text.end = std::max(parts.back().text.end, item.text.end);
        } else if (item.role == ItemRole::Block && item.kind == BlockKind::Rule) {
            continue; // nothing is said there
        } else if (item.kind == BlockKind::Code && !item.first && !parts.empty()) {
            parts.back().text.end = item.text.end;
        } else {
            PagePart part = partOf(page, item);
            if (part.role == PartRole::ListItem || continuesList(parts, item))
                addToList(parts, std::move(part));
            else
                parts.push_back(std::move(part));
        }
    }
    return parts;
}

} // namespace entente::ui
