// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matrix.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

/// Adds a topic to the last document.
void add(MatrixTopics &topics, Kind kind, const std::vector<ConceptIndex> &areas)
{
    MatrixTopics::Topic topic;
    topic.document = static_cast<std::uint32_t>(topics.documents.size()) - 1;
    topic.kind = kind;
    topic.firstArea = static_cast<std::uint32_t>(topics.areas.size());
    topics.areas.insert(topics.areas.end(), areas.begin(), areas.end());
    topic.lastArea = static_cast<std::uint32_t>(topics.areas.size());
    topics.topics.push_back(topic);
}

MatrixTopics some()
{
    MatrixTopics topics;
    topics.documents.push_back({"Ports", "ports.md", "Cabinet", Date::parse("2021-05-04")});
    add(topics, Kind::Threat, {3});
    add(topics, Kind::Threat, {3, 5});
    topics.documents.push_back({"Shield", "shield.md", "Senate", Date::parse("2023-02")});
    add(topics, Kind::Benefit, {5});
    topics.documents.push_back({"Notes", "notes.md", "", std::nullopt});
    add(topics, Kind::Benefit, {3});
    return topics;
}

std::string row(const Matrix &matrix, std::size_t number)
{
    std::string text;
    for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
        const MatrixCount &cell = matrix.at(number, column);
        text += std::to_string(cell.topics) + '/' + std::to_string(cell.documents) + ' ';
    }
    return text;
}

} // namespace

TEST(MatrixTest, countsTopicsAndTheDocumentsBehindThem)
{
    const MatrixTopics topics = some();
    const Matrix matrix = matrixOf(topics, nullptr, MatrixBy::Area, MatrixBy::Year);
    ASSERT_EQ(matrix.rows.size(), 2U);
    EXPECT_EQ(matrix.rows[0].number, 3U) << "most is said of it";
    EXPECT_EQ(matrix.rows[0].all, (MatrixCount{3, 2}));
    ASSERT_EQ(matrix.columns.size(), 4U) << "with the year in which nothing was said";
    EXPECT_EQ(matrix.columns[1].number, 2022U * 12);
    EXPECT_TRUE(matrix.columns[3].isUnknown);
    EXPECT_EQ(row(matrix, 0), "2/1 0/0 0/0 1/1 ");
    EXPECT_EQ(row(matrix, 1), "1/1 0/0 1/1 0/0 ");
    EXPECT_EQ(matrix.all, (MatrixCount{4, 3}));
    EXPECT_EQ(matrix.highest(), 2U);
}

TEST(MatrixTest, leavesOutWhatIsNotShown)
{
    const MatrixTopics topics = some();
    const std::vector<std::uint32_t> shown{2};
    const Matrix matrix = matrixOf(topics, &shown, MatrixBy::Kind, MatrixBy::Year);
    ASSERT_EQ(matrix.rows.size(), 1U);
    EXPECT_EQ(matrix.rows[0].number, static_cast<std::uint32_t>(Kind::Benefit));
    ASSERT_EQ(matrix.columns.size(), 1U) << "no empty years before or behind";
    EXPECT_EQ(row(matrix, 0), "1/1 ");
}

TEST(MatrixTest, takesADateThatIsNotPreciseEnoughForNone)
{
    MatrixTopics topics = some();
    topics.documents[1].date = Date::parse("2023");
    const Matrix matrix = matrixOf(topics, nullptr, MatrixBy::Kind, MatrixBy::Quarter);
    ASSERT_EQ(matrix.columns.size(), 2U);
    EXPECT_EQ(matrix.columns[0].number, 2021U * 12 + 3) << "the quarter begins in April";
    EXPECT_TRUE(matrix.columns[1].isUnknown);
    EXPECT_EQ(matrix.columns[1].all.documents, 2U);
}

TEST(MatrixTest, setsAreasAgainstOneAnother)
{
    const MatrixTopics topics = some();
    const Matrix matrix = matrixOf(topics, nullptr, MatrixBy::Area, MatrixBy::Area);
    EXPECT_EQ(row(matrix, 0), "3/2 1/1 ") << "one topic touches both";
}

