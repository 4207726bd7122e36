// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/corrections.h"
#include "core/library/libraryerror.h"
#include "tests/core/library/eachlibrary.h"

namespace entente::test {

using namespace library;

class Notes : public EachLibraryTest
{
protected:
    [[nodiscard]] static Note note(BriefingId id, const std::string &words)
    {
        Note made;
        made.id = "note-1";
        made.briefing = id;
        made.anchor = {"Mines close", "Mines: ", " the strait", {10, 21}};
        made.words = words;
        made.tags = {"urgent", "to check"};
        made.created = made.modified = "2026-11-23T09:00:00Z";
        return made;
    }
};

TEST_P(Notes, areThereWhenTheLibraryIsOpenedAgain)
{
    const auto store = open();
    Note written = note(add(*store, strait).id, "Ask *who* says so.");
    const Result<Version> version = store->save(written);
    ASSERT_TRUE(version);
    written.version = version.value();
    EXPECT_EQ(open()->notes(written.briefing).value(), std::vector<Note>{written});
    EXPECT_EQ(open()->notes(0).value(), std::vector<Note>{written});
}

TEST_P(Notes, keepTheirColour)
{
    const auto store = open();
    Note written = note(add(*store, strait).id, {});
    written.colour = NoteColour::Green;
    written.version = store->save(written).value();
    EXPECT_EQ(open()->note(written.id).value(), written);
    written.colour = NoteColour::Red;
    written.version = store->save(written).value();
    EXPECT_EQ(open()->notes(0).value(), std::vector<Note>{written});
}

TEST_P(Notes, areFoundByTheirIdsUntilTheyAreRemoved)
{
    const auto store = open();
    Note written = note(add(*store, strait).id, "words");
    EXPECT_EQ(store->note(written.id).value(), std::nullopt);
    written.version = store->save(written).value();
    EXPECT_EQ(store->note(written.id).value(), written);
    EXPECT_EQ(store->note("note-2").value(), std::nullopt);
    ASSERT_TRUE(store->removeNote(written.id, written.version));
    EXPECT_EQ(store->note(written.id).value(), std::nullopt);
}

TEST_P(Notes, areNotOverwrittenByASecondProgram)
{
    const auto mine = open();
    Note written = note(add(*mine, strait).id, "mine");
    written.version = mine->save(written).value();

    const auto theirs = open();
    Note changed = theirs->notes(0).value().front();
    changed.words = "theirs";
    ASSERT_TRUE(theirs->save(changed));

    written.words = "mine again";
    EXPECT_EQ(mine->save(written).error().code, LibraryError::ChangedElsewhere);
    EXPECT_EQ(mine->removeNote(written.id, written.version).error().code,
              LibraryError::ChangedElsewhere);
    EXPECT_EQ(mine->notes(0).value().front().words, "theirs");
}

TEST_P(Notes, canBeSavedAgainAfterTheyWereRemoved)
{
    const auto store = open();
    Note written = note(add(*store, strait).id, "words");
    written.version = store->save(written).value();
    const Result<Version> removed = store->removeNote(written.id, written.version);
    ASSERT_TRUE(removed);
    EXPECT_TRUE(store->notes(0).value().empty());
    written.version = removed.value();
    ASSERT_TRUE(store->save(written));
    EXPECT_EQ(store->notes(0).value().front().words, "words");
}

TEST_P(Notes, areRefusedForABriefingThatIsNotThere)
{
    EXPECT_EQ(open()->save(note(12, "words")).error().code, LibraryError::NotInLibrary);
}

class Corrections : public EachLibraryTest
{};

TEST_P(Corrections, lieOverTheTopicOfTheirWords)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    const std::vector<KeptTopic> before = topics(*store, id);
    const ChangeNumber last = store->changesAfter(0).value().back().number;
    Correction correction;
    correction.briefing = id;
    correction.topic = topicKey(before[0].title, before[0].text);
    correction.kind = Kind::Driver;
    correction.areas = {{"logistics"}};
    correction.version = store->save(correction).value();

    const std::vector<KeptTopic> after = topics(*open(), 0);
    EXPECT_EQ(after[0].kind, Kind::Driver);
    EXPECT_EQ(after[0].areas, std::vector<std::string>{"logistics"});
    EXPECT_EQ(after[0].text, before[0].text);
    EXPECT_EQ(after[1], before[1]);
    EXPECT_EQ(store->changesAfter(last).value().size(), 1U) << "an index has to follow";

    correction.kind.reset();
    correction.areas.reset();
    ASSERT_TRUE(store->save(correction));
    EXPECT_EQ(topics(*store, 0), before);
}

TEST_P(Corrections, lieOverABriefingThatIsReadAgain)
{
    Briefing read = *briefing(strait);
    Correction correction;
    correction.topic = topicKey(read, read.topics[1]);
    correction.kind = Kind::Implication;
    correction.areas = {{"logistics", "an area that is gone"}};
    layOver(read, {&correction, 1}, *bundledVocabulary());
    EXPECT_EQ(read.topics[1].kind, Kind::Implication);
    EXPECT_TRUE(read.topics[1].byAnalyst.kind);
    EXPECT_FALSE(read.topics[0].byAnalyst.kind);
    ASSERT_EQ(read.areasOf(read.topics[1]).size(), 1U);
    EXPECT_EQ(bundledVocabulary()->at(read.areasOf(read.topics[1])[0]).id, "logistics");
    EXPECT_EQ(read.text, briefing(strait)->text);
}

TEST_P(Corrections, keepSavedFiltersAndReadingStateToo)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    const SavedFilter filter{"Threats of 2024",   {"cybersecurity"},      {"logistics"},
                             {Kind::Threat},      {Certainty::LedIn},     "mines",
                             Date::parse("2024"), Date::parse("2024-12"), {"White House", ""},
                             {"en", "ja"},        {"word", ""},           {}};
    ASSERT_TRUE(store->save(filter));
    ASSERT_TRUE(store->save(id, ReadingState{true, 42}));
    EXPECT_EQ(open()->savedFilters().value(), std::vector<SavedFilter>{filter});
    EXPECT_EQ(open()->briefing(id).value().state, (ReadingState{true, 42}));
    ASSERT_TRUE(store->removeFilter(filter.name));
    EXPECT_TRUE(open()->savedFilters().value().empty());
}

INSTANTIATE_TEST_SUITE_P(In, Notes, ::testing::ValuesIn(keepersOfWords()), keeperName);
INSTANTIATE_TEST_SUITE_P(In, Corrections, ::testing::ValuesIn(keepersOfWords()), keeperName);

} // namespace entente::test
