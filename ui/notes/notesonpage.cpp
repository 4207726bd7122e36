// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notesonpage.h"

#include "ui/notes/notespanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

namespace entente::ui {

NotesOnPage::NotesOnPage(Workspace *workspace, LibrarySession *library, ReaderPanel *reader,
                         NotesPanel *notes, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_library(library), m_reader(reader), m_notes(notes)
{
    connect(workspace, &Workspace::briefingsChanged, this, &NotesOnPage::show);
    connect(workspace, &Workspace::currentChanged, this, &NotesOnPage::show);
    connect(library, &LibrarySession::notesChanged, this, [this](int briefing) {
        if (briefing == m_workspace->current())
            show();
    });
    connect(library, &LibrarySession::noteAdded, this, &NotesOnPage::takeAdded);
    connect(reader, &ReaderPanel::highlightWanted, library,
            [library](int briefing, TextRange passage) { library->addNote(briefing, passage); });
    connect(reader, &ReaderPanel::noteWanted, this, [this](int briefing, TextRange passage) {
        ++m_toWrite;
        m_notes->await();
        m_library->addNote(briefing, passage);
    });
    connect(library, &LibrarySession::problem, this, [this] { m_toWrite = 0; });
    connect(reader, &ReaderPanel::noteActivated, notes, &NotesPanel::select);
    connect(notes, &NotesPanel::passageWanted, reader, &ReaderPanel::showPassage);
    show();
}

void NotesOnPage::show()
{
    std::vector<NoteMark> marks;
    for (const library::PlacedNote &placed : m_library->notesOf(m_workspace->current())) {
        if (placed.place.how != library::Found::Orphaned)
            marks.push_back({toQString(placed.note.id), placed.place.position,
                             toQString(placed.note.words).trimmed()});
    }
    m_reader->setNotes(marks);
}

void NotesOnPage::takeAdded(const QString &id)
{
    if (m_toWrite > 0) {
        --m_toWrite;
        m_notes->edit(id);
    } else {
        m_notes->select(id);
    }
}

} // namespace entente::ui
