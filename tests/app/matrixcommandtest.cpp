// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/matrixcommand.h"

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

struct MatrixCommand : test::CommandTest
{
    /// Puts documents into a library; answers with its file.
    [[nodiscard]] QString keep(QStringList files) const
    {
        const QString library = path("l.entente");
        files << QStringLiteral("--library") << library;
        const auto parsed = parseImport(files);
        const test::Capture output;
        EXPECT_EQ(runImport(std::get<Arguments>(parsed), bundledVocabulary(), output.file(),
                            output.file()),
                  Done);
        return library;
    }
    [[nodiscard]] QString keep() const
    {
        return keep(
            {write("ports.md",
                   "---\ntitle: Ports\ndate: 2021-05-04\nsource: Cabinet\n---\n\n# Threats\n\n"
                   "- **Cyber attacks:** on the cranes.\n- **Mines:** in the strait.\n"),
             write("shield.md",
                   "---\ntitle: Shield\ndate: 2023-02-01\nsource: Senate\n---\n\n# Benefits\n\n"
                   "- **Cybersecurity:** covers the harbour.\n")});
    }
    [[nodiscard]] Ended matrix(const QStringList &words) const
    {
        return test::ran(parseMatrix(words, bundledVocabulary),
                         [](const Arguments &arguments, std::FILE *output, std::FILE *errors) {
                             return runMatrix(arguments, bundledVocabulary(), output, errors);
                         });
    }
};

} // namespace

TEST_F(MatrixCommand, countsFocusAreasByYear)
{
    const Ended run = matrix({QStringLiteral("--library"), keep(), QStringLiteral("--format"),
                              QStringLiteral("markdown")});
    EXPECT_EQ(run.status, Done) << run.errors;
    EXPECT_THAT(run.output, HasSubstr("| Focus area | 2021 | 2022 | 2023 | All |\n"));
    EXPECT_THAT(run.output, HasSubstr("| Cybersecurity | 1 | 0 | 1 | 2 in 2 |\n"));
    EXPECT_THAT(run.output, HasSubstr("| All | 2 in 1 |  | 1 in 1 | 3 in 2 |\n"));
}

