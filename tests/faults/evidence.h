// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace entente::faults {

/// What a thing is called: its kind and the key that it bears on the server.
using Name = std::pair<std::string, std::string>;
using Things = std::map<Name, QJsonObject>;

/// All that a client has in the end.
struct ReplicaState
{
    std::string account;
    std::set<std::string> briefings; ///< by their hashes, in digits
    Things things;                   ///< conflicts too
    std::size_t waiting = 0;
    std::vector<std::string> refused;  ///< why
    std::vector<std::string> problems; ///< of the store, and of the search against it
};

/// Something on the server, and where it lies.
struct Kept
{
    std::string desk;
    int level = 0;
    QJsonObject body; ///< empty of a briefing
};

struct Member
{
    int level = 0;
    std::string home;
    std::set<std::string> desks; ///< that he reads
};

/// All that the server has in the end.
struct ServerState
{
    std::map<std::string, Member> people; ///< by account
    std::multimap<std::string, Kept> briefings;
    std::map<Name, Kept> things;
    std::multimap<Name, Kept> filters; ///< each desk has its own, by their names
};

[[nodiscard]] QJsonObject toJson(const ReplicaState &state);
[[nodiscard]] ReplicaState replicaFrom(const QJsonObject &json);
/// From what tests/faults/clients asks the server for.
[[nodiscard]] ServerState serverFrom(const QJsonObject &json);

} // namespace entente::faults
