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
    connect(library->kept(), &KeptBriefings::changed, this, [this](int briefing) {
        if (briefing == m_workspace->current())
            show();
    });
    connect(reader, &ReaderPanel::highlightWanted, this, [this](int briefing, TextRange passage) {
        m_notes->select(m_library->notes()->add(briefing, passage));
    });
    connect(reader, &ReaderPanel::noteWanted, this, [this](int briefing, TextRange passage) {
        m_notes->edit(m_library->notes()->add(briefing, passage));
    });
    connect(reader, &ReaderPanel::noteActivated, notes, &NotesPanel::select);
    connect(notes, &NotesPanel::passageWanted, reader, &ReaderPanel::showPassage);
    show();
}

void NotesOnPage::show()
{
    std::vector<NoteMark> marks;
    for (const library::PlacedNote &placed : m_library->notes()->notesOf(m_workspace->current())) {
        if (placed.place.how != library::Found::Orphaned)
            marks.push_back({toQString(placed.note.id), placed.place.position,
                             toQString(placed.note.words).trimmed()});
    }
    m_reader->setNotes(marks);
}

} // namespace entente::ui
