// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to read a Word document in a helper: beside reading it in place, with a helper that
// waits, and with one that has to be started.

#include "core/reading/formats.h"
#include "core/reading/reader.h"
#include "core/reading/sandbox/apart.h"
#include "tests/support/zipmaker.h"

#include <benchmark/benchmark.h>

namespace {

using namespace entente;

/// Some pages of paragraphs.
const std::string &document()
{
    static const std::string made = [] {
        std::string body;
        for (int i = 0; i < 200; ++i)
            body += "<w:p><w:r><w:t>Mines lie in the strait, and number " + std::to_string(i)
                + " is one that nobody has swept yet.</w:t></w:r></w:p>";
        return test::zipOf({{"word/document.xml",
                             "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                             "wordprocessingml/2006/main\"><w:body>"
                                 + body + "</w:body></w:document>"}});
    }();
    return made;
}

void readingWordHere(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readBriefingHere(document(), "a.docx"));
}

void readingWordApart(benchmark::State &state)
{
    for (auto _ : state) {
        const Result<Briefing> read = readBriefing(document(), "a.docx");
        if (!read) {
            state.SkipWithError(qPrintable(sentence(read.error())));
            return;
        }
    }
}

void readingWordApartForTheFirstTime(benchmark::State &state)
{
    const Format &format = *formatOf({document(), "a.docx"});
    for (auto _ : state) {
        sandbox::HelperPool pool(sandbox::readerProgram());
        benchmark::DoNotOptimize(sandbox::readApart(pool, format, document(), "a.docx"));
    }
}

BENCHMARK(readingWordHere)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readingWordApart)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readingWordApartForTheFirstTime)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
