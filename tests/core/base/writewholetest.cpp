// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/writewhole.h"

#include "core/base/fileerror.h"
#include "tests/support/briefings.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace entente {

namespace {

namespace fs = std::filesystem;

class WriteWhole : public ::testing::Test
{
protected:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] std::size_t filesInFolder() const
    {
        const fs::directory_iterator all(m_folder.path().toStdString());
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }
    static void expectRefused(const Result<void> &result, const std::string &file)
    {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, FileError::NotWritable);
        EXPECT_EQ(result.error().file, file);
        EXPECT_FALSE(result.error().detail.empty());
        EXPECT_TRUE(sentence(result.error()).contains(QString::fromStdString(file)));
    }

    QTemporaryDir m_folder;
};

/// Files that the process writes cannot grow beyond this: a disk that is full.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_F(WriteWhole, writesANewFileThatOthersMayReadAsUsual)
{
    const std::string file = path("new.pdf");
    ASSERT_TRUE(writeWhole(file, "bytes"));
    EXPECT_EQ(test::contents(file), "bytes");
    const mode_t mask = ::umask(0);
    ::umask(mask);
    EXPECT_EQ(static_cast<unsigned>(fs::status(file).permissions()), 0666U & ~mask);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(WriteWhole, replacesAFileAndKeepsItsPermissions)
{
    const std::string file = path("old.pdf");
    ASSERT_TRUE(writeWhole(file, "a much longer old document"));
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(writeWhole(file, "new"));
    EXPECT_EQ(test::contents(file), "new");
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(WriteWhole, writesNothingAtAllAsAnEmptyFile)
{
    ASSERT_TRUE(writeWhole(path("empty.csv"), {}));
    EXPECT_TRUE(fs::is_empty(path("empty.csv")));
}

TEST_F(WriteWhole, writesThroughASymbolicLinkAndLeavesItOne)
{
    ASSERT_TRUE(writeWhole(path("target.pdf"), "old"));
    fs::create_symlink("target.pdf", path("second"));
    fs::create_symlink("second", path("first"));
    ASSERT_TRUE(writeWhole(path("first"), "new"));
    EXPECT_TRUE(fs::is_symlink(path("first")));
    EXPECT_TRUE(fs::is_symlink(path("second")));
    EXPECT_EQ(test::contents(path("target.pdf")), "new");
}

TEST_F(WriteWhole, createsWhatADanglingLinkPointsAt)
{
    fs::create_symlink("later.pdf", path("link"));
    ASSERT_TRUE(writeWhole(path("link"), "new"));
    EXPECT_TRUE(fs::is_symlink(path("link")));
    EXPECT_EQ(test::contents(path("later.pdf")), "new");
}

TEST_F(WriteWhole, refusesALinkThatLeadsToItself)
{
    fs::create_symlink("b", path("a"));
    fs::create_symlink("a", path("b"));
    expectRefused(writeWhole(path("a"), "new"), path("a"));
    EXPECT_EQ(filesInFolder(), 2U);
}

TEST_F(WriteWhole, refusesAFolder)
{
    expectRefused(writeWhole(m_folder.path().toStdString(), "x"), m_folder.path().toStdString());
    EXPECT_EQ(filesInFolder(), 0U);
}

TEST_F(WriteWhole, refusesAFolderThatIsNotThere)
{
    expectRefused(writeWhole(path("missing/out.pdf"), "x"), path("missing/out.pdf"));
    EXPECT_FALSE(fs::exists(path("missing")));
}

TEST_F(WriteWhole, refusesAFolderThatMayNotBeWritten)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write anywhere";
    fs::create_directory(path("locked"));
    fs::permissions(path("locked"), fs::perms::owner_read | fs::perms::owner_exec);
    expectRefused(writeWhole(path("locked/out.pdf"), "x"), path("locked/out.pdf"));
    fs::permissions(path("locked"), fs::perms::owner_all);
}

TEST_F(WriteWhole, leavesTheOldFileAsItWasWhenTheDiskFillsUp)
{
    const std::string file = path("kept.pdf");
    ASSERT_TRUE(writeWhole(file, "the old document"));
    Result<void> written;
    {
        const FullDisk disk(1000);
        written = writeWhole(file, QByteArray(100000, 'x'));
    }
    expectRefused(written, file);
    EXPECT_EQ(test::contents(file), "the old document");
    EXPECT_EQ(filesInFolder(), 1U) << "nothing half-written is left";
}

TEST_F(WriteWhole, leavesNothingBehindWhenTheDiskFillsUpUnderANewFile)
{
    Result<void> written;
    {
        const FullDisk disk(1000);
        written = writeWhole(path("new.pdf"), QByteArray(100000, 'x'));
    }
    expectRefused(written, path("new.pdf"));
    EXPECT_EQ(filesInFolder(), 0U);
}

TEST_F(WriteWhole, tellsThatADeviceIsFull)
{
    expectRefused(writeWhole("/dev/full", "x"), "/dev/full");
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(WriteWhole, writesToAPipe)
{
    const std::string pipe = path("pipe");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::string read;
    std::thread reader([&] { read = test::contents(pipe); });
    const QByteArray bytes(200000, 'p');
    EXPECT_TRUE(writeWhole(pipe, bytes));
    reader.join();
    EXPECT_EQ(read.size(), 200000U);
    EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST_F(WriteWhole, outlivesAReaderThatGoesAway)
{
    const std::string pipe = path("pipe");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::thread reader([&] { ::close(::open(pipe.c_str(), O_RDONLY)); });
    const Result<void> written = writeWhole(pipe, QByteArray(2000000, 'p'));
    reader.join();
    expectRefused(written, pipe);
}

} // namespace entente
