// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/reading/readingerror.h"
#include "tests/core/library/librarytest.h"

namespace entente::test {

using namespace library;

class Importing : public LibraryTest
{};

TEST_F(Importing, findsFilesInFoldersInOrderAndLeavesHiddenOnesOut)
{
    write("in/b.md", "b");
    write("in/a/z.md", "z");
    write("in/.git/x.md", "x");
    write("in/.hidden.md", "h");
    std::vector<Error> unread;
    const std::vector<std::string> paths{path("in"), path("in/b.md")};
    EXPECT_EQ(filesIn(paths, unread),
              (std::vector<std::string>{path("in/a/z.md"), path("in/b.md"), path("in/b.md")}));
    EXPECT_TRUE(unread.empty());
}

TEST_F(Importing, readsAllThatCanBeReadAndNamesTheRest)
{
    std::vector<std::string> files;
    for (int i = 0; i < 700; ++i)
        files.push_back(write("in/" + std::to_string(i) + ".md",
                              "# Number " + std::to_string(i) + "\n\nWords.\n"));
    files.push_back(write("in/same.md", "# Number 3\n\nWords.\n"));
    files.push_back(write("in/picture.png", "\x89PNG\r\n"));
    files.push_back(path("in/nothing.md"));
    const auto store = open();
    std::size_t done = 0;
    std::vector<std::string> stored;
    ImportTalk talk;
    talk.progress = [&](const ImportProgress &progress) {
        EXPECT_GT(progress.done, done);
        done = progress.done;
        EXPECT_EQ(progress.total, files.size());
        return true;
    };
    talk.stored = [&](std::span<const std::string> names) {
        stored.insert(stored.end(), names.begin(), names.end());
    };
    const Result<ImportReport> report = importFiles(*store, files, *bundledVocabulary(), talk);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().added, 700U);
    EXPECT_EQ(report.value().known, 1U);
    ASSERT_EQ(report.value().unread.size(), 2U);
    EXPECT_EQ(report.value().unread[0].code, ReadingError::KnownOtherFormat);
    EXPECT_EQ(report.value().unread[1].code, FileError::NotFound);
    EXPECT_EQ(done, files.size());
    EXPECT_EQ(stored, std::vector<std::string>(files.begin(), files.end() - 2));
    EXPECT_EQ(store->briefings().value()[42].file, files[42]) << "in the order given";
    expectWhole(*store);
}

TEST_F(Importing, keepsWhatWasStoredWhenItIsCancelled)
{
    std::vector<std::string> files;
    for (int i = 0; i < 600; ++i)
        files.push_back(write("in/" + std::to_string(i) + ".md", "# " + std::to_string(i) + "\n"));
    const auto store = open();
    ImportTalk talk;
    std::size_t done = 0;
    talk.progress = [&](const ImportProgress &progress) {
        done = progress.done;
        return false;
    };
    const Result<ImportReport> report = importFiles(*store, files, *bundledVocabulary(), talk);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report.value().cancelled);
    EXPECT_LT(done, files.size());
    EXPECT_EQ(store->briefings().value().size(), done);
}

TEST_F(Importing, goesOnWhereReadingAFileThrows)
{
    const std::vector<std::string> files{"a.md", "b.md", "c.md"};
    ImportTalk talk;
    talk.load = [](const std::string &file) -> Result<std::string> {
        if (file == "b.md")
            throw std::bad_alloc();
        return "# " + file + "\n\nWords.\n";
    };
    const auto store = open();
    const Result<ImportReport> report = importFiles(*store, files, *bundledVocabulary(), talk);
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().added, 2U);
    ASSERT_EQ(report.value().unread.size(), 1U);
    EXPECT_EQ(report.value().unread[0].code, RunError::OutOfMemory);
    EXPECT_EQ(report.value().unread[0].file, "b.md");
}

TEST_F(Importing, saysWhereAnEncodingIsAGuess)
{
    const std::vector<std::string> files{
        write("sure.md", "# Caf\xE9\n\n\x93The port\x94 is closed; so is the caf\xE9.\n"),
        write("guess.md", "# Situace v pr\xF9livu\n")};
    const auto store = open();
    const Result<ImportReport> report = importFiles(*store, files, *bundledVocabulary());
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().added, 2U);
    ASSERT_EQ(report.value().guessed.size(), 1U);
    EXPECT_EQ(report.value().guessed[0].file, files[1]);
    EXPECT_EQ(store->briefings().value()[0].meta.title, "Café");
}

TEST_F(Importing, findsAndReadsFilesWhoseNamesAreNotUtf8)
{
    const std::string file = write("in/caf\xE9.md", "# Ports\n\nWords.\n");
    std::vector<Error> unread;
    const std::vector<std::string> files = filesIn(std::vector{path("in")}, unread);
    EXPECT_EQ(files, std::vector{file});
    const auto store = open();
    ASSERT_TRUE(importFiles(*store, files, *bundledVocabulary()));
    EXPECT_EQ(store->briefings().value().front().file, file);
}

} // namespace entente::test
