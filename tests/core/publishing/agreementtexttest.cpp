// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/agreementtext.h"

#include "core/briefing/markingerror.h"
#include "tests/core/publishing/publications.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using testing::HasSubstr;
using testing::Not;

CodedTopic judged(std::uint32_t number, Kind kind, std::vector<ConceptIndex> areas = {})
{
    return {{number * 10, number * 10 + 10}, kind, std::move(areas), true, true, true};
}

/// Two people on one document, with words for what they judged.
struct Two
{
    Two(std::vector<CodedTopic> left, std::vector<CodedTopic> right, const char *marking = "")
    {
        documents.push_back(
            {"Strait", "strait.md", {}, marking, {std::move(left)}, {std::move(right)}});
        agreement = agreementOn(documents, Counted::Judged);
        for (std::size_t i = 0; i < agreement.pairs.size(); ++i)
            passages.push_back({"words, " + std::to_string(i), "line " + std::to_string(i + 1)});
    }

    [[nodiscard]] AgreementText text() const
    {
        return {agreement,
                documents,
                passages,
                QStringLiteral("Ann"),
                QStringLiteral("Bob"),
                {},
                *bundledVocabulary(),
                QStringLiteral("en")};
    }

    std::vector<CodedDocument> documents;
    Agreement agreement;
    std::vector<AgreementText::Passage> passages;
};

Two mixed(const char *marking = "")
{
    const ConceptIndex cyber = test::area("cybersecurity");
    return {{judged(0, Kind::Threat, {cyber}), judged(1, Kind::Threat), judged(2, Kind::Driver)},
            {judged(0, Kind::Threat, {cyber}), judged(1, Kind::Driver), judged(2, Kind::Driver)},
            marking};
}

} // namespace

TEST(AgreementText, saysTheFiguresWithWhatTheyMeanAndOnHowMuchTheyRest)
{
    const Two two = mixed();
    const std::string text = agreementText(two.text());
    EXPECT_THAT(text, HasSubstr("Agreement of Ann and Bob, in briefings: 1."));
    EXPECT_THAT(text, HasSubstr("κ = 0.40 (fair), on 3 topics that both judged."));
    EXPECT_THAT(text, HasSubstr("Landis and Koch"));
    EXPECT_THAT(text, HasSubstr("That rests on fewer than 30 topics"));
    EXPECT_THAT(text, HasSubstr("Of 3 topics both have 3"));
}

TEST(AgreementText, setsBothSidesBesideOneAnotherWhereTheyDiffer)
{
    const Two two = mixed();
    const std::string text = agreementText(two.text());
    EXPECT_THAT(text,
                HasSubstr("Where they differ: 1\n  words, 1\n    Strait, line 2\n"
                          "    Ann: Threat\n    Bob: Driver\n"));
}

TEST(AgreementText, saysWhyAFigureIsNotDefinedAndMakesNoneUp)
{
    const Two same{{judged(0, Kind::Threat)}, {judged(0, Kind::Threat)}};
    EXPECT_THAT(agreementText(same.text()), HasSubstr("both put everything into one category"));
    EXPECT_THAT(agreementJson(same.text()), HasSubstr("\"kappa\": null"));
    const Two nothing{{}, {}};
    EXPECT_THAT(agreementText(nothing.text()), HasSubstr("there is nothing that both judged"));
    EXPECT_THAT(agreementText(nothing.text()), Not(HasSubstr("0.00")));
}

TEST(AgreementText, isAnObjectForPrograms)
{
    const Two two = mixed("TLP:AMBER");
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(
                                 QByteArray::fromStdString(agreementJson(two.text())), &problem)
                                 .object();
    ASSERT_EQ(problem.error, QJsonParseError::NoError);
    EXPECT_EQ(json[QStringLiteral("marking")].toString().toStdString(), "TLP:AMBER");
    const QJsonObject kinds = json[QStringLiteral("kinds")].toObject();
    EXPECT_EQ(kinds[QStringLiteral("n")].toInt(), 3);
    EXPECT_NEAR(kinds[QStringLiteral("kappa")].toDouble(), 0.4, 1e-9);
    EXPECT_EQ(json[QStringLiteral("kindTable")].toArray().size(), 3);
    EXPECT_EQ(json[QStringLiteral("pairs")].toArray().size(), 3);
    const QJsonObject pair = json[QStringLiteral("pairs")].toArray().at(1).toObject();
    EXPECT_TRUE(pair[QStringLiteral("differs")].toBool());
    EXPECT_EQ(pair[QStringLiteral("right")].toObject()[QStringLiteral("kind")].toString(),
              QStringLiteral("driver"));
}

TEST(AgreementText, isALineOfCsvForEachPair)
{
    const Two two = mixed("TLP:GREEN");
    const std::string csv = agreementCsv(two.text());
    EXPECT_THAT(csv,
                HasSubstr("Strait,strait.md,line 2,\"words, 1\",threat,,driver,,yes,yes,yes,"
                          "TLP:GREEN\r\n"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 4);
}

TEST(AgreementText, isPublishedWithItsMarkingAndItsTables)
{
    const Two two = mixed("TLP:AMBER");
    const Result<edition::Edition> made = agreementEdition(two.text());
    ASSERT_TRUE(made);
    const Result<QByteArray> bytes = publish(made.value(), OutputFormat::Markdown,
                                             test::datedOptions());
    ASSERT_TRUE(bytes);
    const std::string markdown = bytes.value().toStdString();
    EXPECT_THAT(markdown, HasSubstr("marking: \"TLP:AMBER\""));
    EXPECT_THAT(markdown, HasSubstr("Agreement of Ann and Bob"));
    EXPECT_THAT(markdown, HasSubstr("Cybersecurity"));
    EXPECT_FALSE(publish(made.value(), OutputFormat::Pdf, test::datedOptions()).value().isEmpty());
}

TEST(AgreementText, isRefusedUnderAMarkingThatNobodyUnderstands)
{
    const Two two = mixed("TLP:PURPLE");
    const Result<edition::Edition> made = agreementEdition(two.text());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, MarkingError::MarkingUnclear);
}

TEST(AgreementText, leavesKindsOutOfItsTableThatNobodyGave)
{
    const Two two = mixed();
    const pages::TableText table = kindTable(two.text());
    EXPECT_EQ(table.heads.size(), 3U); // the corner, Threat, Driver
    EXPECT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(edition::plain(table.rows[0][2]).toStdString(), "1");
}

} // namespace entente
