// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace entente::page {

/// Calls `work(thread, i)` for each i below `count`, on several threads, the caller's among them.
/// The caller's tells the progress; false where that answered to stop.
template <typename Work>
bool parallel(unsigned threads, std::size_t count, const Work &work,
              const std::function<bool(double)> &progress = {})
{
    constexpr std::size_t handful = 16;
    std::atomic<std::size_t> next{0};
    std::atomic<bool> stopped{false};
    const auto run = [&](unsigned thread) {
        while (!stopped) {
            const std::size_t begin = next.fetch_add(handful);
            if (begin >= count)
                return;
            for (std::size_t i = begin; i < std::min(begin + handful, count); ++i)
                work(thread, i);
            if (thread == 0 && progress
                && !progress(static_cast<double>(begin) / static_cast<double>(count)))
                stopped = true;
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned thread = 1; thread < threads && thread * handful < count; ++thread)
            others.emplace_back(run, thread);
        run(0);
    }
    return !stopped;
}

} // namespace entente::page
