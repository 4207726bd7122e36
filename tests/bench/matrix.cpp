// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a matrix takes after the filter changed, beside one pass that only counts kinds.

#include "core/comparison/matrix.h"

#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <string>

namespace entente {

namespace {

constexpr std::size_t briefings = 14'396; // the releases
constexpr std::size_t areas = 120;

/// So many topics, each of two areas on the mean, few of which most topics touch.
MatrixTopics made(std::size_t count)
{
    std::mt19937 random(7);
    std::geometric_distribution<int> area(0.03);
    std::uniform_int_distribution<int> year(2021, 2026);
    std::uniform_int_distribution<int> month(1, 12);
    MatrixTopics topics;
    topics.documents.resize(briefings);
    for (std::size_t i = 0; i < briefings; ++i) {
        topics.documents[i].source = "source " + std::to_string(i % 40);
        const int when = month(random);
        topics.documents[i].date = Date::parse(std::to_string(year(random))
                                               + (when < 10 ? "-0" : "-") + std::to_string(when));
    }
    topics.topics.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        MatrixTopics::Topic &topic = topics.topics[i];
        topic.document = static_cast<std::uint32_t>(i * briefings / count);
        topic.kind = static_cast<Kind>(i % allKinds.size());
        topic.firstArea = static_cast<std::uint32_t>(topics.areas.size());
        const auto first = static_cast<ConceptIndex>(static_cast<std::size_t>(area(random))
                                                     % areas);
        topics.areas.push_back(first);
        if (i % 2 == 0)
            topics.areas.push_back(static_cast<ConceptIndex>((first + 1U) % areas));
        topic.lastArea = static_cast<std::uint32_t>(topics.areas.size());
    }
    return topics;
}

void countKinds(benchmark::State &state)
{
    const MatrixTopics topics = made(static_cast<std::size_t>(state.range(0)));
    for ([[maybe_unused]] const auto _ : state) {
        std::array<std::size_t, allKinds.size()> counts{};
        for (const MatrixTopics::Topic &topic : topics.topics)
            ++counts[static_cast<std::size_t>(topic.kind)];
        benchmark::DoNotOptimize(counts);
    }
}

template <MatrixBy columns>
void areasBy(benchmark::State &state)
{
    const MatrixTopics topics = made(static_cast<std::size_t>(state.range(0)));
    for ([[maybe_unused]] const auto _ : state)
        benchmark::DoNotOptimize(matrixOf(topics, nullptr, MatrixBy::Area, columns));
}

BENCHMARK(countKinds)->Name("Matrix/onePass")->RangeMultiplier(10)->Range(10'000, 1'000'000);
BENCHMARK(areasBy<MatrixBy::Year>)
    ->Name("Matrix/areasByYear")
    ->RangeMultiplier(10)
    ->Range(10'000, 1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(areasBy<MatrixBy::Briefing>)
    ->Name("Matrix/areasByBriefing")
    ->RangeMultiplier(10)
    ->Range(10'000, 1'000'000)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace entente
