// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace entente::session {

/// Something that is done to a library with a report at its end: an import, or a renewal.
using ImportWork =
    std::function<Result<library::ImportReport>(Session &, const library::ImportTalk &)>;

/// An import, or a renewal of what is there, in a thread and with a session of its own.
class ImportJob final
{
public:
    /// All are called from the import's thread.
    struct Talk
    {
        std::function<void(const library::ImportProgress &)> progress;
        std::function<void()> stored; ///< some are in the library and can be found
        std::function<void(const library::ImportReport &, const std::optional<Error> &)> finished;
    };

    /// Imports files and folders.
    [[nodiscard]] static ImportWork importOf(std::vector<std::string> paths,
                                             library::Arrival arrival);
    /// Reads anew what an older analysis read.
    [[nodiscard]] static ImportWork renewal();

    ImportJob(SessionMaker maker, ImportWork work, Talk talk);
    /// Cancels it and waits; what is stored stays.
    ~ImportJob();
    ImportJob(const ImportJob &) = delete;
    ImportJob &operator=(const ImportJob &) = delete;

    void cancel() { m_cancelled = true; }

private:
    void run();
    [[nodiscard]] Result<library::ImportReport> work();

    SessionMaker m_maker;
    ImportWork m_work;
    Talk m_talk;
    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace entente::session
