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

    void reportPages() const
    {
        for (const auto &[name, pages] : m_pages)
            std::printf("%s: %.0f pages, %.2f ms a page\n", name.c_str(), pages,
                        m_wall.at(name) * 1000 / pages);
        const auto wall = [&](const std::string &prefix) {
            const auto at = m_wall.lower_bound(prefix);
            return at != m_wall.end() && at->first.starts_with(prefix) ? at->second : 0;
        };
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
