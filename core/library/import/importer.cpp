// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/importer.h"

#include "core/base/caught.h"
#include "core/base/fileerror.h"
#include "core/library/import/newbriefing.h"
#include "core/library/import/readahead.h"
#include "core/reading/file.h"
#include "core/reading/sandbox/cancelling.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <iterator>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t batchDocuments = 256;
constexpr std::size_t batchBytes = 8 << 20;
constexpr std::size_t mostFilesAhead = 2 * batchDocuments;
constexpr std::size_t mostBytesAhead = 64 << 20;

/// What a file holds, and why some of it cannot be read.
struct ReadFile
{
    std::vector<NewBriefing> briefings;
    std::vector<Error> unread;
};
using Documents = Result<ReadFile>;

/// What a file that was read holds on to until it is stored: its bytes, and the words of its
/// topics.
std::size_t weightOf(const Documents &documents)
{
    std::size_t weight = 0;
    if (documents) {
        for (const NewBriefing &each : documents.value().briefings)
            weight += each.packed.size() + each.size;
    }
    return weight;
}

/// The same file is the same briefing from whichever folder it is named.
std::string wholePath(const std::string &file)
{
    if (!isPlace(file) || file.starts_with("entente:")) // what is bundled has no path
        return file;
    std::error_code problem;
    const fs::path path = fs::absolute(file, problem);
    return problem ? file : path.lexically_normal().string();
}

/// Reads files on several threads and hands out what they hold in order. No thread runs further
/// ahead than the caller can store.
class Readers final
{
public:
    Readers(std::span<const std::string> files, const Vocabulary &vocabulary,
            const std::function<Result<std::string>(const std::string &)> &load, Arrival arrival)
        : m_files(files),
          m_vocabulary(vocabulary),
          m_load(load),
          m_arrival(arrival),
          m_ahead(files.size(), mostFilesAhead, mostBytesAhead),
          m_ready(files.size())
    {
        const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
        try {
            for (unsigned i = 0; i < threads; ++i)
                m_threads.emplace_back([this] { run(); });
        } catch (const std::system_error &) {
            // Those that there are do the work, and the caller does where there is none.
        }
    }
    ~Readers()
    {
        m_givenUp = true; // what is read in helpers need not come to its end
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_wake.notify_all();
    }
    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    /// What the next file holds; waits for it.
    Documents take()
    {
        std::unique_lock lock(m_mutex);
        if (m_threads.empty())
            readNext(lock);
        m_arrived.wait(lock, [&] { return m_ready[m_taken].has_value(); });
        Documents documents = std::move(*m_ready[m_taken]);
        m_ready[m_taken++].reset();
        m_ahead.take();
        m_wake.notify_all();
        return documents;
    }

private:
    void run()
    {
        const sandbox::CancelledBy cancelled(m_givenUp);
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_wake.wait(lock, [&] { return m_stopped || m_ahead.isAtEnd() || m_ahead.mayBegin(); });
            if (m_stopped || m_ahead.isAtEnd())
                return;
            readNext(lock);
        }
    }

    void readNext(std::unique_lock<std::mutex> &lock)
    {
        const std::string &file = m_files[m_ahead.next()];
        std::error_code unknown; // of standard input, say
        const std::uintmax_t size = fs::file_size(file, unknown);
        const std::size_t number = m_ahead.begin(unknown ? 0 : static_cast<std::size_t>(size));
        lock.unlock();
        Documents documents = caught(file, [&] { return read(file); });
        const std::size_t weight = weightOf(documents);
        lock.lock();
        m_ready[number] = std::move(documents);
        m_ahead.weigh(number, weight);
        m_wake.notify_all();
        if (number == m_taken)
            m_arrived.notify_one();
    }

    Documents read(const std::string &file)
    {
        ENTENTE_TRY(std::string bytes, m_load ? m_load(file) : loadFile(file));
        ReadFile read;
        ENTENTE_TRY(read.briefings, preparedAll(std::move(bytes), file, m_vocabulary, read.unread));
        for (NewBriefing &each : read.briefings) {
            each.file = wholePath(each.file);
            each.mayHaveGrown = m_arrival == Arrival::Watched;
        }
        return read;
    }

    std::span<const std::string> m_files;
    const Vocabulary &m_vocabulary;
    const std::function<Result<std::string>(const std::string &)> &m_load;
    Arrival m_arrival;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_arrived;
    ReadAhead m_ahead;
    std::vector<std::optional<Documents>> m_ready;
    std::size_t m_taken = 0;
    bool m_stopped = false;
    std::atomic<bool> m_givenUp = false;
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
                unread.push_back({FileError::NotReadable, at->path(), 0, unknown.message()});
                at.disable_recursion_pending();
            }
        }
        at.increment(problem);
    }
    if (problem)
        unread.push_back({FileError::NotReadable, folder, 0, problem.message()});
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
    bool take(Documents documents)
    {
        ++m_taken;
        if (!documents)
            m_report.unread.push_back(documents.error());
        ReadFile file = documents ? std::move(documents).value() : ReadFile();
        std::move(file.unread.begin(), file.unread.end(), std::back_inserter(m_report.unread));
        for (NewBriefing &document : file.briefings) {
            m_bytes += document.size;
            if (!document.encoding.isSure)
                m_report.guessed.push_back({document.file, document.encoding});
            if (const std::string &words = document.meta.unreadDate; !words.empty())
                m_report.unreadDates.push_back({document.file, words});
            m_batch.push_back(std::move(document));
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
        for (std::size_t i = 0; i < added.value().size(); ++i) {
            const Added &one = added.value()[i];
            if (one.perhapsOf)
                m_report.unsure.push_back({m_batch[i].file, {one.id, *one.perhapsOf}});
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
                                 const Vocabulary &vocabulary, const ImportTalk &talk,
                                 Arrival arrival)
{
    if (const std::optional<Error> why = store.readOnly())
        return *why;
    Import import(store, files.size(), talk);
    Readers readers(files, vocabulary, talk.load, arrival);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!import.take(readers.take()))
            break;
    }
    return import.result();
}

} // namespace entente::library
