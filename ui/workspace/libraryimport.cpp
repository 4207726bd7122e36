// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryimport.h"

#include "core/base/caught.h"
#include "core/base/runerror.h"
#include "core/library/import/renewal.h"
#include "resources/resources.h"

#include <chrono>

namespace entente::ui {

namespace {

/// Often enough to see them come, seldom enough not to slow them down.
constexpr std::chrono::milliseconds betweenLooks{700};

} // namespace

library::ImportWork LibraryImport::importOf(std::vector<std::string> paths,
                                            std::shared_ptr<const Vocabulary> vocabulary,
                                            library::Arrival arrival)
{
    return [paths = std::move(paths), vocabulary = std::move(vocabulary), arrival](
               library::Store &store, library::ImportTalk talk) -> Result<library::ImportReport> {
        std::vector<Error> unread;
        const std::vector<std::string> files = library::filesIn(paths, unread);
        talk.load = [](const std::string &file) { return loadAny(file); };
        Result<library::ImportReport> report = library::importFiles(store, files, *vocabulary, talk,
                                                                    arrival);
        if (report)
            report.value().unread.insert(report.value().unread.begin(), unread.begin(),
                                         unread.end());
        return report;
    };
}

library::ImportWork LibraryImport::renewal(std::shared_ptr<const Vocabulary> vocabulary)
{
    return [vocabulary = std::move(vocabulary)](library::Store &store,
                                                const library::ImportTalk &talk) {
        return library::renewBriefings(store, *vocabulary, talk);
    };
}

LibraryImport::LibraryImport(std::shared_ptr<library::Library> library, library::ImportWork work,
                             Talk talk)
    : m_library(std::move(library)),
      m_work(std::move(work)),
      m_talk(std::move(talk)),
      m_thread([this] { run(); })
{
}

LibraryImport::~LibraryImport()
{
    m_cancelled = true;
    m_thread.join();
}

void LibraryImport::run()
{
    const Result<library::ImportReport> report = caught(m_library->name(),
                                                        [this] { return work(); });
    if (report)
        m_talk.finished(report.value(), std::nullopt);
    else
        m_talk.finished({}, report.error());
}

Result<library::ImportReport> LibraryImport::work()
{
    ENTENTE_TRY(const std::unique_ptr<library::Store> store, m_library->open());
    if (store->readOnly())
        return *store->readOnly();
    const auto goOn = [this] { return !m_cancelled.load(); };
    const auto follow = [&]() -> Result<void> {
        Result<void> followed = m_library->follow(*store, [&](auto, auto) { return goOn(); });
        m_talk.stored();
        return followed;
    };
    auto looked = std::chrono::steady_clock::now();
    library::ImportTalk talk;
    talk.progress = [&](const library::ImportProgress &progress) {
        m_talk.progress(progress);
        if (std::chrono::steady_clock::now() - looked > betweenLooks) {
            (void)follow(); // what it could not take over now it takes over at the end
            looked = std::chrono::steady_clock::now();
        }
        return goOn();
    };
    Result<library::ImportReport> report = m_work(*store, talk);
    if (!report)
        return report;
    if (const Result<void> followed = follow();
        !followed && followed.error().code != RunError::Cancelled)
        return followed.error();
    return report;
}

} // namespace entente::ui
