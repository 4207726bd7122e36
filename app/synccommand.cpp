// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/synccommand.h"

#include "app/apptexts.h"
#include "app/secret.h"
#include "app/syncline.h"
#include "app/terminal.h"
#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/team/conflicts.h"
#include "core/team/conflictwords.h"
#include "core/team/follower.h"
#include "core/team/readiness.h"
#include "core/team/teamerror.h"
#include "core/team/teamfile.h"

#include <QRandomGenerator>

#include <csignal>
#include <tuple>

namespace entente {

namespace {

QString summary(const team::SyncReport &report)
{
    const auto briefings = [](std::size_t count) {
        return AppTexts::tr("%n briefing(s)", nullptr, static_cast<int>(count));
    };
    const auto things = [](std::size_t count) {
        return AppTexts::tr("%n note(s) and the like", nullptr, static_cast<int>(count));
    };
    QStringList parts{AppTexts::tr("Sent: %1 and %2. Taken: %3 and %4.")
                          .arg(briefings(report.sentBriefings), things(report.sent),
                               briefings(report.briefings), things(report.things))};
    if (report.conflicts > 0)
        parts << AppTexts::tr("%n was/were changed by others as well; “entente sync --conflicts” "
                              "shows both sides.",
                              nullptr, static_cast<int>(report.conflicts));
    if (report.refused > 0)
        parts << AppTexts::tr("%n was/were refused; “entente sync --conflicts” says why.", nullptr,
                              static_cast<int>(report.refused));
    if (report.forgotten > 0)
        parts << AppTexts::tr("%n may not be seen any more and was/were deleted here.", nullptr,
                              static_cast<int>(report.forgotten));
    if (report.leftOut > 0)
        parts << AppTexts::tr("%n could not be read here and was/were left out.", nullptr,
                              static_cast<int>(report.leftOut));
    return parts.join(u' ');
}

/// Prints a sentence with a value of several lines, which are set in.
void printLines(std::FILE *output, const QString &sentence)
{
    const QStringList lines = sentence.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        printLine(output, i == 0 ? lines[i] : QStringLiteral("    ") + lines[i]);
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
            printLines(
                output,
                AppTexts::tr("  %1, as it stands, by %2: %3")
                    .arg(field.name, QString::fromStdString(each.conflict.keptBy), field.kept));
            printLines(
                output,
                AppTexts::tr("  %1, the other side, by %2: %3")
                    .arg(field.name, QString::fromStdString(each.conflict.lostBy), field.lost));
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
    return arguments.team.action == QStringLiteral("take") ? team::takeLost(replica, id)
                                                           : team::settle(replica, id);
}

/// What is said of a sync, or of one after the other.
class Syncing final
{
public:
    Syncing(library::Replica &replica, library::Library &library, const Vocabulary &vocabulary,
            const Arguments &arguments, std::FILE *output, std::FILE *errors)
        : m_replica(replica),
          m_output(output),
          m_errors(errors),
          m_isFollowing(arguments.team.options.contains(QStringLiteral("follow"))),
          m_follower(replica, library, vocabulary, following(arguments), bell())
    {
    }

    int run()
    {
        if (!m_isFollowing)
            return once();
        m_follower.run();
        return m_status;
    }

    /// Rung from a signal's handler.
    static team::Bell &bell()
    {
        static team::Bell one;
        return one;
    }

private:
    team::Following following(const Arguments &arguments)
    {
        constexpr std::chrono::milliseconds look{25}; // other programs write what is sent here
        team::Following all;
        all.address = arguments.team.with;
        all.desk = arguments.team.options.value(QStringLiteral("desk")).toStdString();
        all.look = look;
        all.password = [this](const std::string &account) { return password(account); };
        all.tell = [this](const team::Standing &standing) { tell(standing); };
        all.synced = [this](const team::SyncReport &report) {
            if (report.isNews() || !m_isFirstSaid)
                say(report);
        };
        return all;
    }

