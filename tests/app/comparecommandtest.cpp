// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparecommand.h"

#include "app/importcommand.h"
#include "app/libraryarguments.h"
#include "tests/app/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Ended compare(const QStringList &words)
{
    const auto parsed = parseCompare(words, bundledVocabulary);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return {WrongUsage, {}, error->sentence.toStdString()};
    const test::Capture output;
    const test::Capture errors;
    const int status = runCompare(std::get<Arguments>(parsed), bundledVocabulary(), output.file(),
                                  errors.file());
    return {status, output.text(), errors.text()};
}

const char *const early = "# Early report\n\n2022-03-01\n\n## Threats\n\n"
                          "- Hypersonic glide vehicles defeat radar chains.\n"
                          "- Pirates board tankers near Aden.\n";
const char *const late = "# Late report\n\n2025-03-01\n\n## Threats\n\n"
                         "- Radar chains miss hypersonic glide vehicles.\n"
                         "- Drought empties reservoirs upstream.\n";

struct CompareCommand : test::CommandTest
{
    [[nodiscard]] QStringList both(const QStringList &more = {}) const
    {
        return QStringList{write("early.md", early), write("late.md", late)} + more;
    }
};

} // namespace

TEST_F(CompareCommand, tellsCountsThenWhatBothSayThenWhatOneSays)
{
    const Ended run = compare(both());
    EXPECT_EQ(run.status, Done);
    EXPECT_THAT(run.output,
                StartsWith("Left: topics 2, documents 1. Right: topics 2, documents 1."));
    const auto pairs = run.output.find("On both sides: 1");
    const auto onLeft = run.output.find("Only on the left: 1");
    const auto onRight = run.output.find("Only on the right: 1");
    ASSERT_NE(onRight, std::string::npos) << run.output;
    EXPECT_LT(pairs, onLeft);
    EXPECT_LT(onLeft, onRight);
    EXPECT_THAT(run.output.substr(pairs, onLeft - pairs), HasSubstr("hypersonic"));
    EXPECT_THAT(run.output.substr(onLeft, onRight - onLeft), HasSubstr("Pirates"));
    EXPECT_THAT(run.output.substr(onRight), HasSubstr("Drought"));
    EXPECT_THAT(run.output,
                HasSubstr("Threat: 2 (100.0 %), documents: 1 | 2 (100.0 %), documents: 1 | 0.0 *"));
}

TEST_F(CompareCommand, endsWithOneWhereNothingDiffers)
{
    const QString file = write("early.md", early);
    EXPECT_EQ(compare({file, file}).status, NothingMatched);
}

TEST_F(CompareCommand, takesTheDocumentsOfFolders)
{
    std::filesystem::create_directory(path("a").toStdString());
    std::filesystem::create_directory(path("b").toStdString());
    (void)write("a/one.md", early);
    (void)write("a/two.md", "# Two\n\n## Threats\n\n- Locusts strip maize fields.\n");
    (void)write("b/three.md", late);
    EXPECT_THAT(compare({path("a"), path("b")}).output,
                StartsWith("Left: topics 3, documents 2. Right: topics 2, documents 1."));
}

TEST_F(CompareCommand, writesJsonAndCsvThatAreWhole)
{
    const Ended json = compare(both({QStringLiteral("--format"), QStringLiteral("json")}));
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(json.output))
                                .object();
    EXPECT_EQ(all[QStringLiteral("pairs")].toArray().size(), 1) << json.output;
    EXPECT_EQ(all[QStringLiteral("onlyRight")].toArray().size(), 1);
    const Ended csv = compare(both({QStringLiteral("--format"), QStringLiteral("csv")}));
    std::istringstream lines(csv.output);
    for (std::string line; std::getline(lines, line);)
        EXPECT_EQ(std::count(line.begin(), line.end(), ','), 21) << line;
    EXPECT_THAT(csv.output, HasSubstr("\nonly-right,"));
}

TEST_F(CompareCommand, comparesWhatTwoQueriesFindInALibrary)
{
    const QString library = path("l.entente");
    const auto parsed = parseImport(both({QStringLiteral("--library"), library}));
    const test::Capture output;
    ASSERT_EQ(
        runImport(std::get<Arguments>(parsed), bundledVocabulary(), output.file(), output.file()),
        Done)
        << output.text();
    const Ended run = compare({QStringLiteral("--left"), QStringLiteral("until:2024"),
                               QStringLiteral("--right"), QStringLiteral("since:2025"),
                               QStringLiteral("--library"), library});
    EXPECT_EQ(run.status, Done) << run.errors;
    EXPECT_THAT(run.output,
                StartsWith("Left: topics 2, documents 1. Right: topics 2, documents 1."));
    EXPECT_THAT(run.output, HasSubstr("On both sides: 1"));
    const Ended report = compare({QStringLiteral("--left"), QStringLiteral("until:2024"),
                                  QStringLiteral("--right"), QStringLiteral("since:2025"),
                                  QStringLiteral("--library"), library, QStringLiteral("--format"),
                                  QStringLiteral("markdown")});
    EXPECT_THAT(report.output, HasSubstr("“until:2024” beside “since:2025”"))
        << "a report is called by what was asked for";
}

TEST_F(CompareCommand, writesAFileInTheFormatOfItsName)
{
    const Ended run = compare(both({QStringLiteral("--output"), path("out.html")}));
    EXPECT_EQ(run.status, Done) << run.errors;
    EXPECT_EQ(run.output, "");
    EXPECT_THAT(test::contents(path("out.html").toStdString()), StartsWith("<!doctype html>"));
}

TEST_F(CompareCommand, refusesANameThatSaysNoFormat)
{
    const Ended run = compare(both({QStringLiteral("--output"), path("out.pfd")}));
    EXPECT_EQ(run.status, WrongUsage);
    EXPECT_THAT(run.errors, HasSubstr("does not end as a format does"));
    const Ended text = compare(both({QStringLiteral("--output"), path("out.pfd"),
                                     QStringLiteral("--format"), QStringLiteral("text")}));
    EXPECT_EQ(text.status, Done) << text.errors;
}

TEST_F(CompareCommand, saysNothingOfTheShareOfAnAreaThatWasAskedFor)
{
    const QStringList area{QStringLiteral("--focus-area"), QStringLiteral("hypersonic-weapons")};
    const std::string all = compare(both()).output;
    ASSERT_THAT(all, HasSubstr("  Hypersonic weapons: "));
    const std::string asked = compare(both(area)).output;
    EXPECT_THAT(asked, HasSubstr("On both sides: 1"));
    EXPECT_THAT(asked, Not(HasSubstr("  Hypersonic weapons: ")));
}

TEST_F(CompareCommand, leavesOutWhatTheFilterDoes)
{
    const Ended run = compare(both({QStringLiteral("--text"), QStringLiteral("radar")}));
    EXPECT_THAT(run.output, HasSubstr("On both sides: 1"));
    EXPECT_THAT(run.output, Not(HasSubstr("Pirates")));
}

TEST_F(CompareCommand, wantsTwoSides)
{
    EXPECT_EQ(compare({write("early.md", early)}).status, WrongUsage);
    EXPECT_EQ(compare({QStringLiteral("--left"), QStringLiteral("since:2025")}).status, WrongUsage);
    EXPECT_EQ(compare({write("early.md", early), path("missing.md")}).status, CouldNotRead);
    EXPECT_EQ(compare(both({QStringLiteral("--format"), QStringLiteral("pdf")})).status,
              WrongUsage); // into which file?
}

} // namespace entente
