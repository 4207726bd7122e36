// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that speaks the language and means ill: what it answers ends in a sentence, in bounded
// memory and time.

#include "core/team/answer.h"
#include "core/team/knocking.h"
#include "core/team/libpq.h"
#include "core/team/signin.h"
#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class LyingServer : public TeamTest
{
protected:
    /// Puts another function in the place of one of the team's.
    void lie(const std::string &name, const std::string &arguments, const std::string &returns,
             const std::string &body)
    {
        expect(m_office->run("DROP FUNCTION team." + name + "; CREATE FUNCTION team." + name + "("
                             + arguments + ") RETURNS " + returns + " LANGUAGE sql AS $lie$ " + body
                             + " $lie$; GRANT EXECUTE ON FUNCTION team." + name
                             + " TO entente_member"));
    }

    /// Always says that there is more to ask for.
    void lieOfMore()
    {
        lie("news", "lineage text, rights bigint, briefings bigint, things bigint, most int",
            "TABLE(last bigint, is_more boolean, seq bigint, kind text, key text, version int, "
            "author text, at timestamptz, body jsonb)",
            "SELECT 1::bigint, true, NULL::bigint, NULL::text, NULL::text, NULL::int, NULL::text, "
            "NULL::timestamptz, NULL::jsonb");
    }

    void expectStrange(Client &client, const char *why)
    {
        const auto lied = trySync(client);
        ASSERT_FALSE(lied);
        EXPECT_EQ(lied.error().code, ErrorCode(TeamError::StrangeAnswer))
            << sentence(lied.error()).toStdString();
        EXPECT_THAT(sentence(lied.error()).toStdString(), testing::HasSubstr(why));
    }

    static inline const std::string things = "TABLE(seq bigint, kind text, key text, version int, "
                                             "author text, at timestamptz, body json)";
    static inline const std::string briefings =
        "TABLE(seq bigint, hash bytea, file text, desk text, level smallint, marking text, "
        "bytes bigint, author text, at timestamptz)";
};

} // namespace

TEST_F(LyingServer, endsNotInDocumentsThatNeverCome)
{
    expect(m_office->run("UPDATE entente.house SET last = 4000000000000000000"));
    lieOfMore();
    lie("briefings_since", "after bigint, most int", briefings,
        "SELECT after + i, sha256((after + i)::text::bytea), 'f', 'east', 1::smallint, '', 1::bigint, "
        "'Ann', now() FROM generate_series(1, most) i ORDER BY 1");
    Client bob = client("bob");
    expectStrange(bob, "do not come");
}

TEST_F(LyingServer, endsNotInPagesWithoutAnEnd)
{
    expect(m_office->run("UPDATE entente.house SET last = 4000000000000000000"));
    lieOfMore();
    lie("briefings_since", "after bigint, most int", briefings,
        "SELECT after + 1, sha256(after::text::bytea), 'f', 'east', 1::smallint, '', 1::bigint, "
        "'Ann', now()");
    Client bob = client("bob");
    expectStrange(bob, "without an end");
}

TEST_F(LyingServer, endsNotInTheSameAgainAndAgain)
{
    expect(m_office->run("UPDATE entente.house SET last = 4000000000000000000"));
    Client bob = client("bob");
    add(bob, "What is here already.");
    (void)sync(bob);
    lieOfMore();
    lie("briefings_since", "after bigint, most int", briefings,
        "SELECT after + i, b.hash, 'f', 'east', 1::smallint, '', 1::bigint, 'Ann', now() "
        "FROM entente.briefing b, generate_series(1, most) i ORDER BY 1");
    expect(m_office->run("ALTER FUNCTION team.briefings_since SECURITY DEFINER"));
    expectStrange(bob, "again and again");
}

TEST_F(LyingServer, endsNotInThingsOneByOne)
{
    expect(m_office->run("UPDATE entente.house SET last = 4000000000000000000"));
    lieOfMore();
    lie("all_since", "after bigint, upto bigint, most int", things,
        "SELECT after + 1, 'filter', 'f' || after, 1, 'Ann', now(), '{}'::json");
    Client bob = client("bob");
    expectStrange(bob, "without an end");
}

TEST_F(LyingServer, putsNothingOffForEver)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "A document.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "words")));
    lie("apply", "ops jsonb", "jsonb",
        "SELECT jsonb_agg('{\"outcome\": \"later\"}'::jsonb) FROM jsonb_array_elements(ops)");
    expectStrange(ann, "later");
    EXPECT_EQ(taken(ann.replica->countWaiting()), 1U);
}

