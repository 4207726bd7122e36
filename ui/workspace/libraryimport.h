// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/import/importer.h"
#include "core/library/library.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace entente::ui {

/// One import, or one renewal of what is there, in a thread of its own with a store of its own.
class LibraryImport final
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
    [[nodiscard]] static library::ImportWork importOf(std::vector<std::string> paths,
                                                      std::shared_ptr<const Vocabulary> vocabulary,
                                                      library::Arrival arrival);
    /// Reads anew what an older analysis read.
    [[nodiscard]] static library::ImportWork renewal(std::shared_ptr<const Vocabulary> vocabulary);

    LibraryImport(std::shared_ptr<library::Library> library, library::ImportWork work, Talk talk);
    /// Cancels it and waits; what is stored stays.
    ~LibraryImport();
    LibraryImport(const LibraryImport &) = delete;
    LibraryImport &operator=(const LibraryImport &) = delete;

    void cancel() { m_cancelled = true; }

private:
    void run();
    [[nodiscard]] Result<library::ImportReport> work();

    std::shared_ptr<library::Library> m_library;
    library::ImportWork m_work;
    Talk m_talk;
    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace entente::ui
