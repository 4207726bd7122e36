// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/teamactions.h"

#include "core/base/filename.h"
#include "ui/team/connectdialog.h"
#include "ui/team/connectpassword.h"
#include "ui/team/statusbutton.h"
#include "ui/team/statuspanel.h"
#include "ui/team/teamdesk.h"
#include "ui/window/fileplaces.h"
#include "ui/window/lastsession.h"
#include "ui/window/menus.h"
#include "ui/window/openbriefings.h"
#include "ui/window/recentfiles.h"
#include "ui/window/toolbar.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace entente::ui {

namespace {

bool isIn(const std::vector<library::BriefingId> &ids, std::optional<library::BriefingId> id)
{
    return id && *id != 0 && std::find(ids.begin(), ids.end(), *id) != ids.end();
}

/// Words of it that were copied, by this program or, where they are too many to stand there by
/// chance, by another.
void clearCopied(const Briefing &of)
{
    constexpr qsizetype telling = 16;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QString copied = clipboard->text().simplified();
    const bool isTelling = clipboard->ownsClipboard() || copied.size() >= telling;
    if (isTelling && !copied.isEmpty() && toQString(of.text).simplified().contains(copied))
        clipboard->clear();
}

} // namespace

TeamActions::TeamActions(TeamDesk *desk, LibrarySession *library, const Menus &menus,
                         ToolBar *tools, QWidget *window)
    : QObject(window),
      m_desk(desk),
      m_library(library),
      m_window(window),
      m_connect(menus.connectTeam),
      m_leave(menus.leaveTeam),
      m_button(new StatusButton(desk, tools))
{
    m_button->panel()->setConflictsAction(menus.teamConflicts);
    m_button->setPlace(tools->addWidget(m_button));
    connect(m_connect, &QAction::triggered, this, &TeamActions::openConnect);
    connect(m_leave, &QAction::triggered, this, &TeamActions::askToLeave);
    connect(m_button, &StatusButton::signInRequested, this, &TeamActions::askPassword);
    connect(desk, &TeamDesk::told, this, &TeamActions::told);
    connect(desk, &TeamDesk::changed, this, &TeamActions::follow);
    connect(library, &LibrarySession::stateChanged, this, &TeamActions::follow);
    connect(desk, &TeamDesk::forgotten, this, &TeamActions::forget);
    follow();
}

void TeamActions::follow()
{
    const bool canWrite = m_library->state() != LibrarySession::State::Failed
        && !m_library->isReadOnly();
    m_connect->setEnabled(canWrite && !m_desk->isConnected());
    m_leave->setEnabled(m_desk->isConnected());
    followSigningIn();
}

void TeamActions::followSigningIn()
{
    const bool isRefused = m_desk->standing().is == team::Standing::Is::SignInNeeded;
    if (m_signingIn == SigningIn::Given && !isRefused) {
        m_signingIn = SigningIn::Tried;
    } else if (m_signingIn == SigningIn::Tried && isRefused) {
        m_signingIn = SigningIn::Not;
        askPassword(); // which says why
    }
}

void TeamActions::openConnect()
{
    if (m_dialog == nullptr) {
        m_dialog = new ConnectDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ConnectDialog::chosen, m_desk, &TeamDesk::connectTo);
        m_library->count([dialog = m_dialog](const session::LibraryCounts &counts) {
            if (dialog)
                dialog->setMine(counts);
        });
    }
    m_dialog->open();
}

void TeamActions::askToLeave()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Leave the team"),
                                tr("Leave the team on %1?").arg(m_desk->server()),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("leaveTeamBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const std::size_t waiting = m_desk->standing().waiting;
    QString words = tr("What is here stays, as a library of your own in a file of your own. It "
                       "follows the team no longer, and what you write in it is yours alone.");
    if (waiting > 0)
        words += u'\n'
            + tr("Waits to be sent, and never will be: %1.")
                  .arg(QLocale().toString(static_cast<qulonglong>(waiting)));
    box->setInformativeText(words);
    QPushButton *leave = box->addButton(tr("&Leave the team"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, m_desk, &TeamDesk::leave);
    box->open();
}

void TeamActions::askPassword()
{
    const std::optional<Error> &error = m_desk->standing().error;
    auto *dialog = new PasswordDialog(m_desk->server(), error ? sentence(*error) : QString(),
                                      m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::given, this, [this] { m_signingIn = SigningIn::Given; });
    connect(dialog, &PasswordDialog::given, m_desk, &TeamDesk::signIn);
    dialog->open();
}

void TeamActions::forgetIn(OpenBriefings *open, Workspace *workspace)
{
    m_open = open;
    m_workspace = workspace;
}

void TeamActions::forget(const library::Forgotten &forgotten)
{
    Q_EMIT forgetting(forgotten);
    // What prints, exports or compares it has its words, and would hand them on.
    if (!forgotten.briefings.empty()) {
        for (QDialog *each : m_window->findChildren<QDialog *>()) {
            if (each->isVisible() && each != m_dialog)
                each->reject();
        }
    }
    LastSession::forget(); // it names them; it is written anew when the window closes
    std::vector<int> gone;
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i) {
        const Briefing &open = *m_workspace->briefing(i);
        if (isIn(forgotten.briefings, open.kept)
            || isIn(forgotten.briefings, m_library->kept()->idOf(i))) {
            gone.push_back(i);
            clearCopied(open);
        }
    }
    m_open->forget(gone);
    for (const std::string &file : forgotten.files) { // a name may say as much as a title
        keepPlace(file, 0);
        removeRecentFile(nameOf(file));
    }
    // Not what it was called: a title may be what is secret.
    if (!gone.empty())
        Q_EMIT told(tr("What you were reading was closed: the team does not let you see it any "
                       "more, and it was deleted here."));
    else if (!forgotten.briefings.empty())
        Q_EMIT told(
            tr("The team does not let you see some briefings any more, and they were "
               "deleted here: %1.")
                .arg(QLocale().toString(static_cast<qulonglong>(forgotten.briefings.size()))));
}

} // namespace entente::ui
