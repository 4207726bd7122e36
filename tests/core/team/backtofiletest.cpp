// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a team back to a file or a folder of one's own, at any time.

#include "core/library/archive/folderexport.h"
#include "core/library/store/sqlite/database.h"
#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class BackToFile : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        m_ann = client("ann");
        m_id = add(m_ann, "Kept by a team and by oneself.");
        ASSERT_TRUE(m_ann.store().save(noteOn(m_id, "n1", "first")));
        ASSERT_TRUE(m_ann.store().save(m_id, library::ReadingState{true, 9}));
        (void)sync(m_ann);
        m_bob = client("bob");
        (void)sync(m_bob);
    }

    /// As much of a library as people wrote.
    static std::string said(library::Store &store)
    {
        std::string all;
        for (const library::BriefingRecord &each : taken(store.briefings()))
            all += each.meta.title + (each.state.read ? " read" : "") + '\n';
        for (const library::Note &each : taken(store.notes(0)))
            all += each.id + ' ' + each.words + '\n';
        return all;
    }

    Client m_ann;
    Client m_bob;
    library::BriefingId m_id = 0;
};

} // namespace

TEST_F(BackToFile, aBackupIsALibraryOfOnesOwn)
{
    // With something that collided, and something that waits.
    edit(m_ann, "n1", [](library::Note &note) { note.words = "quartzite of ann"; });
    edit(m_bob, "n1", [](library::Note &note) { note.words = "words of bob"; });
    (void)sync(m_ann);
    (void)sync(m_bob);
    (void)sync(m_ann);
    ASSERT_EQ(taken(m_ann.replica->conflicts()).size(), 1U);
    edit(m_ann, "n1", [](library::Note &note) { note.words = "typed since"; });
    expect(m_ann.store().backup(path("backup")));

    Client own = client("ann", "backup");
    EXPECT_FALSE(taken(own.replica->joined()));
    EXPECT_EQ(said(own.store()), said(m_ann.store()));
    EXPECT_EQ(taken(own.store().check()), std::vector<std::string>());
    EXPECT_EQ(contents(path("backup")).find("quartzite"), std::string::npos)
        << "what collided is the team's";
    library::Database database(own.file, library::Access::ReadOnly);
    expect(database.open());
    EXPECT_EQ(taken(database.number(
                  QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'team%'"))),
              0);
    ASSERT_TRUE(own.store().save(noteOn(m_id, "n2", "of one's own")))
        << "and is written to as any other";
}

TEST_F(BackToFile, aBackupThatJoinsAgainSaysNothingTwice)
{
    edit(m_ann, "n1", [](library::Note &note) { note.words = "typed since"; });
    expect(m_ann.store().backup(path("backup")));
    edit(m_ann, "n1", [](library::Note &note) { note.words = "and since then"; });
    (void)sync(m_ann);
    Client other = client("ann", "backup");
    (void)sync(other);
    (void)sync(m_ann);
    (void)sync(other);
    EXPECT_EQ(said(other.store()), said(m_ann.store()));
    EXPECT_EQ(taken(other.store().briefings()).size(), 1U);
    EXPECT_EQ(taken(other.store().notes(0)).size(), 1U);
    const auto conflicts = taken(m_ann.replica->conflicts());
    ASSERT_EQ(conflicts.size(), 1U) << "what the backup said of old is not lost without a word";
    EXPECT_THAT(conflicts[0].body, testing::HasSubstr("and since then"));
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(BackToFile, aFolderHoldsAllThatTheTeamShares)
{
    const std::string out = path("folder");
    expect(library::exportFolder(m_bob.store(), out));
    Client own = client("bob", "own");
    ASSERT_TRUE(library::importFolder(own.store(), out, *bundledVocabulary()));
    EXPECT_EQ(said(own.store()), said(m_bob.store()));
    EXPECT_FALSE(taken(own.replica->joined()));
}

TEST_F(BackToFile, whoLeavesKeepsAllAndSendsNothingMore)
{
    expect(m_bob.replica->leave());
    edit(m_bob, "n1", [](library::Note &note) { note.words = "my own now"; });
    EXPECT_FALSE(taken(m_bob.replica->joined()));
    EXPECT_EQ(wordsOf(m_bob, "n1"), "my own now");
    (void)sync(m_ann);
    EXPECT_EQ(wordsOf(m_ann, "n1"), "first");
    EXPECT_EQ(taken(m_bob.store().check()), std::vector<std::string>());
}

TEST_F(BackToFile, theSameBytesFromTwoDesksAreOneBriefing)
{
    Client ann = client("ann", "second");
    const std::string text = "# One\n\nTyped by nobody twice.\n";
    for (Client *each : {&ann, &m_bob}) {
        const std::vector batch{
            taken(library::prepared(text, each->account + ".md", *bundledVocabulary())),
            taken(library::prepared("# Only\n\nOf " + each->account + ".\n", each->account + "2.md",
                                    *bundledVocabulary()))};
        ASSERT_TRUE(each->store().add(batch));
    }
    for (int round = 0; round < 2; ++round) {
        (void)sync(ann);
        (void)sync(m_bob);
    }
    for (Client *each : {&ann, &m_bob})
        EXPECT_EQ(taken(each->store().briefings()).size(), 4U);
    EXPECT_EQ(m_office->ask("SELECT count(*) FROM entente.briefing").value().number(0, 0), 4);
}

TEST_F(BackToFile, whatIsAddedTogetherIsAddedWhollyOrNotAtAll)
{
    std::vector batch{
        taken(library::prepared("# Good\n\nWords.\n", "good.md", *bundledVocabulary())),
        taken(library::prepared("# Other\n\nWords.\n", "other.md", *bundledVocabulary()))};
    const Result<void> stopped = m_ann.replica->together([&]() -> Result<void> {
        ENTENTE_TRY_VOID(m_ann.store().add(batch));
        return Error{TeamError::ConnectionLost, "", 0, {}};
    });
    EXPECT_FALSE(stopped);
    EXPECT_EQ(taken(m_ann.store().briefings()).size(), 1U);
    EXPECT_EQ(taken(m_ann.replica->countWaiting()), 0U) << "nothing of it is to be sent either";
}

} // namespace entente::test