TEST_F(MatrixCommand, holdsEverythingUnderTheFilter)
{
    const QString library = keep();
    const Ended run = matrix(
        {QStringLiteral("--library"), library, QStringLiteral("--rows"), QStringLiteral("kind"),
         QStringLiteral("--columns"), QStringLiteral("source"), QStringLiteral("--since"),
         QStringLiteral("2022"), QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(run.status, Done) << run.errors;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(run.output))
                                 .object();
    ASSERT_EQ(json[QStringLiteral("rows")].toArray().size(), 1);
    EXPECT_EQ(json[QStringLiteral("rows")][0][QStringLiteral("key")].toString(),
              QStringLiteral("benefit"));
    EXPECT_EQ(json[QStringLiteral("columns")][0][QStringLiteral("key")].toString(),
              QStringLiteral("Senate"));
    EXPECT_EQ(json[QStringLiteral("all")][QStringLiteral("documents")].toInt(), 1);
    const Ended none = matrix(
        {QStringLiteral("--library"), library, QStringLiteral("--since"), QStringLiteral("2030")});
    EXPECT_EQ(none.status, NothingMatched);
}

TEST_F(MatrixCommand, writesALineACellAsCsv)
{
    const Ended run = matrix({QStringLiteral("--library"), keep(), QStringLiteral("--rows"),
                              QStringLiteral("source"), QStringLiteral("--columns"),
                              QStringLiteral("kind"), QStringLiteral("--format"),
                              QStringLiteral("csv")});
    EXPECT_EQ(run.output,
              "row,column,topics,documents\r\nCabinet,Threats,2,1\r\n"
              "Senate,Benefits,1,1\r\n");
}

TEST_F(MatrixCommand, bearsTheHighestMarkingOfWhatItCounts)
{
    (void)keep();
    const QString library = keep({write("plan.md",
                                        "---\ntitle: Plan\nmarking: TLP:AMBER\n---\n\n# Threats\n\n"
                                        "- **Fog:** over the strait.\n")});
    const QStringList all{QStringLiteral("--library"), library};
    EXPECT_THAT(matrix(all).output, ::testing::StartsWith("TLP:AMBER\n\nTopics: 4"));
    EXPECT_THAT(
        matrix(all + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).output,
        HasSubstr("\"marking\": \"TLP:AMBER\""));
    EXPECT_EQ(matrix(all + QStringList{QStringLiteral("--output"), path("m.html")}).status, Done);
    EXPECT_THAT(test::contents(path("m.html").toStdString()), HasSubstr("TLP:AMBER"));
    EXPECT_THAT(matrix(all + QStringList{QStringLiteral("--until"), QStringLiteral("2022")}).output,
                ::testing::StartsWith("Topics: 2"))
        << "what is not counted marks nothing";
    EXPECT_EQ(matrix(all
                     + QStringList{QStringLiteral("--format"), QStringLiteral("csv"),
                                   QStringLiteral("--output"), library})
                  .status,
              CouldNotWrite)
        << "the library is not written over";
}

TEST_F(MatrixCommand, namesSourcesAsTheLibraryDoes)
{
    const QString library = keep(
        {write("a.md",
               "---\ntitle: A\nsource_url: https://www.whitehouse.gov/one\n---\n\n"
               "# Threats\n\n- Mines\n"),
         write("b.md",
               "---\ntitle: B\nsource_url: https://www.whitehouse.gov/two\n---\n\n"
               "# Threats\n\n- Fog\n")});
    const Ended run = matrix({QStringLiteral("--library"), library, QStringLiteral("--rows"),
                              QStringLiteral("kind"), QStringLiteral("--columns"),
                              QStringLiteral("source"), QStringLiteral("--format"),
                              QStringLiteral("markdown")});
    EXPECT_THAT(run.output, HasSubstr("| Kind | whitehouse.gov | All |"));
    EXPECT_THAT(run.output, HasSubstr("| Threats | 2 | 2 in 2 |"));
}

TEST_F(MatrixCommand, countsByPeriodsOfOnesOwn)
{
    const QString periods = write("periods.txt", "2021 2021 Before\n2022 - After\n");
    const QStringList asked{QStringLiteral("--library"), keep(),
                            QStringLiteral("--columns"), QStringLiteral("period"),
                            QStringLiteral("--periods"), periods,
                            QStringLiteral("--format"),  QStringLiteral("markdown")};
    EXPECT_THAT(matrix(asked).output, HasSubstr("| Focus area | Before | After | All |\n"));
    (void)write("periods.txt", "2021 Before\n");
    EXPECT_EQ(matrix(asked).status, CouldNotRead);
    EXPECT_THAT(matrix(asked).errors, HasSubstr("periods.txt, line 1: “2021 Before” is no period"));
}

TEST_F(MatrixCommand, showsSharesThatDoNotGrowWithWhatIsPublished)
{
    const QString library = keep();
    const auto show = [&](const char *measure) {
        return matrix({QStringLiteral("--library"), library, QStringLiteral("--rows"),
                       QStringLiteral("kind"), QStringLiteral("--show"),
                       QString::fromLatin1(measure), QStringLiteral("--format"),
                       QStringLiteral("markdown")});
    };
    EXPECT_THAT(show("topics").output, HasSubstr("| Threats | 2 | 0 | 0 | 2 in 1 |\n"));
    EXPECT_THAT(show("briefings").output, HasSubstr("| Threats | 1 |  |  | 1 |\n"));
    EXPECT_THAT(show("share").output, HasSubstr("| Threats | 100.0 % |  |  | 66.7 % |\n"));
    EXPECT_THAT(show("share").output,
                HasSubstr("The numbers are shares of the topics of their column."));
    EXPECT_THAT(show("per-briefing").output, HasSubstr("| Threats | 2.00 |  |  | 1.00 |\n"));
    EXPECT_EQ(show("weather").status, WrongUsage);
}

TEST_F(MatrixCommand, marksEventsWhereTimePasses)
{
    const QString events = write("events.txt",
                                 "2023-02-03 2023-02-03 The vote\n"
                                 "2021-05-01 2021-05-09 The visit\n"
                                 "1999 1999 Long before\n");
    QStringList asked{QStringLiteral("--library"), keep(),
                      QStringLiteral("--events"),  events,
                      QStringLiteral("--format"),  QStringLiteral("markdown")};
    const std::string years = matrix(asked).output;
    EXPECT_THAT(years, HasSubstr("| Focus area | 2021 ◆ | 2022 | 2023 ◆ | All |\n"));
    EXPECT_THAT(years, HasSubstr("2021 ◆ – 1 May 2021 to 9 May 2021: The visit"));
    EXPECT_THAT(years, HasSubstr("2023 ◆ – 3 February 2023: The vote"));
    EXPECT_THAT(years, ::testing::Not(HasSubstr("Long before")));
    asked << QStringLiteral("--columns") << QStringLiteral("source");
    EXPECT_THAT(matrix(asked).output, ::testing::Not(HasSubstr("◆"))) << "no times";
    (void)write("events.txt", "soon\n");
    EXPECT_EQ(matrix(asked).status, CouldNotRead);
}

TEST_F(MatrixCommand, refusesWhatItDoesNotKnow)
{
    EXPECT_THAT(matrix({QStringLiteral("--rows"), QStringLiteral("weather")}).errors,
                HasSubstr("“weather” is no rows or columns"));
    EXPECT_EQ(matrix({QStringLiteral("ports.md")}).status, WrongUsage);
    EXPECT_EQ(matrix({QStringLiteral("--library"), QStringLiteral("/nowhere.entente")}).status,
              CouldNotRead);
}

TEST_F(MatrixCommand, tellsWhichShareOfAllBriefingsSaysWhatIsSearched)
{
    const auto file = [](const std::string &date, const std::string &text) {
        std::string all = "---\ntitle: ";
        return all.append(date).append("\ndate: ").append(date).append("\n---\n\n").append(text);
    };
    const QString library = keep(
        {write("a.md", file("2021-01-05", "# Threats\n\n- **Mines:** in the strait.\n")),
         write("b.md", file("2021-02-05", "Of mines it was said that there are none.\n")),
         write("c.md", file("2022-01-05", "# Threats\n\n- **Fog:** over it.\n")),
         write("d.md", file("2022-02-05", "# Benefits\n\n- **Sun:** over mines.\n"))});
    const QStringList asked{QStringLiteral("--library"), library,
                            QStringLiteral("--search"),  QStringLiteral("mines"),
                            QStringLiteral("--rows"),    QStringLiteral("kind")};
    const Ended run = matrix(asked
                             + QStringList{QStringLiteral("--show"), QStringLiteral("of-published"),
                                           QStringLiteral("--format"), QStringLiteral("markdown")});
    EXPECT_EQ(run.status, Done) << run.errors;
    EXPECT_THAT(run.output, HasSubstr("| Threats | 50.0 % |  | 25.0 % |"));
    EXPECT_THAT(run.output, HasSubstr("| In no topic | 50.0 % |  | 25.0 % |"));
    EXPECT_THAT(run.output, HasSubstr("| All | 100.0 % | 50.0 % | 75.0 % |"));
    EXPECT_THAT(run.output, HasSubstr("1 have the words in their text alone"));
    const Ended csv = matrix(asked
                             + QStringList{QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_THAT(csv.output, HasSubstr("In no topic,2021,0,1\r\n"));
    EXPECT_EQ(matrix({QStringLiteral("--library"), library, QStringLiteral("--search"),
                      QStringLiteral("fog OR kind:threat")})
                  .status,
              WrongUsage);
}

} // namespace entente
