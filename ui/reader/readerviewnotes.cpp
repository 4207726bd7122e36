// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"
#include "ui/workspace/workspace.h"

// What the page does with notes and highlights.
namespace entente::ui {

void ReaderView::setNotes(const std::vector<NoteMark> &notes)
{
    m_notes.clear();
    if (page() != nullptr)
        m_notes.set(notes, *page());
    describeNote();
    viewport()->update();
}

std::optional<TextRange> ReaderView::passage() const
{
    if (page() == nullptr)
        return std::nullopt;
    TextRange words = selection();
    const TopicRef topic = m_workspace->selection();
    if (words.isEmpty() && topic.isValid() && topic.briefing == m_briefing)
        words = topics()->wordsOf(topic.topic);
    return passageOf(*page(), words);
}

std::optional<TextRange> ReaderView::wholeWords() const
{
    const std::optional<TextRange> exact = selection().isEmpty() ? std::nullopt : passage();
    return exact ? std::optional(withWholeWords(*m_page->layout(), *exact)) : std::nullopt;
}

void ReaderView::highlight()
{
    markPassage(false);
}

void ReaderView::addNote()
{
    markPassage(true);
}

void ReaderView::markPassage(bool withWords)
{
    const std::optional<TextRange> words = passage();
    if (!words)
        return;
    // The mark shows itself only where the selection does not lie over it.
    select(m_caret, m_caret);
    if (withWords)
        Q_EMIT noteWanted(*words);
    else
        Q_EMIT highlightWanted(*words);
}

void ReaderView::showPassage(TextRange passage)
{
    if (page() == nullptr || passage.end > page()->briefing().text.size())
        return;
    const TextRange words = page()->toPage(passage);
    select(words.begin, words.begin);
    revealIfHidden(words);
}

/// Whoever does not see the page hears of the note that his caret has come to.
void ReaderView::describeNote()
{
    const NoteMark *note = noteAt(m_caret);
    QString description;
    if (note != nullptr)
        description = note->words.isEmpty() ? tr("Highlighted") : tr("Note: %1").arg(note->words);
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

} // namespace entente::ui
