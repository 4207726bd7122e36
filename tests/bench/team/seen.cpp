// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How soon a note that is typed on one desk is seen on another, by two programs that follow, while
// others of the desk are connected, write, and take what all write.

#include "core/library/import/newbriefing.h"
#include "core/library/library.h"
#include "resources/resources.h"
#include "tests/bench/team/colleague.h"
#include "tests/bench/team/house.h"

#include <QByteArray>

#include <atomic>
#include <random>
#include <thread>

namespace entente::bench {

namespace {

constexpr int notes = 100;

/// Milliseconds from typing a note in one library until it is in the other.
double seenAfter(library::Store &here, library::Store &there, library::BriefingId briefing)
{
    const library::Note note = noteOn(briefing);
    const Clock::time_point typed = Clock::now();
    (void)must(here.save(note));
    constexpr double most = 60;
    while (!must(there.note(note.id))) {
        if (secondsSince(typed) > most) {
            std::fprintf(stderr, "a note was not seen within a minute\n");
            std::exit(1);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return secondsSince(typed) * 1000;
}

void measure(House &house, int clients, library::Store &here, library::Store &there,
             library::BriefingId briefing, const std::string &hash)
{
    std::atomic<bool> isEnding = false;
    std::vector<std::unique_ptr<Colleague>> colleagues;
    for (int i = 3; i <= clients; ++i) // beside the two that follow
        colleagues.push_back(std::make_unique<Colleague>(house, i, hash));
    std::vector<std::jthread> threads;
    for (const auto &each : colleagues)
        threads.emplace_back([&] { each->run(isEnding); });
    const std::int64_t before = house.number("SELECT last FROM entente.house");
    const Clock::time_point begun = Clock::now();
    std::vector<double> times;
    std::mt19937 random(1);
    for (int i = 0; i < notes; ++i) {
        times.push_back(seenAfter(here, there, briefing));
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::uniform_int_distribution<int>(50, 250)(random)));
    }
    const double seconds = secondsSince(begun);
    const auto written = static_cast<double>(house.number("SELECT last FROM entente.house")
                                             - before);
    isEnding = true;
    threads.clear();
    std::printf("%8d %8.0f %8.0f %8.0f %14.1f\n", clients, quantile(times, 0.5),
                quantile(times, 0.99), quantile(times, 1), written / seconds);
    std::fflush(stdout);
}

} // namespace

void seenElsewhere(const std::string &program)
{
    constexpr int most = 200;
    House house(most);
    std::vector<std::shared_ptr<library::Library>> libraries;
    std::vector<std::unique_ptr<library::Store>> stores;
    for (const char *const name : {"one.entente", "two.entente"}) {
        libraries.push_back(library::libraryAt(house.path(name), bundledVocabulary()));
        stores.push_back(must(libraries.back()->open()));
    }
    const std::vector batch{must(library::prepared("# Threats\n\n- Mines close the strait.\n",
                                                   "strait.md", *bundledVocabulary()))};
    const library::BriefingId briefing = must(stores[0]->add(batch)).front().id;
    const std::string hash = QByteArray::fromStdString(batch.front().hash).toHex().toStdString();
    std::vector<int> following;
    for (int i = 0; i < 2; ++i)
        run({program, "sync", "--library", libraries[static_cast<std::size_t>(i)]->name(), "--with",
             house.address(House::person(i + 1))});
    for (int i = 0; i < 2; ++i)
        following.push_back(begin({program, "sync", "--follow", "--library",
                                   libraries[static_cast<std::size_t>(i)]->name(), "--with",
                                   house.address(House::person(i + 1))}));
    (void)seenAfter(*stores[0], *stores[1], briefing); // until both are connected
    std::printf("%8s %8s %8s %8s %14s\n", "clients", "median", "p99", "longest", "notes a second");
    for (const int clients : {2, 10, 50, most})
        measure(house, clients, *stores[0], *stores[1], briefing, hash);
    std::printf("milliseconds from a note typed on one desk until it is in another's library, of "
                "%d notes (goal: median at most 150, 99th percentile at most 1000, of 200)\n",
                notes);
    for (const int each : following)
        end(each);
}

} // namespace entente::bench
