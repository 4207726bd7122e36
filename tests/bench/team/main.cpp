// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A team's server and its clients under load, on a throwaway server. What is meant by "clients" is
// said where they are made; loops are bounded, and nothing leaves the machine.

#include "tests/bench/team/house.h"

#include <QCoreApplication>

#include <cstring>

int main(int argc, char **argv)
{
    using namespace entente::bench;
    const QCoreApplication application(argc, argv); // for the drivers of databases
    const char *given = std::getenv("ENTENTE_PROGRAM");
    const std::string program = given != nullptr ? given : ENTENTE_PROGRAM;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);             // what takes minutes is seen as it goes
    if (argc == 4 && std::strcmp(argv[1], "copy") == 0) { // what firstSync() runs of itself
        copyLibrary(argv[2], argv[3]);
        return 0;
    }
    const std::string wanted = argc > 1 ? argv[1] : "all";
    bool isKnown = false;
    const auto asks = [&](const char *name) {
        const bool is = wanted == "all" || wanted == name;
        isKnown = isKnown || is;
        return is;
    };
    if (asks("first-sync"))
        firstSync(program);
    if (asks("seen"))
        seenElsewhere(program);
    if (asks("notes"))
        manyNotes(program);
    if (asks("clients"))
        manyClients();
    if (asks("topics"))
        manyTopics(program);
    if (!isKnown)
        std::fprintf(stderr,
                     "entente-team-load [first-sync | seen | notes | clients | topics | all]\n");
    return isKnown ? 0 : 2;
}
