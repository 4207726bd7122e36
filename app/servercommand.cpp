// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servercommand.h"

#include "app/apptexts.h"
#include "app/secret.h"
#include "app/serverbackup.h"
#include "app/terminal.h"
#include "core/base/filename.h"
#include "core/team/office.h"
#include "core/team/teamerror.h"
#include "core/team/things.h"
#include "resources/serversteps.h"

namespace entente {

namespace {

/// One order to one server.
class Office final
{
public:
    Office(team::Connection &server, const TeamOrder &order, std::FILE *output)
        : m_server(server), m_order(order), m_output(output)
    {
    }

    /// Answers with whether all is well there, where that was asked.
    Result<bool> run()
    {
        const QString &action = m_order.action;
        if (action == QStringLiteral("init") || action == QStringLiteral("upgrade"))
            return setUp(action == QStringLiteral("init"));
        if (action == QStringLiteral("check"))
            return check();
        if (action == QStringLiteral("restore"))
            return restore();
        if (action.startsWith(QStringLiteral("desk ")))
            return desk();
        if (action.startsWith(QStringLiteral("user ")))
            return user();
        if (action == QStringLiteral("mark") || action == QStringLiteral("remove"))
            return briefing();
        if (action == QStringLiteral("audit"))
            return audit();
        return rules();
    }

private:
    void say(const QString &sentence) { printLine(m_output, sentence); }
    [[nodiscard]] std::string option(const char *name) const
    {
        return m_order.options.value(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] bool has(const char *name) const
    {
        return m_order.options.contains(QLatin1String(name));
    }
    [[nodiscard]] std::string first() const { return m_order.names.value(0).toStdString(); }

    Result<bool> setUp(bool isNew)
    {
        const std::vector<team::Step> steps = serverSteps();
        if (isNew) {
            ENTENTE_TRY_VOID(team::init(m_server, steps));
            say(AppTexts::tr("The team's library is made; next come “entente server desk add” and "
                             "“entente server user add”."));
            return true;
        }
        ENTENTE_TRY(const int taken, team::upgrade(m_server, steps));
        say(taken == 0
                ? AppTexts::tr("The server is up to date.")
                : AppTexts::tr("The server was brought up to date in %n step(s).", nullptr, taken));
        return true;
    }

    Result<bool> check()
    {
        ENTENTE_TRY(const int step, team::stepOf(m_server));
        if (step == 0)
            return Error{TeamError::NotATeam, m_order.with, 0, {}};
        if (step < serverSteps().back().number)
            return Error{TeamError::OlderServer, m_order.with, 0, std::to_string(step)};
        ENTENTE_TRY(const std::vector<std::string> problems, team::problems(m_server));
        for (const std::string &problem : problems)
            printLine(m_output, problem);
        // A chain shows what was changed in it, and not that its end was cut off.
        ENTENTE_TRY(const team::TrailHead trail, team::trailHead(m_server));
        say(AppTexts::tr(
                "The audit trail has %n row(s); the last is %1, %2. Hold that against what "
                "was kept elsewhere.",
                nullptr, static_cast<int>(trail.rows))
                .arg(trail.last)
                .arg(QString::fromStdString(trail.link)));
        if (problems.empty())
            say(AppTexts::tr("The server is whole, and its audit trail hangs together."));
        return problems.empty();
    }

    Result<bool> restore()
    {
        ENTENTE_TRY(const int step, team::stepOf(m_server));
        if (step > 0)
            return Error{TeamError::AlreadyATeam, m_order.with, 0, {}};
        ENTENTE_TRY_VOID(team::prepareRoles(m_server));
        ENTENTE_TRY_VOID(restoreServer(m_server, fileOf(m_order.names.value(0))));
        ENTENTE_TRY_VOID(team::beginAnew(m_server));
        say(AppTexts::tr("The team's library is restored; what clients have that it lacks comes "
                         "back with their next sync."));
        return true;
    }

    Result<bool> desk()
    {
        if (m_order.action == QStringLiteral("desk add")) {
            ENTENTE_TRY_VOID(team::addDesk(m_server, first(), has("everyone")));
            return true;
        }
        return list(team::desks(m_server));
    }

    Result<bool> list(const Result<std::vector<std::string>> &lines)
    {
        if (!lines)
            return lines.error();
        for (const std::string &line : lines.value())
            printLine(m_output, line);
        return true;
    }

    Result<bool> user()
    {
        if (m_order.action == QStringLiteral("user list"))
            return list(team::people(m_server));
        if (m_order.action == QStringLiteral("user password")) {
            const auto password = askSecret(
                AppTexts::tr("New password of %1:").arg(m_order.names.value(0)));
            if (!password)
                return Error{TeamError::SignInRefused, m_order.with, 0, "no password was typed"};
            ENTENTE_TRY_VOID(team::setPassword(m_server, first(), *password));
            return true;
        }
        if (m_order.action == QStringLiteral("user add")) {
            team::NewPerson person{first(), has("name") ? option("name") : first(), 0,
                                   option("desk"), has("may") ? option("may") : "write"};
            person.level = QString::fromStdString(option("level")).toLongLong();
            ENTENTE_TRY_VOID(team::addPerson(m_server, person));
            return true;
        }
        team::PersonChange change;
        change.account = first();
        if (has("level"))
            change.level = QString::fromStdString(option("level")).toLongLong();
        if (has("active"))
            change.isActive = option("active") == "yes";
        if (has("desk"))
            change.desk = option("desk");
        change.may = option("may") == "nothing" ? "" : option("may");
        if (change.isActive == false)
            say(AppTexts::tr("The account cannot sign in any more, so that its clients cannot be "
                             "told to forget: next time take its seats away first (--may nothing), "
                             "and wait until it has synced."));
        return told(team::changePerson(m_server, change));
    }

    Result<bool> told(const Result<std::int64_t> &forgotten)
    {
        if (!forgotten)
            return forgotten.error();
        say(AppTexts::tr("Clients forget %n thing(s) with their next sync.", nullptr,
                         static_cast<int>(forgotten.value())));
        return true;
    }

    Result<bool> briefing()
    {
        const std::optional<std::string> hash = team::hashFrom(first());
        if (!hash)
            return Error{TeamError::ServerFailed, m_order.with, 0, first() + " is no SHA-256"};
        return told(m_order.action == QStringLiteral("mark")
                        ? team::mark(m_server, *hash, option("desk"), option("marking"))
                        : team::removeBriefing(m_server, *hash, option("desk")));
    }

    Result<bool> audit()
    {
        constexpr std::size_t atOnce = 1000;
        std::int64_t after = QString::fromStdString(option("after")).toLongLong();
        for (;;) {
            ENTENTE_TRY(const std::vector<team::AuditRow> rows,
                        team::auditAfter(m_server, after, atOnce));
            for (const team::AuditRow &row : rows) {
                say(QStringLiteral("%1 %2 %3 %4 %5")
                        .arg(QString::number(row.number), QString::fromStdString(row.at),
                             QString::fromStdString(row.who), QString::fromStdString(row.what),
                             QString::fromStdString(row.detail)));
                after = row.number;
            }
            if (rows.size() < atOnce)
                return true;
        }
    }

    Result<bool> rules()
    {
        if (m_order.action == QStringLiteral("retention")) {
            ENTENTE_TRY_VOID(team::setRule(m_server, first(), m_order.names.value(1).toLongLong()));
            return true;
        }
        ENTENTE_TRY(const std::string report, team::sweep(m_server));
        printLine(m_output, report);
        return true;
    }

    team::Connection &m_server;
    const TeamOrder &m_order;
    std::FILE *m_output;
};

} // namespace

int runServer(const Arguments &arguments, std::FILE *output, std::FILE *errors)
{
    const TeamOrder &order = arguments.team;
    const Result<std::unique_ptr<team::Connection>> server = team::Connection::open(
        order.with, [](const std::string &account) {
            return askSecret(AppTexts::tr("Password of %1:").arg(QString::fromStdString(account)));
        });
    if (!server) {
        complain(errors, sentence(server.error()));
        return CouldNotRead;
    }
    server.value()->setLongestSilence({}); // an upgrade or a sweep may take its time
    if (order.action == QStringLiteral("backup")) {
        const Result<void> done = backUpServer(*server.value(), fileOf(order.names.value(0)));
        if (!done)
            complain(errors, sentence(done.error()));
        return done ? Done : CouldNotWrite;
    }
    const Result<bool> done = Office(*server.value(), order, output).run();
    if (!done) {
        complain(errors, sentence(done.error()));
        return CouldNotWrite;
    }
    return done.value() ? Done : CouldNotRead;
}

} // namespace entente
