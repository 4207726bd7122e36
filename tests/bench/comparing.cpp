// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long two sides take to be set against each other, and two editions to be told apart, the
// latter beside the programs that a person would use in our place.

#include "core/analysis/analysis.h"
#include "core/comparison/changes.h"
#include "core/comparison/sides.h"
#include "resources/resources.h"
#include "tests/bench/report.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

namespace entente {

namespace {

constexpr std::size_t wordsOfATopic = 47; // as topics of the releases have on the mean
constexpr std::size_t topicsOfADocument = 8;

/// So many topics of words of which few are used most, each of one or two of 120 areas.
Side made(std::size_t topics, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> share(0, 1);
    std::geometric_distribution<int> area(0.03);
    Side side;
    side.documents.resize(topics / topicsOfADocument + 1);
    side.topics.resize(topics);
    for (std::size_t i = 0; i < topics; ++i) {
        SideTopic &topic = side.topics[i];
        topic.document = i / topicsOfADocument;
        topic.areas = {static_cast<ConceptIndex>(area(random) % 120)};
        for (std::size_t k = 0; k < wordsOfATopic; ++k) // by Zipf, of 60,000
            topic.words.append("w")
                .append(std::to_string(static_cast<int>(std::pow(60'000.0, share(random)))))
                .append(" ");
    }
    return side;
}

void twoSides(benchmark::State &state)
{
    const auto topics = static_cast<std::size_t>(state.range(0));
    const Side left = made(topics, 7);
    const Side right = made(topics, 8);
    for ([[maybe_unused]] const auto _ : state) {
        const Sides sides = findSides(left, right);
        state.counters["pairs"] = static_cast<double>(sides.pairs.size());
    }
}

/// A document of some 250 KB, and an edition of it in which each fortieth word is another and each
/// twentieth paragraph stands elsewhere.
struct Editions
{
    std::string old = bench::report(110).substr(0, 250'000);
    std::string edited;

    Editions()
    {
        std::mt19937 random(7);
        std::vector<std::string> paragraphs;
        for (std::size_t at = 0; at < old.size();) {
            const std::size_t end = std::min(old.find("\n\n", at), old.size());
            paragraphs.push_back(old.substr(at, end - at));
            at = end + 2;
        }
        for (std::string &paragraph : paragraphs) {
            for (std::size_t at = 0; (at = paragraph.find(' ', at)) != std::string::npos; ++at) {
                if (random() % 40 == 0)
                    paragraph.insert(at, " otherwise");
            }
        }
        for (std::size_t i = 0; i < paragraphs.size(); i += 20)
            std::swap(paragraphs[i], paragraphs[random() % paragraphs.size()]);
        for (const std::string &paragraph : paragraphs)
            edited.append(paragraph).append("\n\n");
    }
};

void changesOfEditions(benchmark::State &state)
{
    const Editions editions;
    const Result<Briefing> left = readAndAnalyse(editions.old, "old.md", *bundledVocabulary());
    const Result<Briefing> right = readAndAnalyse(editions.edited, "new.md", *bundledVocabulary());
    for ([[maybe_unused]] const auto _ : state) {
        const Changes changes = findChanges(left.value(), right.value());
        state.counters["changed"] = static_cast<double>(changes.blocks.size()
                                                        - changes.count(ChangeSort::Same));
    }
}

/// The same with a program, its start included, as it has to be started for each pair.
void changesByProgram(benchmark::State &state, const char *name, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(QString::fromLatin1(name));
    if (program.isEmpty()) {
        state.SkipWithError("not installed");
        return;
    }
    const Editions editions;
    const QTemporaryDir folder;
    const auto write = [&](const char *file, const std::string &text) {
        QFile out(folder.filePath(QString::fromLatin1(file)));
        if (out.open(QIODevice::WriteOnly))
            out.write(QByteArray::fromStdString(text));
    };
    write("old.md", editions.old);
    write("new.md", editions.edited);
    for ([[maybe_unused]] const auto _ : state) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program,
                      arguments + QStringList{QStringLiteral("old.md"), QStringLiteral("new.md")});
        process.waitForFinished(-1);
    }
}

BENCHMARK(twoSides)
    ->Name("Comparing/twoSides")
    ->Arg(1'000)
    ->Arg(4'000)
    ->Arg(16'000)
    ->Arg(64'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(changesOfEditions)->Name("Comparing/changes")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changesByProgram, git, "git",
                  QStringList{QStringLiteral("diff"), QStringLiteral("--no-index"),
                              QStringLiteral("--word-diff")})
    ->Name("Comparing/changesByGit")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(changesByProgram, wdiff, "wdiff", QStringList{})
    ->Name("Comparing/changesByWdiff")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

} // namespace entente
