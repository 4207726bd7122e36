// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace entente::ui {

class LastSession;
class LibrarySession;
class NotesPanel;
class ReaderPanel;
class TopicActions;
class Workspace;

/// What a person does to the page beside reading it: notes, corrections of topics, and the place
/// where it was left. Ties the reader to the library.
class ReaderDesk final : public QObject
{
public:
    ReaderDesk(Workspace *workspace, LibrarySession *library, ReaderPanel *reader,
               NotesPanel *notes, TopicActions *actions, const LastSession *last);

private:
    void connectCorrections(TopicActions *actions);
    void connectPlace();

    Workspace *m_workspace;
    LibrarySession *m_library;
    ReaderPanel *m_reader;
    const LastSession *m_last;
};

} // namespace entente::ui
