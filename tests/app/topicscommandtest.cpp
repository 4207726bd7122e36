// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using test::entente;
using ::testing::HasSubstr;
using ::testing::Not;

using TopicsCommand = test::CommandTest;

QJsonArray jsonOf(const Ended &run)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(run.output),
                                                           &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << problem.errorString().toStdString();
    return document.array();
}

QStringList topics(const QStringList &files, const char *options = "")
{
    return QStringList(QStringLiteral("topics")) + files + test::words(options);
}

} // namespace

TEST_F(TopicsCommand, listsTopicsByKindWithTheirLines)
{
    const Ended run = entente(topics({test::alliance}));
    EXPECT_EQ(run.status, Done);
    EXPECT_EQ(run.errors, "");
    EXPECT_THAT(run.output, HasSubstr("Showing all 19 topics."));
    EXPECT_THAT(run.output, HasSubstr("Recommendations\n"));
    EXPECT_THAT(run.output, HasSubstr("Cybersecurity Cooperation: "));
    EXPECT_THAT(run.output, HasSubstr("line 35"));
}

TEST_F(TopicsCommand, printsThePassagesOfATextWhereNoTopicContainsTheWords)
{
    const QString own = write("a.md", "# T\n\nTankers pass.\n\n## Threats\n\n- **One:** two\n");
    const Ended run = entente(topics({own}, "--text tankers"));
    EXPECT_EQ(run.status, Done) << "something matched";
    EXPECT_THAT(run.output,
                HasSubstr("Showing 1 passage of the text, those that contain "
                          "“tankers”. None of 1 topics does."));
    EXPECT_THAT(run.output, HasSubstr("In the text\n  - Tankers pass.\n"));
    EXPECT_EQ(entente(topics({own}, "--text zeppelin")).status, NothingMatched);
}

TEST_F(TopicsCommand, refusesAQueryThatMakesNoSenseAndSaysWhatThereIs)
{
    for (const char *wrong :
         {"kind:nonsense", "since:banana", "since:20", "area:nosuch", "kind:"}) {
        const Ended run = entente({QStringLiteral("topics"), test::alliance,
                                   QStringLiteral("--text"), QString::fromLatin1(wrong)});
        EXPECT_EQ(run.status, WrongUsage) << wrong;
        EXPECT_EQ(run.output, "") << wrong;
        EXPECT_NE(run.errors, "") << wrong;
    }
    EXPECT_THAT(entente(topics({test::alliance}, "--text kind:thraet")).errors,
                HasSubstr("“thraet” is not a kind of topic; did you mean threat? The kinds are"));
    EXPECT_THAT(entente(topics({test::alliance}, "--kind thraet")).errors,
                HasSubstr("“thraet” is not a kind of topic; did you mean threat? The kinds are"))
        << "the option says the same";
    EXPECT_THAT(entente(topics({test::alliance}, "--certainty infered")).errors,
                HasSubstr("“infered” is not a certainty of a kind; did you mean inferred? The "
                          "certainties are stated, led-in, inferred."));
}

TEST_F(TopicsCommand, printsAnArrayOfObjectsAsJson)
{
    const QString own = write("a.md", "# T\n\n## Threats\n\n- **One:** two\n");
    const Ended run = entente(topics({test::alliance, own}, "--format json"));
    EXPECT_EQ(run.status, Done);
    const QJsonArray all = jsonOf(run);
    ASSERT_EQ(all.size(), 2);
    const QJsonObject topic =
        all[1].toObject()[QStringLiteral("topics")].toArray().at(0).toObject();
    EXPECT_EQ(topic[QStringLiteral("kind")].toString(), QStringLiteral("threat"));
    EXPECT_EQ(topic[QStringLiteral("title")].toString(), QStringLiteral("One"));
    EXPECT_EQ(topic[QStringLiteral("line")].toInt(), 5);
    EXPECT_EQ(topic[QStringLiteral("certainty")].toString(), QStringLiteral("stated"));
    const QJsonObject evidence = topic[QStringLiteral("evidence")].toArray().at(0).toObject();
    EXPECT_EQ(evidence[QStringLiteral("sort")].toString(), QStringLiteral("heading"));
    EXPECT_EQ(evidence[QStringLiteral("kind")].toString(), QStringLiteral("threat"));
    EXPECT_EQ(evidence[QStringLiteral("certainty")].toString(), QStringLiteral("stated"));
    EXPECT_EQ(evidence[QStringLiteral("words")].toString(), QStringLiteral("Threats"));
    EXPECT_EQ(evidence[QStringLiteral("line")].toInt(), 3);
}

TEST_F(TopicsCommand, leavesOutWhatTheBriefingDoesNotAnnounce)
{
    const QString own = write("a.md",
                              "# T\n\n## Threats\n\n- **One:** two\n\n## Rest\n\nThree "
                              "**implications** follow:\n\n- **Four:** five\n\n## Notes\n\n"
                              "- **Six:** seven\n");
    const Ended both = entente(topics({own}, "--certainty stated --certainty led-in"));
    EXPECT_EQ(both.status, Done);
    EXPECT_THAT(both.output,
                HasSubstr("Showing 2 of 3 topics, those that are of an announced kind."));
    EXPECT_THAT(both.output, HasSubstr("Four"));
    EXPECT_THAT(both.output, ::testing::Not(HasSubstr("Six")));
    const Ended stated = entente(topics({own}, "--certainty stated"));
    EXPECT_THAT(stated.output, HasSubstr("One"));
    EXPECT_THAT(stated.output, ::testing::Not(HasSubstr("Four")));
}

