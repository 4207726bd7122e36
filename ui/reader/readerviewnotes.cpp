// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"
#include "ui/style/highlight.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

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

const NoteMark *ReaderView::chosenNote() const
{
    if (page() == nullptr)
        return nullptr;
    if (selection().isEmpty())
        return noteAt(m_caret);
    const std::optional<TextRange> words = passage();
    const auto &all = notes();
    const auto at = std::find_if(all.begin(), all.end(), [&](const NoteMark &each) {
        return words && each.passage == page()->toPage(*words);
    });
    return at == all.end() ? nullptr : &*at;
}

void ReaderView::highlight()
{
    if (const std::optional<TextRange> words = passage()) {
        // The mark shows itself only where the selection does not lie over it.
        select(m_caret, m_caret);
        Q_EMIT highlightWanted(*words, presentHighlight());
    }
}

void ReaderView::highlightIn(NoteColour colour)
{
    setPresentHighlight(colour);
    if (const NoteMark *marked = chosenNote()) {
        const QString id = marked->id;
        select(m_caret, m_caret);
        Q_EMIT recolourWanted(id, colour);
        return;
    }
    highlight();
}

void ReaderView::addNote()
{
    if (const std::optional<TextRange> words = passage()) {
        select(m_caret, m_caret);
        Q_EMIT noteWanted(*words);
    }
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
        description = note->words.isEmpty() ? tr("Highlighted: %1").arg(highlightName(note->colour))
                                            : tr("Note: %1").arg(note->words);
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

} // namespace entente::ui
