// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordwalk.h"

#include <algorithm>
#include <limits>

// The part of WordWalk that reads footnotes, endnotes and comments.

namespace entente {

namespace {

/// "Comment by Jane Doe, 2024-03-01:"
std::string headOf(const xml::Node &comment)
{
    std::string head = "Comment";
    const std::string_view author = comment.attribute("w:author");
    const std::string_view day = comment.attribute("w:date").substr(0, 10);
    if (!author.empty())
        head += " by " + std::string(author);
    if (!day.empty())
        head += ", " + std::string(day);
    return head + ": ";
}

} // namespace

/// Notes are numbered as they are referred to, whatever they are.
void WordWalk::reference(WordNoteKind kind, const xml::Node &node)
{
    const std::string_view id = node.attribute("w:id");
    const auto &known = m_parts.notes[static_cast<std::size_t>(kind)].notes;
    const auto found = known.find(id);
    if (found == known.end() || m_muted > 0 || m_notes.size() >= mostNotes)
        return;
    const std::string key = std::to_string(static_cast<int>(kind)) + ':' + std::string(id);
    const auto [entry, isNew] = m_noteNumbers.emplace(key, m_notes.size() + 1);
    if (isNew)
        m_notes.push_back({kind, found->second});
    m_text.noteReference(entry->second);
}

void WordWalk::writeNotes()
{
    // A note may refer to others, which then come behind.
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const Note note = m_notes[i];
        m_part = &m_parts.notes[static_cast<std::size_t>(note.kind)];
        m_inNote = static_cast<std::uint16_t>(i + 1);
        m_lists.clear();
        m_fields.clear();
        m_links.clear();
        m_joins = false;
        if (note.kind == WordNoteKind::Comment)
            m_noteHead = headOf(note.node);
        content(note.node);
        flushBoxes();
        m_text.end();
        m_noteHead.clear();
    }
    m_inNote = 0;
}

} // namespace entente
