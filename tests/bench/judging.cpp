// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/judging.h"

#include "tests/bench/collections.h"
#include "tests/support/releases.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <unordered_map>

namespace entente::bench {

namespace {

struct Judged
{
    std::string query;
    std::set<std::uint64_t> right; ///< releases
};

std::vector<Judged> judgedQueries()
{
    std::unordered_map<std::string, std::uint64_t> numbers;
    std::uint64_t number = 0;
    for (const std::string &file : test::releaseFiles())
        numbers.emplace(std::filesystem::path(file).filename().string(), ++number);
    std::vector<Judged> queries;
    std::ifstream file(ENTENTE_JUDGED);
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string::npos)
            continue;
        Judged &judged = queries.emplace_back();
        judged.query = line.substr(0, tab);
        std::istringstream names(line.substr(tab + 1));
        for (std::string name; names >> name;) {
            const auto at = numbers.find(name);
            if (at != numbers.end())
                judged.right.insert(at->second);
            else
                std::fprintf(stderr, "judged.tsv: there is no release %s\n", name.c_str());
        }
    }
    return queries;
}

/// Place of the first right release, from 1; 0 where none is among so many.
std::size_t placeOf(const Judged &judged, const std::vector<std::uint64_t> &documents,
                    std::size_t most)
{
    std::vector<std::uint64_t> releases;
    for (const std::uint64_t document : documents) {
        const std::uint64_t release = releaseOf(document);
        if (std::find(releases.begin(), releases.end(), release) != releases.end())
            continue;
        releases.push_back(release);
        if (judged.right.contains(release))
            return releases.size();
        if (releases.size() == most)
            break;
    }
    return 0;
}

} // namespace

void judge(benchmark::State &state, const Ranking &ranked)
{
    constexpr std::size_t few = 5;
    constexpr std::size_t some = 10;
    const std::vector<Judged> queries = judgedQueries();
    const bool isTalkative = std::getenv("ENTENTE_JUDGED") != nullptr;
    double successes = 0;
    double reciprocal = 0;
    for (auto _ : state) {
        for (const Judged &judged : queries) {
            const std::size_t place = placeOf(judged, ranked(judged.query), some);
            successes += place > 0 && place <= few ? 1 : 0;
            reciprocal += place > 0 ? 1.0 / static_cast<double>(place) : 0;
            if (isTalkative && (place == 0 || place > few))
                std::printf("%s: at %zu\n", judged.query.c_str(), place);
        }
    }
    state.counters["queries"] = static_cast<double>(queries.size());
    state.counters["success_at_5"] = successes;
    state.counters["mrr"] = reciprocal
        / static_cast<double>(std::max<std::size_t>(queries.size(), 1));
}

} // namespace entente::bench
