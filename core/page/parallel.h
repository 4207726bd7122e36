// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workers.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>

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
    };
    const auto runAndWait = [&](unsigned thread) {
        try {
            run(thread);
        } catch (...) {
            stopped = true;
            finished += count; // or the caller would wait for what nobody does any more
            finished.notify_one();
            throw;
        }
        for (std::size_t seen = finished; thread == 0 && seen < count && !stopped;
             seen = finished) {
            finished.wait(seen);
            tell();
        }
    };
    const auto useful = static_cast<unsigned>(std::min<std::size_t>(threads, count / handful + 1));
    withWorkers(useful > 0 ? useful - 1 : 0, runAndWait);
    return !stopped;
}

} // namespace entente::page
