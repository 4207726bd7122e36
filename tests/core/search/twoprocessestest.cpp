// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One process writes to an index while another reads it.

#include "tests/core/search/collection.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace entente::search {

namespace {

constexpr std::uint64_t revisions = 120;

/// Adds a briefing with each revision, and tidies now and then. Nothing returns from it: what the
/// test's process would do at its end is not to be done twice.
[[noreturn]] void write(const std::string &folder)
{
    const Result<std::unique_ptr<SearchIndex>> index = SearchIndex::open(folder, {});
    bool fine = index.ok();
    for (std::uint64_t revision = 1; fine && revision <= revisions; ++revision) {
        index.value()->put({test::oneTopic(revision, "alliance " + std::to_string(revision), "")});
        fine = index.value()->save(revision).ok();
        if (fine && revision % 10 == 0)
            fine = index.value()->tidy().ok();
    }
    ::_exit(fine ? 0 : 1);
}

} // namespace

TEST(TwoProcesses, seeEachSavedRevisionWholeAndNeverAnOlderOneAgain)
{
    const test::TemporaryFolder folder;
    // There is an index before the other begins: its first save is not what is tested.
    ASSERT_TRUE(SearchIndex::open(folder.path(), {}).value()->save(0).ok());
    const std::unique_ptr<SearchIndex> reader = SearchIndex::open(folder.path(), {0, true, true})
                                                    .value();
    const pid_t writer = ::fork();
    ASSERT_GE(writer, 0);
    if (writer == 0)
        write(folder.path());
    std::uint64_t seen = 0;
    int status = 0;
    for (bool running = true; running;) {
        running = ::waitpid(writer, &status, WNOHANG) == 0; // one more look after its end
        const Result<bool> changed = reader->refresh();
        ASSERT_TRUE(changed.ok());
        const std::uint64_t revision = reader->savedRevision();
        ASSERT_GE(revision, seen);
        ASSERT_TRUE(changed.value() || revision == seen);
        seen = revision;
        ASSERT_EQ(reader->search(test::asking("alliance")).total.briefings, revision);
    }
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_EQ(seen, revisions);
}

} // namespace entente::search
