// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only shows in the program as a whole: watching until a signal comes, two at once, and disks
// that are full.

#include "tests/app/program.h"

#include <gmock/gmock.h>
#include <sys/mount.h>

#include <random>

namespace entente::test {

namespace {

using testing::HasSubstr;

class Program : public ProgramTest
{
protected:
    [[nodiscard]] QStringList watch() const
    {
        return onLibrary({QStringLiteral("watch"), path("in")});
    }
};

} // namespace

TEST_F(Program, importsWhatAppearsInAFolderUntilItIsToldToEnd)
{
    Running running(folder(), watch());
    (void)write("in/first.md", "# First\n\nWords.\n");
    ASSERT_TRUE(running.says("first.md"));
    (void)write("moved.md", "# Moved\n\nOther words.\n");
    std::filesystem::rename(path("moved.md").toStdString(), path("in/moved.md").toStdString());
    ASSERT_TRUE(running.says("in/moved.md"));
    writeDocuments(100);
    ASSERT_TRUE(running.says("Number99.md"));
    const Ended ended = running.end(SIGTERM);
    EXPECT_EQ(ended.status, Done) << ended.errors;
    expectWhole();
    EXPECT_THAT(run(words("library check")).output, HasSubstr("102 briefings"));
}

#ifdef ENTENTE_UI
TEST_F(Program, saysInASentenceThatThereIsNoDisplay)
{
    for (const char *const name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"})
        ::unsetenv(name);
    for (const char *const display : {"", ":4711", "unix:4711.0"}) {
        ::setenv("DISPLAY", display, 1);
        const Ended misspelt = run(words("nonsense"));
        EXPECT_EQ(misspelt.status, WrongUsage) << display;
        EXPECT_THAT(misspelt.errors, HasSubstr("“nonsense” is neither a command nor a file"));
        const Ended none = run({});
        EXPECT_EQ(none.status, WrongUsage) << display;
        EXPECT_THAT(none.errors, HasSubstr("no display to show a window on"));
    }
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
}
#endif

TEST_F(Program, importsAndWatchesForTheBriefingsInsideOurPdfs)
{
    const QString ports = write("ports.md", "# Ports\n\n- **Threat:** Mines.\n");
    const QString islands = write("islands.md", "# Islands\n\n- **Benefit:** Stocks.\n");
    std::filesystem::create_directory(path("exports").toStdString());
    const auto exportTo = [&](const char *name, QStringList files) {
        files << QStringLiteral("-o") << path(name) << QStringLiteral("--embed-source");
        EXPECT_EQ(
            Running(path("exports"), QStringList(QStringLiteral("export")) + files).end().status,
            Done);
    };
    exportTo("in/both.pdf", {ports, islands});
    const Ended imported = run({QStringLiteral("import"), path("in")});
    EXPECT_EQ(imported.status, Done) << imported.errors;
    EXPECT_THAT(imported.output, HasSubstr("2 imported"));
    EXPECT_THAT(run(words("search mines")).output, HasSubstr("both.pdf (ports.md), line 3"));
    EXPECT_THAT(run({QStringLiteral("import"), ports}).output, HasSubstr("1 known before"));
    Running running(folder(), watch());
    ASSERT_TRUE(running.says("both.pdf"));
    exportTo("in/one.pdf", {write("seas.md", "# Seas\n\n- **Threat:** Storms.\n")});
    ASSERT_TRUE(running.says("one.pdf"));
    EXPECT_EQ(running.end(SIGTERM).status, Done);
    EXPECT_THAT(run(words("search storms")).output, HasSubstr("one.pdf, line 3"));
    expectWhole();
}

TEST_F(Program, watchesOnWhereAFileCannotBeRead)
{
    Running running(folder(), watch());
    (void)write("in/bad.docx", "this is no Word document");
    ASSERT_TRUE(running.says("bad.docx"));
    (void)write("in/good.md", "# Good\n\nWords.\n");
    ASSERT_TRUE(running.says("good.md"));
    EXPECT_EQ(running.end(SIGINT).status, Done);
    expectWhole();
}

TEST_F(Program, waitsForAFileThatIsStillBeingWritten)
{
    Running running(folder(), watch());
    std::ofstream slow(path("in/slow.md").toStdString(), std::ios::binary);
    slow << "# Slow\n\n" << std::flush;
    for (int i = 0; i < 8; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        slow << "Words that come " << i << ".\n\n" << std::flush;
    }
    slow.close();
    ASSERT_TRUE(running.says("slow.md"));
    EXPECT_EQ(running.end(SIGTERM).status, Done);
    const Ended found = run(words("search come --limit 1"));
    EXPECT_THAT(found.output, HasSubstr("Slow"));
    EXPECT_THAT(run(words("library check")).output, HasSubstr("1 briefings"));
}

TEST_F(Program, sharesItsLibraryWithAnother)
{
    writeDocuments(400);
    std::filesystem::create_directory(path("other").toStdString());
    for (int i = 0; i < 400; ++i)
        (void)write(("other/o" + std::to_string(i) + ".md").c_str(),
                    "# Other " + std::to_string(i) + "\n\nWords.\n");
    std::filesystem::create_directory(path("a").toStdString());
    std::filesystem::create_directory(path("b").toStdString());
    Running first(path("a"), onLibrary({QStringLiteral("import"), path("in")}));
    Running second(path("b"), onLibrary({QStringLiteral("import"), path("other")}));
    const Ended one = first.end();
    const Ended two = second.end();
    EXPECT_EQ(one.status, Done) << one.errors;
    EXPECT_EQ(two.status, Done) << two.errors;
    expectWhole();
    EXPECT_THAT(run(words("library check")).output, HasSubstr("800 briefings"));
}

TEST_F(Program, makesItsIndexAnewWhereThatIsDamagedOrGone)
{
    writeDocuments(50);
    ASSERT_EQ(run({QStringLiteral("import"), path("in")}).status, Done);
    const std::string index = path("kept/l.entente.index").toStdString();
    for (const auto &entry : std::filesystem::directory_iterator(index)) {
        std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(40);
        file << "damage";
    }
    EXPECT_EQ(run(words("library check")).status, CouldNotRead);
    const Ended repaired = run(words("library check --repair"));
    EXPECT_EQ(repaired.status, Done) << repaired.errors;
    expectWhole();
    std::filesystem::remove_all(index);
    const Ended behind = run(words("library check"));
    EXPECT_EQ(behind.status, Done);
    EXPECT_THAT(behind.output, HasSubstr("50 briefings are still to be taken"));
    EXPECT_THAT(run(words("search mines --limit 1")).output, HasSubstr("100 found"));
}

TEST_F(Program, saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom)
{
    const std::string disk = path("disk").toStdString();
    std::filesystem::create_directory(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=2m") != 0)
        GTEST_SKIP() << "a small disk can be made by root alone";
    const QString library = path("disk/l.entente");
    const QStringList import{QStringLiteral("import"), path("in"), QStringLiteral("--verbose"),
                             QStringLiteral("--library"), library};
    const QStringList check{QStringLiteral("library"), QStringLiteral("check"),
                            QStringLiteral("--library"), library};
    std::mt19937 random(5);
    for (int i = 0; i < 600; ++i) { // words that cannot be packed into little room
        std::string text = "# Full " + std::to_string(i) + "\n\n";
        for (int word = 0; word < 900; ++word)
            text += std::to_string(random()) + ' ';
        (void)write(("in/f" + std::to_string(i) + ".md").c_str(), text);
    }
    Running running(folder(), import);
    const Ended full = running.end();
    EXPECT_EQ(full.status, CouldNotWrite);
    EXPECT_THAT(full.errors, HasSubstr("the disk is full"));
    const std::size_t reported = running.lines().size();
    EXPECT_EQ(Running(folder(), check).end().status, Done);
    ASSERT_EQ(::mount("tmpfs", disk.c_str(), "tmpfs", MS_REMOUNT, "size=64m"), 0);
    const Ended again = Running(folder(), import).end();
    EXPECT_EQ(again.status, Done) << again.errors;
    EXPECT_THAT(again.output, HasSubstr(std::to_string(reported) + " known before"));
    EXPECT_EQ(Running(folder(), check).end().status, Done);
    ::umount(disk.c_str());
}

} // namespace entente::test
