// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publishing/publications.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::HasSubstr;

QJsonArray jsonOf(const Publication &publication)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromStdString(test::published(publication, OutputFormat::Json)), &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << problem.errorString().toStdString();
    EXPECT_TRUE(document.isArray());
    return document.array();
}

} // namespace

TEST(JsonExport, isAnArrayWithAnObjectForEachBriefing)
{
    const QJsonArray all = jsonOf(
        test::publicationOf({test::bundled(), test::bundled("us-philippines")}));
    ASSERT_EQ(all.size(), 2);
    const QJsonObject first = all[0].toObject();
    EXPECT_EQ(first[QStringLiteral("topics")].toArray().size(), 19);
    EXPECT_EQ(first[QStringLiteral("tables")].toArray().size(), 3);
    EXPECT_EQ(first[QStringLiteral("briefing")].toObject()[QStringLiteral("file")].toString(),
              QStringLiteral("entente:alliance"));
}

TEST(JsonExport, keepsEveryCharacter)
{
    const QJsonArray all = jsonOf(test::publicationOf(
        {test::briefing("# A \"b\" \\\\ c\n\n- Tab\tand “quotes” 日本 \U0001F6E1\n")}));
    ASSERT_EQ(all.size(), 1);
    const QJsonObject first = all[0].toObject();
    EXPECT_EQ(first[QStringLiteral("briefing")].toObject()[QStringLiteral("title")].toString(),
              QStringLiteral("A \"b\" \\ c"));
    const QJsonObject topic = first[QStringLiteral("topics")].toArray()[0].toObject();
    EXPECT_EQ(topic[QStringLiteral("text")].toString(),
              QStringLiteral("Tab and “quotes” 日本 \U0001F6E1"));
}

TEST(JsonExport, tellsEvidenceAndWhoCorrectedAKind)
{
    Briefing briefing = *test::briefing("# T\n\n## Threats\n\n- **One:** two\n- **Two:** two\n");
    ASSERT_EQ(briefing.topics.size(), 2U);
    Topic &topic = briefing.topics[1];
    topic.kind = Kind::Benefit;
    topic.byAnalyst.kind = true;
    const Publication publication = test::publicationOf(
        {std::make_shared<const Briefing>(briefing)});
    const QJsonArray all = jsonOf(publication);
    const QJsonArray topics = all[0].toObject()[QStringLiteral("topics")].toArray();
    ASSERT_EQ(topics.size(), 2);
    EXPECT_FALSE(topics[0].toObject().contains(QStringLiteral("corrected")));
    EXPECT_EQ(topics[1].toObject()[QStringLiteral("corrected")].toArray().at(0).toString(),
              QStringLiteral("kind"));
    const QJsonObject evidence =
        topics[1].toObject()[QStringLiteral("evidence")].toArray().at(0).toObject();
    EXPECT_EQ(evidence[QStringLiteral("kind")].toString(), QStringLiteral("threat"))
        << "what spoke against it";
    EXPECT_EQ(evidence[QStringLiteral("sort")].toString(), QStringLiteral("heading"));
    EXPECT_EQ(evidence[QStringLiteral("words")].toString(), QStringLiteral("Threats"));
    EXPECT_EQ(evidence[QStringLiteral("line")].toInt(), 3);
    const std::string page = test::published(publication, OutputFormat::Html);
    EXPECT_THAT(page, HasSubstr("stated by the briefing"));
    EXPECT_THAT(page, HasSubstr("kind by the analyst"));
}

TEST(HtmlExport, saysThatOnlyTheAnnouncedIsShown)
{
    Filter filter;
    filter.certainties = {Certainty::Stated, Certainty::LedIn};
    const std::string page = test::published(
        test::publicationOf({test::briefing("# T\n\n## Threats\n\n- **One:** two\n\n## Notes\n\n"
                                            "- **Alpha:** some words.\n")},
                            filter),
        OutputFormat::Html);
    EXPECT_THAT(page, HasSubstr("Showing 1 of 2 topics, those that are of an announced kind."));
    EXPECT_THAT(page, ::testing::Not(HasSubstr("Alpha")));
}

