// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/teamdesk.h"

#include "core/base/filename.h"
#include "core/base/ownplaces.h"
#include "core/team/teamerror.h"
#include "core/team/teamfile.h"
#include "ui/team/connectaddress.h"
#include "ui/workspace/librarysession.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSettings>

#include <utility>

namespace entente::ui {

using Is = team::Standing::Is;

namespace {

void openBeside(const QString &library)
{
    QStringList words{QStringLiteral("--library"), library};
    if (!ownFolder().isEmpty())
        words << QStringLiteral("--portable") << ownFolder();
    QProcess::startDetached(QCoreApplication::applicationFilePath(), words);
}

/// What is to be read anew of what a sync brought.
session::Touched touchedBy(const team::SyncReport &report)
{
    if (report.briefings > 0 || report.forgotten > 0)
        return session::Touched::everything();
    session::Touched touched;
    // What was sent comes back with what others did to the same.
    const bool isSent = report.sent > 0;
    touched.notes = isSent || report.kinds.contains("note");
    touched.topics = report.kinds.contains("correction");
    touched.filters = isSent || report.kinds.contains("filter");
    touched.dossiers = isSent || report.kinds.contains("dossier");
    return touched;
}

} // namespace

QString secretKeyOf(const QString &address)
{
    const Result<std::string> identity = team::identityOf(address.toStdString());
    return identity ? QString::fromStdString(identity.value()) : QString();
}

TeamDesk::TeamDesk(LibrarySession *library, Jobs *jobs, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_secrets(desktopSecrets()),
      m_open(openBeside),
      m_job(jobs, [this] { pause(); })
{
    QSettings settings;
    m_memory = loadTeam(settings, nameOf(m_library->file()));
    constexpr int together = 20; // milliseconds; a thousand of them are not told one by one
    m_telling.setSingleShot(true);
    m_telling.setInterval(together);
    connect(&m_telling, &QTimer::timeout, this, &TeamDesk::tellForgotten);
    // All that the window writes ends in this: it goes out at once.
    connect(m_library, &LibrarySession::undoChanged, this, [this] {
        if (m_thread)
            m_thread->lookNow();
    });
    // Later, so that whoever follows can say where passwords are kept.
    QMetaObject::invokeMethod(this, &TeamDesk::start, Qt::QueuedConnection);
}

TeamDesk::~TeamDesk()
{
    m_thread.reset();
}

void TeamDesk::setOpener(std::function<void(const QString &)> opener)
{
    m_open = std::move(opener);
}

QString TeamDesk::server() const
{
    return m_memory ? shownServer(m_memory->address) : QString();
}

void TeamDesk::keepMemory()
{
    QSettings settings;
    saveTeam(settings, nameOf(m_library->file()), *m_memory);
}

void TeamDesk::start()
{
    if (!m_memory || m_thread)
        return;
    if (!m_memory->remembersPassword || m_password) {
        begin();
        return;
    }
    m_secrets->read(secretKeyOf(m_memory->address), this,
                    [this](const std::optional<QString> &secret) {
                        if (!m_memory || m_thread || m_isPaused)
                            return;
                        if (secret)
                            m_password = secret->toStdString();
                        begin();
                    });
}

team::Following TeamDesk::following()
{
    const auto post = [this](auto what) {
        QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
    };
    team::Following all;
    all.address = m_memory->address.toStdString();
    all.desk = m_memory->desk.toStdString();
    all.mayJoin = m_memory->mayJoin;
    all.password = [password = m_password](const std::string &) { return password; };
    all.tell = [this, post](const team::Standing &standing) {
        post([this, standing] { takeStanding(standing); });
    };
    all.synced = [this, post](const team::SyncReport &report) {
        post([this, report] { takeSynced(report); });
    };
    all.forgetting = [this, post](const library::Forgotten &forgotten) {
        post([this, forgotten] { takeForgotten(forgotten); });
    };
    return all;
}

void TeamDesk::begin()
{
    m_isToBegin = false;
    m_isPaused = false;
    m_thread = std::make_unique<team::TeamThread>(m_library->library(), m_library->vocabularyPtr(),
                                                  following());
    Q_EMIT changed();
}

void TeamDesk::end()
{
    if (m_thread)
        m_thread->end();
}

void TeamDesk::takeStanding(const team::Standing &standing)
{
    if (standing.is == Is::Ended) {
        takeEnd(standing);
        return;
    }
    const bool isLeft = standing.is == Is::Failed && standing.error
        && standing.error->code == TeamError::NotJoined;
    if (isLeft) {
        giveUp(); // on the command line, or in another window
        return;
    }
    m_standing = standing;
    m_job.follow(standing);
    constexpr qint64 often = 3000; // milliseconds; all of the library is read anew each time
    if (standing.is == Is::Taking && (!m_shown.isValid() || m_shown.hasExpired(often))) {
        if (m_shown.isValid())
            m_library->takeArrived(session::Touched::everything());
        m_shown.start();
    }
    Q_EMIT changed();
}

void TeamDesk::takeSynced(const team::SyncReport &report)
{
    m_shown.invalidate();
    if (m_memory && m_memory->mayJoin) {
        m_memory->mayJoin = false; // it has; who leaves afterwards is not brought back
        keepMemory();
    }
    if (const session::Touched touched = touchedBy(report); touched != session::Touched())
        m_library->takeArrived(touched);
}

void TeamDesk::takeForgotten(const library::Forgotten &forgotten)
{
    const auto append = [](auto &to, const auto &from) {
        to.insert(to.end(), from.begin(), from.end());
    };
    append(m_forgotten.briefings, forgotten.briefings);
    append(m_forgotten.hashes, forgotten.hashes);
    append(m_forgotten.dossiers, forgotten.dossiers);
    append(m_forgotten.files, forgotten.files);
    if (!m_telling.isActive())
        m_telling.start();
}

void TeamDesk::tellForgotten()
{
    const library::Forgotten all = std::exchange(m_forgotten, {});
    Q_EMIT forgotten(all);
    m_library->forget(all);
}

void TeamDesk::takeEnd(const team::Standing &standing)
{
    m_thread.reset();
    m_job.follow(standing);
    if (standing.error)
        m_standing.error = standing.error;
    m_standing.is = Is::Ended;
    if (m_isLeaving)
        partNow();
    else if (m_isToBegin)
        begin();
    Q_EMIT changed();
}

void TeamDesk::connectTo(const ConnectChoice &choice)
{
    if (choice.memory.remembersPassword)
        keepPassword(choice.memory, choice.password);
    if (!choice.isThisLibrary) {
        const Result<std::string> file = team::teamFileOf(choice.memory.address.toStdString());
        if (!file) {
            Q_EMIT told(sentence(file.error()));
            return;
        }
        QSettings settings;
        saveTeam(settings, nameOf(file.value()), choice.memory);
        settings.sync(); // another program reads it
        m_open(choice.memory.address);
        return;
    }
    m_memory = choice.memory;
    m_password.reset();
    if (!choice.password.isEmpty())
        m_password = choice.password.toStdString();
    m_standing = {};
    keepMemory();
    begin();
}

void TeamDesk::keepPassword(const TeamMemory &memory, const QString &password)
{
    m_secrets->write(secretKeyOf(memory.address), password, this, [this](bool isDone) {
        if (!isDone)
            Q_EMIT told(tr("The password could not be kept: this desktop has no secret service "
                           "that takes it. It is asked for at each start."));
    });
}

void TeamDesk::signIn(const QString &password, bool remembers)
{
    if (!m_memory)
        return;
    m_password = password.toStdString();
    if (remembers)
        keepPassword(*m_memory, password);
    else if (m_memory->remembersPassword)
        m_secrets->remove(secretKeyOf(m_memory->address));
    if (remembers != m_memory->remembersPassword) {
        m_memory->remembersPassword = remembers;
        keepMemory();
    }
    m_isPaused = false;
    m_isToBegin = true;
    if (m_thread)
        end();
    else
        begin();
}

void TeamDesk::pause()
{
    m_isPaused = true;
    m_isToBegin = false;
    end();
    Q_EMIT changed();
}

void TeamDesk::resume()
{
    if (!m_memory)
        return;
    m_isPaused = false;
    if (m_thread)
        m_isToBegin = true; // it is just ending
    else
        start();
    Q_EMIT changed();
}

void TeamDesk::syncNow()
{
    if (!m_thread)
        resume();
    else
        m_thread->syncNow();
}

void TeamDesk::leave()
{
    if (!m_memory)
        return;
    m_isLeaving = true;
    m_isToBegin = false;
    if (m_thread)
        end();
    else
        partNow();
}

/// Beside the window: another program may be writing just now.
void TeamDesk::partNow()
{
    m_isLeaving = false;
    if (m_memory->remembersPassword)
        m_secrets->remove(secretKeyOf(m_memory->address));
    giveUp();
    m_parting = std::jthread([this, file = m_library->file()] {
        const Result<std::unique_ptr<library::Replica>> replica = library::openReplica(file);
        const Result<void> left = replica ? replica.value()->leave()
                                          : Result<void>(replica.error());
        QMetaObject::invokeMethod(
            this,
            [this, left] {
                if (!left)
                    Q_EMIT told(sentence(left.error()));
            },
            Qt::QueuedConnection);
    });
}

void TeamDesk::giveUp()
{
    m_memory.reset();
    m_password.reset();
    m_standing = {};
    m_isPaused = false;
    QSettings settings;
    forgetTeam(settings, nameOf(m_library->file()));
    end();
    Q_EMIT changed();
}

} // namespace entente::ui
