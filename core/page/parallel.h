// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace entente::page {

/// Calls `work(thread, i)` for each i below `count`, on several threads, the caller's among them.
/// The caller's tells the progress of all; false where that answered to stop.
template <typename Work>
bool parallel(unsigned threads, std::size_t count, const Work &work,
              const std::function<bool(double)> &progress = {})
{
    constexpr std::size_t handful = 16;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> finished{0};
    std::atomic<bool> stopped{false};
    const auto tell = [&] {
        if (progress && !stopped
            && !progress(static_cast<double>(finished) / static_cast<double>(count)))
            stopped = true;
    };
    const auto run = [&](unsigned thread) {
        while (!stopped) {
            const std::size_t begin = next.fetch_add(handful);
            if (begin >= count)
                return;
            const std::size_t end = std::min(begin + handful, count);
            for (std::size_t i = begin; i < end; ++i)
                work(thread, i);
            finished += end - begin;
            finished.notify_one();
            if (thread == 0)
                tell();
        }
        finished.notify_one();
    };
    {
        std::vector<std::jthread> others;
        for (unsigned thread = 1; thread < threads && thread * handful < count; ++thread)
            others.emplace_back(run, thread);
        run(0);
        for (std::size_t seen = finished; seen < count && !stopped; seen = finished) {
            finished.wait(seen);
            tell();
        }
    }
    return !stopped;
}

} // namespace entente::page