TEST_F(TopicsCommand, printsRowsUnderOneHeadAsCsv)
{
    const QString own = write("a.md", "# T, \"U\"\n\n- **One:** two, three\n");
    const Ended run = entente(topics({own, own}, "--format csv"));
    EXPECT_EQ(run.status, Done);
    EXPECT_THAT(run.output, HasSubstr("\"T, \"\"U\"\"\""));
    EXPECT_THAT(run.output, HasSubstr("\"two, three\""));
    EXPECT_EQ(std::count(run.output.begin(), run.output.end(), '\n'), 3);
}

TEST_F(TopicsCommand, readsStandardInput)
{
    const test::StandardInput input("# From a pipe\n\n- **One:** two\n");
    const Ended run = entente(topics({QStringLiteral("-")}));
    EXPECT_EQ(run.status, Done);
    EXPECT_THAT(run.output, HasSubstr("From a pipe"));
}

TEST_F(TopicsCommand, endsWithOneWhereNothingMatches)
{
    const Ended run = entente(topics({test::alliance}, "--text zeppelin"));
    EXPECT_EQ(run.status, NothingMatched);
    EXPECT_THAT(run.output, HasSubstr("Showing none of 19 topics"));
    EXPECT_EQ(jsonOf(entente(topics({test::alliance}, "--text zeppelin --format json"))).size(), 1);
}

TEST_F(TopicsCommand, filters)
{
    const Ended run = entente(
        topics({test::alliance}, "--focus-area cybersecurity --kind recommendation"));
    EXPECT_EQ(run.status, Done);
    EXPECT_THAT(run.output, HasSubstr("Cybersecurity Cooperation"));
    EXPECT_THAT(run.output, Not(HasSubstr("Sharing of Defence Technology")));
}

TEST_F(TopicsCommand, doesTheOthersWhereOneFileCannotBeRead)
{
    const Ended run = entente(topics({path("missing.md"), test::alliance}, "--format json"));
    EXPECT_EQ(run.status, CouldNotRead);
    EXPECT_EQ(jsonOf(run).size(), 1);
    EXPECT_THAT(run.errors, HasSubstr("missing.md"));
}

TEST_F(TopicsCommand, tellsThatTheOutputIsFull)
{
    std::FILE *full = std::fopen("/dev/full", "w");
    ASSERT_NE(full, nullptr);
    const test::Capture errors;
    const auto parsed = parseArguments(topics({test::alliance}), bundledVocabulary);
    EXPECT_EQ(runTopics(std::get<Arguments>(parsed), bundledVocabulary(), full, errors.file()),
              CouldNotWrite);
    EXPECT_THAT(errors.text(), HasSubstr("standard output"));
    std::fclose(full);
}

TEST_F(TopicsCommand, saysADateThatIsNotUnderstoodAndKeepsIt)
{
    const QString file = write("a.md",
                               "---\ntitle: T\ndate: soon\ndesk: East\n---\n\n- **One:** two\n");
    const Ended run = entente(topics({file}, "--format json"));
    EXPECT_EQ(run.status, Done);
    EXPECT_THAT(run.errors, HasSubstr("a.md: the date “soon” is not understood"));
    EXPECT_THAT(run.output, HasSubstr("\"unreadDate\": \"soon\""));
    EXPECT_THAT(run.output, HasSubstr("\"metadata\": [{\"name\": \"desk\", \"value\": \"East\"}]"));
    EXPECT_EQ(jsonOf(run).size(), 1);
}

TEST_F(TopicsCommand, honoursDatesAsTheyAreWrittenAndAsPreciseAsTheyAre)
{
    const QString file = write("a.md", "---\ntitle: T\ndate: May 2025\n---\n\n- **One:** two\n");
    const std::vector<std::pair<const char *, bool>> asked{
        {"--since 2025/05/05", true},   {"--since 2025-5", true},  {"--since 20250601", false},
        {"--until 2025年5月5日", true}, {"--until 2025/4", false}, {"--since 2025.5.31", true},
        {"--until 5-May-2025", true},   {"--since 2026", false},   {"--until 30.4.2025", false},
    };
    for (const auto &[options, isShown] : asked)
        EXPECT_EQ(entente(topics({file}, options)).status, isShown ? Done : NothingMatched)
            << options;
    const Ended spaced = entente(QStringList{
        QStringLiteral("topics"), file, QStringLiteral("--since"), QStringLiteral("1 June 2025")});
    EXPECT_EQ(spaced.status, NothingMatched);
    const Ended wrong = entente(topics({file}, "--since banana"));
    EXPECT_EQ(wrong.status, WrongUsage);
    EXPECT_THAT(wrong.errors, HasSubstr("“banana” is not a date"));
}

} // namespace entente
