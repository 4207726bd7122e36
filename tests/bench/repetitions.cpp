// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to learn what a library repeats, and to fold what a search found.

#include "core/comparison/duplicates/repetitions.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>
#include <string>

namespace entente {

namespace {

constexpr std::size_t wordsOfATopic = 47; // as topics of the releases have on the mean

/// So many texts of words of which few are used most; each tenth repeats one before it but for a
/// word.
std::vector<ShingledText> made(std::size_t count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> share(0, 1);
    const auto word = [&] { // by Zipf, of 60,000
        return "w" + std::to_string(static_cast<int>(std::pow(60'000.0, share(random))));
    };
    std::vector<ShingledText> texts;
    texts.reserve(count);
    std::vector<std::string> last;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 10 == 0 && !last.empty()) {
            last[random() % last.size()] = "otherwise";
        } else {
            last.resize(wordsOfATopic);
            for (std::string &each : last)
                each = word();
        }
        std::string text;
        for (const std::string &each : last)
            text.append(each).append(" ");
        texts.push_back(shingled(text));
    }
    return texts;
}

void cutIntoWords(benchmark::State &state)
{
    std::string text;
    for (std::size_t i = 0; i < wordsOfATopic; ++i)
        text.append("word").append(std::to_string(i * 7919)).append(" ");
    for ([[maybe_unused]] const auto _ : state)
        benchmark::DoNotOptimize(shingled(text));
}

void learn(benchmark::State &state)
{
    const std::vector<ShingledText> texts = made(static_cast<std::size_t>(state.range(0)));
    for ([[maybe_unused]] const auto _ : state) {
        state.PauseTiming();
        std::vector<ShingledText> copy = texts;
        state.ResumeTiming();
        const Repetitions repetitions(std::move(copy));
        state.counters["pairs"] = static_cast<double>(repetitions.pairs());
    }
}

void fold(benchmark::State &state)
{
    const auto count = static_cast<std::size_t>(state.range(0));
    const Repetitions repetitions(made(count));
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < count; i += static_cast<std::uint32_t>(count / 10'000))
        found.push_back(i);
    for ([[maybe_unused]] const auto _ : state)
        benchmark::DoNotOptimize(repetitions.firsts(found));
}

BENCHMARK(cutIntoWords)->Name("Repetitions/cutIntoWords")->Unit(benchmark::kMicrosecond);
BENCHMARK(learn)
    ->Name("Repetitions/learn")
    ->RangeMultiplier(10)
    ->Range(10'000, 1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(fold)
    ->Name("Repetitions/fold10000")
    ->RangeMultiplier(10)
    ->Range(10'000, 1'000'000)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace entente