TEST(MatrixTest, namesSourcesAndPutsTheUnknownLast)
{
    const MatrixTopics topics = some();
    const Matrix matrix = matrixOf(topics, nullptr, MatrixBy::Source, MatrixBy::Kind);
    ASSERT_EQ(matrix.rows.size(), 3U);
    EXPECT_EQ(matrix.rows[0].name, "Cabinet");
    EXPECT_TRUE(matrix.rows[2].isUnknown);
}

TEST(MatrixTest, countsDocumentsThatSayItOutsideOfTopicsOnce)
{
    const MatrixTopics topics = some();
    const std::vector<std::uint32_t> shown{0};
    const MatrixDocuments documents{{0, 1}, {0, 1, 2}};
    const Matrix byYear = matrixOf(topics, &shown, MatrixBy::Source, MatrixBy::Year, {}, documents);
    EXPECT_EQ(byYear.all, (MatrixCount{1, 2})) << "the first has a topic that says it";
    EXPECT_EQ(byYear.withoutTopic, 1U);
    EXPECT_EQ(row(byYear, 0), "1/1 0/0 0/0 ");
    EXPECT_EQ(row(byYear, 1), "0/0 0/0 0/1 ");
    const Matrix byKind = matrixOf(topics, &shown, MatrixBy::Kind, MatrixBy::Year, {}, documents);
    ASSERT_EQ(byKind.rows.size(), 2U);
    EXPECT_TRUE(byKind.rows[1].isUnknown) << "in no topic, and so of no kind";
    EXPECT_EQ(row(byKind, 1), "0/0 0/0 0/1 ");
}

TEST(MatrixTest, tellsWhichShareOfAllDocumentsSaysSomething)
{
    MatrixTopics topics = some();
    topics.documents[2].date = Date::parse("2021");
    const std::vector<std::uint32_t> shown{0, 1};
    const Matrix matrix = matrixOf(topics, &shown, MatrixBy::Area, MatrixBy::Year, {},
                                   {{}, {0, 1, 2}});
    ASSERT_EQ(matrix.columns.size(), 1U);
    EXPECT_EQ(matrix.columns[0].all.published, 2U);
    EXPECT_EQ(measured(matrix.at(0, 0), matrix.columns[0].all, MatrixMeasure::OfPublished), 0.5);
    EXPECT_EQ(matrix.rows[0].all.published, 3U) << "an area is of all documents";
}

TEST(MatrixTest, countsByTypeOfReleaseAndPutsTheUnknownLast)
{
    MatrixTopics topics = some();
    topics.documents[1].type = ReleaseType::FactSheet;
    const Matrix matrix = matrixOf(topics, nullptr, MatrixBy::Type, MatrixBy::Kind);
    ASSERT_EQ(matrix.rows.size(), 2U);
    EXPECT_EQ(matrix.rows[0].number, static_cast<std::uint32_t>(ReleaseType::FactSheet));
    EXPECT_EQ(matrix.rows[0].all, (MatrixCount{1, 1}));
    EXPECT_TRUE(matrix.rows[1].isUnknown);
    EXPECT_EQ(matrix.rows[1].all.documents, 2U);
}

TEST(MatrixTest, putsRowsBesideThoseThatSpreadAlike)
{
    MatrixTopics topics;
    for (const char *const year : {"2021", "2022"}) {
        topics.documents.push_back({year, year, "", Date::parse(year)});
        const bool isFirst = year == std::string_view("2021");
        for (int i = 0; i < 4; ++i)
            add(topics, Kind::Point, {static_cast<ConceptIndex>(isFirst ? 0 : 1)});
        add(topics, Kind::Point, {static_cast<ConceptIndex>(isFirst ? 2 : 3)});
    }
    Matrix matrix = matrixOf(topics, nullptr, MatrixBy::Area, MatrixBy::Year);
    clusterRows(matrix);
    std::vector<std::uint32_t> order;
    for (const MatrixHead &head : matrix.rows)
        order.push_back(head.number);
    EXPECT_EQ(order, (std::vector<std::uint32_t>{0, 2, 1, 3}));
    EXPECT_EQ(row(matrix, 1), "1/1 0/0 ");
}

} // namespace entente
