// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/teambook.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class People : public TeamTest
{
protected:
    static library::TeamBook book(Client &client) { return taken(client.store().team()); }
    /// How many rows an account is answered; -1 where it may not ask.
    [[nodiscard]] int rows(const char *account, const char *sql) const
    {
        const auto server = connect(account);
        const Result<team::Rows> answer = server->ask(sql);
        return answer ? answer.value().count() : -1;
    }
};

} // namespace

TEST_F(People, knowsWhoWroteANoteAndOnWhichDesk)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Mines close the strait.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "Look at this.")));
    (void)sync(ann);
    EXPECT_EQ(book(ann).me, "Ann");
    EXPECT_EQ(book(ann).authorOf("n1"), "Ann");
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(book(bob).me, "Bob");
    EXPECT_EQ(book(bob).authorOf("n1"), "Ann");
    const library::BriefingId here = taken(bob.store().briefings())[0].id;
    EXPECT_EQ(book(bob).deskOf(here), "east");
    EXPECT_EQ(book(bob).notes.at("n1").briefing, here);
}

TEST_F(People, staysWithWhoeverMadeTheNoteThoughOthersChangeIt)
{
    Client ann = client("ann");
    ASSERT_TRUE(ann.store().save(noteOn(add(ann, "Two write here."), "n1", "first")));
    (void)sync(ann);
    Client bob = client("bob");
    (void)sync(bob);
    edit(bob, "n1", [](library::Note &note) { note.words = "second"; });
    (void)sync(bob);
    (void)sync(ann);
    EXPECT_EQ(book(ann).authorOf("n1"), "Ann");
    EXPECT_EQ(book(ann).notes.at("n1").lastBy, "Bob");
    // One that comes to it only now has never seen the first version.
    Client late = client("bob", "late");
    (void)sync(late);
    EXPECT_EQ(book(late).authorOf("n1"), "Ann");
}

TEST_F(People, namesThoseOnOnesOwnDesksAndNobodyElse)
{
    Client ann = client("ann");
    add(ann, "Something came.");
    (void)sync(ann);
    EXPECT_THAT(book(ann).people, UnorderedElementsAre("Bob", "Eve"));
    add(ann, "For everybody.");
    (void)sync(ann, "common");
    Client wes = client("wes");
    (void)sync(wes);
    EXPECT_THAT(book(wes).people, IsEmpty()) << "the desk of everybody makes nobody a neighbour";
}

TEST_F(People, saysNothingOfAccountsAndLevels)
{
    EXPECT_EQ(rows("eve", "SELECT * FROM team.people()"), 3);
    EXPECT_EQ(rows("eve", "SELECT role FROM entente.person"), -1);
    EXPECT_EQ(rows("eve", "SELECT * FROM entente.my_people()"), -1);
}

TEST_F(People, tellsNobodyTheAuthorOfANoteThatHeMayNotSee)
{
    Client ann = client("ann");
    ASSERT_TRUE(ann.store().save(noteOn(add(ann, "Secret words.", "SECRET"), "n1", "hush")));
    (void)sync(ann);
    const char *const asked = "SELECT * FROM team.first_authors(ARRAY['n1'])";
    EXPECT_EQ(rows("eve", asked), 0);
    EXPECT_EQ(rows("wes", asked), 0);
    EXPECT_EQ(rows("bob", asked), 1);
}

TEST_F(People, marksWhatOthersWriteAfterOneJoinedAsNewUntilItIsSeen)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Much is written here.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "before Bob came")));
    (void)sync(ann);
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_THAT(book(bob).unseen, IsEmpty());
    ASSERT_TRUE(ann.store().save(noteOn(id, "n2", "after he came")));
    (void)sync(ann);
    (void)sync(bob);
    EXPECT_THAT(book(bob).unseen, UnorderedElementsAre("n2"));
    const library::BriefingId here = taken(bob.store().briefings())[0].id;
    ASSERT_TRUE(bob.store().save(noteOn(here, "n3", "his own")));
    (void)sync(bob);
    EXPECT_THAT(book(bob).unseen, UnorderedElementsAre("n2"));
    (void)sync(ann);
    EXPECT_THAT(book(ann).unseen, UnorderedElementsAre("n3"));
    const std::vector<std::string> seen{"n2"};
    expect(bob.store().setSeen(seen));
    EXPECT_THAT(book(bob).unseen, IsEmpty());
    edit(ann, "n2", [](library::Note &note) { note.words = "once more"; });
    (void)sync(ann);
    (void)sync(bob);
    EXPECT_THAT(book(bob).unseen, UnorderedElementsAre("n2"));
}

