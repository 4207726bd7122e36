// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client is ended in the midst of a sync, after an amount of work that chance gives: not of time
// that passes, so that a slow machine tests the same. Twelve times by default; ENTENTE_KILLS=200
// for as many as asked.

#include "tests/core/team/teamtest.h"

#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <random>

namespace entente::test {

namespace {

class KilledSync : public TeamTest
{
protected:
    [[nodiscard]] static int rounds()
    {
        const char *given = std::getenv("ENTENTE_KILLS");
        return given != nullptr ? std::max(1, std::atoi(given)) : 12;
    }

    /// Runs a sync in a process of its own that ends after so many microseconds of work, or at its
    /// end; answers with whether it came to that.
    bool syncs(const std::string &account, const std::string &file, long microseconds)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto library = library::libraryAt(file, bundledVocabulary());
            auto replica = library::openReplica(file);
            auto server = team::Connection::open(m_cluster->address(account));
            if (!replica || !server)
                ::_exit(2);
            const itimerval end{{0, 0}, {microseconds / 1'000'000, microseconds % 1'000'000}};
            std::signal(SIGPROF, SIG_DFL); // which ends a process at once
            ::setitimer(ITIMER_PROF, &end, nullptr);
            const auto done = team::sync({*server.value(),
                                          *replica.value(),
                                          *library,
                                          *bundledVocabulary(),
                                          {},
                                          {},
                                          {},
                                          {}});
            ::_exit(done ? 0 : 3);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0)
            << "ended with " << WEXITSTATUS(status);
        return WIFEXITED(status);
    }

    /// How much work a process of ours has done.
    static long workOfChildren()
    {
        rusage used{};
        ::getrusage(RUSAGE_CHILDREN, &used);
        return used.ru_utime.tv_sec * 1'000'000L + used.ru_utime.tv_usec
            + used.ru_stime.tv_sec * 1'000'000L + used.ru_stime.tv_usec;
    }
};

} // namespace

TEST_F(KilledSync, losesAndDoublesNothing)
{
    constexpr int documents = 40;
    std::mt19937 random{std::random_device{}()};
    (void)bundledVocabulary(); // which is no work of a sync
    std::size_t written = 0;
    {
        Client ann = client("ann");
        for (int i = 0; i < documents; ++i) {
            const library::BriefingId id = add(ann, "Document number " + std::to_string(i) + ".");
            ASSERT_TRUE(ann.store().save(
                noteOn(id, "n" + std::to_string(written++), "note of " + std::to_string(i))));
        }
    }
    // How long a whole one takes tells within what to end the others.
    const long before = workOfChildren();
    ASSERT_TRUE(syncs("bob", path("measured"), 600'000'000));
    const long start = std::max(1'000L, workOfChildren() - before);
    int killed = 0;
    for (int round = 0; round < rounds(); ++round) {
        std::uniform_int_distribution<long> amount(1, 3 * start);
        const bool isAnn = round % 2 == 0;
        killed += syncs(isAnn ? "ann" : "bob", path(isAnn ? "ann" : "bob"), amount(random)) ? 0 : 1;
        Client ann = client("ann");
        Client bob = client("bob");
        for (Client *each : {&ann, &bob})
            EXPECT_EQ(taken(each->store().check()), std::vector<std::string>());
        const auto records = taken(ann.store().briefings());
        ASSERT_TRUE(
            ann.store().save(noteOn(records[static_cast<std::size_t>(round) % records.size()].id,
                                    "n" + std::to_string(written++), "more")));
    }
    Client ann = client("ann");
    Client bob = client("bob");
    for (int round = 0; round < 2; ++round) {
        (void)sync(ann);
        (void)sync(bob);
    }
    for (Client *each : {&ann, &bob}) {
        EXPECT_EQ(taken(each->store().briefings()).size(), static_cast<std::size_t>(documents));
        EXPECT_EQ(taken(each->store().notes(0)).size(), written);
        EXPECT_TRUE(taken(each->replica->conflicts()).empty());
        EXPECT_TRUE(taken(each->replica->refused()).empty());
        EXPECT_EQ(taken(each->replica->countWaiting()), 0U);
        EXPECT_EQ(taken(each->store().check()), std::vector<std::string>());
    }
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
    RecordProperty("killed", killed);
}

} // namespace entente::test
