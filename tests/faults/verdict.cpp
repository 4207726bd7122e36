// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/verdict.h"

#include "core/library/jsonvalues.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace entente::faults {

namespace {

using Findings = std::vector<std::string>;

std::string told(const Name &name)
{
    return name.first + ' ' + name.second;
}

std::string told(const Write &write)
{
    return write.client + "'s write " + std::to_string(write.number) + " (" + write.kind + ' '
        + write.key + (write.field.empty() ? "" : ", " + write.field) + ": " + write.value + ')';
}

bool sees(const Member &who, const Kept &what)
{
    return what.level <= who.level && who.desks.contains(what.desk);
}

/// What a person is to have of the server: nothing of what was removed.
Things visible(const ServerState &server, const Member &who)
{
    Things all;
    for (const auto &[name, kept] : server.things) {
        if (sees(who, kept) && !kept.body.isEmpty())
            all[name] = kept.body;
    }
    for (const auto &[name, kept] : server.filters) {
        if (kept.desk == who.home && !kept.body.isEmpty())
            all[name] = kept.body;
    }
    return all;
}

void compareBriefings(const ReplicaState &replica, const ServerState &server, const Member &who,
                      Findings &found)
{
    std::set<std::string> due;
    for (const auto &[hash, kept] : server.briefings) {
        if (sees(who, kept))
            due.insert(hash);
    }
    for (const std::string &hash : replica.briefings) {
        if (!due.contains(hash))
            found.push_back(replica.account + " has the briefing " + hash
                            + (server.briefings.contains(hash)
                                   ? ", which is above his clearance"
                                   : ", which the server does not have"));
    }
    for (const std::string &hash : due) {
        if (!replica.briefings.contains(hash))
            found.push_back(replica.account + " lacks the briefing " + hash);
    }
}

void compareThings(const ReplicaState &replica, const ServerState &server, const Member &who,
                   Findings &found)
{
    const Things due = visible(server, who);
    for (const auto &[name, body] : replica.things) {
        const auto there = due.find(name);
        if (there == due.end()) {
            const auto kept = server.things.find(name);
            const bool isAbove = kept != server.things.end() && !sees(who, kept->second);
            found.push_back(replica.account + " has the " + told(name)
                            + (isAbove ? ", which is above his clearance"
                                       : ", which the server does not have"));
        } else if (there->second != body) {
            found.push_back(replica.account + " has another " + told(name) + " than the server");
        }
    }
    for (const auto &[name, body] : due) {
        if (!replica.things.contains(name))
            found.push_back(replica.account + " lacks the " + told(name));
    }
}

void judgeReplica(const ReplicaState &replica, const ServerState &server, Findings &found)
{
    const auto who = server.people.find(replica.account);
    if (who == server.people.end()) {
        found.push_back(replica.account + " is nobody's account");
        return;
    }
    compareBriefings(replica, server, who->second, found);
    compareThings(replica, server, who->second, found);
    if (replica.waiting > 0)
        found.push_back(replica.account + " has " + std::to_string(replica.waiting)
                        + " writes that still wait");
    for (const std::string &why : replica.refused)
        found.push_back(replica.account + "'s write was refused: " + why);
    for (const std::string &problem : replica.problems)
        found.push_back(replica.account + "'s library: " + problem);
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// What stands of a name on the server; nothing where it was removed or never came.
const QJsonObject *standing(const ServerState &server, const Name &name)
{
    const auto thing = server.things.find(name);
    if (thing != server.things.end())
        return thing->second.body.isEmpty() ? nullptr : &thing->second.body;
    const auto filter = server.filters.find(name);
    return filter != server.filters.end() && !filter->second.body.isEmpty() ? &filter->second.body
                                                                            : nullptr;
}

/// What conflicts tell of as lost in one field of a thing.
std::set<std::string> lostSides(const ServerState &server, const Write &write)
{
    std::set<std::string> values;
    for (const auto &[name, kept] : server.things) {
        if (name.first != "conflict" || library::text(kept.body, "of") != write.kind
            || library::text(kept.body, "key") != write.key)
            continue;
        const QJsonObject sides = kept.body.value(QLatin1String("fields"))
                                      .toObject()
                                      .value(QString::fromStdString(write.field))
                                      .toObject();
        values.insert(library::text(sides, "lost"));
    }
    return values;
}

/// All values of a field that are accounted for: what stands, what a conflict tells of, and what
/// the author of one of these had before him when he wrote over it.
std::set<std::string> accountedOf(const Write &field, const std::vector<Write> &history,
                                  const ServerState &server)
{
    std::set<std::string> accounted = lostSides(server, field);
    if (const QJsonObject *stands = standing(server, {field.kind, field.key}))
        accounted.insert(library::text(*stands, field.field.c_str()));
    std::map<std::string, std::string> over;
    for (const Write &each : history) {
        if (each.deed == Deed::Word && each.key == field.key && each.field == field.field)
            over[each.value] = each.over;
    }
    std::vector<std::string> toFollow(accounted.begin(), accounted.end());
    while (!toFollow.empty()) {
        const auto before = over.find(toFollow.back());
        toFollow.pop_back();
        if (before != over.end() && accounted.insert(before->second).second)
            toFollow.push_back(before->second);
    }
    return accounted;
}

/// Whether a conflict of that thing has these words on its other side.
bool isInConflict(const Write &write, const ServerState &server)
{
    return std::any_of(server.things.begin(), server.things.end(), [&](const auto &each) {
        const QJsonObject &body = each.second.body;
        return each.first.first == "conflict" && library::text(body, "of") == write.kind
            && library::text(body, "key") == write.key
            && compact(body).contains(QByteArray::fromStdString(write.value));
    });
}

bool isRemoved(const Write &write, const std::vector<Write> &history)
{
    return std::any_of(history.begin(), history.end(), [&](const Write &each) {
        return each.deed == Deed::Remove && each.kind == write.kind && each.key == write.key;
    });
}

/// By kind, key and field, so that each is followed once.
using Accounts = std::map<std::array<std::string, 3>, std::set<std::string>>;

bool isAccounted(const Write &write, const std::vector<Write> &history, const ServerState &server,
                 Accounts &accounts)
{
    const std::array field{write.kind, write.key, write.field};
    auto known = accounts.find(field);
    if (known == accounts.end())
        known = accounts.emplace(field, accountedOf(write, history, server)).first;
    return known->second.contains(write.value);
}

std::string objection(const Write &write, const std::vector<Write> &history,
                      const ServerState &server, Accounts &accounts)
{
    const Name name{write.kind, write.key};
    const QJsonObject *stands = standing(server, name);
    switch (write.deed) {
    case Deed::Put:
        if (write.kind == "briefing")
            return server.briefings.contains(write.key) ? "" : "lost";
        if (isRemoved(write, history))
            return {};
        return (stands != nullptr
                && compact(*stands).contains(QByteArray::fromStdString(write.value)))
                || isInConflict(write, server)
            ? ""
            : "lost";
    case Deed::Tag: {
        const std::vector<std::string> tags = stands == nullptr ? std::vector<std::string>()
                                                                : library::texts(*stands, "tags");
        return std::find(tags.begin(), tags.end(), write.value) != tags.end() ? "" : "lost";
    }
    case Deed::Word:
        return isAccounted(write, history, server, accounts) ? ""
                                                             : "lost, and no conflict tells of it";
    case Deed::Remove:
        return stands == nullptr ? "" : "undone: it came back";
    }
    return {};
}

} // namespace

std::vector<std::string> judge(const std::vector<Write> &history,
                               const std::vector<ReplicaState> &replicas, const ServerState &server)
{
    Findings found;
    Accounts accounts;
    for (const Write &write : history) {
        if (!write.acknowledged)
            continue;
        const std::string wrong = objection(write, history, server, accounts);
        if (!wrong.empty())
            found.push_back(told(write) + " was acknowledged, and is " + wrong);
    }
    for (const ReplicaState &replica : replicas)
        judgeReplica(replica, server, found);
    return found;
}

Forgotten takeForgotten(std::vector<Write> &history, std::vector<ReplicaState> &replicas,
                        ServerState &server)
{
    constexpr int ofNobody = 99;
    Forgotten forgotten;
    forgotten.removals = std::erase_if(history, [&](const Write &write) {
        return write.deed == Deed::Remove && write.acknowledged
            && standing(server, {write.kind, write.key}) != nullptr;
    });
    std::map<Name, Kept> alone;
    for (ReplicaState &replica : replicas) {
        std::erase_if(replica.things, [&](const auto &each) {
            if (each.first.first != "conflict" || server.things.contains(each.first))
                return false;
            alone[each.first] = {{}, ofNobody, each.second};
            return true;
        });
    }
    forgotten.conflicts = alone.size();
    server.things.merge(alone);
    return forgotten;
}

std::optional<std::int64_t> firstAcknowledged(const std::vector<Write> &history, std::int64_t after)
{
    std::optional<std::int64_t> first;
    for (const Write &write : history) {
        if (write.acknowledged && write.invoked >= after
            && (!first || *write.acknowledged - after < *first))
            first = *write.acknowledged - after;
    }
    return first;
}

} // namespace entente::faults
