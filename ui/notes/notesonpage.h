// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"

#include <QObject>

namespace entente::ui {

class LibrarySession;
class NotesPanel;
class ReaderPanel;
class Workspace;

/// Puts the notes of the briefings that are shown on their pages, and what is marked there into the
/// library.
class NotesOnPage final : public QObject
{
    Q_OBJECT

public:
    NotesOnPage(Workspace *workspace, LibrarySession *library, ReaderPanel *reader,
                NotesPanel *notes, QObject *parent = nullptr);

private:
    void highlight(int briefing, TextRange passage, NoteColour colour);
    void recolour(int briefing, const QString &id, NoteColour colour);
    void sayKind(int briefing, TextRange passage, NoteColour colour);
    void show();
    void showOf(int briefing);

    LibrarySession *m_library;
    ReaderPanel *m_reader;
    NotesPanel *m_notes;
};

} // namespace entente::ui
