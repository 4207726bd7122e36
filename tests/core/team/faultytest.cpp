// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server says where it cannot do something just now, and what becomes of the operation.

#include "core/base/runerror.h"
#include "core/library/libraryerror.h"
#include "core/team/bell.h"
#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class FaultyServer : public TeamTest
{
protected:
    /// Has whatever is asked for fail as a server in that state has it fail.
    void failWith(const std::string &state)
    {
        expect(m_office->run("CREATE FUNCTION entente.fail() RETURNS trigger LANGUAGE plpgsql AS "
                             "$$ BEGIN RAISE EXCEPTION 'as told' USING ERRCODE = '"
                             + state
                             + "'; END $$; CREATE TRIGGER fail BEFORE UPDATE ON entente.house "
                               "FOR EACH STATEMENT EXECUTE FUNCTION entente.fail()"));
    }
    void mend() { expect(m_office->run("DROP FUNCTION entente.fail CASCADE")); }
};

} // namespace

TEST_F(FaultyServer, losesNothingByWhatPasses)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "A server in trouble.");
    (void)sync(ann);
    int number = 0;
    // A standby, a full disk, no memory, too many clients, a deadlock, an order that was not kept,
    // a commit of which nothing is known, an administrator, a fault of the disk.
    for (const char *const state : {"25006", "53100", "53200", "53300", "40P01", "40001", "40003",
                                    "57014", "57P01", "57P03", "58030", "55P03", "08006"}) {
        const std::string note = "n" + std::to_string(number++);
        ASSERT_TRUE(ann.store().save(noteOn(id, note, "written in trouble")));
        failWith(state);
        const Result<team::SyncReport> failed = trySync(ann);
        ASSERT_FALSE(failed) << state;
        EXPECT_TRUE(team::mayPass(failed.error())) << state;
        EXPECT_EQ(taken(ann.replica->countWaiting()), 1U) << state;
        EXPECT_TRUE(taken(ann.replica->refused()).empty()) << state;
        mend();
        ann.server = connect("ann");
        EXPECT_EQ(sync(ann).sent, 1U) << state;
    }
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(taken(bob.store().notes(taken(bob.store().briefings()).at(0).id)).size(),
              static_cast<std::size_t>(number));
}

TEST_F(FaultyServer, isNotAskedAgainForWhatWillNotPass)
{
    for (const ErrorCode code :
         {ErrorCode(TeamError::SignInRefused), ErrorCode(TeamError::OtherTeam),
          ErrorCode(TeamError::ServerFailed), ErrorCode(LibraryError::DamagedLibrary)})
        EXPECT_FALSE(team::mayPass({code, {}, 0, {}}));
    EXPECT_TRUE(team::mayPass({LibraryError::LibraryFailed, {}, 0, "the disk is full"}));
}

TEST_F(FaultyServer, isTakenForLostWhereItSaysNothing)
{
    const auto server = connect("ann");
    server->setLongestSilence(std::chrono::seconds(1));
    const Result<void> asked = server->run("SELECT pg_sleep(600)");
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().code, TeamError::ConnectionLost);
}

TEST_F(FaultyServer, isWaitedForNoLongerThanIsWished)
{
    team::Bell bell;
    const auto server = team::Connection::open(m_cluster->address("ann"), {.bell = &bell});
    ASSERT_TRUE(server);
    bell.end();
    const Result<void> ended = server.value()->run("SELECT pg_sleep(600)");
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, RunError::Cancelled);
}

TEST_F(FaultyServer, answersSeveralStatementsWithTheFirstThatFailed)
{
    const auto server = connect("postgres");
    const Result<void> done = server->run("SELECT 1; SELECT 1/0; SELECT 2");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().detail, "division by zero");
    expect(server->run("SELECT 1"));
}

} // namespace entente::test
