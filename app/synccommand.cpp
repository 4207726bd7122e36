// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/synccommand.h"

#include "app/apptexts.h"
#include "app/secret.h"
#include "app/terminal.h"
#include "core/base/runerror.h"
#include "core/team/conflictwords.h"
#include "core/team/patience.h"
#include "core/team/sync.h"
#include "core/team/teamerror.h"

#include <QRandomGenerator>

#include <atomic>
#include <csignal>
#include <thread>

namespace entente {

namespace {

std::atomic<bool> isEnding = false;

extern "C" void endSync(int)
{
    isEnding = true;
}

QString wordsOf(team::SyncPart part, std::size_t done, std::size_t total)
{
    switch (part) {
    case team::SyncPart::SendingBriefings:
    case team::SyncPart::Sending:
        return AppTexts::tr("%1 of %2 sent").arg(done).arg(total);
    case team::SyncPart::TakingBriefings:
        return AppTexts::tr("%1 briefings taken").arg(done);
    case team::SyncPart::Taking:
        return AppTexts::tr("%1 notes and the like taken").arg(done);
    }
    return {};
}

QString summary(const team::SyncReport &report)
{
    QStringList parts{
        AppTexts::tr("%1 briefings and %2 notes and the like were sent, %3 and %4 taken.")
            .arg(report.sentBriefings)
            .arg(report.sent)
            .arg(report.briefings)
            .arg(report.things)};
    if (report.conflicts > 0)
        parts << AppTexts::tr("%1 were changed by others as well; “entente sync --conflicts” shows "
                              "both sides.")
                     .arg(report.conflicts);
    if (report.refused > 0)
        parts << AppTexts::tr("%1 were refused; “entente sync --conflicts” says why.")
                     .arg(report.refused);
    if (report.forgotten > 0)
        parts << AppTexts::tr("%1 may not be seen any more and were deleted here.")
                     .arg(report.forgotten);
    if (report.leftOut > 0)
        parts << AppTexts::tr("%1 could not be read here and were left out.").arg(report.leftOut);
    return parts.join(u' ');
}

/// A value of several lines, each set in as far as the first.
QString setIn(QString words)
{
    return words.replace(u'\n', QStringLiteral("\n    "));
}

/// Both sides of all that collided, and what was refused.
Result<void> printConflicts(library::Replica &replica, const Vocabulary &vocabulary,
                            std::FILE *output)
{
    ENTENTE_TRY(const std::vector<team::ToldConflict> conflicts,
                team::toldConflicts(replica, vocabulary));
    for (const team::ToldConflict &each : conflicts) {
        const QString id = QString::fromStdString(each.conflict.id);
        printLine(output,
                  each.on.isEmpty()
                      ? AppTexts::tr("%1 %2: %3").arg(id, each.kind, each.title)
                      : AppTexts::tr("%1 %2: %3, on “%4”").arg(id, each.kind, each.title, each.on));
        for (const team::ToldField &field : each.fields) {
            printLine(output,
                      AppTexts::tr("  %1, as it stands, by %2: %3")
                          .arg(field.name, QString::fromStdString(each.conflict.keptBy),
                               setIn(field.kept)));
            printLine(output,
                      AppTexts::tr("  %1, the other side, by %2: %3")
                          .arg(field.name, QString::fromStdString(each.conflict.lostBy),
                               setIn(field.lost)));
        }
    }
    ENTENTE_TRY(const std::vector<team::ToldRefusal> refused, team::toldRefusals(replica));
    for (const team::ToldRefusal &each : refused)
        printLine(output,
                  AppTexts::tr("refused: %1 %2: %3. %4")
                      .arg(each.kind, each.title, each.why, each.remedy));
    if (conflicts.empty() && refused.empty())
        printLine(output, AppTexts::tr("Nothing collided, and nothing was refused."));
    return {};
}

Result<void> doHere(library::Replica &replica, const Arguments &arguments,
                    const Vocabulary &vocabulary, std::FILE *output)
{
    ENTENTE_TRY(const std::optional<library::Joined> joined, replica.joined());
    if (!joined)
        return Error{TeamError::NotJoined, arguments.library, 0, {}};
    if (arguments.team.action == QStringLiteral("leave"))
        return replica.leave();
    if (arguments.team.action == QStringLiteral("conflicts"))
        return printConflicts(replica, vocabulary, output);
    const std::string id = arguments.team.names.value(0).toStdString();
    const Result<void> settled = replica.settle(id);
    return settled ? settled
                   : Result<void>(Error{TeamError::NoSuchConflict, arguments.library, 0, id});
}

/// Waits for as long as is said, or until it is to end.
void wait(std::chrono::milliseconds most)
{
    constexpr auto step = std::chrono::milliseconds(50);
    for (auto left = most; left.count() > 0 && !isEnding; left -= step)
        std::this_thread::sleep_for(std::min(step, left));
}

/// A library and the way to its team, which may be lost and found again.
class Syncing final
{
public:
    Syncing(library::Replica &replica, library::Library &library, const Vocabulary &vocabulary,
            const Arguments &arguments, std::FILE *output, std::FILE *errors)
        : m_replica(replica),
          m_library(library),
          m_vocabulary(vocabulary),
          m_arguments(arguments),
          m_output(output),
          m_errors(errors)
    {
    }