    /// What is broken off is gone on with; a server that was never reached is not waited for.
    int once()
    {
        constexpr int mostTries = 5;
        team::Patience patience{QRandomGenerator::global()->generate64()};
        for (int tries = 1;; ++tries) {
            const Result<team::SyncReport> done = m_follower.once();
            if (done) {
                say(done.value());
                return Done;
            }
            const bool isAway = done.error().code == TeamError::NotReached;
            const bool isToBeTried = team::mayPass(done.error()) && (!isAway || tries > 1);
            if (!isToBeTried || tries >= mostTries || bell().isEnding()) {
                sayError(done.error());
                return CouldNotRead;
            }
            m_follower.lose();
            complain(m_errors, sentence(done.error()));
            team::waitFor(patience.next(), bell());
        }
    }

    void tell(const team::Standing &standing)
    {
        using Is = team::Standing::Is;
        if (standing.is == Is::Sending || standing.is == Is::Taking)
            m_line(standing.done, standing.total, standing.is == Is::Sending);
        // A full disk may have room again: it is tried on, as a server that is away is.
        const bool isAway = standing.is == Is::Offline
            || (standing.is == Is::Failed && standing.error && team::mayPass(*standing.error));
        if (isAway && !m_isAway)
            sayError(*standing.error);
        if (isAway || standing.is == Is::InStep)
            m_isAway = isAway;
        if (!m_isFollowing || isAway
            || (standing.is != Is::SignInNeeded && standing.is != Is::Failed))
            return;
        sayError(*standing.error); // somebody has to do something about it
        m_status = CouldNotRead;
        bell().end();
    }

    void say(const team::SyncReport &report)
    {
        printLine(m_output, summary(report));
        m_isFirstSaid = true;
        std::fflush(m_output);
    }

    std::optional<std::string> password(const std::string &account)
    {
        if (!m_password)
            m_password = askSecret(
                AppTexts::tr("Password of %1:").arg(QString::fromStdString(account)));
        return m_password;
    }

    void sayError(const Error &error)
    {
        complain(m_errors, sentence(error));
        const Result<std::size_t> waiting = m_replica.countWaiting();
        const Result<std::optional<library::Joined>> joined = m_replica.joined();
        if (team::isAway(error) && joined && joined.value() && waiting && waiting.value() > 0)
            printLine(m_output,
                      AppTexts::tr("Offline; %n change(s) wait to be sent.", nullptr,
                                   static_cast<int>(waiting.value())));
    }

    library::Replica &m_replica;
    std::FILE *m_output;
    std::FILE *m_errors;
    bool m_isFollowing;
    SyncLine m_line{m_errors};
    std::optional<std::string> m_password;
    bool m_isAway = false;
    bool m_isFirstSaid = false;
    int m_status = Done;
    team::Follower m_follower;
};

} // namespace

int runSync(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
            std::FILE *output, std::FILE *errors)
{
    const std::shared_ptr<library::Library> library = library::libraryAt(arguments.library,
                                                                         vocabulary);
    // What is done here alone makes no library that is not there.
    if (!arguments.team.action.isEmpty() && !library->exists()) {
        complain(errors, sentence({FileError::NotFound, arguments.library, 0, {}}));
        return CouldNotRead;
    }
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
    // What lies in the usual place was meant for nobody else, until its name is said.
    const Result<std::optional<library::Joined>> joined = replica.value()->joined();
    const Result<bool> isUnused = team::isUnused(*replica.value());
    if (joined && !joined.value() && isUnused && !isUnused.value() && !arguments.namesLibrary) {
        complain(errors,
                 AppTexts::tr("%1: all of this library would be sent to the team; name it "
                              "with --library if that is meant, or begin a library of the "
                              "team's with --library ADDRESS.")
                     .arg(nameOf(arguments.library)));
        return WrongUsage;
    }
    std::ignore = Syncing::bell(); // made before a signal may want it
    const auto end = [](int) { Syncing::bell().end(); };
    std::signal(SIGINT, end);
    std::signal(SIGTERM, end);
    return Syncing(*replica.value(), *library, *vocabulary, arguments, output, errors).run();
}

} // namespace entente
