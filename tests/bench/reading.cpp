// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and analysing real documents, beside md4c alone on the same bytes.

#include "core/analysis/analysis.h"
#include "resources/resources.h"
#include "tests/support/releases.h"

#include <benchmark/benchmark.h>
#include <md4c.h>

namespace {

using namespace entente;

void count(benchmark::State &state)
{
    const auto bytes = static_cast<std::int64_t>(test::bytesOf(test::releases()));
    const auto documents = static_cast<std::int64_t>(test::releases().size());
    state.SetBytesProcessed(state.iterations() * bytes);
    state.SetItemsProcessed(state.iterations() * documents);
}

bool skipsWithoutCorpus(benchmark::State &state)
{
    if (!test::releases().empty())
        return false;
    state.SkipWithError("there is no corpus in ../shared/corpus or $ENTENTE_CORPUS");
    return true;
}

void md4cAlone(benchmark::State &state)
{
    if (skipsWithoutCorpus(state))
        return;
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *) { return 0; };
    for (auto _ : state) {
        for (const std::string &document : test::releases())
            benchmark::DoNotOptimize(
                md_parse(document.data(), static_cast<MD_SIZE>(document.size()), &parser, nullptr));
    }
    count(state);
}

void readingAndAnalysing(benchmark::State &state)
{
    if (skipsWithoutCorpus(state))
        return;
    const auto vocabulary = bundledVocabulary();
    for (auto _ : state) {
        // A reader owns its bytes, as they come from the file; making them is not its work.
        state.PauseTiming();
        std::vector<std::string> bytes = test::releases();
        state.ResumeTiming();
        for (std::string &document : bytes)
            benchmark::DoNotOptimize(
                readAndAnalyse(std::move(document), "release.md", *vocabulary));
    }
    count(state);
}

BENCHMARK(md4cAlone)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK(readingAndAnalysing)->Unit(benchmark::kMillisecond)->MinTime(2);

} // namespace
