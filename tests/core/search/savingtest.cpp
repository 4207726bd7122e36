// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/search/searcherror.h"
#include "tests/core/search/collection.h"

#include <gmock/gmock.h>

#include <thread>

namespace entente::search {

namespace {

namespace fs = std::filesystem;

constexpr std::array questions{"alliance", "missile -trade", "\"sea trade\"", "", "title:policy"};

std::unique_ptr<SearchIndex> opened(const test::TemporaryFolder &folder, IndexOptions options = {})
{
    return SearchIndex::open(folder.path(), options).value();
}

void expectSameAnswers(const SearchIndex &a, const SearchIndex &b)
{
    for (const char *const question : questions)
        test::expectSame(a.search(test::asking(question)), b.search(test::asking(question)),
                         question);
}

} // namespace

TEST(SavedIndex, givesTheSameAnswersWhenItIsOpenedAgain)
{
    const test::TemporaryFolder folder;
    const std::unique_ptr<SearchIndex> index = opened(folder);
    EXPECT_EQ(index->savedRevision(), 0U);
    index->put(test::randomBriefings(50, 3));
    index->removeBriefings({4});
    ASSERT_TRUE(index->save(17).ok());
    index->removeBriefings({9});
    ASSERT_TRUE(index->save(18).ok());
    const std::unique_ptr<SearchIndex> again = opened(folder);
    EXPECT_EQ(again->savedRevision(), 18U);
    EXPECT_EQ(again->search(Request()).total.briefings, 48U);
    expectSameAnswers(*index, *again);
}

TEST(SavedIndex, forgetsWhatWasNotSaved)
{
    const test::TemporaryFolder folder;
    {
        const std::unique_ptr<SearchIndex> index = opened(folder);
        index->put({test::oneTopic(1, "kept", "")});
        ASSERT_TRUE(index->save(1).ok());
        index->put({test::oneTopic(2, "lost", "")});
    }
    EXPECT_EQ(opened(folder)->search(Request()).total.documents, 1U);
    EXPECT_EQ(opened(folder)->savedRevision(), 1U);
}

TEST(SavedIndex, answersAlikeHoweverManySegmentsItHas)
{
    const test::TemporaryFolder piecesFolder;
    const test::TemporaryFolder wholeFolder;
    const std::unique_ptr<SearchIndex> pieces = opened(piecesFolder);
    const std::unique_ptr<SearchIndex> whole = opened(wholeFolder);
    const std::vector<IndexedBriefing> briefings = test::randomBriefings(60, 5);
    whole->put(briefings);
    for (std::size_t i = 0; i < briefings.size(); i += 5) {
        pieces->put({briefings.begin() + static_cast<std::ptrdiff_t>(i),
                     briefings.begin() + static_cast<std::ptrdiff_t>(i + 5)});
        ASSERT_TRUE(pieces->save(i).ok());
    }
    EXPECT_EQ(pieces->segmentCount(), 12U);
    expectSameAnswers(*pieces, *whole);
    ASSERT_TRUE(pieces->tidy().ok());
    EXPECT_EQ(pieces->segmentCount(), 1U);
    expectSameAnswers(*pieces, *whole);
    expectSameAnswers(*opened(piecesFolder), *whole);
    const auto files = std::distance(fs::directory_iterator(piecesFolder.path()), {});
    EXPECT_EQ(files, 3) << "manifest, lock and one segment";
}

TEST(SavedIndex, leavesWhatWasRemovedBehindWhenItIsTidied)
{
    const test::TemporaryFolder folder;
    const std::unique_ptr<SearchIndex> index = opened(folder);
    index->put(test::randomBriefings(40, 6));
    ASSERT_TRUE(index->save(1).ok());
    std::vector<std::uint64_t> most;
    for (std::uint64_t id = 1; id < 35; ++id)
        most.push_back(id);
    index->removeBriefings(most);
    const Answer before = index->search(test::asking("alliance"));
    ASSERT_TRUE(index->tidy().ok());
    EXPECT_LT(index->documentCount(), 40U);
    test::expectSame(before, index->search(test::asking("alliance")), "tidied");
}

TEST(SavedIndex, isNotWrittenAgainAsAWholeForAFewNewBriefings)
{
    const test::TemporaryFolder folder;
    const std::unique_ptr<SearchIndex> index = opened(folder);
    index->put(test::randomBriefings(400, 7));
    ASSERT_TRUE(index->save(1).ok());
    std::string large;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder.path())) {
        if (entry.path().filename().string().starts_with("segment-"))
            large = entry.path().string();
    }
    std::size_t most = 0;
    for (std::uint64_t id = 1; id <= 200; ++id) {
        index->put({test::oneTopic(1'000'000 + id, "added " + std::to_string(id), "")});
        ASSERT_TRUE(index->save(id + 1).ok());
        ASSERT_TRUE(index->tidy().ok());
        most = std::max(most, index->segmentCount());
    }
    EXPECT_LE(most, 8U);
    EXPECT_TRUE(fs::exists(large));
    EXPECT_EQ(index->search(test::asking("added")).total.briefings, 200U);
    EXPECT_EQ(index->search(Request()).total.briefings, 600U);
    expectSameAnswers(*index, *opened(folder));
}

