// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagecopy.h"

#include "ui/workspace/referencestyle.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

void addOfTitleBlock(Clipping &clipping, ItemRole role, const QString &words)
{
    if (role == ItemRole::Title)
        appendHeading(clipping, words, 1);
    else if (role == ItemRole::Subtitle)
        appendParagraph(clipping, words, Style::Emphasis);
    else
        appendParagraph(clipping, words, role == ItemRole::Marking ? Style::Strong : 0);
}

} // namespace

Clipping clippingOf(const PageText &page, TextRange selection)
{
    Clipping clipping;
    std::uint32_t head = 0; // where the title block ends
    for (const PageItem &item : page.items()) {
        if (item.role == ItemRole::Block || item.role == ItemRole::TableRow)
            break;
        const TextRange part{std::max(item.text.begin, selection.begin),
                             std::min(item.text.end, selection.end)};
        if (part.begin < part.end)
            addOfTitleBlock(clipping, item.role, toQString(page.words(part)));
        head = item.text.end + 1;
    }
    if (selection.end > head)
        append(
            clipping,
            entente::clippingOf(page.briefing(),
                                page.toBriefing({std::max(head, selection.begin), selection.end})));
    clipping.language = page.briefing().meta.language;
    return clipping;
}

QStringList referenceTo(const PageText &page, TextRange selection)
{
    citation::Reference reference = citation::referenceTo(page.briefing());
    const TextRange words = page.toBriefing(selection);
    if (!words.isEmpty())
        reference.place = citation::placeOf(page.briefing(), words);
    return toQString(citation::cited(referenceStyle(), {&reference, 1}))
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace entente::ui
