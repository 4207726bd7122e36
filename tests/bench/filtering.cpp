// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of the filter over many topics: those of the bundled briefings, again and again.

#include "core/analysis/analysis.h"
#include "core/filter/filterindex.h"
#include "resources/resources.h"

#include <benchmark/benchmark.h>

#include <map>

namespace {

using namespace entente;

const FilterIndex &indexOf(std::size_t topics)
{
    static std::map<std::size_t, FilterIndex> indexes;
    const auto known = indexes.find(topics);
    if (known != indexes.end())
        return known->second;
    std::vector<BriefingPtr> sources;
    for (const std::string &name : bundledBriefings()) {
        Result<Briefing> briefing = readAndAnalyse(bundledBriefing(name).value(), name,
                                                   *bundledVocabulary());
        sources.push_back(std::make_shared<const Briefing>(std::move(briefing).value()));
    }
    std::vector<BriefingPtr> briefings;
    std::size_t held = 0;
    for (std::size_t i = 0; held < topics; ++i) {
        briefings.push_back(sources[i % sources.size()]);
        held += briefings.back()->topics.size();
    }
    return indexes.emplace(topics, FilterIndex(std::move(briefings), bundledVocabulary()))
        .first->second;
}

void apply(benchmark::State &state, const Filter &filter)
{
    const FilterIndex &index = indexOf(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(index.apply(filter));
    state.SetComplexityN(state.range(0));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void filterByArea(benchmark::State &state)
{
    Filter filter;
    filter.areas = {*bundledVocabulary()->find("cybersecurity"),
                    *bundledVocabulary()->find("missile-defence")};
    apply(state, filter);
}

void filterByKindAndExclusion(benchmark::State &state)
{
    Filter filter;
    filter.kinds = {Kind::Recommendation, Kind::Threat};
    filter.excludedAreas = {*bundledVocabulary()->find("logistics")};
    apply(state, filter);
}

void filterByText(benchmark::State &state)
{
    Filter filter;
    filter.text = "de"; // a short prefix, which many words begin with
    apply(state, filter);
}

constexpr std::int64_t few = 1'000;
constexpr std::int64_t some = 10'000;
constexpr std::int64_t many = 100'000;

BENCHMARK(filterByArea)
    ->Arg(few)
    ->Arg(some)
    ->Arg(many)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity(benchmark::oN);
BENCHMARK(filterByKindAndExclusion)
    ->Arg(few)
    ->Arg(some)
    ->Arg(many)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity(benchmark::oN);
BENCHMARK(filterByText)
    ->Arg(few)
    ->Arg(some)
    ->Arg(many)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity(benchmark::oN);

} // namespace
