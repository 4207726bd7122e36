// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notesonpage.h"

#include "ui/notes/notespanel.h"
#include "ui/notes/recolouring.h"
#include "ui/reader/readerpanel.h"
#include "ui/style/highlight.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

namespace entente::ui {

NotesOnPage::NotesOnPage(Workspace *workspace, LibrarySession *library, ReaderPanel *reader,
                         NotesPanel *notes, QObject *parent)
    : QObject(parent), m_library(library), m_reader(reader), m_notes(notes)
{
    connect(workspace, &Workspace::briefingsChanged, this, &NotesOnPage::show);
    connect(workspace, &Workspace::currentChanged, this, &NotesOnPage::show);
    connect(reader, &ReaderPanel::shownChanged, this, &NotesOnPage::show);
    connect(library->kept(), &KeptBriefings::changed, this, &NotesOnPage::showOf);
    connect(library->team(), &LibraryTeam::changed, this, &NotesOnPage::show);
    connect(reader, &ReaderPanel::highlightWanted, this, &NotesOnPage::highlight);
    connect(reader, &ReaderPanel::recolourWanted, this, &NotesOnPage::recolour);
    connect(reader, &ReaderPanel::removalWanted, notes, &NotesPanel::remove);
    connect(reader, &ReaderPanel::noteWanted, this, [this](int briefing, TextRange passage) {
        m_notes->edit(m_library->notes()->add(briefing, passage, {}, presentHighlight(),
                                              tagsOf(presentHighlight())));
    });
    connect(reader, &ReaderPanel::noteActivated, notes, &NotesPanel::select);
    connect(notes, &NotesPanel::passageWanted, reader, &ReaderPanel::showPassage);
    show();
}

void NotesOnPage::highlight(int briefing, TextRange passage, NoteColour colour)
{
    const QString id = m_library->notes()->add(briefing, passage, {}, colour, tagsOf(colour));
    m_notes->select(id);
    if (!id.isEmpty())
        sayKind(briefing, passage, colour);
}

/// Where the colour stands for a kind, the words are what it says.
void NotesOnPage::sayKind(int briefing, TextRange passage, NoteColour colour)
{
    const std::optional<Kind> kind = highlightMeaning(colour).kind;
    if (!kind)
        return;
    LibraryCorrections *corrections = m_library->corrections();
    const std::vector<TopicRef> topics = corrections->topicsIn(briefing, passage, true);
    if (topics.empty())
        corrections->addTopic(briefing, passage, *kind);
    else
        corrections->setKinds(topics, *kind);
}

void NotesOnPage::recolour(int briefing, const QString &id, NoteColour colour)
{
    m_notes->saveNow(); // what was typed is not to be written over
    for (const library::PlacedNote &placed : m_library->notes()->notesOf(briefing)) {
        if (toQString(placed.note.id) != id || placed.note.colour == colour)
            continue;
        const TextRange passage = placed.place.position;
        library::Note note = recoloured(placed.note, colour);
        m_library->notes()->save(std::move(note));
        sayKind(briefing, passage, colour);
        return;
    }
}

void NotesOnPage::show()
{
    for (const int briefing : m_reader->shownBriefings())
        showOf(briefing);
}

void NotesOnPage::showOf(int briefing)
{
    std::vector<NoteMark> marks;
    for (const library::PlacedNote &placed : m_library->notes()->notesOf(briefing)) {
        if (placed.place.how != library::Found::Orphaned)
            marks.push_back({toQString(placed.note.id), placed.place.position,
                             toQString(placed.note.words).trimmed(), placed.note.colour,
                             m_library->team()->authorOf(placed.note.id)});
    }
    m_reader->setNotes(briefing, marks);
}

} // namespace entente::ui