TEST(SavedIndex, isAsItWasWhenTidyingIsCancelled)
{
    const test::TemporaryFolder folder;
    const std::unique_ptr<SearchIndex> index = opened(folder);
    for (unsigned i = 1; i < 12; ++i) {
        index->put({test::oneTopic(i, "word", "")});
        ASSERT_TRUE(index->save(i).ok());
    }
    const std::atomic<bool> cancelled = true;
    const Result<void> tidied = index->tidy(&cancelled);
    ASSERT_FALSE(tidied.ok());
    EXPECT_EQ(tidied.error().code, RunError::Cancelled);
    EXPECT_EQ(index->segmentCount(), 11U);
}

TEST(SavedIndex, isUnusableUnderAnotherStamp)
{
    const test::TemporaryFolder folder;
    {
        const std::unique_ptr<SearchIndex> index = opened(folder, {1, true, false});
        index->put({test::oneTopic(1, "word", "")});
        ASSERT_TRUE(index->save(1).ok());
    }
    const auto other = SearchIndex::open(folder.path(), {2, true, false});
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code, SearchError::UnusableIndex);
    SearchIndex::remove(folder.path());
    EXPECT_EQ(opened(folder, {2, true, false})->documentCount(), 0U);
}

TEST(SavedIndex, isReadByAnotherWhileOneWrites)
{
    const test::TemporaryFolder folder;
    const std::unique_ptr<SearchIndex> writer = opened(folder);
    const std::unique_ptr<SearchIndex> reader = opened(folder, {0, true, true});
    writer->put({test::oneTopic(1, "word", "")});
    ASSERT_TRUE(writer->save(1).ok());
    ASSERT_TRUE(reader->refresh().value());
    EXPECT_FALSE(reader->refresh().value());
    EXPECT_EQ(reader->search(test::asking("word")).total.documents, 1U);
    EXPECT_EQ(reader->save(2).error().code, FileError::NotWritable);
    const std::unique_ptr<SearchIndex> second = opened(folder);
    second->put({test::oneTopic(2, "word", "")});
    EXPECT_EQ(second->save(2).error().code, FileError::NotWritable) << "one writes at a time";
    EXPECT_EQ(second->search(test::asking("word")).total.documents, 2U);
}

TEST(SavedIndex, saysWhereItCannotBeWritten)
{
    const test::TemporaryFolder folder;
    std::unique_ptr<SearchIndex> index = opened(folder);
    index->put({test::oneTopic(1, "word", "")});
    fs::remove_all(folder.path());
    const Result<void> saved = index->save(1);
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().code, FileError::NotWritable);
    EXPECT_EQ(index->search(test::asking("word")).total.documents, 1U) << "nothing is lost";
}

TEST(SavedIndex, isSearchedWhileOthersWrite)
{
    const test::TemporaryFolder folder;
    const std::unique_ptr<SearchIndex> index = opened(folder);
    std::atomic<bool> done = false;
    std::atomic<int> wrong = 0;
    std::thread reader([&] {
        std::uint32_t before = 0;
        while (!done) {
            const std::uint32_t now = index->search(test::asking("word")).total.documents;
            wrong += now < before ? 1 : 0;
            before = now;
        }
    });
    for (std::uint64_t id = 1; id <= 120; ++id) {
        index->put({test::oneTopic(id, "word", "and more")});
        if (id % 10 == 0) {
            EXPECT_TRUE(index->save(id).ok());
        }
        if (id % 40 == 0) {
            EXPECT_TRUE(index->tidy().ok());
        }
    }
    done = true;
    reader.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(index->search(test::asking("word")).total.documents, 120U);
}

} // namespace entente::search
