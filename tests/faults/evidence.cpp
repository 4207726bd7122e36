// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/evidence.h"

#include "core/library/jsonvalues.h"

namespace entente::faults {

namespace {

std::vector<std::string> listOf(const QJsonObject &json, const char *key)
{
    return library::texts(json, key);
}

Kept keptFrom(const QJsonObject &json)
{
    return {library::text(json, "desk"), json.value(QLatin1String("level")).toInt(),
            json.value(QLatin1String("body")).toObject()};
}

} // namespace

QJsonObject toJson(const ReplicaState &state)
{
    QJsonArray things;
    for (const auto &[name, body] : state.things)
        things.append(QJsonObject{{QStringLiteral("kind"), library::toText(name.first)},
                                  {QStringLiteral("key"), library::toText(name.second)},
                                  {QStringLiteral("body"), body}});
    return {{QStringLiteral("account"), library::toText(state.account)},
            {QStringLiteral("briefings"),
             library::toArray({state.briefings.begin(), state.briefings.end()})},
            {QStringLiteral("things"), things},
            {QStringLiteral("waiting"), static_cast<qint64>(state.waiting)},
            {QStringLiteral("refused"), library::toArray(state.refused)},
            {QStringLiteral("problems"), library::toArray(state.problems)}};
}

ReplicaState replicaFrom(const QJsonObject &json)
{
    ReplicaState state;
    state.account = library::text(json, "account");
    for (const std::string &hash : listOf(json, "briefings"))
        state.briefings.insert(hash);
    for (const auto &each : json.value(QLatin1String("things")).toArray()) {
        const QJsonObject thing = each.toObject();
        state.things[{library::text(thing, "kind"), library::text(thing, "key")}] =
            thing.value(QLatin1String("body")).toObject();
    }
    state.waiting = static_cast<std::size_t>(json.value(QLatin1String("waiting")).toInteger());
    state.refused = listOf(json, "refused");
    state.problems = listOf(json, "problems");
    return state;
}

ServerState serverFrom(const QJsonObject &json)
{
    ServerState state;
    for (const auto &each : json.value(QLatin1String("people")).toArray()) {
        const QJsonObject person = each.toObject();
        Member &member = state.people[library::text(person, "account")];
        member.level = person.value(QLatin1String("level")).toInt();
        member.home = library::text(person, "home");
        for (const std::string &desk : listOf(person, "desks"))
            member.desks.insert(desk);
    }
    for (const auto &each : json.value(QLatin1String("briefings")).toArray()) {
        const QJsonObject briefing = each.toObject();
        state.briefings.emplace(library::text(briefing, "hash"), keptFrom(briefing));
    }
    for (const auto &each : json.value(QLatin1String("things")).toArray()) {
        const QJsonObject thing = each.toObject();
        const std::string kind = library::text(thing, "kind");
        std::string key = library::text(thing, "key");
        if (kind == "filter") {
            key = key.substr(key.find(':') + 1);
            state.filters.emplace(Name{kind, key}, keptFrom(thing));
        } else {
            state.things[{kind, key}] = keptFrom(thing);
        }
    }
    return state;
}

} // namespace entente::faults
