// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace entente::ui {

class LibrarySession;
class NotesPanel;
class ReaderPanel;
class Workspace;

/// Puts the notes of the current briefing on its page, and what is marked there into the library.
class NotesOnPage final : public QObject
{
    Q_OBJECT

public:
    NotesOnPage(Workspace *workspace, LibrarySession *library, ReaderPanel *reader,
                NotesPanel *notes, QObject *parent = nullptr);

private:
    void show();

    Workspace *m_workspace;
    LibrarySession *m_library;
    ReaderPanel *m_reader;
    NotesPanel *m_notes;
};

} // namespace entente::ui
