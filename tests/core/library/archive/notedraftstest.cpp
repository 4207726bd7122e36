// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/notedrafts.h"

#include "core/base/fileerror.h"
#include "tests/core/library/librarytest.h"

#include <gmock/gmock.h>

namespace entente::test {

using namespace library;
using testing::UnorderedElementsAre;

class NoteDraftsTest : public LibraryTest
{
protected:
    [[nodiscard]] std::string folder() const { return path("drafts"); }

    [[nodiscard]] static Note note(const std::string &id, BriefingId briefing,
                                   const std::string &words, Version version = 0)
    {
        Note made;
        made.id = id;
        made.version = version;
        made.briefing = briefing;
        made.anchor = {"Mines close", "Mines: ", " the strait", {10, 21}};
        made.words = words;
        made.tags = {"urgent"};
        made.created = made.modified = "2026-11-23T09:00:00Z";
        return made;
    }

    /// Leaves drafts behind, as a program that is killed does.
    void leave(const std::vector<NoteDraft> &left) const
    {
        NoteDrafts drafts(folder(), file());
        for (const NoteDraft &draft : left)
            drafts.put(draft);
        drafts.flush();
        ASSERT_FALSE(drafts.failure());
    }

    RecoveredDrafts recover(Store &store) const
    {
        const auto found = recoverDrafts(store, folder(), file(), *bundledVocabulary());
        EXPECT_TRUE(found);
        return found ? found.value() : RecoveredDrafts();
    }

    [[nodiscard]] static std::vector<std::string> words(Store &store)
    {
        std::vector<std::string> all;
        const std::vector<Note> notes = store.notes(0).value();
        for (const Note &each : notes)
            all.push_back(each.words);
        return all;
    }

    [[nodiscard]] std::size_t filesLeft() const
    {
        std::error_code none;
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(folder(), none),
                          std::filesystem::directory_iterator()));
    }
};

TEST_F(NoteDraftsTest, whatWasTypedLastIsWrittenWhenTheLibraryIsOpenedAgain)
{
    const auto store = open();
    Note written = note("a", add(*store, strait).id, "Ask");
    written.version = store->save(written).value();
    written.words = "Ask the navy.";
    leave({{written, {}, {}}});
    EXPECT_EQ(recover(*store).notes, 1U);
    ASSERT_EQ(store->notes(0).value().size(), 1U);
    EXPECT_EQ(store->notes(0).value()[0].words, "Ask the navy.");
    EXPECT_EQ(filesLeft(), 0U);
    EXPECT_EQ(recover(*store).notes, 0U);
}

TEST_F(NoteDraftsTest, whatMayNotBeSeenAnyMoreIsTakenOutOfThemAndTheRestIsRecovered)
{
    const auto store = open();
    const BriefingId stays = add(*store, strait).id;
    leave({{note("a", 77, "Quartzite."), {}, {}}, {note("b", stays, "Stays."), {}, {}}});
    leave({{note("c", 0, "Quartzite too."), "gone.md", "hash"}});
    ASSERT_TRUE(forgetDrafts(folder(), file(), {{77}, {"hash"}, {}, {}}));
    EXPECT_EQ(filesLeft(), 1U);
    EXPECT_EQ(recover(*store).notes, 1U);
    EXPECT_EQ(words(*store), std::vector<std::string>{"Stays."});
}

TEST_F(NoteDraftsTest, aNoteThatOthersWroteMeanwhileStaysAndTheDraftIsANoteBesideIt)
{
    const auto store = open();
    Note mine = note("a", add(*store, strait).id, "Ask");
    mine.version = store->save(mine).value();
    Note theirs = mine;
    theirs.words = "Theirs";
    ASSERT_TRUE(store->save(theirs));
    mine.words = "Mine";
    leave({{mine, {}, {}}});
    EXPECT_EQ(recover(*store).notes, 1U);
    EXPECT_THAT(words(*store), UnorderedElementsAre("Theirs", "Mine"));
}

