// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody with an account and a program of his own could keep from others: their turn, the
// trail, the disk. Each is bounded, and what he did is told.

#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class HostileLimits : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (!IsSkipped())
            m_wes = connect("wes");
    }

    [[nodiscard]] std::size_t rowsOf(const std::string &who, const std::string &what,
                                     const std::string &part = {}) const
    {
        std::size_t count = 0;
        for (const team::AuditRow &row : audit())
            count += row.who == who && row.what == what
                    && row.detail.find(part) != std::string::npos
                ? 1
                : 0;
        return count;
    }

    std::unique_ptr<team::Connection> m_wes;
};

} // namespace

TEST_F(HostileLimits, losesTheTurnThatHeTakesAndDoesNothingWith)
{
    expect(m_wes->run("SET idle_in_transaction_session_timeout = 0; SET lock_timeout = 0"));
    expect(m_wes->run("BEGIN"));
    ASSERT_TRUE(m_wes->ask("SELECT team.apply('[]')"));
    Client ann = client("ann");
    add(ann, "Others go on.");
    EXPECT_EQ(sync(ann).sentBriefings, 1U);
    const auto after = m_wes->run("COMMIT");
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().code, ErrorCode(TeamError::ConnectionLost));
    EXPECT_EQ(rowsOf("ann", "connection ended", "wes"), 1U);
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(HostileLimits, keepsNobodyFromTheTrail)
{
    expect(m_wes->run("SET idle_in_transaction_session_timeout = 0"));
    expect(m_wes->run("BEGIN"));
    ASSERT_TRUE(m_wes->ask("SELECT team.apply('7')")); // refused, and so in the trail
    expect(team::addDesk(*m_office, "north", false));
    EXPECT_EQ(rowsOf("postgres", "desk added", "north"), 1U);
    EXPECT_FALSE(m_wes->run("COMMIT"));
}

TEST_F(HostileLimits, takesNoLockThatOthersWaitFor)
{
    for (const char *const sql :
         {"SELECT pg_advisory_lock(7310014)", "SELECT pg_advisory_xact_lock(7310014)",
          "SELECT pg_try_advisory_lock(1, 2)", "LOCK TABLE entente.turn IN ACCESS SHARE MODE",
          "LOCK TABLE entente.audit_turn", "LOCK TABLE entente.thing IN ACCESS SHARE MODE",
          "SELECT entente.end_holders()",
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
          "WHERE usename = 'postgres'"})
        EXPECT_FALSE(m_wes->ask(sql)) << sql;
}

TEST_F(HostileLimits, fillsTheDiskWithNothingThatNobodyCounts)
{
    for (const char *const sql :
         {"SELECT lo_create(0)", "SELECT lo_from_bytea(0, 'x')", "SELECT lo_put(1, 0, 'x')",
          "CREATE TEMP TABLE t AS SELECT 1", "SET temp_file_limit = -1"})
        EXPECT_FALSE(m_wes->ask(sql)) << sql;
}

TEST_F(HostileLimits, floodsTheTrailWithNoMoreThanItCounts)
{
    const std::string thousand = "SELECT team.apply((SELECT jsonb_agg(jsonb_build_object('op', i)) "
                                 "FROM generate_series(1, 1000) i))";
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(m_wes->ask(thousand.c_str()));
    // Of each minute so many, and it may have gone through the turn of one.
    EXPECT_LE(rowsOf("wes", "refused"), 1500U);
    EXPECT_GE(rowsOf("wes", "refused"), 500U);
    expect(m_office->run("SET ROLE entente_auditor; UPDATE entente.refusals "
                         "SET minute = minute - interval '2 min'; RESET ROLE"));
    ASSERT_TRUE(m_wes->ask("SELECT team.apply('7')"));
    EXPECT_GE(rowsOf("wes", "refused", "too-many"), 1U);
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(HostileLimits, sendsNoMoreInAnHourThanOnePersonMay)
{
    expect(m_office->run("UPDATE entente.bound SET most = 2 WHERE what = 'operations'"));
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Much is said of it.");
    for (const char *const note : {"n1", "n2", "n3"})
        ASSERT_TRUE(ann.store().save(noteOn(id, note, "words")));
    const auto tooMuch = trySync(ann);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().code, ErrorCode(TeamError::TooMuch));
    EXPECT_THAT(sentence(tooMuch.error()).toStdString(), testing::HasSubstr("goes out later"));
    // It is put off, and not refused: nothing of it is lost.
    EXPECT_EQ(taken(ann.replica->countWaiting()), 3U);
    expect(m_office->run("UPDATE entente.spent SET hour = hour - interval '1 hour'; "
                         "UPDATE entente.bound SET most = 100 WHERE what = 'operations'"));
    EXPECT_EQ(sync(ann).sent, 3U);
}

TEST_F(HostileLimits, hasAFewConnectionsAndNoMore)
{
    std::vector<std::unique_ptr<team::Connection>> all;
    constexpr std::size_t farTooMany = 40;
    while (all.size() < farTooMany) {
        auto one = team::Connection::open(m_cluster->address("bob"));
        if (!one)
            break;
        all.push_back(std::move(one).value());
    }
    EXPECT_EQ(all.size(), 20U);
    EXPECT_FALSE(all.front()->run("ALTER ROLE bob CONNECTION LIMIT 1000"));
}

TEST_F(HostileLimits, makesNoRowOfTheTrailLookChanged)
{
    for (const char *const setting :
         {"SET datestyle = 'German'", "SET timezone = 'Pacific/Chatham'",
          "SET bytea_output = 'escape'", "SET intervalstyle = 'iso_8601'",
          "SET standard_conforming_strings = off", "SET client_encoding = 'LATIN1'",
          "SET search_path = pg_temp, team", "SET extra_float_digits = -15"}) {
        expect(m_wes->run(setting));
        ASSERT_TRUE(m_wes->ask("SELECT team.apply('7')")) << setting;
    }
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

} // namespace entente::test
