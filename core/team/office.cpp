// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/office.h"

#include "core/team/teamerror.h"
#include "core/team/things.h"

namespace entente::team {

namespace {

Result<void> done(const Result<Rows> &rows)
{
    return rows ? Result<void>() : Result<void>(rows.error());
}

Result<std::int64_t> counted(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    return rows.value().count() == 1 ? rows.value().number(0, 0) : 0;
}

Result<std::vector<std::string>> lines(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    std::vector<std::string> all;
    all.reserve(static_cast<std::size_t>(rows.value().count()));
    for (int row = 0; row < rows.value().count(); ++row)
        all.push_back(rows.value().bytes(row, 0));
    return all;
}

template <typename T>
Value orNothing(const std::optional<T> &value, Value (*make)(T))
{
    return value ? make(*value) : nothing();
}

/// Takes steps within a transaction, and notes each.
Result<void> take(Connection &server, std::span<const Step> steps, int after)
{
    for (const Step &step : steps) {
        if (step.number <= after)
            continue;
        ENTENTE_TRY_VOID(server.run(step.sql));
        ENTENTE_TRY_VOID(done(server.ask("INSERT INTO entente.step(number, name) VALUES($1, $2)",
                                         {number(step.number), text(step.name)})));
    }
    return done(server.ask("SELECT entente.write_audit('upgraded', jsonb_build_object('from', "
                           "$1::int, 'to', $2::int))",
                           {number(after), number(steps.empty() ? after : steps.back().number)}));
}

} // namespace

Result<int> stepOf(Connection &server)
{
    ENTENTE_TRY(const Rows there,
                server.ask("SELECT count(*) FROM pg_namespace WHERE nspname = 'entente'"));
    if (there.number(0, 0) == 0)
        return 0;
    ENTENTE_TRY(const Rows rows, server.ask("SELECT max(number) FROM entente.step"));
    return static_cast<int>(rows.number(0, 0));
}

Result<void> init(Connection &server, std::span<const Step> steps)
{
    ENTENTE_TRY(const int there, stepOf(server));
    if (there > 0)
        return Error{TeamError::AlreadyATeam, server.address(), 0, {}};
    return server.inTransaction([&] { return take(server, steps, 0); });
}

Result<int> upgrade(Connection &server, std::span<const Step> steps)
{
    int taken = 0;
    const Result<void> all = server.inTransaction([&]() -> Result<void> {
        ENTENTE_TRY(const int there, stepOf(server));
        const int last = steps.empty() ? 0 : steps.back().number;
        if (there == 0)
            return Error{TeamError::NotATeam, server.address(), 0, {}};
        if (there > last)
            return Error{TeamError::NewerServer, server.address(), 0, std::to_string(there)};
        taken = last - there;
        return taken > 0 ? take(server, steps, there) : Result<void>();
    });
    ENTENTE_TRY_VOID(all);
    return taken;
}

Result<void> addDesk(Connection &server, const std::string &name, bool isEveryones)
{
    return done(server.ask("SELECT office.add_desk($1, $2)", {text(name), truth(isEveryones)}));
}

Result<void> addPerson(Connection &server, const NewPerson &person)
{
    return done(server.ask("SELECT office.add_person($1, $2, $3, $4, $5)",
                           {text(person.account), text(person.name), number(person.level),
                            text(person.desk), text(person.may)}));
}

Result<std::int64_t> changePerson(Connection &server, const PersonChange &change)
{
    return counted(
        server.ask("SELECT office.change_person($1, $2, $3, $4, $5)",
                   {text(change.account), orNothing(change.level, number),
                    orNothing(change.isActive, truth), change.desk ? text(*change.desk) : nothing(),
                    change.desk ? text(change.may) : nothing()}));
}

Result<void> setPassword(Connection &server, const std::string &account,
                         const std::string &password)
{
    ENTENTE_TRY(const std::string verifier, server.verifierOf(account, password));
    return done(server.ask("SELECT office.set_secret($1, $2)", {text(account), text(verifier)}));
}

Result<std::vector<std::string>> desks(Connection &server)
{
    return lines(server.ask("SELECT name || CASE WHEN everyone THEN ' *' ELSE '' END "
                            "FROM entente.desk ORDER BY name"));
}

Result<std::vector<std::string>> people(Connection &server)
{
    return lines(server.ask(
        "SELECT concat_ws('  ', p.role, p.name, p.level, CASE WHEN p.active THEN '' ELSE '-' END, "
        "(SELECT string_agg(d.name || ':' || s.may, ' ' ORDER BY d.name) FROM entente.seat s "
        "JOIN entente.desk d ON d.id = s.desk WHERE s.person = p.id)) "
        "FROM entente.person p ORDER BY p.role"));
}

Result<std::int64_t> mark(Connection &server, const std::string &hash, const std::string &desk,
                          const std::string &marking)
{
    ENTENTE_TRY(const Rows office, server.ask("SELECT has_schema_privilege('office', 'USAGE')"));
    const auto values = {bytes(hash), text(desk), number(levelOf(marking)), text(marking)};
    if (office.truth(0, 0))
        return counted(server.ask("SELECT office.mark($1, $2, $3, $4)", values));
    ENTENTE_TRY(const Rows rows, server.ask("SELECT team.mark($1, $2, $3, $4)", values));
    if (rows.isNull(0, 0))
        return Error{TeamError::NotAllowed, server.address(), 0,
                     "you are not the head of that desk"};
    return rows.number(0, 0);
}

Result<std::int64_t> removeBriefing(Connection &server, const std::string &hash,
                                    const std::string &desk)
{
    return counted(server.ask("SELECT office.remove_briefing($1, $2)", {bytes(hash), text(desk)}));
}

Result<void> setRule(Connection &server, const std::string &what, std::int64_t days)
{
    return done(server.ask("SELECT office.set_rule($1, $2)", {text(what), number(days)}));
}

Result<std::string> sweep(Connection &server)
{
    ENTENTE_TRY(const Rows rows, server.ask("SELECT office.sweep()::text"));
    return rows.bytes(0, 0);
}

Result<std::vector<AuditRow>> auditAfter(Connection &server, std::int64_t number, std::size_t most)
{
    ENTENTE_TRY(const Rows rows,
                server.ask("SELECT id, to_char(at AT TIME ZONE 'UTC', "
                           "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), who::text, what, detail::text "
                           "FROM entente.audit WHERE id > $1 ORDER BY id LIMIT $2",
                           {team::number(number), team::number(static_cast<std::int64_t>(most))}));
    std::vector<AuditRow> all;
    all.reserve(static_cast<std::size_t>(rows.count()));
    for (int row = 0; row < rows.count(); ++row)
        all.push_back({rows.number(row, 0), rows.bytes(row, 1), rows.bytes(row, 2),
                       rows.bytes(row, 3), rows.bytes(row, 4)});
    return all;
}

Result<TrailHead> trailHead(Connection &server)
{
    ENTENTE_TRY(const Rows rows, server.ask("SELECT rows, last, chain FROM office.trail_head()"));
    if (rows.count() != 1)
        return Error{TeamError::StrangeAnswer, server.address(), 0, "trail_head"};
    return TrailHead{rows.number(0, 0), rows.number(0, 1),
                     rows.isNull(0, 2) ? std::string() : rows.bytes(0, 2)};
}

Result<std::vector<std::string>> problems(Connection &server)
{
    return lines(server.ask("SELECT office.problems()"));
}

Result<void> prepareRoles(Connection &server)
{
    return server.run(
        "DO $$ DECLARE wanted text; BEGIN FOREACH wanted IN ARRAY "
        "ARRAY['entente_owner', 'entente_api', 'entente_auditor', 'entente_warden', "
        "'entente_member'] LOOP IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN "
        "EXECUTE format('CREATE ROLE %I NOLOGIN', wanted); END IF; END LOOP; END $$");
}

Result<void> beginAnew(Connection &server)
{
    return done(server.ask("SELECT office.begin_anew()"));
}

} // namespace entente::team