    int run()
    {
        const bool isFollowing = m_arguments.team.options.contains(QStringLiteral("follow"));
        constexpr int mostTries = 5;
        for (int tries = 1; !isEnding; ++tries) {
            const Result<void> done = once(isFollowing);
            if (done && !isFollowing)
                return Done;
            if (done) {
                tries = 0;
                continue;
            }
            m_server.reset();
            if (isEnding) // as was asked for, and what was done stays done
                return isFollowing ? Done : ended(done.error());
            const bool isAway = done.error().code == TeamError::NotReached;
            const bool isToBeTried = done.error().code == TeamError::ConnectionLost
                || (isAway && (isFollowing || tries > 1));
            if (!isToBeTried || (!isFollowing && tries >= mostTries))
                return ended(done.error());
            if (!isFollowing || !m_isAway)
                sayAway(done.error());
            wait(m_patience.next());
        }
        return Done;
    }

private:
    Result<void> once(bool isFollowing)
    {
        if (!m_server) {
            ENTENTE_TRY(
                m_server,
                team::Connection::open(m_arguments.team.with, [this](const std::string &account) {
                    return password(account);
                }));
            // Before anything is asked for: what comes after it wakes us.
            ENTENTE_TRY_VOID(m_server->run("LISTEN entente"));
        }
        std::function<bool(std::size_t, std::size_t)> line;
        team::SyncPart at{};
        line = progressLine(m_errors, [&at](std::size_t done, std::size_t total) {
            return wordsOf(at, done, total);
        });
        team::SyncWork work{*m_server,
                            m_replica,
                            m_library,
                            m_vocabulary,
                            m_arguments.team.options.value(QStringLiteral("desk")).toStdString(),
                            [&](team::SyncPart part, std::size_t done, std::size_t total) {
                                at = part;
                                return line(done, total) && !isEnding;
                            },
                            {},
                            {},
                            !m_isFirstSaid};
        ENTENTE_TRY(const team::SyncReport report, team::sync(work));
        m_patience.reset();
        m_isAway = false;
        const bool isNews = report.sent + report.sentBriefings + report.things + report.briefings
                + report.forgotten + report.refused
            > 0;
        if (!isFollowing || isNews || !m_isFirstSaid)
            printLine(m_output, summary(report));
        m_isFirstSaid = true;
        std::fflush(m_output);
        return isFollowing ? next() : Result<void>();
    }

    /// Until there is something to take, or to send: the library is looked at now and then.
    Result<void> next()
    {
        constexpr auto look = std::chrono::milliseconds(25);
        constexpr int mostLooks = 2400; // then it is asked all the same
        for (int looks = 0; looks < mostLooks && !isEnding; ++looks) {
            ENTENTE_TRY(const bool isWoken, m_server->waitForNotice(look));
            ENTENTE_TRY(const std::size_t waiting, m_replica.countWaiting());
            if (isWoken || waiting > 0)
                return {};
        }
        return {};
    }

    std::optional<std::string> password(const std::string &account)
    {
        if (!m_password)
            m_password = askSecret(
                AppTexts::tr("Password of %1:").arg(QString::fromStdString(account)));
        return m_password;
    }

    void sayAway(const Error &error)
    {
        complain(m_errors, sentence(error));
        m_isAway = true;
        const Result<std::size_t> waiting = m_replica.countWaiting();
        const Result<std::optional<library::Joined>> joined = m_replica.joined();
        if (joined && joined.value() && waiting && waiting.value() > 0)
            printLine(m_output,
                      AppTexts::tr("Offline; %1 changes wait to be sent.").arg(waiting.value()));
    }

    int ended(const Error &error)
    {
        if (error.code == TeamError::NotReached)
            sayAway(error);
        else
            complain(m_errors, sentence(error));
        return CouldNotRead;
    }

    library::Replica &m_replica;
    library::Library &m_library;
    const Vocabulary &m_vocabulary;
    const Arguments &m_arguments;
    std::FILE *m_output;
    std::FILE *m_errors;
    std::unique_ptr<team::Connection> m_server;
    std::optional<std::string> m_password;
    team::Patience m_patience{QRandomGenerator::global()->generate64()};
    bool m_isAway = false;
    bool m_isFirstSaid = false;
};

} // namespace

int runSync(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
            std::FILE *output, std::FILE *errors)
{
    const std::shared_ptr<library::Library> library = library::libraryAt(arguments.library,
                                                                         vocabulary);
    const Result<std::unique_ptr<library::Replica>> replica = library::openReplica(
        arguments.library);
    if (!replica) {
        complain(errors, sentence(replica.error()));
        return CouldNotRead;
    }
    if (!arguments.team.action.isEmpty()) {
        const Result<void> done = doHere(*replica.value(), arguments, *vocabulary, output);
        if (!done)
            complain(errors, sentence(done.error()));
        return done ? Done : CouldNotRead;
    }
    std::signal(SIGINT, endSync);
    std::signal(SIGTERM, endSync);
    return Syncing(*replica.value(), *library, *vocabulary, arguments, output, errors).run();
}

} // namespace entente