TEST_F(LyingServer, fillsNoMemoryWithAnAnswer)
{
    const team::Libpq *const pq = taken(team::Libpq::load());
    const std::string folder = m_cluster->folder().toStdString();
    const team::Settings settings{{"host", folder}, {"user", "bob"}, {"dbname", "entente"}};
    const team::Approach approach;
    const team::Knocking knocking(*pq, approach);
    team::Knock knock = knocking.at(settings);
    ASSERT_TRUE(knock.isIn);
    PGconn *connection = knock.connection.get();
    constexpr std::size_t most = 1 << 20;
    ASSERT_EQ(pq->sendQuery(connection, "SELECT repeat('x', 100000) FROM generate_series(1, 1000)"),
              1);
    team::Answer answer = team::awaited(*pq, connection, {.mostBytes = most});
    EXPECT_EQ(answer.ending, team::Answer::TooLarge);
    EXPECT_EQ(answer.result, nullptr);
    knock = knocking.at(settings);
    ASSERT_TRUE(knock.isIn);
    connection = knock.connection.get();
    ASSERT_EQ(pq->sendQuery(connection, "SELECT repeat('x', 100000)"), 1);
    answer = team::awaited(*pq, connection, {.mostBytes = most});
    EXPECT_EQ(answer.ending, team::Answer::Whole);
    EXPECT_EQ(pq->ntuples(answer.result), 1);
    pq->clear(answer.result);
}

TEST_F(LyingServer, unpacksNoBomb)
{
    Client ann = client("ann");
    add(ann, "A small thing.");
    (void)sync(ann);
    // A head that promises a tebibyte, and one that promises what may be and holds something else.
    for (const char *const packed : {"\\x5a0000000000010000", "\\x5a0000000400000000789c030000"}) {
        expect(m_office->run(std::string("UPDATE entente.document SET packed = '") + packed + "'"));
        Client bob = client("bob", std::string("bob") + packed[20]);
        expectStrange(bob, "not what its hash says");
    }
}

TEST_F(LyingServer, bringsNothingDownWithValuesOfOtherTypesAndDepths)
{
    const std::array bodies{
        "repeat('[', 5000) || repeat(']', 5000)",
        "'{\"sha256\": 7, \"words\": [], \"tags\": {}, \"anchor\": \"x\"}'",
        "'{\"items\": [' || repeat('{\"sort\": \"passage\"},', 5000) || '1]}'",
        "'\"a text\"'",
        "'{\"name\": \"../../x\", \"kinds\": [[[]]], \"since\": \"9999-99-99\"}'",
    };
    int number = 0;
    lieOfMore();
    for (const char *const body : bodies) {
        lie("all_since", "after bigint, upto bigint, most int", things,
            std::string("SELECT after + i, (ARRAY['note', 'correction', 'filter', 'dossier', "
                        "'conflict', 'else', ''])[i], '../../k', 7, E'A\\x1bnn', now(), (")
                + body + ")::json FROM generate_series(1, 7) i WHERE after < 7");
        Client bob = client("bob", "bob" + std::to_string(++number));
        expect(m_office->run("UPDATE entente.house SET last = 7"));
        const auto report = trySync(bob);
        if (report) {
            EXPECT_GE(report.value().leftOut, 1U) << body;
        }
        EXPECT_EQ(taken(bob.store().check()), std::vector<std::string>());
        EXPECT_TRUE(taken(bob.store().notes(0)).empty());
    }
}

TEST_F(LyingServer, saysNothingThatDeceivesATerminal)
{
    expect(m_office->run(
        "CREATE OR REPLACE FUNCTION team.hello() RETURNS jsonb LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE NOTICE E'\\x1b[2Jnotice'; RAISE EXCEPTION E'\\x1b]0;owned\\x07 \u202Egpj %', "
        "repeat('long ', 10000); END $$"));
    Client bob = client("bob");
    testing::internal::CaptureStderr();
    const auto refused = trySync(bob);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail.find('\x1b'), std::string::npos);
    EXPECT_EQ(refused.error().detail.find("\xe2\x80\xae"), std::string::npos);
    EXPECT_LT(refused.error().detail.size(), 2000U);
}

} // namespace entente::test
