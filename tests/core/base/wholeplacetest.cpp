// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholeplace.h"

#include "core/base/fileerror.h"
#include "core/base/leftovers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace entente {

namespace {

namespace fs = std::filesystem;

class WholePlaceTest : public ::testing::Test
{
protected:
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.path().toStdString() + '/' + name;
    }
    static void write(const std::string &path, const std::string &text)
    {
        fs::create_directories(fs::path(path).parent_path());
        std::ofstream(path) << text;
    }
    [[nodiscard]] std::set<std::string> names() const
    {
        std::set<std::string> found;
        for (const fs::directory_entry &entry : fs::directory_iterator(path("")))
            found.insert(entry.path().filename().string());
        return found;
    }
    static std::string read(const std::string &path)
    {
        std::ifstream file(path);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    QTemporaryDir m_folder;
};

using Names = std::set<std::string>;

} // namespace

TEST_F(WholePlaceTest, bearsItsNameOnceItIsWhole)
{
    write(path("a"), "old");
    WholePlace whole(path("a"));
    write(whole.place(), "new");
    EXPECT_EQ(read(path("a")), "old");
    ASSERT_TRUE(whole.commit());
    EXPECT_EQ(read(path("a")), "new");
    EXPECT_EQ(names(), Names{"a"});
}

TEST_F(WholePlaceTest, canBeAFolderInPlaceOfAnEmptyOneButOfNoOther)
{
    fs::create_directory(path("empty"));
    write(path("full/mine"), "mine");
    for (const char *const name : {"empty", "full"}) {
        WholePlace whole(path(name));
        write(whole.place() + "/in/b", "b");
        const Result<void> done = whole.commit();
        EXPECT_EQ(done.ok(), std::string(name) == "empty");
        if (!done) {
            EXPECT_EQ(done.error().code, FileError::NotWritable);
        }
    }
    EXPECT_EQ(read(path("empty/in/b")), "b");
    EXPECT_EQ(read(path("full/mine")), "mine");
    EXPECT_EQ(names(), (Names{"empty", "full"}));
}

TEST_F(WholePlaceTest, leavesNothingWhereItIsNotWholeNorWhatItsWriterPutBeside)
{
    write(path("a"), "old");
    {
        const WholePlace whole(path("a"));
        write(whole.place(), "half");
        write(whole.place() + "-journal", "of it");
    }
    EXPECT_EQ(names(), Names{"a"});
    EXPECT_EQ(read(path("a")), "old");
}

TEST_F(WholePlaceTest, saysSoWhereNothingWasWritten)
{
    WholePlace whole(path("a"));
    EXPECT_EQ(whole.commit().error().code, FileError::NotWritable);
    EXPECT_EQ(names(), Names());
}

TEST_F(WholePlaceTest, clearsAwayWhatIsOfProcessesThatAreGoneAndOfThisNameAlone)
{
    write(path("a.partial-999999999-1"), "left");
    write(path("a.partial-999999999-2-journal"), "left");
    write(path("a.partial-999999998/b"), "left");
    const std::string parent = "a.partial-" + std::to_string(::getppid()) + "-1";
    write(path(parent), "being written");
    write(path("a.partial-x"), "somebody's");
    write(path("b.partial-999999999-1"), "of another");
    const WholePlace whole(path("a"));
    EXPECT_EQ(names(), (Names{parent, "a.partial-x", "b.partial-999999999-1"}));
}

TEST_F(WholePlaceTest, isAnotherOneForEachThatWritesTheSameName)
{
    WholePlace one(path("a"));
    WholePlace other(path("a"));
    write(one.place(), "one");
    write(other.place(), "other");
    ASSERT_TRUE(one.commit());
    EXPECT_EQ(read(path("a")), "one");
    ASSERT_TRUE(other.commitAs(path("b")));
    EXPECT_EQ(names(), (Names{"a", "b"}));
}

} // namespace entente
