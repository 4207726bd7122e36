// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What more clients and more topics cost the server, and a new client.

#include "core/library/import/newbriefing.h"
#include "core/library/store/packing.h"
#include "resources/resources.h"
#include "tests/bench/team/colleague.h"
#include "tests/bench/team/house.h"
#include "tests/support/releases.h"

#include <QByteArray>

#include <algorithm>
#include <filesystem>

namespace entente::bench {

namespace {

constexpr std::size_t atOnce = 64;

std::string hexOf(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

/// Puts documents on the server as a client does; answers with the hash of the last.
std::string put(team::Connection &server, const std::vector<std::string> &documents)
{
    std::string hash;
    for (std::size_t from = 0; from < documents.size(); from += atOnce) {
        std::string metas;
        std::vector<std::string> packed;
        for (std::size_t i = from; i < std::min(documents.size(), from + atOnce); ++i) {
            hash = hexOf(library::hashOf(documents[i]));
            metas += (metas.empty() ? R"({"op": ")" : R"(,{"op": ")") + newId() + R"(", "hash": ")"
                + hash + R"(", "level": 0, "file": "release.md"})";
            packed.push_back(library::packed(documents[i]));
        }
        const std::vector<std::string> words(packed.size());
        (void)must(
            server.ask("SELECT team.put_briefings($1::jsonb, $2, $3)::text",
                       {team::text('[' + metas + ']'), team::list(packed), team::list(words)}));
    }
    return hash;
}

std::int64_t log(House &house)
{
    return house.number("SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint");
}

/// Of one note, until the middle and the last of all clients have it.
void wakeAll(std::vector<std::unique_ptr<Colleague>> &all, std::vector<double> &half,
             std::vector<double> &last)
{
    const Clock::time_point written = Clock::now();
    all.front()->write();
    std::size_t done = 0;
    for (const auto &each : all) {
        constexpr std::chrono::seconds most{60};
        if (!each->isWoken(most))
            std::exit(1);
        each->take();
        if (++done == (all.size() + 1) / 2)
            half.push_back(secondsSince(written) * 1000);
    }
    last.push_back(secondsSince(written) * 1000);
}

/// Releases, over and over, each another document and a publication of another day.
std::vector<std::string> synthetic(std::size_t first, std::size_t count)
{
    const std::vector<std::string> &real = test::releases();
    std::vector<std::string> made;
    for (std::size_t i = first; i < first + count; ++i)
        made.push_back(real[i % real.size()] + "\n\nCopy " + std::to_string(i / real.size())
                       + " of release " + std::to_string(i % real.size()) + ".\n");
    return made;
}

double timed(team::Connection &server, const char *sql)
{
    constexpr int times = 20;
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        const Clock::time_point begun = Clock::now();
        (void)must(server.ask(sql));
        all.push_back(secondsSince(begun) * 1000);
    }
    return quantile(all, 0.5);
}

} // namespace

void manyClients()
{
    constexpr int most = 1000;
    constexpr int notes = 20;
    House house(most);
    const std::string hash = put(*house.connect(House::person(1)), {"# Threats\n\n- Mines.\n"});
    std::printf("%8s %12s %16s %12s %12s %16s\n", "clients", "connecting", "megabytes each",
                "half have it", "all have it", "server a note");
    for (const int clients : {10, 100, most}) {
        const double before = house.megabytes();
        const Clock::time_point begun = Clock::now();
        std::vector<std::unique_ptr<Colleague>> all;
        for (int i = 1; i <= clients; ++i)
            all.push_back(std::make_unique<Colleague>(house, i, hash));
        const double connecting = secondsSince(begun);
        std::vector<double> half;
        std::vector<double> last;
        wakeAll(all, half, last); // who is woken first makes his plans
        half.clear();
        last.clear();
        const double worked = house.processor();
        for (int i = 0; i < notes; ++i)
            wakeAll(all, half, last);
        const double working = house.processor() - worked;
        const double megabytes = (house.megabytes() - before) / clients;
        all.clear();
        while (house.number("SELECT count(*) FROM pg_stat_activity WHERE backend_type = "
                            "'client backend'")
               > 1)
            (void)must(house.office().ask("SELECT pg_sleep(0.05)"));
        std::printf("%8d %10.2f s %16.2f %9.1f ms %9.1f ms %13.1f ms\n", clients, connecting,
                    megabytes, quantile(half, 0.5), quantile(last, 0.5), working * 1000 / notes);
        std::fflush(stdout);
    }
    std::printf("medians of %d notes; one thread asks for all clients, one after the other\n",
                notes);
}

void manyTopics(const std::string &program)
{
    constexpr std::size_t each = 12; // topics of a briefing
    constexpr int notes = 1000;
    constexpr std::size_t part = 2048;
    if (test::releases().empty())
        return;
    std::printf("%9s %9s %8s %8s %8s %9s %9s %9s %9s %9s %9s %9s\n", "topics", "briefings", "put s",
                "server", "log/word", "take s", "cpu s", "client MB", "disk MB", "briefs ms",
                "things ms", "note log");
    for (const std::size_t topics : {10'000U, 100'000U, 1'000'000U}) {
        House house(2);
        const auto writer = house.connect(House::person(1));
        const std::size_t count = topics / each;
        std::size_t words = 0;
        const std::int64_t begun = log(house);
        const Clock::time_point put0 = Clock::now();
        std::string hash;
        for (std::size_t i = 0; i < count; i += part) {
            const std::vector<std::string> some = synthetic(i, std::min(part, count - i));
            words += test::bytesOf(some);
            hash = put(*writer, some);
        }
        const double putting = secondsSince(put0);
        const auto ofBriefings = static_cast<double>(log(house) - begun);
        Colleague colleague(house, 1, hash);
        const std::int64_t before = log(house);
        for (int i = 0; i < notes; ++i)
            colleague.write();
        const auto ofNotes = static_cast<double>(log(house) - before);
        const std::string file = house.path("taken.entente");
        const Used taken = run(
            {program, "sync", "--library", file, "--with", house.address(House::person(2))});
        must(house.office().run("ANALYZE"));
        const double metas = timed(*writer,
                                   "SELECT * FROM team.briefings_since((SELECT (team.hello() ->> "
                                   "'last')::bigint / 2), 512)");
        const double things = timed(*writer,
                                    "SELECT * FROM team.since((SELECT (team.hello() ->> "
                                    "'last')::bigint - 500), 9000000, 500)");
        const auto size = static_cast<double>(
            house.number("SELECT pg_database_size(current_database())"));
        std::printf("%9zu %9zu %8.1f %5.0f MB %8.2f %9.1f %9.1f %9.0f %9.0f %9.2f %9.2f %9.1f\n",
                    topics, count, putting, size / 1e6, ofBriefings / static_cast<double>(words),
                    taken.seconds, taken.processor, taken.megabytes,
                    static_cast<double>(std::filesystem::file_size(file)) / 1e6, metas, things,
                    ofNotes / (notes * 200.0));
        std::fflush(stdout);
    }
    std::printf("log: bytes of the write-ahead log for each byte of words, of briefings and of "
                "notes of 200 letters, one an operation\n");
}

} // namespace entente::bench
