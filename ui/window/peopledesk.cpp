// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/peopledesk.h"

#include "ui/notes/notespanel.h"
#include "ui/settings/preferences.h"
#include "ui/team/conflictdialog.h"
#include "ui/team/peoplebutton.h"
#include "ui/team/peoplenotes.h"
#include "ui/window/menus.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QToolBar>

#include <set>
#include <utility>

namespace entente::ui {

PeopleDesk::PeopleDesk(Workspace *workspace, LibrarySession *library, const Menus &menus,
                       NotesPanel *notes, QToolBar *tools, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_library(library),
      m_menus(&menus),
      m_notes(notes),
      m_window(window),
      m_notices(new DesktopNotices(this))
{
    auto *button = new PeopleButton(library->team(), tools);
    QAction *place = tools->addWidget(button);
    place->setVisible(button->hasNews());
    connect(button, &PeopleButton::newsChanged, place, &QAction::setVisible);
    connect(button, &QToolButton::clicked, this, [this] { showNotes(true); });
    connect(menus.teamConflicts, &QAction::triggered, this, &PeopleDesk::showConflicts);
    connect(menus.teamNotes, &QAction::triggered, this, [this] { showNotes(false); });
    connect(library->team(), &LibraryTeam::changed, this, &PeopleDesk::follow);
    connect(library->team(), &LibraryTeam::mentioned, this, &PeopleDesk::tellMention);
    connect(library->kept(), &KeptBriefings::changed, this, &PeopleDesk::showWhenThere);
    connect(workspace, &Workspace::briefingsChanged, this, &PeopleDesk::showWhenThere);
    follow();
}

void PeopleDesk::follow()
{
    for (QAction *action : {m_menus->teamConflicts, m_menus->teamNotes})
        action->setVisible(m_library->team()->isJoined());
}

void PeopleDesk::showConflicts()
{
    if (m_conflicts == nullptr) {
        m_conflicts = new ConflictDialog(m_library, m_window);
        m_conflicts->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_conflicts, &ConflictDialog::noteWanted, this, &PeopleDesk::showNote);
    }
    m_conflicts->show();
    m_conflicts->raise();
    m_conflicts->activateWindow();
}

void PeopleDesk::showNotes(bool onlyNew)
{
    if (m_all == nullptr) {
        m_all = new PeopleNotes(m_library, m_window);
        m_all->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_all, &PeopleNotes::noteWanted, this, &PeopleDesk::showNote);
    }
    m_all->showPart(onlyNew ? PeopleNoteModel::Part::New : PeopleNoteModel::Part::All);
    m_all->show();
    m_all->raise();
    m_all->activateWindow();
}

void PeopleDesk::showNote(library::BriefingId briefing, const QString &note)
{
    m_wanted = {briefing, note};
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i) {
        if (m_library->kept()->idOf(i) == briefing) {
            showWhenThere();
            return;
        }
    }
    m_library->openBriefings({briefing});
}

void PeopleDesk::showWhenThere()
{
    if (m_wanted.note.isEmpty())
        return;
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i) {
        if (m_library->kept()->idOf(i) != m_wanted.briefing)
            continue;
        for (const library::PlacedNote &each : m_library->notes()->notesOf(i)) {
            if (toQString(each.note.id) != m_wanted.note)
                continue;
            const QString note = std::exchange(m_wanted, {}).note;
            const TextRange passage = each.place.position;
            const bool hasPlace = each.place.how != library::Found::Orphaned;
            m_workspace->setCurrent(i);
            Q_EMIT textWanted();
            Q_EMIT m_notes->attentionWanted();
            m_notes->select(note);
            if (hasPlace)
                Q_EMIT m_notes->passageWanted(passage);
            return;
        }
    }
}

/// To whoever is elsewhere. What is marked is named to nobody who only sees the screen.
void PeopleDesk::tellMention(const std::vector<library::BriefingId> &briefings)
{
    if (QApplication::activeWindow() != nullptr || !loadDesktopNotices(QSettings()))
        return;
    QStringList titles;
    for (const library::BriefingId id : std::set(briefings.begin(), briefings.end())) {
        const library::BriefingRecord *of = m_library->record(id);
        if (of != nullptr && of->meta.marking.empty())
            titles << toQString(of->meta.title);
    }
    DesktopNotice notice;
    notice.summary = tr("%n note(s) mention you", nullptr, static_cast<int>(briefings.size()));
    notice.detail = titles.join(u'\n');
    notice.show = [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
        showNotes(true);
    };
    m_notices->tell(notice);
}

} // namespace entente::ui
