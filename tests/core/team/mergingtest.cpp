// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class Merging : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        m_ann = client("ann");
        const library::BriefingId id = add(m_ann, "Two look at this.");
        library::Note note = noteOn(id, "n1", "first");
        note.tags = {"a", "b"};
        ASSERT_TRUE(m_ann.store().save(note));
        (void)sync(m_ann);
        m_bob = client("bob");
        (void)sync(m_bob);
    }

    void syncBoth()
    {
        for (int round = 0; round < 2; ++round) {
            (void)sync(m_ann);
            (void)sync(m_bob);
        }
    }

    Client m_ann;
    Client m_bob;
};

} // namespace

TEST_F(Merging, takesBothWhereTwoChangedDifferentFields)
{
    edit(m_ann, "n1", [](library::Note &note) { note.words = "ann's words"; });
    edit(m_bob, "n1", [](library::Note &note) { note.tags = {"a", "b", "c"}; });
    syncBoth();
    for (Client *each : {&m_ann, &m_bob}) {
        const library::Note note = *taken(each->store().note("n1"));
        EXPECT_EQ(note.words, "ann's words");
        EXPECT_THAT(note.tags, testing::ElementsAre("a", "b", "c"));
        EXPECT_TRUE(taken(each->replica->conflicts()).empty());
    }
}

TEST_F(Merging, takesTagsAsSetsWithAddsAndRemoves)
{
    edit(m_ann, "n1", [](library::Note &note) { note.tags = {"b", "x"}; });
    edit(m_bob, "n1", [](library::Note &note) { note.tags = {"a", "y"}; });
    syncBoth();
    for (Client *each : {&m_ann, &m_bob}) {
        EXPECT_THAT(taken(each->store().note("n1"))->tags, testing::UnorderedElementsAre("x", "y"));
        EXPECT_TRUE(taken(each->replica->conflicts()).empty());
    }
}

TEST_F(Merging, keepsBothSidesWhereTwoWroteTheSameWords)
{
    edit(m_ann, "n1", [](library::Note &note) { note.words = "ann's words"; });
    edit(m_bob, "n1", [](library::Note &note) { note.words = "bob's words"; });
    (void)sync(m_ann);
    EXPECT_EQ(sync(m_bob).conflicts, 1U);
    syncBoth();
    for (Client *each : {&m_ann, &m_bob}) {
        EXPECT_EQ(wordsOf(*each, "n1"), "bob's words") << "who comes last to the server";
        const auto conflicts = taken(each->replica->conflicts());
        ASSERT_EQ(conflicts.size(), 1U);
        for (const char *const said : {"ann's words", "bob's words", "Ann", "Bob"})
            EXPECT_THAT(conflicts[0].body, testing::HasSubstr(said));
    }
    expect(m_ann.replica->settle(taken(m_ann.replica->conflicts())[0].id));
    syncBoth();
    EXPECT_TRUE(taken(m_ann.replica->conflicts()).empty());
    EXPECT_TRUE(taken(m_bob.replica->conflicts()).empty());
}

TEST_F(Merging, letsWordsWinOverTheirRemovalAndTellsOfIt)
{
    const library::Version version = taken(m_ann.store().note("n1"))->version;
    ASSERT_TRUE(m_ann.store().removeNote("n1", version));
    edit(m_bob, "n1", [](library::Note &note) { note.words = "still wanted"; });
    syncBoth();
    for (Client *each : {&m_ann, &m_bob}) {
        EXPECT_EQ(wordsOf(*each, "n1"), "still wanted");
        EXPECT_EQ(taken(each->replica->conflicts()).size(), 1U);
    }
}

TEST_F(Merging, leavesAFilterAsItStandsUntilSomebodyChooses)
{
    library::SavedFilter filter;
    filter.name = "mine";
    filter.text = "one";
    expect(m_ann.store().save(filter));
    (void)sync(m_ann);
    (void)sync(m_bob);
    filter.text = "of ann";
    expect(m_ann.store().save(filter));
    filter.text = "of bob";
    filter.languages = {"ja"};
    expect(m_bob.store().save(filter));
    syncBoth();
    for (Client *each : {&m_ann, &m_bob}) {
        const library::SavedFilter merged = taken(each->store().savedFilters())[0];
        EXPECT_EQ(merged.text, "of ann");
        EXPECT_THAT(merged.languages, testing::ElementsAre("ja"))
            << "where they differ both are taken";
        const auto conflicts = taken(each->replica->conflicts());
        ASSERT_EQ(conflicts.size(), 1U);
        EXPECT_THAT(conflicts[0].body, testing::HasSubstr("of bob"));
    }
}

TEST_F(Merging, asksNobodysClock)
{
    edit(m_ann, "n1", [](library::Note &note) {
        note.words = "from the future";
        note.modified = "2099-01-01T00:00:00Z";
    });
    edit(m_bob, "n1", [](library::Note &note) {
        note.words = "from the past";
        note.modified = "1999-01-01T00:00:00Z";
    });
    (void)sync(m_ann);
    (void)sync(m_bob);
    (void)sync(m_ann);
    EXPECT_EQ(wordsOf(m_ann, "n1"), "from the past");
    EXPECT_EQ(wordsOf(m_bob, "n1"), "from the past");
}

} // namespace entente::test
