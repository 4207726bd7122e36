// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarycommand.h"

#include "app/importcommand.h"
#include "tests/app/commandline.h"

#include <QCoreApplication>

namespace entente {

namespace {

class LibraryCommandTest : public test::CommandTest
{
protected:
    /// Does what the program does with "import …" or "library …", on a library of its own.
    test::Ended run(QStringList words,
                    const std::shared_ptr<const Vocabulary> &vocabulary = bundledVocabulary()) const
    {
        int argc = 0;
        const QCoreApplication application(argc, nullptr);
        words << QStringLiteral("--library") << path("l.entente");
        const test::Capture output;
        const test::Capture errors;
        test::Ended ended;
        const auto parsed = parseArguments(words, bundledVocabulary);
        if (std::holds_alternative<UsageError>(parsed)) {
            ended.status = WrongUsage;
            return ended;
        }
        const Arguments &arguments = std::get<Arguments>(parsed);
        ended.status = arguments.command == Command::Import
            ? runImport(arguments, vocabulary, output.file(), errors.file())
            : runLibrary(arguments, vocabulary, output.file(), errors.file());
        ended.output = output.text();
        ended.errors = errors.text();
        return ended;
    }
};

} // namespace

TEST_F(LibraryCommandTest, saysWhichDatesItDidNotUnderstand)
{
    const QString file = write("soon.md", "---\ntitle: T\ndate: soon\n---\n\n- **One:** two\n");
    const test::Ended ended = run({QStringLiteral("import"), file});
    EXPECT_EQ(ended.status, Done);
    EXPECT_NE(ended.output.find("1 imported"), std::string::npos) << ended.output;
    EXPECT_NE(ended.errors.find("soon.md: the date “soon” is not understood"), std::string::npos)
        << ended.errors;
}

TEST_F(LibraryCommandTest, importsFilesAndSaysWhatCouldNotBeRead)
{
    const QString good = write("good.md", "# Good\n\nWords.\n");
    const QString bad = write("bad.pdf", "%PDF-1.7");
    const test::Ended ended = run({QStringLiteral("import"), good, good, bad});
    EXPECT_EQ(ended.status, CouldNotRead);
    EXPECT_EQ(ended.output,
              "1 imported (0 as newer editions), 1 known before, 1 could not be read.\n");
    EXPECT_NE(ended.errors.find("bad.pdf"), std::string::npos) << ended.errors;
    const test::Ended check = run({QStringLiteral("library"), QStringLiteral("check")});
    EXPECT_EQ(check.status, Done);
    EXPECT_NE(check.output.find("1 briefings"), std::string::npos) << check.output;
}

TEST_F(LibraryCommandTest, findsTopicsAnewWhereTheVocabularyIsAnother)
{
    const QString good = write("good.md", "# Good\n\n- **Mines:** In the strait.\n");
    ASSERT_EQ(run({QStringLiteral("import"), good}).status, Done);
    const auto other = test::vocabulary("concepts:\n- id: mines\n  prefLabel:\n    en: mines\n");
    const QStringList check{QStringLiteral("library"), QStringLiteral("check")};
    EXPECT_NE(run(check, other).output.find("1 briefings were found by an older analysis"),
              std::string::npos);
    const test::Ended repaired = run(check + QStringList{QStringLiteral("--repair")}, other);
    EXPECT_EQ(repaired.status, Done);
    EXPECT_NE(repaired.output.find("were found anew"), std::string::npos) << repaired.output;
    EXPECT_EQ(run(check, other).output.find("analysis"), std::string::npos);
}

TEST_F(LibraryCommandTest, importsStandardInput)
{
    const test::StandardInput input("# Piped\n\nWords.\n");
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("-")}).status, Done);
}

TEST_F(LibraryCommandTest, makesNoLibraryInADryRun)
{
    const QString good = write("good.md", "# Good\n");
    const test::Ended ended = run({QStringLiteral("import"), good, QStringLiteral("--dry-run")});
    EXPECT_EQ(ended.status, Done);
    EXPECT_EQ(ended.output, good.toStdString() + "\n");
    EXPECT_FALSE(exists("l.entente"));
}

TEST_F(LibraryCommandTest, backsUpAndNeverWritesOverAFile)
{
    const QString good = write("good.md", "# Good\n");
    ASSERT_EQ(run({QStringLiteral("import"), good}).status, Done);
    const QStringList backup{QStringLiteral("library"), QStringLiteral("backup"), path("copy")};
    EXPECT_EQ(run(backup).status, Done);
    EXPECT_TRUE(exists("copy"));
    EXPECT_EQ(run(backup).status, CouldNotWrite);
}

TEST_F(LibraryCommandTest, refusesALibraryWithoutAName)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    for (const char *const command : {"import", "search", "library"}) {
        const auto parsed = parseArguments({QLatin1String(command), QStringLiteral("check"),
                                            QStringLiteral("--library"), QString()},
                                           bundledVocabulary);
        ASSERT_TRUE(std::holds_alternative<UsageError>(parsed)) << command;
    }
}

TEST_F(LibraryCommandTest, refusesWhatItDoesNotKnow)
{
    EXPECT_EQ(run({QStringLiteral("import")}).status, WrongUsage);
    EXPECT_EQ(run({QStringLiteral("library")}).status, WrongUsage);
    EXPECT_EQ(run({QStringLiteral("library"), QStringLiteral("burn")}).status, WrongUsage);
    EXPECT_EQ(run({QStringLiteral("library"), QStringLiteral("check")}).status, CouldNotRead)
        << "there is no library yet";
}

} // namespace entente
