// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace entente::bench {

/// Ids of documents of releasesToSearch(), the best first.
using Ranking = std::function<std::vector<std::uint64_t>(const std::string &query)>;

/// Holds an engine against the queries of judged.tsv: how many have a right release among the first
/// five that are different, and the mean reciprocal rank of the first right one (0 beyond ten).
/// $ENTENTE_JUDGED=1 names the queries that fail.
void judge(benchmark::State &state, const Ranking &ranked);

} // namespace entente::bench
