// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/connection.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace entente::team {

// What administrators do with a server: it is checked, done and written into the audit trail there,
// by the functions of the schema office.

/// A step that makes the server what it is.
struct Step
{
    int number = 0;
    std::string name;
    std::string sql;
};

/// The last step that was taken; 0 in a database without a team's library.
[[nodiscard]] Result<int> stepOf(Connection &server);
/// Makes a team's library in an empty database. Errors: AlreadyATeam and those of upgrade().
[[nodiscard]] Result<void> init(Connection &server, std::span<const Step> steps);
/// Takes the steps that were not taken, all or none of them; answers with how many these were.
/// Errors: NotATeam, NewerServer, and those of the connection.
[[nodiscard]] Result<int> upgrade(Connection &server, std::span<const Step> steps);

struct NewPerson
{
    std::string account;
    std::string name;
    std::int64_t level = 0;
    std::string desk;
    std::string may; ///< "read", "write" or "head"
};

/// What is to change of a person; what is not said stays.
struct PersonChange
{
    std::string account;
    std::optional<std::int64_t> level;
    std::optional<bool> isActive;
    std::optional<std::string> desk;
    std::string may; ///< there; empty takes the seat away
};

/// What was done, as it stands in the trail.
struct AuditRow
{
    std::int64_t number = 0;
    std::string at;
    std::string who;
    std::string what;
    std::string detail; ///< JSON
};

[[nodiscard]] Result<void> addDesk(Connection &server, const std::string &name, bool isEveryones);
[[nodiscard]] Result<void> addPerson(Connection &server, const NewPerson &person);
/// Answers with how many things the person has to forget.
[[nodiscard]] Result<std::int64_t> changePerson(Connection &server, const PersonChange &change);
[[nodiscard]] Result<void> setPassword(Connection &server, const std::string &account,
                                       const std::string &password);
/// Lines that name desks, or people with their desks.
[[nodiscard]] Result<std::vector<std::string>> desks(Connection &server);
[[nodiscard]] Result<std::vector<std::string>> people(Connection &server);
/// Gives a briefing another marking, as an administrator or as the head of its desk, who goes no
/// higher than his own level; answers with how much is to be forgotten by all.
[[nodiscard]] Result<std::int64_t> mark(Connection &server, const std::string &hash,
                                        const std::string &desk, const std::string &marking);
[[nodiscard]] Result<std::int64_t> removeBriefing(Connection &server, const std::string &hash,
                                                  const std::string &desk);
/// 0 days takes a rule away.
[[nodiscard]] Result<void> setRule(Connection &server, const std::string &what, std::int64_t days);
/// Does what the rules say; answers with what was removed, as JSON.
[[nodiscard]] Result<std::string> sweep(Connection &server);
[[nodiscard]] Result<std::vector<AuditRow>> auditAfter(Connection &server, std::int64_t number,
                                                       std::size_t most);
/// How long the audit trail is, and its last row: to be held against what was kept elsewhere.
struct TrailHead
{
    std::int64_t rows = 0;
    std::int64_t last = 0; ///< the number of the last row; 0 without any
    std::string link;      ///< its hash, which all rows before it went into
};
[[nodiscard]] Result<TrailHead> trailHead(Connection &server);
/// Everything that is wrong, a sentence each.
[[nodiscard]] Result<std::vector<std::string>> problems(Connection &server);
/// Makes the roles that a memory belongs to, where the cluster lacks them: before a restore.
[[nodiscard]] Result<void> prepareRoles(Connection &server);
/// Has clients take a memory that was restored for another one.
[[nodiscard]] Result<void> beginAnew(Connection &server);

} // namespace entente::team
