// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace entente::team {

/// Has the search of a library follow, in a thread and a store of its own, while very many
/// briefings are written into it: otherwise who searches next waits for all of it. Of few nothing
/// is done here. What fails is done by who searches next.
class Indexing final
{
public:
    /// `library` outlives it.
    explicit Indexing(library::Library &library) : m_library(library) {}
    /// What it is at is given up, unless finish() was called.
    ~Indexing();
    Indexing(const Indexing &) = delete;
    Indexing &operator=(const Indexing &) = delete;

    /// So many more are written, and not in a transaction any more.
    void wrote(std::size_t briefings);
    /// Waits until the search has all of them, where it ever began; asks now and then whether to
    /// go on waiting, and answers with what it was told.
    [[nodiscard]] Result<void> finish(const std::function<Result<void>()> &mayGoOn);

private:
    void run();

    library::Library &m_library;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::size_t m_due = 0; ///< written, and not followed
    bool m_isLast = false;
    bool m_isGivenUp = false;
    bool m_hasEnded = false;
    std::condition_variable m_ended;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace entente::team