TEST(JsonExport, saysOnWhichWordsMetadataRests)
{
    const QJsonArray all = jsonOf(test::publicationOf(
        {test::briefing("# Ships\n\nBy Jane Doe\n\nPosted on April 3, 2025\n"),
         test::briefing("---\ntitle: T\ndate: 2025-04-03\n---\nWords.\n", "other.md")}));
    ASSERT_EQ(all.size(), 2);
    const QJsonObject found = all[0]
                                  .toObject()[QStringLiteral("briefing")]
                                  .toObject()[QStringLiteral("foundIn")]
                                  .toObject();
    EXPECT_EQ(
        found.keys(),
        QStringList({QStringLiteral("author"), QStringLiteral("date"), QStringLiteral("title")}));
    const QJsonObject date = found[QStringLiteral("date")].toObject();
    EXPECT_EQ(date[QStringLiteral("words")].toString(), QStringLiteral("Posted on April 3, 2025"));
    EXPECT_EQ(date[QStringLiteral("line")].toInt(), 5);
    EXPECT_FALSE(all[1].toObject()[QStringLiteral("briefing")].toObject().contains(
        QStringLiteral("foundIn")))
        << "front matter says it";
}

TEST(CsvExport, quotesWhatHoldsCommasAndQuotationMarks)
{
    const std::string csv = test::published(
        test::publicationOf({test::briefing("# A, \"b\"\n\n- **Plain:** one, two\n", "f.md")}),
        OutputFormat::Csv);
    EXPECT_THAT(csv, HasSubstr("f.md,\"A, \"\"b\"\"\",,point,Plain,\"one, two\","));
    EXPECT_TRUE(csv.ends_with("\r\n"));
}

TEST(CsvExport, keepsSpreadsheetsFromTakingWordsForFormulas)
{
    const std::string csv = test::published(
        test::publicationOf({test::briefing("# T\n\n- =1+1\n- @SUM(A1)\n")}), OutputFormat::Csv);
    EXPECT_THAT(csv, HasSubstr(",'=1+1,"));
    EXPECT_THAT(csv, HasSubstr(",'@SUM(A1),"));
}

TEST(CsvExport, keepsSpreadsheetsOfEastAsiaFromIt)
{
    const std::string csv = test::published(
        test::publicationOf({test::briefing("# ＝A1\n\n- ＋cmd\n- \"＠SUM(A1)\"\n", "f.md")}),
        OutputFormat::Csv);
    EXPECT_THAT(csv, HasSubstr("f.md,'＝A1,"));
    EXPECT_THAT(csv, HasSubstr(",'＋cmd,"));
    EXPECT_THAT(csv, HasSubstr(",\"'\"\"＠SUM(A1)\"\"\","));
}

TEST(CsvExport, beginsWithAByteOrderMarkOnRequest)
{
    const Publication publication = test::publicationOf({test::briefing("# T\n\n- é\n")});
    PublishOptions options;
    EXPECT_TRUE(test::published(publication, OutputFormat::Csv, options).starts_with("file,"));
    options.byteOrderMark = true;
    EXPECT_TRUE(test::published(publication, OutputFormat::Csv, options)
                    .starts_with("\xEF\xBB\xBF"
                                 "file,"));
    EXPECT_TRUE(test::published(publication, OutputFormat::Json, options).starts_with("["));
}

TEST(CsvExport, hasOneHeadRowForSeveralBriefings)
{
    const std::string csv = test::published(
        test::publicationOf({test::bundled(), test::bundled("us-philippines")}), OutputFormat::Csv);
    EXPECT_EQ(csv.find("file,briefing"), 0U);
    EXPECT_EQ(csv.rfind("file,briefing"), 0U);
}

} // namespace entente
