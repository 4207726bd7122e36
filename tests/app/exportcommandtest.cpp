// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"
#include "tests/support/pdfinspector.h"

#include <QFile>

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using test::entente;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

using ExportCommand = test::CommandTest;

QStringList exporting(const QStringList &files, const QString &output, const char *options = "")
{
    return QStringList(QStringLiteral("export")) + files + QStringList{QStringLiteral("-o"), output}
    + test::words(options);
}

} // namespace

TEST_F(ExportCommand, writesEachKindOfFile)
{
    for (const char *name : {"out.pdf", "out.html", "out.md", "out.csv", "out.json"}) {
        const Ended run = entente(exporting({test::alliance}, path(name)));
        EXPECT_EQ(run.status, Done) << name;
        EXPECT_EQ(run.errors, "") << name;
    }
    EXPECT_THAT(written("out.pdf"), StartsWith("%PDF-"));
    EXPECT_THAT(written("out.html"), StartsWith("<!doctype html>\n<html lang=\"en\">\n"));
    EXPECT_THAT(written("out.md"), StartsWith("---\ntitle: "));
    EXPECT_THAT(written("out.csv"), StartsWith("file,briefing,date,kind"));
    EXPECT_THAT(written("out.json"), StartsWith("[{"));
}

TEST_F(ExportCommand, writesTheJsonThatTopicsPrints)
{
    ASSERT_EQ(entente(exporting({test::alliance}, path("out.json"), "--kind threat")).status, Done);
    EXPECT_EQ(
        written("out.json"),
        entente({QStringLiteral("topics"), test::alliance, QStringLiteral("--kind"),
                 QStringLiteral("threat"), QStringLiteral("--format"), QStringLiteral("json")})
            .output);
}

TEST_F(ExportCommand, writesAPageThatSaysThatNothingMatched)
{
    const Ended run = entente(exporting({test::alliance}, path("out.md"), "--text zeppelin"));
    EXPECT_EQ(run.status, Done);
    EXPECT_THAT(written("out.md"), HasSubstr("Showing none of 19 topics"));
}

TEST_F(ExportCommand, exportsTheOthersWhereOneFileCannotBeRead)
{
    const Ended run = entente(exporting({path("missing.md"), test::alliance}, path("out.md")));
    EXPECT_EQ(run.status, CouldNotRead);
    EXPECT_THAT(run.errors, HasSubstr("missing.md"));
    EXPECT_THAT(written("out.md"), HasSubstr("The U.S.–Japan Military Alliance"));
}

TEST_F(ExportCommand, writesNothingWhereNothingCouldBeRead)
{
    const Ended run = entente(exporting({path("missing.md"), folder()}, path("out.pdf")));
    EXPECT_EQ(run.status, CouldNotRead);
    EXPECT_EQ(std::count(run.errors.begin(), run.errors.end(), '\n'), 2) << run.errors;
    EXPECT_FALSE(exists("out.pdf"));
}

TEST_F(ExportCommand, refusesAnEndingThatItDoesNotWrite)
{
    for (const char *name : {"out.odt", "out", "out.pdf.gz"}) {
        const Ended run = entente(exporting({test::alliance}, path(name)));
        EXPECT_EQ(run.status, WrongUsage) << name;
        EXPECT_THAT(run.errors, HasSubstr(name));
        EXPECT_THAT(run.errors, HasSubstr(knownEndings().toStdString()));
        EXPECT_FALSE(exists(name));
    }
}

TEST_F(ExportCommand, namesAnOutputThatCannotBeWritten)
{
    for (const QString &output :
         {path("missing/out.pdf"), path("folder.md"), QStringLiteral("/proc/out.csv")}) {
        std::filesystem::create_directories(path("folder.md").toStdString());
        const Ended run = entente(exporting({test::alliance}, output));
        EXPECT_EQ(run.status, CouldNotWrite) << output.toStdString();
        EXPECT_THAT(run.errors, HasSubstr(output.toStdString()));
    }
    EXPECT_FALSE(exists("missing"));
}

TEST_F(ExportCommand, neverWritesOverABriefingThatItReads)
{
    const std::string text = "# Mine\n\n- **One:** two\n";
    const QString own = write("mine.md", text);
    const Ended run = entente(exporting({own}, own));
    EXPECT_EQ(run.status, CouldNotWrite);
    EXPECT_THAT(run.errors, HasSubstr("mine.md"));
    EXPECT_EQ(written("mine.md"), text);
}

TEST_F(ExportCommand, readsStandardInput)
{
    const test::StandardInput input("# From a pipe\n\n- **One:** two\n");
    EXPECT_EQ(entente(exporting({QStringLiteral("-")}, path("out.md"))).status, Done);
    EXPECT_THAT(written("out.md"), HasSubstr("# From a pipe"));
}

TEST_F(ExportCommand, followsTheFilterTheTitleAndThePaper)
{
    EXPECT_EQ(entente(exporting({test::alliance}, path("out.md"),
                                "--focus-area cybersecurity --title Mine"))
                  .status,
              Done);
    EXPECT_THAT(written("out.md"), HasSubstr("# Mine\n"));
    EXPECT_THAT(written("out.md"), Not(HasSubstr("Domestic Politics")));
    EXPECT_EQ(
        entente(exporting({test::alliance}, path("out.pdf"), "--paper letter --no-toc")).status,
        Done);
    EXPECT_EQ(test::pageSizes(QByteArray::fromStdString(written("out.pdf")))[0],
              std::pair(612.0, 792.0));
}

