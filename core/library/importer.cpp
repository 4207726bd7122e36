// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/importer.h"

#include "core/library/newbriefing.h"
#include "core/reading/file.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t batchDocuments = 256;
constexpr std::size_t batchBytes = 8 << 20;
constexpr std::size_t furthestAhead = 2 * batchDocuments;

/// Reads documents on several threads and hands them out in order. No thread runs further ahead
/// than the caller can store.
class Readers final
{
public:
    Readers(std::span<const std::string> files, const Vocabulary &vocabulary,
            const std::function<Result<std::string>(const std::string &)> &load)
        : m_files(files), m_vocabulary(vocabulary), m_load(load), m_ready(files.size())
    {
        const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
        for (unsigned i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { run(); });
    }
    ~Readers()
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_wake.notify_all();
    }
    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    /// The next document; waits for it.
    Result<NewBriefing> take()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [&] { return m_ready[m_taken].has_value(); });
        Result<NewBriefing> document = std::move(*m_ready[m_taken]);
        m_ready[m_taken++].reset();
        m_wake.notify_all();
        return document;
    }

private:
    void run()
    {
        for (;;) {
            std::size_t number = 0;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [&] {
                    return m_stopped || m_next >= m_files.size()
                        || m_next < m_taken + furthestAhead;
                });
                if (m_stopped || m_next >= m_files.size())
                    return;
                number = m_next++;
            }
            Result<NewBriefing> document = read(m_files[number]);
            const std::scoped_lock lock(m_mutex);
            m_ready[number] = std::move(document);
            if (number == m_taken)
                m_arrived.notify_one();
        }
    }

    Result<NewBriefing> read(const std::string &file)
    {
        Result<std::string> bytes = m_load ? m_load(file) : loadFile(file);
        if (!bytes)
            return bytes.error();
        return prepared(std::move(bytes).value(), file, m_vocabulary);
    }

    std::span<const std::string> m_files;
    const Vocabulary &m_vocabulary;
    const std::function<Result<std::string>(const std::string &)> &m_load;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_arrived;
    std::vector<std::optional<Result<NewBriefing>>> m_ready;
    std::size_t m_next = 0;
    std::size_t m_taken = 0;
    bool m_stopped = false;
    std::vector<std::jthread> m_threads; ///< last, so that they end first
};

void filesInFolder(const std::string &folder, std::vector<std::string> &found,
                   std::vector<Error> &unread)
{
    std::error_code problem;
    fs::recursive_directory_iterator at(folder, problem);
    std::vector<std::string> inside;
    while (!problem && at != fs::recursive_directory_iterator()) {
        const bool hidden = at->path().filename().native().starts_with('.');
        std::error_code unknown;
        if (hidden)
            at.disable_recursion_pending();
        else if (at->is_regular_file(unknown))
            inside.push_back(at->path());
        else if (at->is_directory(unknown) && !at->is_symlink(unknown)) {
            // Asked beforehand: an iterator that meets a closed folder ends there.
            const fs::directory_iterator open(at->path(), unknown);
            if (unknown) {
                unread.push_back({ErrorCode::NotReadable, at->path(), 0, unknown.message()});
                at.disable_recursion_pending();
            }
        }
        at.increment(problem);
    }
    if (problem)
        unread.push_back({ErrorCode::NotReadable, folder, 0, problem.message()});
    std::sort(inside.begin(), inside.end());
    found.insert(found.end(), inside.begin(), inside.end());
}

class Import final
{
public:
    Import(Store &store, std::size_t total, const ImportTalk &talk) : m_store(store), m_talk(talk)
    {
        m_progress.total = total;
    }

    /// False where the import is to stop, and report() or error() says why.
    bool take(Result<NewBriefing> document)
    {
        ++m_taken;
        if (document) {
            m_bytes += document.value().size;
            if (const std::string &words = document.value().meta.unreadDate; !words.empty())
                m_report.unreadDates.push_back({document.value().file, words});
            m_batch.push_back(std::move(document).value());
        } else {
            m_report.unread.push_back(document.error());
        }
        if (m_batch.size() < batchDocuments && m_bytes < batchBytes && m_taken < m_progress.total)
            return true;
        return flush();
    }

    Result<ImportReport> result() const
    {
        if (m_error)
            return *m_error;
        return m_report;
    }

private:
    bool flush()
    {
        const Result<std::vector<Added>> added = m_store.add(m_batch);
        if (!added) {
            m_error = added.error();
            return false;
        }
        std::vector<std::string> files;
        for (const NewBriefing &briefing : m_batch)
            files.push_back(briefing.file);
        for (const Added &one : added.value()) {
            m_report.known += one.how == Added::How::Known ? 1 : 0;
            m_report.added += one.how == Added::How::Known ? 0 : 1;
            m_report.editions += one.how == Added::How::Edition ? 1 : 0;
        }
        m_batch.clear();
        m_bytes = 0;
        if (m_talk.stored)
            m_talk.stored(files);
        m_progress.done = m_taken;
        m_progress.seconds = std::chrono::duration<double>(Clock::now() - m_begun).count();
        m_report.cancelled = m_talk.progress && !m_talk.progress(m_progress)
            && m_taken < m_progress.total;
        return !m_report.cancelled;
    }

    using Clock = std::chrono::steady_clock;

    Store &m_store;
    const ImportTalk &m_talk;
    Clock::time_point m_begun = Clock::now();
    ImportProgress m_progress;
    ImportReport m_report;
    std::optional<Error> m_error;
    std::vector<NewBriefing> m_batch;
    std::size_t m_bytes = 0;
    std::size_t m_taken = 0;
};

} // namespace

std::vector<std::string> filesIn(std::span<const std::string> paths, std::vector<Error> &unread)
{
    std::vector<std::string> found;
    for (const std::string &path : paths) {
        std::error_code problem;
        if (fs::is_directory(path, problem))
            filesInFolder(path, found, unread);
        else
            found.push_back(path);
    }
    return found;
}

Result<ImportReport> importFiles(Store &store, std::span<const std::string> files,
                                 const Vocabulary &vocabulary, const ImportTalk &talk)
{
    if (const std::optional<Error> why = store.readOnly())
        return *why;
    Import import(store, files.size(), talk);
    Readers readers(files, vocabulary, talk.load);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!import.take(readers.take()))
            break;
    }
    return import.result();
}

} // namespace entente::library
