// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/documentbuilder.h"
#include "core/publishing/publishingtexts.h"
#include "core/publishing/wording.h"

// The part of DocumentBuilder that makes footnotes, and leads to annotations.

namespace entente::pages {

using page::Ink;
using page::Tag;
using page::Type;

void DocumentBuilder::setNotes(std::vector<std::vector<Run>> notes, std::string language)
{
    m_notes = std::move(notes);
    m_noteNumbers.assign(m_notes.size(), page::none);
    m_noteLanguage = std::move(language);
}

int DocumentBuilder::noteFor(int number, int element)
{
    const auto at = static_cast<std::size_t>(number) - 1;
    if (m_noteNumbers[at] != page::none)
        return m_noteNumbers[at];
    const int own = addElement(Tag::Note, element);
    m_content.elements.back().language = m_noteLanguage;
    const QString name = QString::number(number);
    page::Note note;
    m_inNote = true; // what a note refers to has no note of its own
    note.label = text({Run{name, 0, {}, 0}}, Type::Note, Ink::Secondary, addElement(Tag::Lbl, own),
                      {});
    note.text = text(m_notes[at], Type::Note, Ink::Black, own, m_noteLanguage);
    note.label.fromRight = note.text.fromRight;
    m_inNote = false;
    note.bookmark = static_cast<int>(m_content.bookmarks.size());
    m_content.bookmarks.push_back({PublishingTexts::tr("Note %1").arg(name).toStdString(), 0});
    m_noteNumbers[at] = static_cast<int>(m_content.notes.size());
    m_content.notes.push_back(std::move(note));
    return m_noteNumbers[at];
}

int DocumentBuilder::linkToAnnotation(int number)
{
    const auto [at, isNew] = m_annotations.try_emplace(
        number, static_cast<int>(m_content.bookmarks.size()));
    if (isNew) {
        const QString title = PublishingTexts::tr("Annotation %1");
        m_content.bookmarks.push_back({title.arg(annotationLabel(number)).toStdString(), 0});
    }
    m_content.links.push_back({{}, at->second});
    return static_cast<int>(m_content.links.size()) - 1;
}

void DocumentBuilder::remainingNotes()
{
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (m_noteNumbers[i] != page::none || m_notes[i].empty())
            continue;
        std::vector<Run> runs{Run{QStringLiteral("[%1] ").arg(i + 1), 0, {}, 0}};
        runs.insert(runs.end(), m_notes[i].begin(), m_notes[i].end());
        Setting setting;
        setting.type = Type::Note;
        setting.after = 2;
        setting.language = m_noteLanguage;
        paragraph(runs, setting);
    }
}

} // namespace entente::pages