TEST_F(ExportCommand, raisesAMarkingButNeverLowersIt)
{
    const QString own = write("own.md", "---\nmarking: TLP:AMBER\n---\n\n# T\n\n- **One:** two\n");
    EXPECT_EQ(entente(exporting({own}, path("out.md"), "--marking tlp:red")).status, Done);
    EXPECT_THAT(written("out.md"), HasSubstr("> TLP:RED\n"));
    for (const char *name : {"low.pdf", "low.html", "low.md", "low.csv", "low.json"}) {
        const Ended run = entente(exporting({own}, path(name), "--marking TLP:GREEN"));
        EXPECT_EQ(run.status, WrongUsage) << name;
        EXPECT_THAT(run.errors, HasSubstr("“TLP:AMBER” cannot become “TLP:GREEN”"));
        EXPECT_FALSE(exists(name));
    }
}

TEST_F(ExportCommand, bearsAMarkingInEveryFormThatItIsWrittenIn)
{
    for (const char *head : {"marking: [TLP:RED]", "MARKING: TLP:RED", "tlp: red",
                             "marking: TLP:CLEAR\nmarking: TLP:RED"}) {
        const QString file = write("a.md",
                                   "---\ntitle: T\n" + std::string(head)
                                       + "\n---\n\n## Threats\n\n- **One:** two\n");
        for (const char *name : {"out.html", "out.md", "out.csv", "out.json"}) {
            EXPECT_EQ(entente(exporting({file}, path(name))).status, Done) << head;
            EXPECT_THAT(written(name), HasSubstr("TLP:RED")) << head << " in " << name;
        }
        const Ended lowered = entente(exporting({file}, path("low.md"), "--marking TLP:CLEAR"));
        EXPECT_EQ(lowered.status, WrongUsage) << head;
        EXPECT_THAT(lowered.errors, HasSubstr("never lower")) << head;
    }
}

TEST_F(ExportCommand, refusesAMarkingThatNobodyUnderstands)
{
    const QString file = write("a.md",
                               "---\ntitle: T\nmarking: {colour: red}\n---\n\n- **One:** two\n");
    const Ended run = entente(exporting({file}, path("out.md")));
    EXPECT_EQ(run.status, CouldNotWrite);
    EXPECT_THAT(run.errors, HasSubstr("a.md: the marking “{colour: red}” is not understood"));
    EXPECT_FALSE(QFile::exists(path("out.md")));
    const QString plain = write("b.md", "# T\n\n- **One:** two\n");
    const Ended asked = entente(exporting({plain}, path("out.md"), "--marking TLP:PURPLE"));
    EXPECT_EQ(asked.status, WrongUsage);
    EXPECT_THAT(asked.errors, HasSubstr("“TLP:PURPLE” is not understood"));
}

TEST_F(ExportCommand, joinsSeveralBriefingsInOneDocument)
{
    EXPECT_EQ(entente(exporting({test::alliance, QStringLiteral("entente:us-philippines")},
                                path("out.md")))
                  .status,
              Done);
    EXPECT_THAT(written("out.md"), HasSubstr("# 2 briefings"));
}

TEST_F(ExportCommand, writesTheSameBytesForTheSameInput)
{
    ASSERT_EQ(entente(exporting({test::alliance}, path("a.pdf"))).status, Done);
    ASSERT_EQ(entente(exporting({test::alliance}, path("b.pdf"))).status, Done);
    EXPECT_EQ(written("a.pdf"), written("b.pdf"));
}

TEST_F(ExportCommand, putsTheBriefingIntoThePdfFromWhichTopicsReadsIt)
{
    ASSERT_EQ(entente(exporting({test::alliance}, path("out.pdf"), "--embed-source")).status, Done);
    const Ended fromPdf = entente({QStringLiteral("topics"), path("out.pdf")});
    EXPECT_EQ(fromPdf.status, Done);
    const std::string expected = entente({QStringLiteral("topics"), test::alliance}).output;
    EXPECT_EQ(fromPdf.output.substr(fromPdf.output.find("\nShowing")),
              expected.substr(expected.find("\nShowing")));
}

TEST_F(ExportCommand, locksThePdfWithThePasswordInAFile)
{
    const QString key = write("key", "open sesame\nand no more\n");
    const Ended run = entente(exporting({test::alliance}, path("out.pdf"))
                              + QStringList{QStringLiteral("--password-file"), key});
    EXPECT_EQ(run.status, Done) << run.errors;
    const Ended read = entente({QStringLiteral("topics"), path("out.pdf")});
    EXPECT_EQ(read.status, CouldNotRead);
    EXPECT_THAT(read.errors, HasSubstr("out.pdf: this PDF is locked with a password"));
}

TEST_F(ExportCommand, refusesALockThatCannotBe)
{
    const QString key = write("key", "open sesame\n");
    const QString blank = write("blank", "\nsecond line\n");
    const auto with = [&](const char *output, const QString &file) {
        return entente(exporting({test::alliance}, path(output))
                       + QStringList{QStringLiteral("--password-file"), file});
    };
    EXPECT_EQ(with("out.html", key).status, WrongUsage);
    EXPECT_THAT(with("out.html", key).errors, HasSubstr("Only a PDF can take a password"));
    EXPECT_EQ(with("out.pdf", blank).status, WrongUsage);
    EXPECT_THAT(with("out.pdf", path("none")).errors, HasSubstr("there is no such file"));
    EXPECT_EQ(written("out.pdf"), "");
    EXPECT_EQ(entente(exporting({test::alliance}, path("out.md"), "--embed-source")).status,
              WrongUsage);
}

} // namespace entente
