// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/replay.h"

#include "core/library/jsonvalues.h"
#include "core/team/connection.h"
#include "core/team/things.h"

#include <algorithm>
#include <random>

namespace entente::faults {

namespace {

/// As core/team seals it: what stands, on what the server had.
Result<void> sealAll(library::Replica &replica)
{
    return replica.together([&]() -> Result<void> {
        ENTENTE_TRY(const auto waiting, replica.waiting(false, 10'000));
        for (const library::Outgoing &each : waiting) {
            if (each.sealed)
                continue;
            ENTENTE_TRY(const auto said, team::saidOf(replica.store(), each));
            if (!said)
                continue;
            ENTENTE_TRY(const auto known, replica.teamVersion(each.kind, said->key));
            QJsonObject json{
                {QStringLiteral("op"), library::toText(each.operation)},
                {QStringLiteral("kind"), library::toText(each.kind)},
                {QStringLiteral("key"), library::toText(said->key)},
                {QStringLiteral("base"), qint64{known.version}},
                {QStringLiteral("at"), library::toText(each.at)},
                {QStringLiteral("body"), said->body ? QJsonValue(*said->body) : QJsonValue()}};
            if (!each.on.empty())
                json.insert(QStringLiteral("on"), library::toText(each.on));
            ENTENTE_TRY_VOID(replica.seal(each.number, team::compact(json)));
        }
        return {};
    });
}

} // namespace

Result<void> replay(library::Replica &replica, const std::string &address)
{
    ENTENTE_TRY_VOID(sealAll(replica));
    ENTENTE_TRY(const auto waiting, replica.waiting(false, 10'000));
    std::vector<std::string> sealed;
    for (const library::Outgoing &each : waiting) {
        if (each.sealed)
            sealed.push_back(*each.sealed);
    }
    ENTENTE_TRY(const auto server, team::Connection::open(address));
    std::vector<std::string> order(sealed.rbegin(), sealed.rend());
    order.insert(order.end(), sealed.begin(), sealed.end());
    std::shuffle(order.begin() + static_cast<std::ptrdiff_t>(sealed.size()), order.end(),
                 std::mt19937(std::random_device{}()));
    for (const std::string &each : order) {
        for (int time = 0; time < 2; ++time) {
            const auto rows = server->ask("SELECT team.apply($1::jsonb)::text",
                                          {team::text('[' + each + ']')});
            if (!rows)
                return rows.error();
        }
    }
    std::printf("%zu operations sent four times\n", sealed.size());
    return {};
}

} // namespace entente::faults
