// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace entente::bench {

using Clock = std::chrono::steady_clock;

inline double milliseconds(Clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
}

/// Counters of the middle and the upper end of times: NAME_p50, _p95, _p99 and _max.
inline void report(benchmark::State &state, const std::string &name, std::vector<double> times)
{
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    state.counters[name + "_p50"] = at(0.5);
    state.counters[name + "_p95"] = at(0.95);
    state.counters[name + "_p99"] = at(0.99);
    state.counters[name + "_max"] = times.back();
}

} // namespace entente::bench
