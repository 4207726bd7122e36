// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/filter/handmade.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// One topic, which is the table's first row; its other two rows are none.
class RowsOfATable : public ::testing::Test
{
protected:
    RowsOfATable()
    {
        const auto briefing = handMade({{Kind::FocusArea, "Networks", "Guard them.", {"cyber"}}},
                                       "2024");
        addTable(*briefing,
                 {{{"Networks", "Guard them."}, {"cyber"}},
                  {{"Codes", "Renewed each year"}, {"encryption"}},
                  {{"Markets", "Opened wider"}, {"trade"}}});
        briefing->topics[0].block = briefing->tables[0].block;
        briefing->topics[0].row = 0;
        m_index = FilterIndex({briefing, handMade({})}, smallVocabulary());
    }

    [[nodiscard]] std::string rows(const Filter &filter) const
    {
        const FilterResult result = m_index.apply(filter);
        const Table &table = m_index.briefings()[0]->tables[0];
        std::string shown;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (m_index.showsRow(filter, result, 0, table, row))
                shown += std::to_string(row);
        }
        return shown;
    }

    FilterIndex m_index;
};

} // namespace

TEST_F(RowsOfATable, areAllShownWhereNothingIsAsked)
{
    EXPECT_EQ(rows(Filter()), "012");
}

TEST_F(RowsOfATable, areShownByTheirOwnAreasAndNarrowerOnes)
{
    Filter filter;
    filter.areas = {area("cyber")};
    EXPECT_EQ(rows(filter), "01");
    filter.areas = {area("trade")};
    EXPECT_EQ(rows(filter), "2");
    filter.areas.clear();
    filter.excludedAreas = {area("security")};
    EXPECT_EQ(rows(filter), "2");
}

TEST_F(RowsOfATable, areShownByTheWordsOfAllTheirCells)
{
    Filter filter;
    filter.text = "codes year";
    EXPECT_EQ(rows(filter), "1");
    filter.text = "codes wider";
    EXPECT_EQ(rows(filter), "");
}

TEST_F(RowsOfATable, followTheirTopicWhereTheyAreOne)
{
    Filter filter;
    filter.kinds = {Kind::Threat};
    EXPECT_EQ(rows(filter), "12") << "a row that is no topic has no kind";
    filter.kinds = {Kind::FocusArea};
    EXPECT_EQ(rows(filter), "012");
}

TEST_F(RowsOfATable, areHiddenWithTheirBriefing)
{
    Filter filter;
    filter.briefings = {1};
    EXPECT_EQ(rows(filter), "");
}

TEST_F(RowsOfATable, areHiddenWhereTheirBriefingIsOfAnotherTime)
{
    Filter filter;
    filter.since = Date::parse("2025");
    EXPECT_EQ(rows(filter), "");
}

TEST(FilterIndex, choosesSourcesLanguagesAndFormats)
{
    const auto made = [](const char *source, const char *language) {
        const auto briefing = handMade({{Kind::Point, source, language, {}}});
        briefing->meta.source = source;
        briefing->meta.language = language;
        briefing->reader = language[0] == 'j' ? "word" : "html";
        return briefing;
    };
    const FilterIndex index({made("Cabinet", "ja"), made("Senate", "en"), made("Senate", "ja")},
                            smallVocabulary());
    Filter filter;
    EXPECT_EQ(index.apply(filter).count, 3U);
    filter.sources = {"Senate"};
    EXPECT_EQ(index.apply(filter).count, 2U);
    filter.languages = {"ja"};
    EXPECT_EQ(index.apply(filter).count, 1U);
    filter.sources = {"Senate", "Cabinet"};
    EXPECT_EQ(index.apply(filter).count, 2U);
    EXPECT_FALSE(filter.isEmpty());
    filter = Filter();
    filter.formats = {"html"};
    EXPECT_EQ(index.apply(filter).count, 1U);
    EXPECT_FALSE(filter.isEmpty());
    filter = Filter();
    filter.text = "format:word";
    EXPECT_EQ(index.apply(filter).count, 2U);
}

} // namespace entente::test
