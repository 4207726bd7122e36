// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/records.h"
#include "ui/jobs/desktopnotices.h"

#include <QObject>
#include <QPointer>

class QToolBar;
class QWidget;

namespace entente::ui {

class ConflictDialog;
class LibrarySession;
class NotesPanel;
class PeopleNotes;
class Workspace;
struct Menus;

/// What the window shows of a team's people: their notes, what collided, and that somebody mentions
/// me. Nothing of it is there in a library that belongs to no team.
class PeopleDesk final : public QObject
{
    Q_OBJECT

public:
    PeopleDesk(Workspace *workspace, LibrarySession *library, const Menus &menus, NotesPanel *notes,
               QToolBar *tools, QWidget *window);

Q_SIGNALS:
    /// The text is to be seen.
    void textWanted();

private:
    void follow();
    void showConflicts();
    void showNotes(bool onlyNew);
    void showNote(library::BriefingId briefing, const QString &note);
    void showWhenThere();
    void tellMention(const std::vector<library::BriefingId> &briefings);

    /// A note that is shown as soon as its briefing is open and its notes are known.
    struct Wanted
    {
        library::BriefingId briefing = 0;
        QString note;
    };

    Workspace *m_workspace;
    LibrarySession *m_library;
    const Menus *m_menus;
    NotesPanel *m_notes;
    QWidget *m_window;
    DesktopNotices *m_notices;
    QPointer<ConflictDialog> m_conflicts;
    QPointer<PeopleNotes> m_all;
    Wanted m_wanted;
};

} // namespace entente::ui
