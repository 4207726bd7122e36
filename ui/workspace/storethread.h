// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace entente::ui {

/// A thread with a store of its own, which is opened when there is first something to do. It does
/// one thing after the other; what was posted is done before it ends.
class StoreThread final
{
public:
    /// Work is given the store, or why there is none; also, a second time, why it failed where it
    /// threw.
    using Work = std::function<void(library::Store *store, const Error *refusal)>;

    explicit StoreThread(std::shared_ptr<library::Library> library);
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(Work work);
    /// Waits until all that was posted is done.
    void finish();

private:
    void run();
    void doOne(const Work &work, library::Store *store, const Error *refusal);

    std::shared_ptr<library::Library> m_library;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_works;
    bool m_isWorking = false;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace entente::ui
