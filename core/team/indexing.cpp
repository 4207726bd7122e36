// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/indexing.h"

#include "core/base/caught.h"

#include <chrono>
#include <system_error>

namespace entente::team {

namespace {

/// What is taken over at a time: after each the index is saved.
constexpr std::size_t step = 2048;

constexpr std::chrono::milliseconds look{100};

} // namespace

Indexing::~Indexing()
{
    const std::scoped_lock lock(m_mutex);
    m_isGivenUp = true;
    m_wake.notify_all();
}

void Indexing::wrote(std::size_t briefings)
{
    const std::scoped_lock lock(m_mutex);
    m_due += briefings;
    if (m_due < step)
        return;
    try {
        if (!m_thread.joinable())
            m_thread = std::jthread([this] { run(); });
    } catch (const std::system_error &) {
        return; // whoever searches next does it
    }
    m_wake.notify_all();
}

Result<void> Indexing::finish(const std::function<Result<void>()> &mayGoOn)
{
    std::unique_lock lock(m_mutex);
    m_isLast = true;
    m_wake.notify_all();
    while (m_thread.joinable() && !m_hasEnded) {
        m_ended.wait_for(lock, look, [this] { return m_hasEnded; });
        lock.unlock();
        ENTENTE_TRY_VOID(mayGoOn());
        lock.lock();
    }
    return {};
}

void Indexing::run()
{
    const auto goOn = [this](std::size_t, std::size_t) {
        const std::scoped_lock lock(m_mutex);
        return !m_isGivenUp;
    };
    const Result<void> done = caught(m_library.name(), [&]() -> Result<void> {
        ENTENTE_TRY(const std::unique_ptr<library::Store> store, m_library.open());
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_wake.wait(lock, [this] { return m_isGivenUp || m_isLast || m_due >= step; });
            if (m_isGivenUp || m_due == 0)
                return {};
            m_due = 0;
            lock.unlock();
            ENTENTE_TRY_VOID(m_library.follow(*store, goOn));
            lock.lock();
        }
    });
    (void)done; // it is derived, and whoever searches next finds what is wrong
    const std::scoped_lock lock(m_mutex);
    m_hasEnded = true;
    m_ended.notify_all();
}

} // namespace entente::team
