// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All releases to a new client, with its search, beside the least that it could take: the bytes of
// the library that comes of it through the same socket, and the search over them.

#include "core/library/library.h"
#include "resources/resources.h"
#include "tests/bench/team/house.h"
#include "tests/support/releases.h"

#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace entente::bench {

namespace {

constexpr int rounds = 3;

/// Lays a file on the server, in parts as long as a client's are.
void lay(House &house, const std::string &file)
{
    must(house.office().run(
        "DROP TABLE IF EXISTS public.parts; CREATE TABLE public.parts(number int PRIMARY KEY, "
        "bytes bytea); ALTER TABLE public.parts ALTER bytes SET STORAGE EXTERNAL"));
    std::ifstream from(file, std::ios::binary);
    std::string part(4 << 20, '\0');
    for (std::int64_t number = 0;; ++number) {
        from.read(part.data(), static_cast<std::streamsize>(part.size()));
        if (from.gcount() == 0)
            return;
        must(house.office().ask("INSERT INTO public.parts VALUES($1, $2)",
                                {team::number(number),
                                 team::bytes(std::string_view(part).substr(
                                     0, static_cast<std::size_t>(from.gcount())))}));
    }
}

} // namespace

void copyLibrary(const std::string &address, const std::string &file)
{
    const auto server = must(team::Connection::open(address));
    std::ofstream to(file, std::ios::binary);
    for (std::int64_t number = 0;; ++number) {
        const team::Rows rows = must(server->ask("SELECT bytes FROM public.parts WHERE number = $1",
                                                 {team::number(number)}));
        if (rows.count() == 0)
            break;
        to << rows.bytes(0, 0);
    }
    to.close();
    const auto library = library::libraryAt(file, bundledVocabulary());
    const auto store = must(library->open());
    must(library->follow(*store));
}

void firstSync(const std::string &program)
{
    const std::string folder = test::releasesFolder();
    if (folder.empty()) {
        std::fprintf(stderr, "there is no corpus in ../shared/corpus or $ENTENTE_CORPUS\n");
        return;
    }
    House house(1 + rounds);
    const std::string source = house.path("source.entente");
    const Used imported = run({program, "import", folder, "--library", source});
    double before = house.processor();
    const Used sent = run(
        {program, "sync", "--library", source, "--with", house.address(House::person(1))});
    const auto briefings = static_cast<double>(
        house.number("SELECT count(*) FROM entente.briefing"));
    std::printf("%-34s %8s %10s %9s %12s\n", "first sync", "seconds", "processor", "megabytes",
                "a second");
    const auto print = [&](const char *what, const Used &used) {
        std::printf("%-34s %8.2f %10.2f %9.0f %12.0f\n", what, used.seconds, used.processor,
                    used.megabytes, briefings / used.seconds);
    };
    print("importing them, without the search", imported);
    print("sending them", sent);
    std::printf("%-34s %19.2f\n", "  the server meanwhile", house.processor() - before);
    std::vector<double> clock;
    std::vector<double> processor;
    std::string file;
    for (int round = 0; round < rounds; ++round) {
        file = house.path("taken" + std::to_string(round) + ".entente");
        before = house.processor();
        const Used taken = run({program, "sync", "--library", file, "--with",
                                house.address(House::person(2 + round))});
        print("taking them, with the search", taken);
        std::printf("%-34s %19.2f\n", "  the server meanwhile", house.processor() - before);
        if (round == 0)
            lay(house, file);
        const Used copied = run({"/proc/self/exe", "copy", house.address("postgres"),
                                 house.path("copied" + std::to_string(round) + ".entente")});
        print("the bytes copied, and the search", copied);
        clock.push_back(taken.seconds / copied.seconds);
        processor.push_back(taken.processor / copied.processor);
    }
    std::printf("taking them is %.2f x copying and indexing on the clock (goal: at most 1.5), "
                "%.2f x by processor time\n",
                quantile(clock, 0.5), quantile(processor, 0.5));
    const Used nothing = run(
        {program, "sync", "--library", file, "--with", house.address(House::person(1 + rounds))});
    print("a sync with nothing new", nothing);
}

} // namespace entente::bench
