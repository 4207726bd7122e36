// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import of the real releases into a library, and how large its file becomes.

#include "core/library/importer.h"
#include "resources/resources.h"
#include "tests/support/releases.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <filesystem>

namespace {

using namespace entente;

/// Documents are handed over from memory: reading files is the disk's speed and not ours.
void importing(benchmark::State &state)
{
    const std::vector<std::string> &documents = test::releases();
    if (documents.empty()) {
        state.SkipWithError("there is no corpus in ../shared/corpus or $ENTENTE_CORPUS");
        return;
    }
    std::vector<std::string> names;
    for (std::size_t i = 0; i < documents.size(); ++i)
        names.push_back(std::to_string(i));
    library::ImportTalk talk;
    talk.load = [&](const std::string &name) -> Result<std::string> {
        return documents[std::stoul(name)];
    };
    double ratio = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("library.entente")).toStdString();
        state.ResumeTiming();
        {
            const auto store = library::openLibrary(file);
            if (!store
                || !library::importFiles(*store.value(), names, *bundledVocabulary(), talk)) {
                state.SkipWithError("the import failed");
                return;
            }
        }
        ratio = static_cast<double>(std::filesystem::file_size(file))
            / static_cast<double>(test::bytesOf(documents));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(documents.size()));
    state.counters["size/text"] = ratio;
}

BENCHMARK(importing)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

} // namespace
