// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 of the program at random moments. Twelve rounds by default; ENTENTE_KILLS=200 for as many
// as asked.

#include "core/library/archive/folderexport.h"
#include "core/library/library.h"
#include "resources/resources.h"
#include "tests/app/program.h"

#include <gmock/gmock.h>

#include <random>
#include <set>

namespace entente::test {

namespace {

using testing::IsEmpty;

class KilledProgram : public ProgramTest
{
protected:
    [[nodiscard]] static int rounds()
    {
        const char *given = std::getenv("ENTENTE_KILLS");
        return given != nullptr ? std::max(1, std::atoi(given) / 4) : 3;
    }

    /// Runs a command, kills it after some milliseconds, and answers with the files that it named.
    std::set<std::string> killed(const QStringList &words)
    {
        Running running(folder(), words);
        std::uniform_int_distribution<int> wait(20, 500);
        std::this_thread::sleep_for(std::chrono::milliseconds(wait(m_random)));
        (void)running.end(SIGKILL);
        std::set<std::string> files;
        for (const std::string &line : running.lines()) {
            if (std::filesystem::exists(line)) // others say what is watched, or how much was done
                files.insert(line);
        }
        return files;
    }

    [[nodiscard]] std::set<std::string> filesKept() const
    {
        std::set<std::string> files;
        const auto store = library::libraryAt(library().toStdString(), bundledVocabulary())->open();
        const auto records = store ? store.value()->briefings()
                                   : Result<std::vector<library::BriefingRecord>>(store.error());
        EXPECT_TRUE(records);
        for (std::size_t i = 0; records && i < records.value().size(); ++i)
            files.insert(records.value()[i].file);
        return files;
    }

    void expectKept(const std::set<std::string> &reported) const
    {
        const std::set<std::string> kept = filesKept();
        EXPECT_TRUE(std::includes(kept.begin(), kept.end(), reported.begin(), reported.end()));
    }

    std::mt19937 m_random{std::random_device{}()};
};

} // namespace

TEST_F(KilledProgram, whileImportingKeepsAllThatItReported)
{
    std::set<std::string> reported;
    for (int round = 0; round < rounds(); ++round) {
        writeDocuments(700, "Round" + std::to_string(round) + "-");
        reported.merge(
            killed(onLibrary({QStringLiteral("import"), path("in"), QStringLiteral("--verbose")})));
        ASSERT_EQ(run({QStringLiteral("import"), path("in/Round0-0.md")}).status, Done);
        expectWhole();
        expectKept(reported);
    }
    EXPECT_EQ(run({QStringLiteral("import"), path("in")}).status, Done);
    EXPECT_EQ(filesKept().size(), static_cast<std::size_t>(rounds()) * 700);
    EXPECT_THAT(strangers(), IsEmpty());
}

TEST_F(KilledProgram, whileWatchingKeepsAllThatItReported)
{
    std::set<std::string> reported;
    for (int round = 0; round < rounds(); ++round) {
        writeDocuments(300, "Watched" + std::to_string(round) + "-");
        reported.merge(killed(onLibrary({QStringLiteral("watch"), path("in")})));
        ASSERT_EQ(run({QStringLiteral("import"), path("in/Watched0-0.md")}).status, Done);
        expectWhole();
        expectKept(reported);
    }
}

TEST_F(KilledProgram, whileBackingUpLeavesNoHalfBackup)
{
    writeDocuments(500);
    ASSERT_EQ(run({QStringLiteral("import"), path("in")}).status, Done);
    for (int round = 0; round < rounds(); ++round) {
        const QString copy = path("kept/copy");
        (void)killed(onLibrary({QStringLiteral("library"), QStringLiteral("backup"), copy}));
        if (std::filesystem::exists(copy.toStdString())) {
            const auto kept = library::libraryAt(copy.toStdString(), bundledVocabulary())->open();
            ASSERT_TRUE(kept);
            EXPECT_THAT(kept.value()->check().value(), IsEmpty());
            EXPECT_EQ(kept.value()->briefings().value().size(), 500U);
        }
        for (const char *const ending : {"", "-wal", "-shm"})
            std::filesystem::remove(copy.toStdString() + ending);
        expectWhole();
    }
    const QStringList last{QStringLiteral("library"), QStringLiteral("backup"), path("kept/copy")};
    ASSERT_EQ(run(last).status, Done);
    EXPECT_THAT(strangers(), testing::ElementsAre("copy")) << "what the killed ones left is gone";
}

TEST_F(KilledProgram, whileExportingLeavesNoHalfFolder)
{
    writeDocuments(500);
    ASSERT_EQ(run({QStringLiteral("import"), path("in")}).status, Done);
    const std::string name = path("kept/archive").toStdString();
    const QStringList command{QStringLiteral("library"), QStringLiteral("export"),
                              path("kept/archive")};
    for (int round = 0; round < rounds(); ++round) {
        (void)killed(onLibrary(command));
        if (std::filesystem::exists(name)) {
            EXPECT_TRUE(library::isExportedFolder(name));
            std::size_t documents = 0;
            for (const auto &each :
                 std::filesystem::recursive_directory_iterator(name + "/documents"))
                documents += each.is_regular_file() ? 1 : 0;
            EXPECT_EQ(documents, 500U);
        }
        std::filesystem::remove_all(name);
    }
    ASSERT_EQ(run(command).status, Done);
    EXPECT_THAT(strangers(), testing::ElementsAre("archive"));
}

} // namespace entente::test
