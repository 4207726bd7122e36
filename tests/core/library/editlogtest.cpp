// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/editlog.h"

#include "core/library/anchoring.h"
#include "core/library/corrections.h"
#include "core/library/libraryerror.h"
#include "tests/core/library/eachlibrary.h"

namespace entente::test {

using namespace library;

class EditLogs : public EachLibraryTest
{};

TEST_P(EditLogs, undoAndRedoNotes)
{
    const auto store = open();
    Note note;
    note.id = newNoteId();
    note.briefing = add(*store, strait).id;
    note.words = "first";
    EditLog log(*store);
    ASSERT_TRUE(log.apply(NoteEdit{{}, note}));
    const Note first = store->notes(0).value().front();
    Note second = first;
    second.words = "second";
    ASSERT_TRUE(log.apply(NoteEdit{first, second}));
    ASSERT_TRUE(log.undo());
    EXPECT_EQ(store->notes(0).value().front().words, "first");
    ASSERT_TRUE(log.undo());
    EXPECT_TRUE(store->notes(0).value().empty());
    EXPECT_FALSE(log.canUndo());
    ASSERT_TRUE(log.redo());
    ASSERT_TRUE(log.redo());
    EXPECT_EQ(store->notes(0).value().front().words, "second");
    EXPECT_FALSE(log.canRedo());
}

TEST_P(EditLogs, undoNothingThatASecondProgramWroteOver)
{
    const auto store = open();
    Note note;
    note.id = newNoteId();
    note.briefing = add(*store, strait).id;
    EditLog log(*store);
    ASSERT_TRUE(log.apply(NoteEdit{{}, note}));
    const auto other = open();
    Note theirs = other->notes(0).value().front();
    theirs.words = "theirs";
    ASSERT_TRUE(other->save(theirs));
    EXPECT_EQ(log.undo().error().code, LibraryError::ChangedElsewhere);
    EXPECT_TRUE(log.canUndo());
    EXPECT_EQ(store->notes(0).value().front().words, "theirs");
}

TEST_P(EditLogs, undoCorrectionsRemovalsAndFilters)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    const std::vector<KeptTopic> before = topics(*store, id);
    Correction none;
    none.briefing = id;
    none.topic = topicKey(before[0].title, before[0].text);
    Correction driver = none;
    driver.kind = Kind::Driver;
    SavedFilter filter;
    filter.name = "Mine";
    SavedFilter renamed = filter;
    renamed.name = "Ours";
    EditLog log(*store);
    ASSERT_TRUE(log.apply(CorrectionEdit{none, driver}));
    ASSERT_TRUE(log.apply(FilterEdit{{}, filter}));
    ASSERT_TRUE(log.apply(FilterEdit{filter, renamed}));
    ASSERT_TRUE(log.apply(RemovalEdit{id, true}));
    EXPECT_EQ(topics(*store, id)[0].kind, Kind::Driver);
    EXPECT_TRUE(store->briefings().value().empty());
    ASSERT_TRUE(log.undo());
    EXPECT_EQ(store->briefings().value().size(), 1U);
    EXPECT_EQ(store->savedFilters().value(), std::vector<SavedFilter>{renamed});
    ASSERT_TRUE(log.undo());
    EXPECT_EQ(store->savedFilters().value(), std::vector<SavedFilter>{filter});
    ASSERT_TRUE(log.undo());
    ASSERT_TRUE(log.undo());
    EXPECT_TRUE(store->savedFilters().value().empty());
    EXPECT_EQ(topics(*store, id), before);
}

TEST(EditLog, goesBackNoFurtherThanADaysWork)
{
    const auto store = libraryInMemory(bundledVocabulary())->open().value();
    EditLog log(*store);
    SavedFilter filter;
    ASSERT_TRUE(log.apply(FilterEdit{{}, filter}));
    for (std::size_t i = 0; i <= mostEdits; ++i) {
        SavedFilter renamed = filter;
        renamed.name = std::to_string(i);
        ASSERT_TRUE(log.apply(FilterEdit{filter, renamed}));
        filter = renamed;
    }
    std::size_t undone = 0;
    for (; log.canUndo(); ++undone)
        ASSERT_TRUE(log.undo());
    EXPECT_EQ(undone, mostEdits);
    EXPECT_EQ(store->savedFilters().value().front().name, "0");
    ASSERT_TRUE(log.redo());
    EXPECT_EQ(store->savedFilters().value().front().name, "1");
}

TEST(EditLog, dropsTheStepsThatHoldWordsOfWhatIsForgotten)
{
    const auto store = libraryInMemory(bundledVocabulary())->open().value();
    EditLog log(*store);
    SavedFilter filter;
    filter.name = "stays";
    ASSERT_TRUE(log.apply(FilterEdit{{}, filter}));
    Dossier dossier;
    dossier.id = "d1";
    DossierItem item;
    item.sort = DossierItem::Sort::Passage;
    item.cited.document = "hash";
    dossier.items.push_back(item);
    ASSERT_TRUE(log.apply(DossierEdit{{}, dossier}));
    SavedFilter other;
    other.name = "stays too";
    ASSERT_TRUE(log.apply(FilterEdit{{}, other}));
    ASSERT_TRUE(log.undo());
    log.forget({{7}, {"hash"}, {}, {}});
    ASSERT_TRUE(log.redo());
    EXPECT_EQ(store->savedFilters().value().size(), 2U);
    ASSERT_TRUE(log.undo());
    ASSERT_TRUE(log.undo());
    EXPECT_FALSE(log.canUndo()) << "the dossier's is gone";
    EXPECT_TRUE(store->savedFilters().value().empty());
    EXPECT_EQ(store->dossiers().value().size(), 1U) << "what was done is left as it is";
}

INSTANTIATE_TEST_SUITE_P(In, EditLogs, ::testing::ValuesIn(keepersOfWords()), keeperName);

} // namespace entente::test
