// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

/// Prints as usual, and says at the end how the goals stand.
class GoalReporter final : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (!run.error_occurred && run.run_type == Run::RT_Iteration)
                m_seconds[run.benchmark_name()] = run.cpu_accumulated_time
                    / static_cast<double>(run.iterations);
            if (!run.error_occurred)
                m_wall[run.benchmark_name()] = run.real_accumulated_time
                    / static_cast<double>(run.iterations);
            for (const auto &[counter, value] : run.counters)
                m_counters[run.run_name.function_name + '/' + run.run_name.args + ' ' + counter] =
                    value;
            if (const auto pages = run.counters.find("pages"); pages != run.counters.end())
                m_pages[run.benchmark_name()] = pages->second;
        }
        ConsoleReporter::ReportRuns(runs);
    }

    void Finalize() override
    {
        const double alone = secondsOf("md4cAlone");
        const double reading = secondsOf("readingAndAnalysing");
        if (alone > 0 && reading > 0)
            std::printf("\nreading and analysing: %.2f x md4c alone (goal: at most 3)\n",
                        reading / alone);
        reportPages();
        reportSearches();
        reportImport();
        reportQuality();
        for (const auto &[name, seconds] : m_seconds) {
            if (name.starts_with("filter") && name.ends_with("/100000"))
                std::printf("%s: %.2f ms (goal: under 5)\n", name.c_str(), seconds * 1000);
        }
    }

private:
    [[nodiscard]] double secondsOf(const std::string &prefix) const
    {
        const auto at = m_seconds.lower_bound(prefix);
        return at != m_seconds.end() && at->first.starts_with(prefix) ? at->second : 0;
    }

    [[nodiscard]] double wall(const std::string &prefix) const
    {
        const auto at = m_wall.lower_bound(prefix);
        return at != m_wall.end() && at->first.starts_with(prefix) ? at->second : 0;
    }

    void reportPages() const
    {
        for (const auto &[name, pages] : m_pages)
            std::printf("%s: %.0f pages, %.2f ms a page\n", name.c_str(), pages,
                        m_wall.at(name) * 1000 / pages);
        const double ours = wall("publishedReport/880");
        if (ours > 0 && wall("byQTextDocument") > 0)
            std::printf("QTextDocument takes %.1f x our time (goal: at least 12)\n",
                        wall("byQTextDocument") / ours);
        for (const auto &[peer, goal] : {std::pair("byTypst", 20), std::pair("byChromium", 50)}) {
            if (ours > 0 && wall(peer) > 0)
                std::printf("%s takes %.0f x our time (goal: at least %d)\n", peer,
                            wall(peer) / ours, goal);
        }
        if (ours > 0 && wall("publishedByOneThread") > 0)
            std::printf("one thread takes %.2f x the time of two (goal: at least 1.5)\n",
                        wall("publishedByOneThread") / ours);
    }

    [[nodiscard]] double counter(const std::string &name) const
    {
        const auto at = m_counters.find(name);
        return at != m_counters.end() ? at->second : 0;
    }

    void reportSearches() const
    {
        for (const auto &[name, goal] : {std::pair("searchReleases/ key_ms_p50", 5),
                                         std::pair("searchReleases/ key_ms_p99", 16),
                                         std::pair("searchReleases/ letter_ms_max", 16),
                                         std::pair("searchReleases/ filter_ms_max", 16),
                                         std::pair("searchGenerated/1000000 key_ms_p95", 16),
                                         std::pair("searchLibrary/14397 key_ms_p50", 5),
                                         std::pair("searchLibrary/14397 key_ms_p99", 16),
                                         std::pair("changeLibrary/14397 change_ms_max", 100)}) {
            if (counter(name) > 0)
                std::printf("%s: %.1f (goal: at most %d)\n", name, counter(name), goal);
        }
        const double ours = counter("searchGenerated/1000000 peer_key_ms_p95");
        for (const auto &[peer, goal] :
             {std::pair("searchByFts5", 100), std::pair("searchByXapian", 15)}) {
            const double theirs = counter(std::string(peer) + "/1000000 key_ms_p95");
            if (ours > 0 && theirs > 0)
                std::printf("%s takes %.0f x our time at p95 (goal: at least %d)\n", peer,
                            theirs / ours, goal);
        }
    }

    void reportImport() const
    {
        const std::string import = "importReleases/14397";
        const double rate = counter(import + " a_second");
        if (rate <= 0)
            return;
        std::printf("import: %.0f documents a second (goal: at least 1000)\n", rate);
        std::printf("library: %.2f x the text (goal: at most 2.5)\n",
                    counter(import + " size_to_text"));
        if (wall("importByRecoll") > 0)
            std::printf("recollindex takes %.1f x our time (goal: at least 1)\n",
                        wall("importByRecoll") / wall(import));
    }

    /// Of queries whose answers were judged.
    void reportQuality() const
    {
        for (const char *engine : {"judgeEntente", "judgeFts5", "judgeXapian"}) {
            const std::string name = std::string(engine) + '/';
            if (counter(name + " queries") > 0)
                std::printf("%s: %.0f of %.0f queries have a right answer among the first five, "
                            "mean reciprocal rank %.2f\n",
                            engine, counter(name + " success_at_5"), counter(name + " queries"),
                            counter(name + " mrr"));
        }
    }

    std::map<std::string, double> m_counters; ///< by "benchmark/arguments counter"
    std::map<std::string, double> m_wall;
    std::map<std::string, double> m_pages;
    std::map<std::string, double> m_seconds; ///< of the processor, whatever else the machine does
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts, for what is made by Qt alone
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    GoalReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
