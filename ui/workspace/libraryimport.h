// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/catalogue.h"
#include "core/library/importer.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace entente::ui {

/// One import in a thread of its own, with a store of its own.
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

    LibraryImport(std::string libraryFile, std::vector<std::string> paths,
                  std::shared_ptr<const Vocabulary> vocabulary,
                  std::shared_ptr<library::Catalogue> catalogue, Talk talk);
    /// Cancels it and waits; what is stored stays.
    ~LibraryImport();
    LibraryImport(const LibraryImport &) = delete;
    LibraryImport &operator=(const LibraryImport &) = delete;

    void cancel() { m_cancelled = true; }

private:
    void run();
    [[nodiscard]] Result<library::ImportReport> import();

    std::string m_libraryFile;
    std::vector<std::string> m_paths;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::shared_ptr<library::Catalogue> m_catalogue;
    Talk m_talk;
    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace entente::ui
