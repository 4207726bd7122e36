// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same report through the programs that a person would use in our place, where they are
// installed: from HTML of ours, or from the same blocks in the language of the program.

#include "tests/bench/reportpublication.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

using namespace entente;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray html(int topics)
{
    return publish(bench::publicationOf(topics), OutputFormat::Html, bench::wholeText(1)).value();
}

std::string escapedForTypst(std::string_view words)
{
    std::string text;
    for (const char c : words) {
        if (std::string_view("\\#*_`$<>@[]~=+-/").find(c) != std::string_view::npos)
            text += '\\';
        text += c == '\n' ? ' ' : c;
    }
    return text;
}

QByteArray typst(int topics)
{
    const Briefing &briefing = *bench::publicationOf(topics).index->briefings()[0];
    std::string text = "#set document(title: \"Report\")\n#outline()\n";
    for (const Block &block : briefing.blocks) {
        const std::string words = escapedForTypst(briefing.words(block.text));
        if (block.kind == BlockKind::Heading) {
            text += std::string(block.level, '=') + " " + words + "\n\n";
        } else if (block.kind == BlockKind::ListItem) {
            text += "- " + words + "\n";
        } else if (block.kind == BlockKind::Table) {
            const Table &table = briefing.tables[static_cast<std::size_t>(block.table)];
            text += "#table(columns: " + std::to_string(table.columnCount()) + ", table.header(";
            for (const TextRange head : table.columns)
                text += "[" + escapedForTypst(briefing.words(head)) + "],";
            text += "),";
            for (const TextRange cell : table.cells)
                text += "[" + escapedForTypst(briefing.words(cell)) + "],";
            text += ")\n\n";
        } else {
            text += words + "\n\n";
        }
    }
    return QByteArray::fromStdString(text);
}

/// Times one run of a program that makes a PDF of a file; both lie in a folder of their own.
void timed(benchmark::State &state, const QStringList &names, const QString &source,
           const QByteArray &bytes, const QStringList &arguments)
{
    QString program;
    for (const QString &name : names) {
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(name);
    }
    if (program.isEmpty()) {
        state.SkipWithError("not installed");
        return;
    }
    const QTemporaryDir folder;
    write(folder.filePath(source), bytes);
    constexpr int patience = 600'000; // milliseconds
    for (auto _ : state) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(patience)
            || !QFile::exists(folder.filePath(QStringLiteral("report.pdf")))) {
            state.SkipWithError("it made no PDF");
            return;
        }
    }
    state.counters["KB"] = static_cast<double>(
                               QFile(folder.filePath(QStringLiteral("report.pdf"))).size())
        / 1024;
}

void byTypst(benchmark::State &state)
{
    timed(state, {QStringLiteral("typst")}, QStringLiteral("report.typ"),
          typst(static_cast<int>(state.range(0))),
          {QStringLiteral("compile"), QStringLiteral("report.typ"), QStringLiteral("report.pdf")});
}

void byChromium(benchmark::State &state)
{
    timed(state, {QStringLiteral("chromium"), QStringLiteral("google-chrome")},
          QStringLiteral("report.html"), html(static_cast<int>(state.range(0))),
          {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
           QStringLiteral("--disable-gpu"), QStringLiteral("--user-data-dir=profile"),
           QStringLiteral("--timeout=600000"), QStringLiteral("--virtual-time-budget=600000"),
           QStringLiteral("--no-pdf-header-footer"), QStringLiteral("--print-to-pdf=report.pdf"),
           QStringLiteral("report.html")});
}

void byLibreOffice(benchmark::State &state)
{
    timed(state, {QStringLiteral("soffice")}, QStringLiteral("report.html"),
          html(static_cast<int>(state.range(0))),
          {QStringLiteral("-env:UserInstallation=file:///tmp/entente-bench-office"),
           QStringLiteral("--headless"), QStringLiteral("--convert-to"),
           QStringLiteral("pdf:writer_web_pdf_Export"), QStringLiteral("report.html")});
}

} // namespace

BENCHMARK(byTypst)->Arg(880)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(byChromium)->Arg(880)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(byLibreOffice)->Arg(880)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
