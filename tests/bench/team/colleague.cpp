// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/team/colleague.h"

#include <QUuid>

namespace entente::bench {

namespace {

constexpr std::chrono::milliseconds between{60'000}; ///< of the notes of a client

} // namespace

std::string newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Colleague::Colleague(const House &house, int number, std::string hash)
    : m_server(house.connect(House::person(number))),
      m_hash(std::move(hash)),
      m_random(static_cast<unsigned>(number))
{
    must(m_server->run("LISTEN entente"));
    m_met = must(team::hello(*m_server));
    m_briefings = m_met.last;
}

void Colleague::run(const std::atomic<bool> &isEnding)
{
    using std::chrono::milliseconds;
    auto due = Clock::now()
        + milliseconds(std::uniform_int_distribution<long>(0, between.count())(m_random));
    while (!isEnding) {
        constexpr milliseconds look{200};
        if (isWoken(look))
            take();
        if (Clock::now() < due)
            continue;
        due += between;
        write();
        take();
    }
}

void Colleague::take()
{
    for (;;) {
        const team::Rows rows = must(m_server->ask(
            "SELECT last, is_more, seq, kind, key, version, author, to_char(at AT TIME ZONE "
            "'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), body::text "
            "FROM team.news($1, $2, $3, $4, 500)",
            {team::text(m_met.lineage), team::number(m_met.rights), team::number(m_briefings),
             team::number(m_met.last)}));
        const std::int64_t last = rows.number(0, 0);
        const bool isAll = rows.isNull(0, 2) || rows.number(rows.count() - 1, 2) == last;
        m_met.last = isAll ? last : rows.number(rows.count() - 1, 2);
        if (isAll)
            return;
    }
}

void Colleague::write(int notes)
{
    constexpr std::size_t letters = 200;
    std::string all;
    for (int i = 0; i < notes; ++i) {
        all += (i > 0 ? "," : "");
        all += R"({"op": ")" + newId() + R"(", "kind": "note", "key": ")" + newId()
            + R"(", "base": 0, "at": "", "body": {"sha256": ")" + m_hash
            + R"(", "anchor": {"exact": "Threats", "prefix": "", "suffix": "", "first": 0, )"
            + R"("last": 7}, "words": ")" + std::string(letters, 'w')
            + R"(", "tags": [], "created": "2026-01-01T00:00:00Z", )"
            + R"("modified": "2026-01-01T00:00:00Z"}})";
    }
    (void)must(m_server->ask("SELECT team.apply($1::jsonb)::text", {team::text('[' + all + ']')}));
}

} // namespace entente::bench
