// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each keystroke of people who type queries: the first fifty with snippets, and all facet counts.

#include "core/search/searchindex.h"
#include "core/search/snippet.h"
#include "tests/bench/collections.h"
#include "tests/bench/judging.h"
#include "tests/bench/timing.h"

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <unordered_map>

namespace {

using namespace entente;
using namespace entente::search;
using bench::Clock;
using bench::milliseconds;

constexpr std::size_t queries = 150;

std::string newFolder()
{
    static int number = 0;
    const std::string name = "entente-bench-" + std::to_string(::getpid()) + '-'
        + std::to_string(++number);
    return (std::filesystem::temp_directory_path() / name).string();
}

/// An index in the system's temporary folder, saved and opened again.
struct Library
{
    explicit Library(const std::vector<IndexedBriefing> &all) : briefings(all)
    {
        const Clock::time_point begin = Clock::now();
        std::unique_ptr<SearchIndex> writer = SearchIndex::open(folder, {}).value();
        constexpr std::size_t batch = 25'000;
        for (std::size_t i = 0; i < all.size(); i += batch)
            writer->put(
                {all.begin() + static_cast<std::ptrdiff_t>(i),
                 all.begin() + static_cast<std::ptrdiff_t>(std::min(i + batch, all.size()))});
        if (!writer->save(1))
            std::abort();
        building = milliseconds(begin) / 1000;
        writer.reset();
        const Clock::time_point before = Clock::now();
        index = SearchIndex::open(folder, {0, true, true}).value();
        opening = milliseconds(before);
        for (const IndexedBriefing &briefing : all) {
            for (const Document &document : briefing.documents)
                documents[document.id] = &document;
        }
    }
    ~Library() { std::filesystem::remove_all(folder); }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    std::string folder = newFolder();
    const std::vector<IndexedBriefing> &briefings;
    std::unique_ptr<SearchIndex> index;
    std::unordered_map<std::uint64_t, const Document *> documents;
    double building = 0; ///< seconds
    double opening = 0;  ///< milliseconds
};

double keystroke(const Library &library, const Request &request)
{
    const Clock::time_point begin = Clock::now();
    const Answer answer = library.index->search(request);
    for (const Hit &hit : answer.hits)
        benchmark::DoNotOptimize(snippet(library.documents.at(hit.document)->text, request.query));
    return milliseconds(begin);
}

void type(benchmark::State &state, const Library &library)
{
    std::vector<double> keys;
    std::vector<double> peers; // the keys that the others are asked for too
    std::vector<double> letters;
    std::vector<double> filters;
    for (auto _ : state) {
        const std::vector<std::string> typed = bench::typedQueries(library.briefings, queries);
        for (std::size_t i = 0; i < typed.size(); ++i) {
            const std::string &query = typed[i];
            for (std::size_t length = 1; length <= query.size(); ++length) {
                Request request;
                request.query = parseQuery(query.substr(0, length), nullptr, Typing::Unfinished);
                keys.push_back(keystroke(library, request));
                if (i < bench::peerQueries && query[length - 1] != ' ')
                    peers.push_back(keys.back());
            }
        }
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            Request request;
            request.query = parseQuery(std::string(1, letter), nullptr, Typing::Unfinished);
            letters.push_back(keystroke(library, request));
        }
        for (ConceptIndex area = 0; area < 24; ++area) {
            Request request;
            request.filter.areas = {area};
            request.filter.type = DocumentType::Topic;
            filters.push_back(keystroke(library, request));
        }
    }
    bench::report(state, "key_ms", keys);
    bench::report(state, "peer_key_ms", peers);
    bench::report(state, "letter_ms", letters);
    bench::report(state, "filter_ms", filters);
    state.counters["build_s"] = library.building;
    state.counters["open_ms"] = library.opening;
    state.counters["documents"] = static_cast<double>(library.index->documentCount());
    state.counters["index_MB"] = static_cast<double>(library.index->size()) / 1e6;
}

void searchReleases(benchmark::State &state)
{
    if (bench::releasesToSearch().empty()) {
        state.SkipWithError("there is no corpus");
        return;
    }
    static const Library library(bench::releasesToSearch());
    type(state, library);
}

void searchGenerated(benchmark::State &state)
{
    const std::vector<IndexedBriefing> topics = bench::generatedTopics(
        static_cast<std::size_t>(state.range(0)));
    const Library library(topics);
    type(state, library);
}

void judgeEntente(benchmark::State &state)
{
    if (bench::releasesToSearch().empty()) {
        state.SkipWithError("there is no corpus");
        return;
    }
    const Library library(bench::releasesToSearch());
    bench::judge(state, [&](const std::string &query) {
        Request request;
        request.query = parseQuery(query, nullptr, Typing::Finished);
        std::vector<std::uint64_t> ids;
        for (const Hit &hit : library.index->search(request).hits)
            ids.push_back(hit.document);
        return ids;
    });
}

BENCHMARK(judgeEntente)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(searchReleases)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(searchGenerated)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace
