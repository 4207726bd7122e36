// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/synccommand.h"

#include "app/apptexts.h"
#include "app/secret.h"
#include "app/terminal.h"
#include "core/base/fileerror.h"
#include "core/library/jsonvalues.h"
#include "core/team/conflicts.h"
#include "core/team/patience.h"
#include "core/team/sync.h"
#include "core/team/teamerror.h"

#include <QJsonDocument>
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
        return AppTexts::tr("%n briefing(s) taken", nullptr, static_cast<int>(done));
    case team::SyncPart::Taking:
        return AppTexts::tr("%n note(s) and the like taken", nullptr, static_cast<int>(done));
    }
    return {};
}

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

/// Why the server would not have something, in words.
QString reason(const std::string &code)
{
    if (code == "not-allowed")
        return AppTexts::tr("you may not write there, or not that high");
    if (code == "unknown-briefing")
        return AppTexts::tr("the team has no such briefing where you can see it");
    if (code == "unknown-desk")
        return AppTexts::tr("you have no such desk");
    if (code == "several-desks")
        return AppTexts::tr("it cites briefings of several desks");
    if (code == "too-large")
        return AppTexts::tr("it is too large");
    return AppTexts::tr("the server does not understand it (%1)").arg(QString::fromStdString(code));
}

QString valueOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isBool())
        return value.toBool() ? AppTexts::tr("yes") : AppTexts::tr("no");
    return AppTexts::tr("nothing");
}

/// Both sides of all that collided, and what was refused.
Result<void> printConflicts(library::Replica &replica, std::FILE *output)
{
    ENTENTE_TRY(const std::vector<library::TeamConflict> conflicts, replica.conflicts());
    for (const library::TeamConflict &each : conflicts) {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(each.body))
                                     .object();
        printLine(output,
                  QStringLiteral("%1 %2 %3")
                      .arg(QString::fromStdString(each.id),
                           json.value(QLatin1String("of")).toString(),
                           json.value(QLatin1String("key")).toString()));
        const QJsonObject fields = json.value(QLatin1String("fields")).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QJsonObject sides = field.value().toObject();
            printLine(output,
                      AppTexts::tr("  %1, as it stands, by %2: %3")
                          .arg(field.key(), json.value(QLatin1String("keptBy")).toString(),
                               valueOf(sides.value(QLatin1String("kept")))));
            printLine(output,
                      AppTexts::tr("  %1, the other side, by %2: %3")
                          .arg(field.key(), json.value(QLatin1String("lostBy")).toString(),
                               valueOf(sides.value(QLatin1String("lost")))));
        }
    }
    ENTENTE_TRY(const std::vector<library::Outgoing> refused, replica.refused());
    for (const library::Outgoing &each : refused)
        printLine(output,
                  AppTexts::tr("refused: %1 %2: %3")
                      .arg(QString::fromStdString(each.kind),
                           QString::fromStdString(each.briefing > 0 ? std::to_string(each.briefing)
                                                                    : each.key),
                           reason(each.refused)));
    if (conflicts.empty() && refused.empty())
        printLine(output, AppTexts::tr("Nothing collided, and nothing was refused."));
    return {};
}

Result<void> doHere(library::Replica &replica, const Arguments &arguments, std::FILE *output)
{
    ENTENTE_TRY(const std::optional<library::Joined> joined, replica.joined());
    if (!joined)
        return Error{TeamError::NotJoined, arguments.library, 0, {}};
    if (arguments.team.action == QStringLiteral("leave"))
        return replica.leave();
    if (arguments.team.action == QStringLiteral("conflicts"))
        return printConflicts(replica, output);
    const std::string id = arguments.team.names.value(0).toStdString();
    return arguments.team.action == QStringLiteral("take") ? team::takeLost(replica, id)
                                                           : team::settle(replica, id);
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
            const bool isToBeTried = team::mayPass(done.error())
                && (!isAway || isFollowing || tries > 1);
            if (!isToBeTried || (!isFollowing && tries >= mostTries))
                return ended(done.error());
            if (!m_isAway)
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
            m_server->whileWaiting([] { return !isEnding; });
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
                      AppTexts::tr("Offline; %n change(s) wait to be sent.", nullptr,
                                   static_cast<int>(waiting.value())));
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
        const Result<void> done = doHere(*replica.value(), arguments, output);
        if (!done)
            complain(errors, sentence(done.error()));
        return done ? Done : CouldNotRead;
    }
    std::signal(SIGINT, endSync);
    std::signal(SIGTERM, endSync);
    return Syncing(*replica.value(), *library, *vocabulary, arguments, output, errors).run();
}

} // namespace entente
