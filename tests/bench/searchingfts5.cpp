// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same keystrokes answered by SQLite's FTS5: the first fifty by bm25, and counts by GROUP BY.

#include "tests/bench/collections.h"
#include "tests/bench/judging.h"
#include "tests/bench/timing.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace {

using namespace entente;
using namespace entente::search;
using bench::Clock;

class Database final
{
public:
    explicit Database(const std::vector<IndexedBriefing> &briefings)
    {
        sqlite3_open(":memory:", &m_database);
        run("CREATE VIRTUAL TABLE words USING fts5(title, text, tokenize='porter unicode61')");
        run("CREATE TABLE facts (id INTEGER PRIMARY KEY, kind INTEGER, year INTEGER)");
        run("BEGIN");
        sqlite3_stmt *const words = prepared("INSERT INTO words(rowid, title, text) VALUES(?,?,?)");
        sqlite3_stmt *const facts = prepared("INSERT INTO facts VALUES(?,?,?)");
        for (const IndexedBriefing &briefing : briefings) {
            for (const Document &document : briefing.documents) {
                const auto id = static_cast<sqlite3_int64>(document.id);
                sqlite3_bind_int64(words, 1, id);
                bind(words, 2, document.title);
                bind(words, 3, document.text);
                step(words);
                sqlite3_bind_int64(facts, 1, id);
                sqlite3_bind_int(facts, 2, static_cast<int>(document.kind));
                sqlite3_bind_int(facts, 3, briefing.date ? briefing.date->year() : 0);
                step(facts);
            }
        }
        sqlite3_finalize(words);
        sqlite3_finalize(facts);
        run("COMMIT");
        m_ranked = prepared("SELECT rowid FROM words WHERE words MATCH ?1"
                            " ORDER BY bm25(words, 4.0, 1.0) LIMIT 50");
        m_kinds = prepared("SELECT kind, count(*) FROM facts WHERE id IN"
                           " (SELECT rowid FROM words WHERE words MATCH ?1) GROUP BY kind");
        m_years = prepared("SELECT year, count(*) FROM facts WHERE id IN"
                           " (SELECT rowid FROM words WHERE words MATCH ?1) GROUP BY year");
    }
    ~Database()
    {
        for (sqlite3_stmt *const statement : {m_ranked, m_kinds, m_years})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Milliseconds for one keystroke.
    double answer(const std::string &match)
    {
        const Clock::time_point begin = Clock::now();
        for (sqlite3_stmt *const statement : {m_ranked, m_kinds, m_years}) {
            bind(statement, 1, match);
            step(statement);
        }
        return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    }

    /// Ids of the first fifty.
    std::vector<std::uint64_t> ranked(const std::string &match)
    {
        std::vector<std::uint64_t> ids;
        bind(m_ranked, 1, match);
        while (sqlite3_step(m_ranked) == SQLITE_ROW)
            ids.push_back(static_cast<std::uint64_t>(sqlite3_column_int64(m_ranked, 0)));
        sqlite3_reset(m_ranked);
        return ids;
    }

private:
    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        return statement;
    }
    static void bind(sqlite3_stmt *statement, int place, const std::string &text)
    {
        sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    }
    static void step(sqlite3_stmt *statement)
    {
        while (sqlite3_step(statement) == SQLITE_ROW)
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, 0));
        sqlite3_reset(statement);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_ranked = nullptr;
    sqlite3_stmt *m_kinds = nullptr;
    sqlite3_stmt *m_years = nullptr;
};

void type(benchmark::State &state, const std::vector<IndexedBriefing> &topics)
{
    const Clock::time_point begin = Clock::now();
    Database database(topics);
    const double building = std::chrono::duration<double>(Clock::now() - begin).count();
    std::vector<double> times;
    for (auto _ : state) {
        for (const std::string &query : bench::typedQueries(topics, bench::peerQueries)) {
            for (std::size_t length = 1; length <= query.size(); ++length) {
                if (query[length - 1] != ' ')
                    times.push_back(database.answer(query.substr(0, length) + '*'));
            }
        }
    }
    bench::report(state, "key_ms", times);
    state.counters["build_s"] = building;
}

void searchReleasesByFts5(benchmark::State &state)
{
    if (bench::releasesToSearch().empty())
        state.SkipWithError("there is no corpus");
    else
        type(state, bench::releasesToSearch());
}

void searchByFts5(benchmark::State &state)
{
    type(state, bench::generatedTopics(static_cast<std::size_t>(state.range(0))));
}

/// Every word of a query as a string of FTS5, with the others or beside them; what stands in
/// quotation marks together.
std::string matchOf(const std::string &query, const char *joint)
{
    std::string match;
    bool isPhrase = false;
    bool isInWord = false;
    for (const char c : query + ' ') {
        isPhrase = isPhrase != (c == '"');
        const bool isPart = c != '"' && (isPhrase || c != ' ');
        if (isPart && !isInWord)
            match += (match.empty() ? "\"" : std::string(joint) + '"');
        if (!isPart && isInWord)
            match += '"';
        if (isPart)
            match += c;
        isInWord = isPart;
    }
    return match;
}

void judgeFts5(benchmark::State &state)
{
    if (bench::releasesToSearch().empty()) {
        state.SkipWithError("there is no corpus");
        return;
    }
    Database database(bench::releasesToSearch());
    bench::judge(state, [&](const std::string &query) {
        std::vector<std::uint64_t> ids = database.ranked(matchOf(query, " AND "));
        return ids.empty() ? database.ranked(matchOf(query, " OR ")) : ids;
    });
}

BENCHMARK(judgeFts5)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(searchReleasesByFts5)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(searchByFts5)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace
