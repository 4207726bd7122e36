// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/workers.h"

#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace entente {

void withWorkers(unsigned others, const std::function<void(unsigned)> &work)
{
    std::mutex mutex;
    std::exception_ptr thrown;
    const auto safely = [&](unsigned thread) {
        try {
            work(thread);
        } catch (...) {
            const std::scoped_lock lock(mutex);
            if (!thrown)
                thrown = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> threads;
        threads.reserve(others);
        try {
            for (unsigned thread = 1; thread <= others; ++thread)
                threads.emplace_back(safely, thread);
        } catch (const std::system_error &) {
            // Those that there are do all of the work.
        }
        safely(0);
    }
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace entente
