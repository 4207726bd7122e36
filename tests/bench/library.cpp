// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library of the real releases, from files on the disk: how soon it is there, how large it is,
// and what a keystroke and a change of it cost. Recoll indexes the same files where it is
// installed.

#include "core/library/library.h"

#include "core/library/filterrequest.h"
#include "core/library/import/importer.h"
#include "core/search/snippet.h"
#include "resources/resources.h"
#include "tests/bench/collections.h"
#include "tests/bench/timing.h"
#include "tests/support/releases.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace {

using namespace entente;
using namespace entente::library;
using bench::Clock;
using bench::milliseconds;
namespace fs = std::filesystem;

constexpr int changes = 100;
constexpr std::size_t queries = 150;

std::uintmax_t bytesIn(const fs::path &path)
{
    if (!fs::is_directory(path))
        return fs::exists(path) ? fs::file_size(path) : 0;
    std::uintmax_t bytes = 0;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(path))
        bytes += entry.is_regular_file() ? entry.file_size() : 0;
    return bytes;
}

struct Collection
{
    /// Of the first releases. Answers how many were taken in.
    std::size_t import(std::size_t count)
    {
        std::vector<std::string> files = test::releaseFiles();
        files.resize(std::min(files.size(), count));
        for (const std::string &name : files)
            text += fs::file_size(name);
        store = kept->open().value();
        const Result<ImportReport> report = importFiles(*store, files, *bundledVocabulary());
        return report && kept->follow(*store) ? report.value().added + report.value().known : 0;
    }

    [[nodiscard]] std::uintmax_t size() const
    {
        return bytesIn(file) + bytesIn(indexFolderOf(file));
    }

    QTemporaryDir folder;
    std::string file = folder.filePath(QStringLiteral("library.entente")).toStdString();
    std::shared_ptr<Library> kept = libraryAt(file, bundledVocabulary());
    std::unique_ptr<Store> store;
    TextCache texts;
    std::uintmax_t text = 0; ///< bytes of the documents
};

/// The one of so many releases that the import left behind.
std::map<std::int64_t, std::unique_ptr<Collection>> &libraries()
{
    static std::map<std::int64_t, std::unique_ptr<Collection>> all;
    return all;
}

Collection *libraryOf(benchmark::State &state)
{
    const auto at = libraries().find(state.range(0));
    if (at == libraries().end())
        state.SkipWithError("importReleases of as many has to run before");
    return at == libraries().end() ? nullptr : at->second.get();
}

void importReleases(benchmark::State &state)
{
    if (test::releasesFolder().empty()) {
        state.SkipWithError("there is no corpus in ../shared/corpus or $ENTENTE_CORPUS");
        return;
    }
    auto library = std::make_unique<Collection>();
    std::size_t documents = 0;
    for (auto _ : state)
        documents = library->import(static_cast<std::size_t>(state.range(0)));
    if (documents == 0) {
        state.SkipWithError("the import failed");
        return;
    }
    state.counters["documents"] = static_cast<double>(documents);
    state.counters["a_second"] = benchmark::Counter(static_cast<double>(documents),
                                                    benchmark::Counter::kIsRate);
    state.counters["size_to_text"] = static_cast<double>(library->size())
        / static_cast<double>(library->text);
    libraries()[state.range(0)] = std::move(library);
}

void importByRecoll(benchmark::State &state)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("recollindex"));
    if (program.isEmpty() || test::releasesFolder().empty()) {
        state.SkipWithError("recollindex is not installed, or there is no corpus");
        return;
    }
    const QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("recoll.conf")));
    if (settings.open(QIODevice::WriteOnly))
        settings.write("topdirs = " + QByteArray::fromStdString(test::releasesFolder()) + '\n');
    settings.close();
    int code = 0;
    for (auto _ : state) {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, {QStringLiteral("-c"), folder.path(), QStringLiteral("-z")});
        process.waitForFinished(-1);
        code = process.exitCode();
    }
    if (code != 0)
        state.SkipWithError("recollindex failed");
    state.counters["index_MB"] = static_cast<double>(bytesIn(folder.path().toStdString())) / 1e6;
}

/// As the window asks: counts of all facets, the briefings of the result, and the first fifty with
/// their words from the store.
double keystroke(Collection &library, const std::string &typed)
{
    const Clock::time_point begin = Clock::now();
    Filter filter;
    filter.text = typed;
    search::Request request = requestOf(filter, *bundledVocabulary());
    request.listBriefings = true;
    const search::Answer answer = library.kept->search(request).value();
    const auto hits = library.kept->wordsOf(answer.hits, *library.store, &library.texts);
    if (hits) {
        for (const FoundHit &hit : hits.value())
            benchmark::DoNotOptimize(search::snippet(hit.text, request.query));
    }
    return milliseconds(begin);
}

void searchLibrary(benchmark::State &state)
{
    Collection *library = libraryOf(state);
    if (library == nullptr)
        return;
    std::vector<double> keys;
    std::vector<double> lists;
    for (auto _ : state) {
        for (const std::string &query : bench::typedQueries(bench::releasesToSearch(), queries)) {
            for (std::size_t length = 1; length <= query.size(); ++length)
                keys.push_back(keystroke(*library, query.substr(0, length)));
        }
        for (int i = 0; i < 5; ++i) {
            const Clock::time_point begin = Clock::now();
            benchmark::DoNotOptimize(library->store->briefings());
            lists.push_back(milliseconds(begin));
        }
    }
    bench::report(state, "key_ms", keys);
    bench::report(state, "list_ms", lists);
}

/// From the change of a briefing to its being found so.
void changeLibrary(benchmark::State &state)
{
    Collection *library = libraryOf(state);
    if (library == nullptr)
        return;
    const std::vector<BriefingRecord> all = library->store->briefings().value();
    std::vector<double> times;
    std::size_t next = 0;
    for (auto _ : state) {
        for (int i = 0; i < changes; ++i, next += 131) {
            const BriefingId id = all[next % all.size()].id;
            const Clock::time_point begin = Clock::now();
            if (!library->store->setRemoved(id, true) || !library->kept->follow(*library->store)
                || !library->store->setRemoved(id, false)
                || !library->kept->follow(*library->store)) {
                state.SkipWithError("the change failed");
                return;
            }
            times.push_back(milliseconds(begin) / 2);
        }
    }
    bench::report(state, "change_ms", times);
}

constexpr int some = 1'000;
constexpr int most = 14'397;

BENCHMARK(importReleases)
    ->Arg(some)
    ->Arg(most)
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(importByRecoll)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(searchLibrary)->Arg(some)->Arg(most)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(changeLibrary)->Arg(some)->Arg(most)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