TEST_F(NoteDraftsTest, whatTheLibraryHasAlreadyIsNotWrittenTwice)
{
    const auto store = open();
    Note mine = note("a", add(*store, strait).id, "Ask");
    mine.version = store->save(mine).value();
    leave({{mine, {}, {}}});
    EXPECT_EQ(recover(*store).notes, 0U);
    EXPECT_THAT(words(*store), UnorderedElementsAre("Ask"));
    EXPECT_EQ(filesLeft(), 0U);
}

TEST_F(NoteDraftsTest, aNoteThatWasRemovedComesBackWithWhatWasTypedAfterwards)
{
    const auto store = open();
    Note mine = note("a", add(*store, strait).id, "Ask");
    mine.version = store->save(mine).value();
    ASSERT_TRUE(store->removeNote("a", mine.version));
    mine.words = "Ask again";
    leave({{mine, {}, {}}});
    EXPECT_EQ(recover(*store).notes, 1U);
    EXPECT_THAT(words(*store), UnorderedElementsAre("Ask again"));
}

TEST_F(NoteDraftsTest, takesInTheBriefingThatTheLibraryDidNotHave)
{
    const std::string document = write("strait.md", strait);
    leave({{note("a", 0, "Ask"), document, hashOf(strait)}});
    const auto store = open();
    EXPECT_EQ(recover(*store).notes, 1U);
    ASSERT_EQ(store->briefings().value().size(), 1U);
    EXPECT_EQ(store->notes(store->briefings().value()[0].id).value().size(), 1U);
}

TEST_F(NoteDraftsTest, aDraftWhoseBriefingIsNowhereStaysUntilItIs)
{
    leave({{note("a", 0, "Ask"), path("gone.md"), hashOf(strait)}});
    const auto store = open();
    EXPECT_EQ(recover(*store).left, 1U);
    EXPECT_EQ(filesLeft(), 1U);
    const BriefingId id = add(*store, strait).id;
    EXPECT_EQ(recover(*store).notes, 1U);
    EXPECT_EQ(store->notes(id).value()[0].words, "Ask");
    EXPECT_EQ(filesLeft(), 0U);
}

TEST_F(NoteDraftsTest, thoseOfAProgramThatRunsAndOfAnotherLibraryAreLeftAlone)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    NoteDrafts mine(folder(), file());
    mine.put({note("a", id, "Mine"), {}, {}});
    mine.flush();
    NoteDrafts others(folder(), path("other.entente"));
    others.put({note("b", id, "Of another library"), {}, {}});
    others.flush();
    EXPECT_EQ(recover(*store).notes, 0U);
    mine.remove("a");
    mine.flush();
    EXPECT_TRUE(words(*store).empty());
}

TEST_F(NoteDraftsTest, saysWhereItCouldNotWriteEither)
{
    write("drafts", "a file where the folder should be");
    NoteDrafts drafts(folder(), file());
    drafts.put({note("a", 1, "Words"), {}, {}});
    drafts.flush();
    ASSERT_TRUE(drafts.failure());
    EXPECT_EQ(drafts.failure()->code, FileError::NotWritable);
}

TEST_F(NoteDraftsTest, aLibraryThatCannotBeWrittenLeavesThemWhereTheyAre)
{
    const auto store = open();
    Note mine = note("a", add(*store, strait).id, "Ask");
    leave({{mine, {}, {}}});
    Database database(file(), Access::ReadWrite);
    ASSERT_TRUE(database.open());
    ASSERT_TRUE(database.run(QStringLiteral("CREATE TRIGGER refusal BEFORE INSERT ON note BEGIN "
                                            "SELECT RAISE(ABORT, 'no space left'); END")));
    EXPECT_FALSE(recoverDrafts(*store, folder(), file(), *bundledVocabulary()));
    ASSERT_TRUE(database.run(QStringLiteral("DROP TRIGGER refusal")));
    EXPECT_EQ(recover(*store).notes, 1U);
    EXPECT_THAT(words(*store), UnorderedElementsAre("Ask"));
}

} // namespace entente::test
