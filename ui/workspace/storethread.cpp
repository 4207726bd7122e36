// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/storethread.h"

#include "core/base/caught.h"

namespace entente::ui {

StoreThread::StoreThread(std::shared_ptr<library::Library> library) : m_library(std::move(library))
{
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void StoreThread::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_works.push_back(std::move(work));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_changed.notify_all();
}

void StoreThread::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_works.empty() && !m_isWorking; });
}

void StoreThread::doOne(const Work &work, library::Store *store, const Error *refusal)
{
    const Result<void> done = caught(m_library->name(), [&]() -> Result<void> {
        work(store, refusal);
        return {};
    });
    // Told as if there were no store, so that nobody waits for an answer for ever.
    if (!done && refusal == nullptr)
        doOne(work, nullptr, &done.error());
}

void StoreThread::run()
{
    const Result<std::unique_ptr<library::Store>> store = caught(
        m_library->name(), [this] { return m_library->open(); });
    for (;;) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_isWorking = false;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_stopped || !m_works.empty(); });
            if (m_works.empty())
                return;
            work = std::move(m_works.front());
            m_works.pop_front();
            m_isWorking = true;
        }
        if (store)
            doOne(work, store.value().get(), nullptr);
        else
            doOne(work, nullptr, &store.error());
    }
}

} // namespace entente::ui
