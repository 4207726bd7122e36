// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same keystrokes answered by Xapian: the first fifty by its own weighting, and exact counts of
// kinds and years, as FTS5 is asked for. All matches are looked at, or the counts were estimates.

#include "tests/bench/collections.h"
#include "tests/bench/judging.h"
#include "tests/bench/timing.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace {

using namespace entente;
using namespace entente::search;
using bench::Clock;

constexpr Xapian::valueno kindSlot = 0;
constexpr Xapian::valueno yearSlot = 1;
constexpr Xapian::termcount titleWeight = 4; // as FTS5 has it

void fill(const std::string &folder, const std::vector<IndexedBriefing> &briefings)
{
    Xapian::WritableDatabase database(folder, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem("english"));
    for (const IndexedBriefing &briefing : briefings) {
        const std::string year = std::to_string(briefing.date ? briefing.date->year() : 0);
        for (const entente::search::Document &topic : briefing.documents) {
            Xapian::Document document;
            document.set_data(std::to_string(topic.id));
            document.add_value(kindSlot, std::to_string(static_cast<int>(topic.kind)));
            document.add_value(yearSlot, year);
            generator.set_document(document);
            generator.index_text(topic.title, titleWeight);
            generator.increase_termpos();
            generator.index_text(topic.text);
            database.add_document(document);
        }
    }
    database.commit();
}

class Peer final
{
public:
    explicit Peer(const std::vector<IndexedBriefing> &briefings)
    {
        const Clock::time_point begin = Clock::now();
        fill(m_folder.path().toStdString(), briefings);
        building = std::chrono::duration<double>(Clock::now() - begin).count();
        m_database = Xapian::Database(m_folder.path().toStdString());
        m_parser.set_database(m_database); // for the words that begin with what is typed
        m_parser.set_stemmer(Xapian::Stem("english"));
        m_parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
        m_parser.set_default_op(Xapian::Query::OP_AND);
    }

    /// Milliseconds for one keystroke.
    double answer(const std::string &typed)
    {
        const Clock::time_point begin = Clock::now();
        Xapian::ValueCountMatchSpy kinds(kindSlot);
        Xapian::ValueCountMatchSpy years(yearSlot);
        Xapian::Enquire enquire(m_database);
        enquire.add_matchspy(&kinds);
        enquire.add_matchspy(&years);
        enquire.set_query(m_parser.parse_query(typed, Xapian::QueryParser::FLAG_PARTIAL));
        const Xapian::MSet found = enquire.get_mset(0, 50, m_database.get_doccount());
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            benchmark::DoNotOptimize(*hit);
        for (const Xapian::ValueCountMatchSpy *spy : {&kinds, &years}) {
            for (auto value = spy->values_begin(); value != spy->values_end(); ++value)
                benchmark::DoNotOptimize(value.get_termfreq());
        }
        return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    }

    /// Ids of the first fifty, of a query with all of its words or with any.
    std::vector<std::uint64_t> ranked(const std::string &query, Xapian::Query::op joint)
    {
        m_parser.set_default_op(joint);
        Xapian::Enquire enquire(m_database);
        enquire.set_query(m_parser.parse_query(query));
        const Xapian::MSet found = enquire.get_mset(0, 50);
        std::vector<std::uint64_t> ids;
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            ids.push_back(std::stoull(hit.get_document().get_data()));
        return ids;
    }

    double building = 0; ///< seconds

private:
    QTemporaryDir m_folder;
    Xapian::Database m_database;
    Xapian::QueryParser m_parser;
};

void type(benchmark::State &state, const std::vector<IndexedBriefing> &briefings)
{
    Peer peer(briefings);
    std::vector<double> times;
    for (auto _ : state) {
        for (const std::string &query : bench::typedQueries(briefings, bench::peerQueries)) {
            for (std::size_t length = 1; length <= query.size(); ++length) {
                if (query[length - 1] != ' ')
                    times.push_back(peer.answer(query.substr(0, length)));
            }
        }
    }
    bench::report(state, "key_ms", times);
    state.counters["build_s"] = peer.building;
}

void searchReleasesByXapian(benchmark::State &state)
{
    if (bench::releasesToSearch().empty())
        state.SkipWithError("there is no corpus");
    else
        type(state, bench::releasesToSearch());
}

void searchByXapian(benchmark::State &state)
{
    type(state, bench::generatedTopics(static_cast<std::size_t>(state.range(0))));
}

void judgeXapian(benchmark::State &state)
{
    if (bench::releasesToSearch().empty()) {
        state.SkipWithError("there is no corpus");
        return;
    }
    Peer peer(bench::releasesToSearch());
    bench::judge(state, [&](const std::string &query) {
        std::vector<std::uint64_t> ids = peer.ranked(query, Xapian::Query::OP_AND);
        return ids.empty() ? peer.ranked(query, Xapian::Query::OP_OR) : ids;
    });
}

BENCHMARK(judgeXapian)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(searchReleasesByXapian)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(searchByXapian)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace
