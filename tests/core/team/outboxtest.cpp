// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/team/teamtest.h"

#include <algorithm>

namespace entente::test {

namespace {

class Outbox : public TeamTest
{
protected:
    /// What is sent of a note, as a client seals it.
    static std::string operation(const std::string &id, const std::string &hash,
                                 const std::string &words, const std::string &on = {})
    {
        return R"({"op":")" + id + R"(","kind":"note","key":"n1","base":0,"body":{"sha256":")"
            + hash + R"(","words":")" + words
            + R"(","tags":[],"anchor":{"exact":"Threats","begin":0,"end":7}})"
            + (on.empty() ? "" : R"(,"on":")" + on + "\"") + "}";
    }
    static std::string apply(team::Connection &server, const std::string &operations)
    {
        const team::Rows rows = take(
            server.ask("SELECT team.apply($1::jsonb)::text", {team::text("[" + operations + "]")}));
        return rows.bytes(0, 0);
    }
    static team::Rows take(Result<team::Rows> rows)
    {
        EXPECT_TRUE(rows) << sentence(rows.error()).toStdString();
        return std::move(rows).value();
    }
    static std::string count(team::Connection &server, const std::string &what)
    {
        return take(server.ask(("SELECT count(*)::text FROM " + what).c_str())).bytes(0, 0);
    }
};

const std::string first = "11111111111111111111111111111111";
const std::string second = "22222222222222222222222222222222";
const std::string third = "33333333333333333333333333333333";

} // namespace

TEST_F(Outbox, isNotThereInALibraryThatJoinedNoTeam)
{
    Client ann = client("ann");
    add(ann, "A library of one.");
    EXPECT_FALSE(taken(ann.replica->joined()));
}

TEST_F(Outbox, notesWhatAnyProgramWritesToTheFile)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Written to by two.");
    (void)sync(ann);
    EXPECT_EQ(taken(ann.replica->countWaiting()), 0U);
    const auto other = taken(ann.library->open());
    ASSERT_TRUE(other->save(noteOn(id, "n1", "by another program")));
    EXPECT_EQ(taken(ann.replica->countWaiting()), 1U);
    library::Note again = *taken(other->note("n1"));
    again.words = "and once more";
    ASSERT_TRUE(other->save(again));
    EXPECT_EQ(taken(ann.replica->countWaiting()), 1U)
        << "what was not sent yet is sent as it stands";
    (void)sync(ann);
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(wordsOf(bob, "n1"), "and once more");
}

TEST_F(Outbox, losesNothingWhereAnAnswerIsLostAndMoreIsWrittenMeanwhile)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "The answer is lost.");
    (void)sync(ann);
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "sent, and never answered")));
    // As far as the answer: sealed here, done there.
    std::vector<library::Outgoing> waiting = taken(ann.replica->waiting(false, 10));
    ASSERT_EQ(waiting.size(), 1U);
    const std::string hash = team::hexOf(taken(ann.store().briefing(id)).hash);
    const std::string sealed = operation(waiting[0].operation, hash, "sent, and never answered");
    expect(ann.replica->seal(waiting[0].number, sealed));
    EXPECT_THAT(apply(*ann.server, sealed), testing::HasSubstr("done"));
    edit(ann, "n1", [](library::Note &note) { note.words = "written meanwhile"; });
    // A colleague sees the first and changes its tags.
    Client bob = client("bob");
    (void)sync(bob);
    edit(bob, "n1", [](library::Note &note) {
        EXPECT_EQ(note.words, "sent, and never answered");
        note.tags = {"seen"};
    });
    (void)sync(bob);
    (void)sync(ann);
    (void)sync(bob);
    for (Client *each : {&ann, &bob}) {
        EXPECT_EQ(wordsOf(*each, "n1"), "written meanwhile");
        EXPECT_THAT(taken(each->store().note("n1"))->tags, testing::ElementsAre("seen"));
        EXPECT_TRUE(taken(each->replica->conflicts()).empty());
    }
}

TEST_F(Outbox, isDoneOnceHoweverOftenAndInWhateverOrderItIsSent)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Sent again and again.");
    (void)sync(ann);
    const std::string hash = team::hexOf(taken(ann.store().briefing(id)).hash);
    const std::vector<std::string> made{operation(first, hash, "one"),
                                        operation(second, hash, "two", first),
                                        operation(third, hash, "three", second)};
    // Every order of three, each sent twice, until nothing is put off any more.
    std::vector<std::size_t> order{0, 1, 2};
    do {
        expect(m_office->run("DELETE FROM entente.operation; DELETE FROM entente.thing"));
        for (int round = 0; round < 3; ++round) {
            for (const std::size_t at : order) {
                (void)apply(*ann.server, made[at]);
                EXPECT_THAT(
                    apply(*ann.server, made[at]),
                    testing::AnyOf(testing::HasSubstr("known"), testing::HasSubstr("later")));
            }
        }
        const team::Rows stands = take(m_office->ask("SELECT body ->> 'words', version::bigint "
                                                     "FROM entente.thing WHERE kind = 'note'"));
        EXPECT_EQ(stands.bytes(0, 0), "three");
        EXPECT_EQ(stands.number(0, 1), 3);
        EXPECT_EQ(count(*m_office, "entente.operation"), "3");
        EXPECT_EQ(count(*m_office, "entente.thing"), "1") << "and nothing collided";
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(Outbox, goesOutAloneWhereTheServerHasSweptAwayWhatItWasMadeOn)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Swept.");
    (void)sync(ann);
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "first")));
    (void)sync(ann);
    edit(ann, "n1", [](library::Note &note) { note.words = "second"; });
    const library::Outgoing waiting = taken(ann.replica->waiting(false, 10)).at(0);
    const std::string hash = team::hexOf(taken(ann.store().briefing(id)).hash);
    expect(ann.replica->seal(waiting.number, operation(waiting.operation, hash, "second", first)));
    (void)sync(ann);
    EXPECT_EQ(taken(ann.replica->countWaiting()), 0U);
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(wordsOf(bob, "n1"), "second");
}

TEST_F(Outbox, carriesEvenACharacterThatPostgreSqlCannotKeep)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Nothing in it.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", std::string("a\0b \\u0000 c", 12))));
    EXPECT_EQ(sync(ann).waiting, 0U);
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(wordsOf(bob, "n1"),
              "a\xEF\xBF\xBD"
              "b \\u0000 c");
}

} // namespace entente::test
