// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagenotes.h"

#include "ui/reader/caret.h"

#include <algorithm>

namespace entente::ui {

namespace {

std::uint32_t bytesOfText(const PageText &page)
{
    return static_cast<std::uint32_t>(page.briefing().text.size());
}

} // namespace

void PageNotes::set(const std::vector<NoteMark> &notes, const PageText &page)
{
    m_notes.clear();
    for (const NoteMark &note : notes) {
        if (note.passage.isEmpty() || note.passage.end > bytesOfText(page))
            continue;
        NoteMark onPage = note;
        onPage.passage = page.toPage(note.passage);
        if (!onPage.passage.isEmpty())
            m_notes.push_back(std::move(onPage));
    }
    std::stable_sort(m_notes.begin(), m_notes.end(), [](const NoteMark &a, const NoteMark &b) {
        return a.passage.begin < b.passage.begin;
    });
}

const NoteMark *PageNotes::at(std::uint32_t offset) const
{
    // Of notes one in another the inner one, which begins last.
    const NoteMark *found = nullptr;
    for (const NoteMark &note : m_notes) {
        if (note.passage.begin > offset)
            break;
        if (offset < note.passage.end)
            found = &note;
    }
    return found;
}

std::optional<TextRange> passageOf(const PageText &page, TextRange words)
{
    const std::string &text = page.text();
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    while (!words.isEmpty() && isBlank(text[words.begin]))
        ++words.begin;
    while (!words.isEmpty() && isBlank(text[words.end - 1]))
        --words.end;
    const TextRange passage = page.toBriefing(words);
    if (words.isEmpty() || passage.isEmpty() || passage.end > bytesOfText(page))
        return std::nullopt;
    return passage;
}

TextRange withWholeWords(PageLayout &layout, TextRange passage)
{
    const TextRange words = layout.page().toPage(passage);
    const TextRange whole = layout.page().toBriefing(
        {wordAt(layout, words.begin).begin, wordAt(layout, words.end - 1).end});
    const bool isMore = whole.begin <= passage.begin && whole.end >= passage.end
        && whole.end <= bytesOfText(layout.page());
    return isMore ? whole : passage;
}

} // namespace entente::ui