TEST_F(People, findsTheNotesThatHaveASignOfMentioning)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Somebody is named.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "@Bob, what of this?")));
    ASSERT_TRUE(ann.store().save(noteOn(id, "n2", "Nobody.")));
    (void)sync(ann);
    Client bob = client("bob");
    (void)sync(bob);
    const library::TeamBook found = book(bob);
    ASSERT_EQ(found.mentioning.size(), 1U);
    EXPECT_EQ(found.mentioning[0].words, "@Bob, what of this?");
}

TEST_F(People, searchesOneDeskWithExactCounts)
{
    Client ann = client("ann");
    add(ann, "Words of the east.");
    add(ann, "More words of the east.");
    (void)sync(ann);
    Client other = client("ann", "ann-common");
    add(other, "Words for all.");
    (void)sync(other, "common");
    (void)sync(ann);
    expect(ann.library->follow(ann.store()));
    search::Request request;
    request.filter.desks = {"common"};
    request.filter.type = search::DocumentType::Briefing;
    search::Answer answer = taken(ann.library->search(request));
    EXPECT_EQ(answer.total.briefings, 1U);
    ASSERT_EQ(answer.desks.size(), 2U);
    EXPECT_EQ(answer.desks[0].value, "common");
    EXPECT_EQ(answer.desks[0].count.briefings, 1U);
    EXPECT_EQ(answer.desks[1].count.briefings, 2U) << "what a further choice would show";
    request.filter.desks = {"west"};
    EXPECT_EQ(taken(ann.library->search(request)).total.briefings, 0U);
}

TEST_F(People, keepsTheDesksOfASavedFilterAndSharesThem)
{
    Client ann = client("ann");
    add(ann, "Something.");
    (void)sync(ann);
    library::SavedFilter filter;
    filter.name = "Ours";
    filter.desks = {"east"};
    expect(ann.store().save(filter));
    EXPECT_THAT(taken(ann.store().savedFilters()), ElementsAre(filter));
    (void)sync(ann);
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_THAT(taken(bob.store().savedFilters()), ElementsAre(filter));
    filter.desks.clear();
    expect(ann.store().save(filter));
    EXPECT_THAT(taken(ann.store().savedFilters()), ElementsAre(filter));
}

TEST_F(People, forgetsThemWithTheBriefing)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Soon out of sight.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "gone")));
    (void)sync(ann);
    Client eve = client("eve");
    (void)sync(eve);
    ASSERT_EQ(book(eve).notes.size(), 1U);
    const std::string hash = taken(ann.store().briefing(id)).hash;
    (void)taken(team::mark(*m_office, hash, "east", "SECRET"));
    (void)sync(eve);
    EXPECT_THAT(book(eve).notes, IsEmpty());
    EXPECT_THAT(book(eve).desks->of, IsEmpty());
    EXPECT_THAT(book(eve).unseen, IsEmpty());
}

TEST_F(People, leavesNothingOfItInALibraryOfOnesOwn)
{
    Client ann = client("ann");
    add(ann, "Mine alone.");
    EXPECT_FALSE(book(ann).isJoined);
    EXPECT_EQ(taken(ann.store().desks()), nullptr);
    (void)sync(ann);
    EXPECT_TRUE(book(ann).isJoined);
    expect(ann.replica->leave());
    EXPECT_FALSE(book(ann).isJoined);
}

TEST_F(People, worksWithAServerThatSaysNothingOfPeople)
{
    expect(m_office->run("DROP FUNCTION team.people(); DROP FUNCTION team.first_authors(text[])"));
    Client ann = client("ann");
    ASSERT_TRUE(ann.store().save(noteOn(add(ann, "An older server."), "n1", "first")));
    (void)sync(ann);
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(book(bob).authorOf("n1"), "Ann") << "a first version bears its author";
    EXPECT_THAT(book(bob).people, IsEmpty());
}

} // namespace entente::test
