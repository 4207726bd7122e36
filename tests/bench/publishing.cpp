// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report as tagged PDF, beside what Qt alone would make of the same blocks.

#include "core/publishing/publication.h"
#include "core/publishing/typesetdocument.h"
#include "tests/bench/reportpublication.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <benchmark/benchmark.h>

#include <fstream>

namespace {

using namespace entente;
using bench::publicationOf;
using bench::wholeText;

void resetPeak()
{
    std::ofstream("/proc/self/clear_refs") << '5';
}

/// Most memory that the process has held since, in megabytes.
double peak()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

/// How many pages; the options are those of wholeText().
int pagesOf(const Publication &publication)
{
    const Result<TypesetDocument> document = typesetDocument(publication, wholeText(2), {});
    return static_cast<int>(document.value().pages.pages.size());
}

void publishing(benchmark::State &state, unsigned threads)
{
    const Publication &publication = publicationOf(static_cast<int>(state.range(0)));
    std::size_t bytes = 0;
    resetPeak();
    for (auto _ : state)
        bytes = static_cast<std::size_t>(
            publish(publication, OutputFormat::Pdf, wholeText(threads)).value().size());
    state.counters["peakMB"] = peak();
    state.counters["KB"] = static_cast<double>(bytes) / 1024;
    state.counters["pages"] = pagesOf(publication);
}

void publishedReport(benchmark::State &state)
{
    publishing(state, 2);
}

void publishedByOneThread(benchmark::State &state)
{
    publishing(state, 1);
}

/// The same blocks through QTextDocument, filled by cursor, on QPdfWriter: neither tagged nor with
/// an outline.
void byQTextDocument(benchmark::State &state)
{
    const Publication &publication = publicationOf(static_cast<int>(state.range(0)));
    const Briefing &briefing = *publication.index->briefings()[0];
    const auto words = [&](TextRange range) {
        const std::string_view text = briefing.words(range);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    qsizetype bytes = 0;
    for (auto _ : state) {
        QTextDocument document;
        QTextCursor cursor(&document);
        for (const Block &block : briefing.blocks) {
            if (block.kind == BlockKind::Table) {
                const Table &table = briefing.tables[static_cast<std::size_t>(block.table)];
                QTextTable *made = cursor.insertTable(static_cast<int>(table.rowCount()) + 1,
                                                      static_cast<int>(table.columnCount()));
                for (std::size_t c = 0; c < table.columnCount(); ++c) {
                    made->cellAt(0, static_cast<int>(c))
                        .firstCursorPosition()
                        .insertText(words(table.columns[c]));
                    for (std::size_t r = 0; r < table.rowCount(); ++r)
                        made->cellAt(static_cast<int>(r) + 1, static_cast<int>(c))
                            .firstCursorPosition()
                            .insertText(words(table.cell(r, c)));
                }
                cursor.movePosition(QTextCursor::End);
                continue;
            }
            QTextCharFormat format;
            format.setFontWeight(block.kind == BlockKind::Heading ? QFont::Bold : QFont::Normal);
            cursor.insertBlock({}, format);
            cursor.insertText(words(block.text));
        }
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        document.print(&writer);
        bytes = out.size();
    }
    state.counters["KB"] = static_cast<double>(bytes) / 1024;
}

} // namespace

BENCHMARK(publishedReport)
    ->Arg(0)
    ->Arg(10)
    ->Arg(100)
    ->Arg(880)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(publishedByOneThread)->Arg(880)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(byQTextDocument)->Arg(880)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
