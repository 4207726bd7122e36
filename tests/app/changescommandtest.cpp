// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changescommand.h"

#include "tests/app/commandline.h"
#include "tests/support/zipmaker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using ::testing::HasSubstr;
using ::testing::StartsWith;

using ChangesCommand = test::CommandTest;

Ended changes(const QStringList &words)
{
    const auto parsed = parseChanges(words);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return {WrongUsage, {}, error->sentence.toStdString()};
    const test::Capture output;
    const test::Capture errors;
    const int status = runChanges(std::get<Arguments>(parsed), bundledVocabulary(), output.file(),
                                  errors.file());
    return {status, output.text(), errors.text()};
}

const char *const oldReport = "# Report\n\nTwo pilots will stay on the island all winter long.\n";
const char *const newReport = "# Report\n\nThree pilots will stay on the island all winter long.\n";

} // namespace

TEST_F(ChangesCommand, marksWhatIsGoneAndWhatIsNew)
{
    const Ended run = changes({write("old.md", oldReport), write("new.md", newReport)});
    EXPECT_EQ(run.status, Done);
    EXPECT_THAT(run.output, StartsWith("1 same, 0 moved, 1 reworded"));
    EXPECT_THAT(run.output, HasSubstr("- [-Two-] pilots will stay"));
    EXPECT_THAT(run.output, HasSubstr("+ {+Three+} pilots will stay"));
}

TEST_F(ChangesCommand, tellsWhichSentencesStandInAnotherPlace)
{
    std::string filler;
    for (int i = 0; i < 30; ++i)
        filler.append("Of village ").append(std::to_string(i)).append(" there is nothing new.\n\n");
    const std::string ferry = "The ferry brings forty sacks of flour across the strait. ";
    const std::string bakers = "Bakers in the market sell rye loaves at twice their price. ";
    const std::string pilots = "Two pilots test the lights of the harbour until the ice returns. ";
    const QString old = write("old.md", filler + ferry + pilots + "\n\n" + bakers + "\n");
    const QString now = write("new.md", filler + ferry + "\n\n" + bakers + pilots + "\n");
    const QStringList both{old, now};
    EXPECT_THAT(changes(both).output,
                HasSubstr("Sentences that stand in another place:\n\nmoved: "));
    const auto as = [&](const char *format) {
        return changes(both + QStringList{QStringLiteral("--format"), QString::fromLatin1(format)})
            .output;
    };
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(as("json"))).object();
    const QJsonArray sentences = all[QStringLiteral("sentences")].toArray();
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_EQ(sentences[0].toObject()[QStringLiteral("change")].toString(),
              QStringLiteral("moved"));
    EXPECT_THAT(as("csv"), HasSubstr("\r\nsentence moved,yes,"));
    EXPECT_THAT(as("markdown"), HasSubstr("Sentences in another place"));
}

TEST_F(ChangesCommand, bearsTheHigherMarking)
{
    std::string amber("---\nmarking: TLP:AMBER\n---\n\n");
    amber += oldReport;
    const Ended run = changes({write("old.md", amber), write("new.md", newReport)});
    EXPECT_THAT(run.output, StartsWith("TLP:AMBER\n\n"));
    EXPECT_THAT(changes({path("old.md"), path("new.md"), QStringLiteral("--format"),
                         QStringLiteral("json")})
                    .output,
                HasSubstr("\"marking\": \"TLP:AMBER\""));
    EXPECT_EQ(changes({QStringLiteral("-"), QStringLiteral("-")}).status, WrongUsage);
}

TEST_F(ChangesCommand, printsMarkdownAndHtmlAndWritesPdf)
{
    const QStringList both{write("old.md", oldReport), write("new.md", newReport)};
    const auto as = [&](const QString &format, const QStringList &more = {}) {
        return changes(both + QStringList{QStringLiteral("--format"), format} + more);
    };
    EXPECT_THAT(as(QStringLiteral("markdown")).output, HasSubstr("After: **Three** pilots"));
    EXPECT_THAT(as(QStringLiteral("html")).output, HasSubstr("<ins>Three</ins> pilots"));
    EXPECT_EQ(as(QStringLiteral("pdf")).status, WrongUsage);
    const QStringList out{QStringLiteral("--output"), path("out.pdf")};
    EXPECT_EQ(as(QStringLiteral("pdf"), out).status, Done);
    EXPECT_THAT(test::contents(path("out.pdf").toStdString()), StartsWith("%PDF-"));
}

TEST_F(ChangesCommand, neverWritesOverWhatItCompares)
{
    const QStringList both{write("old.md", oldReport), write("new.md", newReport)};
    EXPECT_EQ(changes(both + QStringList{QStringLiteral("--output"), both.back()}).status,
              CouldNotWrite);
    EXPECT_EQ(test::contents(both.back().toStdString()), newReport);
}

TEST_F(ChangesCommand, listsDatesAndNamesApartFromFigures)
{
    const Ended run = changes(
        {write("old.md", "The talks of April 10, 2024 with Prime Minister Kishida set 15 ships.\n"),
         write("new.md", "The talks of May 3, 2025 with Prime Minister Ishiba set 16 ships.\n")});
    EXPECT_THAT(run.output,
                HasSubstr("\nFigures gone: 15\nFigures new: 16\n"
                          "Dates gone: April 10, 2024\nDates new: May 3, 2025\n"
                          "Names gone: Prime Minister Kishida\n"
                          "Names new: Prime Minister Ishiba\n"))
        << run.output;
}

TEST_F(ChangesCommand, endsWithOneWhereNothingDiffers)
{
    EXPECT_EQ(changes({write("old.md", oldReport), write("new.md", oldReport)}).status,
              NothingMatched);
}

TEST_F(ChangesCommand, writesJsonThatIsWhole)
{
    const Ended run = changes({write("old.md", oldReport), write("new.md", newReport),
                               QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_TRUE(QJsonDocument::fromJson(QByteArray::fromStdString(run.output)).isObject())
        << run.output;
    EXPECT_THAT(run.output, HasSubstr("\"newWords\": [\"Three\"]"));
}

TEST_F(ChangesCommand, readsWhatLiesInAContainerAndNoArchive)
{
    const std::string pair = test::zipOf({{"a.md", oldReport}, {"b.md", newReport}});
    const Ended many = changes({write("all.zip", pair), write("new.md", newReport)});
    EXPECT_EQ(many.status, CouldNotRead);
    EXPECT_THAT(many.errors, HasSubstr("2 documents lie within"));
    const std::string one = test::zipOf({{"a.md", oldReport}});
    EXPECT_THAT(changes({write("one.zip", one), write("new.md", newReport)}).output,
                HasSubstr("{+Three+}"));
}

TEST_F(ChangesCommand, wantsTwoDocuments)
{
    EXPECT_EQ(changes({write("old.md", oldReport)}).status, WrongUsage);
    EXPECT_EQ(changes({write("old.md", oldReport), path("missing.md")}).status, CouldNotRead);
}

} // namespace entente
