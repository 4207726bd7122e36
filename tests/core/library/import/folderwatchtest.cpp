// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/import/folderwatch.h"

#include "tests/core/library/librarytest.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

namespace entente::test {

using namespace library;

namespace {

class FolderWatchTest : public LibraryTest
{
protected:
    void begin()
    {
        m_watch = std::make_unique<FolderWatch>(path(""), 60);
        QObject::connect(m_watch.get(), &FolderWatch::arrived, m_watch.get(),
                         [this](const QStringList &files) {
                             for (const QString &file : files)
                                 m_arrived << file.mid(file.lastIndexOf(u'/') + 1);
                         });
    }

    /// Lets things happen until as many files have come, or for some seconds.
    void waitFor(qsizetype files)
    {
        constexpr int tries = 200;
        for (int i = 0; i < tries && m_arrived.size() < files; ++i)
            pass(25);
    }

    static void pass(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    std::unique_ptr<FolderWatch> m_watch;
    QStringList m_arrived;
};

} // namespace

TEST_F(FolderWatchTest, tellsWhatIsThereAndWhatComes)
{
    write("old.md", "Old.");
    begin();
    waitFor(1);
    EXPECT_EQ(m_arrived, QStringList{QStringLiteral("old.md")});
    write("new.md", "New.");
    waitFor(2);
    EXPECT_EQ(m_arrived.last(), QStringLiteral("new.md"));
    write("in/deep/er.md", "Deeper.");
    waitFor(3);
    EXPECT_EQ(m_arrived.last(), QStringLiteral("er.md"));
    pass(300);
    EXPECT_EQ(m_arrived.size(), 3) << "each once";
}

TEST_F(FolderWatchTest, waitsForAFileThatIsStillBeingWritten)
{
    begin();
    pass(150);
    for (int i = 0; i < 12; ++i) {
        std::ofstream(path("slow.md"), std::ios::app) << "More and more.\n";
        pass(30);
        EXPECT_TRUE(m_arrived.isEmpty()) << i;
    }
    waitFor(1);
    EXPECT_EQ(m_arrived, QStringList{QStringLiteral("slow.md")});
}

TEST_F(FolderWatchTest, saysOnceThatItCannotLookIntoAFolder)
{
    std::filesystem::create_directory(path("watched"));
    FolderWatch watch(path("watched"), 30);
    QStringList refusals;
    QObject::connect(&watch, &FolderWatch::refused, &watch,
                     [&](const QString &sentence) { refusals << sentence; });
    pass(100);
    EXPECT_TRUE(refusals.isEmpty());
    std::filesystem::remove(path("watched"));
    pass(1500);
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals.front().contains(QStringLiteral("watched")));
}

TEST_F(FolderWatchTest, tellsOfAFileAgainThatChanged)
{
    write("a.md", "One.");
    begin();
    waitFor(1);
    write("a.md", "One and two.");
    waitFor(2);
    EXPECT_EQ(m_arrived.size(), 2);
}

} // namespace entente::test
