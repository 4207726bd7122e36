// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fileerror.h"
#include "core/library/libraryerror.h"
#include "tests/core/library/eachlibrary.h"

namespace entente::test {

using namespace library;

class Store : public EachLibraryTest
{};

TEST_P(Store, keepsADocumentByteForByte)
{
    const std::string bytes = "\xEF\xBB\xBF# Title\r\n\r\nWords and wörds.\r\n";
    const BriefingId id = add(*open(), bytes).id;
    const Result<std::string> kept = open()->source(id);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept.value(), bytes);
}

TEST_P(Store, keepsWhatABriefingSaysOfItself)
{
    const BriefingId id = add(*open(), strait, "strait.md").id;
    const Result<BriefingRecord> record = open()->briefing(id);
    ASSERT_TRUE(record);
    EXPECT_EQ(GetParam().knowsPlaces
                  ? record.value().file
                  : std::filesystem::path(record.value().file).filename().string(),
              "strait.md");
    EXPECT_EQ(record.value().meta.title, "The strait");
    EXPECT_EQ(record.value().format, "markdown");
    EXPECT_EQ(record.value().meta.date, Date::parse("2024-04-10"));
    EXPECT_EQ(record.value().meta.address, "https://example.org/strait");
    EXPECT_EQ(record.value().size, strait.size());
    std::array<std::uint32_t, allKinds.size()> kinds{};
    const BriefingPtr read = briefing(strait);
    for (const Topic &topic : read->topics)
        ++kinds[static_cast<std::size_t>(topic.kind)];
    EXPECT_EQ(record.value().kinds, kinds);
}

TEST_P(Store, handsOutTopicsAsAnalysisFoundThem)
{
    const BriefingId id = add(*open(), strait).id;
    std::vector<KeptTopic> expected = keptTopics(*briefing(strait), *bundledVocabulary());
    for (KeptTopic &topic : expected)
        topic.briefing = id;
    EXPECT_EQ(topics(*open(), id), expected);
    EXPECT_EQ(topics(*open(), 0), expected);
}

TEST_P(Store, keepsTheSameBytesOnce)
{
    const auto store = open();
    const Added first = add(*store, strait);
    const Added again = add(*store, strait, "copy of it.md");
    EXPECT_EQ(again.how, Added::How::Known);
    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(store->briefings().value().size(), 1U);
}

TEST_P(Store, knowsAnotherEditionOfTheSameAddress)
{
    const auto store = open();
    const Added first = add(*store, strait);
    const Added second = add(*store, strait + "- **Escort:** Escort ships.\n");
    EXPECT_EQ(second.how, Added::How::Edition);
    EXPECT_EQ(store->briefing(second.id).value().work, first.id);
    EXPECT_EQ(store->briefing(first.id).value().work, first.id);
}

TEST_P(Store, knowsAnotherEditionByTitleAndPublisherInAnyCase)
{
    const auto store = open();
    const std::string words = "Mines close the strait to every tanker until the summer.\n";
    const Added first = add(*store, "---\ntitle: Weekly\nsource: The Office\n---\n" + words,
                            "one.md");
    const Added second = add(*store, "---\ntitle: WEEKLY\nsource: The office\n---\nNew. " + words,
                             "two.md");
    const Added other = add(*store, "---\ntitle: Weekly\nsource: Others\n---\n" + words,
                            "three.md");
    EXPECT_EQ(store->briefing(second.id).value().work, first.id);
    EXPECT_EQ(other.how, Added::How::New);
}

TEST_P(Store, tellsAnIndexWhatChanged)
{
    const auto store = open();
    const BriefingId first = add(*store, strait).id;
    const BriefingId second = add(*store, "# Other\n\nWords.\n").id;
    const std::vector<Change> all = store->changesAfter(0).value();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].id, first);
    EXPECT_EQ(all[1].id, second);
    EXPECT_TRUE(store->changesAfter(all[1].number).value().empty());

    ASSERT_TRUE(store->setRemoved(first, true));
    const std::vector<Change> then = store->changesAfter(all[1].number).value();
    ASSERT_EQ(then.size(), 1U);
    EXPECT_EQ(then[0].id, first);
    EXPECT_TRUE(then[0].removed);
}

TEST_P(Store, bringsBackWhatWasRemoved)
{
    const auto store = open();
    const BriefingId id = add(*store, strait).id;
    ASSERT_TRUE(store->setRemoved(id, true));
    EXPECT_TRUE(store->briefings().value().empty());
    EXPECT_TRUE(topics(*store, 0).empty());
    EXPECT_EQ(add(*store, strait).id, id);
    EXPECT_EQ(store->briefings().value().size(), 1U);
}

TEST_P(Store, namesItsNewestBriefingsFirst)
{
    const auto store = open();
    const auto dated = [](const std::string &date) {
        return "---\ntitle: Of " + date + "\ndate: " + date + "\n---\n\nWords.\n";
    };
    add(*store, dated("2021-01-01"));
    const BriefingId newest = add(*store, dated("2024-01-01")).id;
    add(*store, "# Undated\n");
    const BriefingId second = add(*store, dated("2023-01-01")).id;
    const BriefingId removed = add(*store, dated("2025-01-01")).id;
    ASSERT_TRUE(store->setRemoved(removed, true));
    const auto found = store->newestBriefings(2);
    ASSERT_TRUE(found);
    ASSERT_EQ(found.value().size(), 2U);
    EXPECT_EQ(found.value()[0].id, newest);
    EXPECT_EQ(found.value()[1].id, second);
}

TEST_P(Store, namesABriefingThatItDoesNotHave)
{
    const auto store = open();
    EXPECT_EQ(store->briefing(7).error().code, LibraryError::NotInLibrary);
    EXPECT_EQ(store->source(7).error().code, LibraryError::NotInLibrary);
    EXPECT_EQ(store->setRemoved(7, true).error().code, LibraryError::NotInLibrary);
    EXPECT_EQ(store->place(7, {}).error().code, LibraryError::NotInLibrary);
    EXPECT_EQ(store->save(7, ReadingState()).error().code, LibraryError::NotInLibrary);
    EXPECT_EQ(store->briefingOf("no such hash").error().code, LibraryError::NotInLibrary);
    const std::vector<BriefingId> ids{7};
    EXPECT_EQ(store->setEdition(ids, std::nullopt).error().code, LibraryError::NotInLibrary);
    EXPECT_TRUE(topics(*store, 7).empty());
    EXPECT_TRUE(store->editions(7).value().empty());
}

TEST_P(Store, isWhole)
{
    const auto store = open();
    add(*store, strait);
    add(*store, strait + "- **Escort:** Escort ships.\n");
    expectWhole(*store);
}

TEST_P(Store, refusesABackupOverAFile)
{
    write("copy.entente", "mine");
    EXPECT_EQ(open()->backup(path("copy.entente")).error().code, FileError::NotWritable);
    EXPECT_EQ(contents(path("copy.entente")), "mine");
}

INSTANTIATE_TEST_SUITE_P(In, Store, ::testing::ValuesIn(keepersOfWords()), keeperName);

} // namespace entente::test
