// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamthread.h"
#include "ui/team/connectdialog.h"
#include "ui/team/connectsecrets.h"
#include "ui/team/statusjob.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace entente::ui {

class Jobs;
class LibrarySession;

/// The window's library and its team: keeps the one in step with the other beside the window, says
/// how it stands, and hands over to the library what came. What is wrong on the way is told once,
/// as a state, and never as a question.
class TeamDesk final : public QObject
{
    Q_OBJECT

public:
    /// Follows the team that is remembered for the library, if any.
    TeamDesk(LibrarySession *library, Jobs *jobs, QObject *parent = nullptr);
    ~TeamDesk() override;

    /// Where passwords are kept; the desktop's secret service where it is not said otherwise.
    void setSecrets(std::unique_ptr<Secrets> secrets) { m_secrets = std::move(secrets); }
    /// How another window on a library is opened.
    void setOpener(std::function<void(const QString &library)> opener);

    /// Whether the library is kept in step with a team, in this moment or not.
    [[nodiscard]] bool isConnected() const { return m_memory.has_value(); }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] const team::Standing &standing() const { return m_standing; }
    /// "desk.example.org/entente".
    [[nodiscard]] QString server() const;

    /// Does as somebody chose: this library joins, or one of the team's is opened beside it.
    void connectTo(const ConnectChoice &choice);
    /// What the library holds stays, and is its own again.
    void leave();
    void pause();
    void resume();
    void syncNow();
    void signIn(const QString &password, bool remembers);

Q_SIGNALS:
    /// How it stands, or whether there is a team.
    void changed();
    /// Told before it is: what may not be seen any more is about to be deleted.
    void forgotten(const entente::library::Forgotten &forgotten);
    /// Something that is to be known is said in a sentence.
    void told(const QString &sentence);
    /// Somebody wants to see what collided.
    void conflictsRequested();

private:
    /// Asks for the password where it is kept, and begins.
    void start();
    void begin();
    [[nodiscard]] team::Following following();
    void end();
    void takeStanding(const team::Standing &standing);
    void takeSynced(const team::SyncReport &report);
    void takeForgotten(const library::Forgotten &forgotten);
    void tellForgotten();
    void takeEnd(const team::Standing &standing);
    void partNow();
    void keepPassword(const TeamMemory &memory, const QString &password);
    void keepMemory();
    void giveUp();

    LibrarySession *m_library;
    std::unique_ptr<Secrets> m_secrets;
    std::function<void(const QString &)> m_open;
    std::optional<TeamMemory> m_memory;
    std::optional<std::string> m_password;
    team::Standing m_standing;
    StatusJob m_job;
    library::Forgotten m_forgotten; ///< and not told yet: it comes one by one
    QTimer m_telling;
    QElapsedTimer m_shown; ///< since what came was handed over in the midst of a sync
    bool m_isPaused = false;
    bool m_isLeaving = false;
    bool m_isToBegin = false; ///< once the one before has ended
    std::jthread m_parting;
    std::unique_ptr<team::TeamThread> m_thread;
};

/// The name under which the password of an account is kept; empty of what is no address.
[[nodiscard]] QString secretKeyOf(const QString &address);

} // namespace entente::ui
