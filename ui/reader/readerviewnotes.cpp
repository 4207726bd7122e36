// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"
#include "ui/workspace/workspace.h"

#include <QMenu>

#include <algorithm>

// What the page does with notes and highlights.
namespace entente::ui {

void ReaderView::setNotes(const std::vector<NoteMark> &notes)
{
    m_notes.clear();
    for (const NoteMark &note : notes) {
        if (!m_layout || note.passage.isEmpty() || note.passage.end > bytesOfText())
            continue;
        NoteMark onPage = note;
        onPage.passage = m_layout->page().toPage(note.passage);
        if (!onPage.passage.isEmpty())
            m_notes.push_back(std::move(onPage));
    }
    std::stable_sort(m_notes.begin(), m_notes.end(), [](const NoteMark &a, const NoteMark &b) {
        return a.passage.begin < b.passage.begin;
    });
    describeNote();
    viewport()->update();
}

std::uint32_t ReaderView::bytesOfText() const
{
    return static_cast<std::uint32_t>(m_layout->page().briefing().text.size());
}

std::optional<TextRange> ReaderView::passage() const
{
    if (!m_layout)
        return std::nullopt;
    TextRange words = selection();
    const TopicRef topic = m_workspace->selection();
    if (words.isEmpty() && topic.isValid() && topic.briefing == m_briefing)
        words = m_topics->wordsOf(topic.topic);
    const std::string &text = m_layout->page().text();
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    while (!words.isEmpty() && isBlank(text[words.begin]))
        ++words.begin;
    while (!words.isEmpty() && isBlank(text[words.end - 1]))
        --words.end;
    const TextRange passage = m_layout->page().toBriefing(words);
    if (words.isEmpty() || passage.isEmpty() || passage.end > bytesOfText())
        return std::nullopt;
    return passage;
}

std::optional<TextRange> ReaderView::wholeWords() const
{
    const std::optional<TextRange> exact = selection().isEmpty() ? std::nullopt : passage();
    if (!exact)
        return std::nullopt;
    const TextRange words = m_layout->page().toPage(*exact);
    const TextRange whole = m_layout->page().toBriefing(
        {wordAt(*m_layout, words.begin).begin, wordAt(*m_layout, words.end - 1).end});
    const bool isMore = whole.begin <= exact->begin && whole.end >= exact->end
        && whole.end <= bytesOfText();
    return isMore ? whole : *exact;
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
    if (!m_layout || passage.end > bytesOfText())
        return;
    const TextRange words = m_layout->page().toPage(passage);
    select(words.begin, words.begin);
    revealIfHidden(words);
}

const NoteMark *ReaderView::noteAt(std::uint32_t offset) const
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

const NoteMark *ReaderView::noteSignAt(QPointF place) const
{
    const std::optional<VisibleItem> visible = itemAt(place.y());
    if (!visible)
        return nullptr;
    for (const NoteSign &sign : noteSigns(*m_layout, m_notes, *visible, column())) {
        const qreal slack = m_type.px(3);
        if (sign.box.adjusted(-slack, -slack, slack, slack).contains(place))
            return sign.note;
    }
    return nullptr;
}

QString ReaderView::noteToolTipAt(QPointF place) const
{
    const NoteMark *note = noteSignAt(place);
    if (const Hit hit = hitAt(place); note == nullptr && hit.onWords)
        note = noteAt(hit.offset);
    if (note == nullptr)
        return {};
    constexpr qsizetype longest = 400;
    return note->words.size() > longest ? note->words.left(longest) + QStringLiteral("…")
                                        : note->words;
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

void ReaderView::addNoteActions(QMenu *menu)
{
    const bool isPossible = passage().has_value();
    QAction *mark = menu->addAction(tr("&Highlight"), this, &ReaderView::highlight);
    mark->setObjectName(QStringLiteral("readerHighlightAction"));
    mark->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    mark->setEnabled(isPossible);
    QAction *note = menu->addAction(tr("Add &note…"), this, &ReaderView::addNote);
    note->setObjectName(QStringLiteral("readerNoteAction"));
    note->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    note->setEnabled(isPossible);
}

} // namespace entente::ui
