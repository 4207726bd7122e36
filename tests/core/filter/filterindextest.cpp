// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char *first = R"(---
title: First
date: 2020-05-04
---

# First

## Threats

- **Network intrusions:** Cyber attacks on ports.
- **Rockets:** New ballistic missiles.

## Recommendations

- **Pool logistics:** Build depots together.
- **Interceptors:** Buy missile defense batteries and share intelligence.

## Comparison

| Aspect | Current | Past |
|---|---|---|
| Cybersecurity | joint watch | none |
| Harbours | open | closed |

## Where the money goes

| Focus area | Plan |
|---|---|
| Logistics | depots |
)";

constexpr const char *second = R"(---
title: Second
date: 2022
---

# Second

- **Ports again:** Cybersecurity of harbours.
)";

constexpr const char *undated = "# Third\n\n- **Nothing in particular:** No area at all.\n";

class FilterOnThree : public testing::Test
{
protected:
    FilterOnThree()
        : m_index(indexOf({briefing(first, "first.md"), briefing(second, "second.md"),
                           briefing(undated, "third.md")}))
    {
    }

    /// Titles of the topics that a filter shows.
    [[nodiscard]] std::vector<std::string> shown(const Filter &filter) const
    {
        const FilterResult result = m_index->apply(filter);
        std::vector<std::string> titles;
        for (std::size_t i = 0; i < m_index->size(); ++i) {
            if (!result.shown.test(i))
                continue;
            const Briefing &in = *m_index->briefings()[m_index->briefingOf(i)];
            titles.emplace_back(in.words(in.topics[m_index->topicOf(i)].title));
        }
        EXPECT_EQ(titles.size(), result.count);
        return titles;
    }

    [[nodiscard]] static ConceptIndex area(std::string_view id)
    {
        return bundledVocabulary()->find(id).value();
    }

    [[nodiscard]] std::vector<bool> rowsShown(const Filter &filter, std::size_t table) const
    {
        const Table &in = m_index->briefings()[0]->tables[table];
        const FilterResult result = m_index->apply(filter);
        std::vector<bool> rows;
        for (std::size_t row = 0; row < in.rowCount(); ++row)
            rows.push_back(m_index->showsRow(filter, result, 0, in, row));
        return rows;
    }

    std::shared_ptr<const FilterIndex> m_index;
};

} // namespace

TEST_F(FilterOnThree, showsAllWhereNothingIsAskedFor)
{
    const FilterResult result = m_index->apply({});
    EXPECT_EQ(result.count, 7U);
    EXPECT_EQ(result.total, 7U);
    EXPECT_TRUE(Filter().isEmpty());
}

TEST_F(FilterOnThree, orsAreasAndAndsThemWithKinds)
{
    Filter filter;
    filter.areas = {area("cybersecurity"), area("logistics")};
    EXPECT_THAT(shown(filter),
                ElementsAre("Network intrusions", "Pool logistics", "Logistics", "Ports again"));
    filter.kinds = {Kind::Threat, Kind::FocusArea};
    EXPECT_THAT(shown(filter), ElementsAre("Network intrusions", "Logistics"));
}

TEST_F(FilterOnThree, takesNarrowerAreasForTheBroaderOne)
{
    const auto vocabulary = bundledVocabulary();
    const ConceptIndex narrow = area("missile-defence");
    ASSERT_FALSE(vocabulary->at(narrow).broader.empty());
    Filter filter;
    filter.areas = {vocabulary->at(narrow).broader.front()};
    EXPECT_THAT(shown(filter), testing::Contains("Interceptors"));
    filter.areas.clear();
    filter.excludedAreas = {vocabulary->at(narrow).broader.front()};
    EXPECT_THAT(shown(filter), testing::Not(testing::Contains("Interceptors")));
}

TEST_F(FilterOnThree, excludesAreas)
{
    Filter filter;
    filter.excludedAreas = {area("cybersecurity")};
    filter.briefings = {0};
    EXPECT_THAT(shown(filter), testing::Not(testing::Contains("Network intrusions")));
    filter.areas = {area("cybersecurity")};
    EXPECT_THAT(shown(filter), IsEmpty());
}

TEST_F(FilterOnThree, countsAreasUnderAllOfTheFilterButItsAreas)
{
    Filter filter;
    filter.areas = {area("logistics")};
    filter.kinds = {Kind::Threat};
    const FilterResult result = m_index->apply(filter);
    EXPECT_EQ(result.count, 0U);
    EXPECT_EQ(result.areaCounts[area("cybersecurity")], 1U);
    EXPECT_EQ(result.areaCounts[area("logistics")], 0U);
}

TEST_F(FilterOnThree, countsKindsUnderAllOfTheFilterButItsKinds)
{
    Filter filter;
    filter.areas = {area("logistics")};
    filter.kinds = {Kind::Threat};
    const FilterResult result = m_index->apply(filter);
    EXPECT_EQ(result.kindCounts[static_cast<std::size_t>(Kind::Recommendation)], 1U);
    EXPECT_EQ(result.kindCounts[static_cast<std::size_t>(Kind::FocusArea)], 1U);
    EXPECT_EQ(result.kindCounts[static_cast<std::size_t>(Kind::Threat)], 0U);
}

TEST_F(FilterOnThree, countsATopicOnceForAnAreaItTouchesTwice)
{
    const FilterResult result = m_index->apply({});
    for (std::size_t i = 0; i < result.areaCounts.size(); ++i) {
        Filter filter;
        filter.areas = {static_cast<ConceptIndex>(i)};
        EXPECT_EQ(m_index->apply(filter).count, result.areaCounts[i])
            << bundledVocabulary()->at(static_cast<ConceptIndex>(i)).id;
    }
}

TEST_F(FilterOnThree, asksForWordsTheLastOfThemByItsBeginning)
{
    Filter filter;
    filter.text = "ports cyb";
    EXPECT_THAT(shown(filter), ElementsAre("Network intrusions", "Ports again"));
    filter.text = "por cyber";
    EXPECT_THAT(shown(filter), IsEmpty());
    filter.text = "yber";
    EXPECT_THAT(shown(filter), IsEmpty());
}

TEST_F(FilterOnThree, knowsABriefingsDateToWhatItCanMean)
{
    Filter filter;
    filter.since = Date::parse("2020-05-04");
    EXPECT_EQ(m_index->apply(filter).count, 6U);
    filter.since = Date::parse("2022-06-01");
    EXPECT_THAT(shown(filter), ElementsAre("Ports again")) << "2022 may be December";
    filter.since.reset();
    filter.until = Date::parse("2020-05");
    EXPECT_EQ(m_index->apply(filter).count, 5U);
    filter.until = Date::parse("2020-05-03");
    EXPECT_THAT(shown(filter), IsEmpty()) << "a briefing without a date lies within none";
}

TEST_F(FilterOnThree, choosesBriefings)
{
    Filter filter;
    filter.briefings = {1, 2};
    const FilterResult result = m_index->apply(filter);
    EXPECT_EQ(result.total, 2U);
    EXPECT_EQ(result.count, 2U);
    EXPECT_TRUE(filter.isEmpty()) << "a choice of briefings alone leaves no topic of them out";
    filter.briefings = {99};
    EXPECT_EQ(m_index->apply(filter).total, 0U);
}

TEST_F(FilterOnThree, showsRowsByTheirOwnAreasAndWords)
{
    Filter filter;
    EXPECT_THAT(rowsShown(filter, 0), ElementsAre(true, true));
    filter.areas = {area("cybersecurity")};
    EXPECT_THAT(rowsShown(filter, 0), ElementsAre(true, false));
    filter.areas.clear();
    filter.excludedAreas = {area("cybersecurity")};
    EXPECT_THAT(rowsShown(filter, 0), ElementsAre(false, true));
    filter.excludedAreas.clear();
    filter.text = "clos";
    EXPECT_THAT(rowsShown(filter, 0), ElementsAre(false, true));
    filter.text.clear();
    filter.briefings = {1};
    EXPECT_THAT(rowsShown(filter, 0), ElementsAre(false, false));
}

TEST_F(FilterOnThree, showsARowThatIsATopicWithIt)
{
    Filter filter;
    filter.kinds = {Kind::FocusArea};
    EXPECT_THAT(rowsShown(filter, 1), ElementsAre(true));
    filter.kinds = {Kind::Threat};
    EXPECT_THAT(rowsShown(filter, 1), ElementsAre(false));
}

TEST(FilterIndexOfNothing, showsNothing)
{
    const FilterResult result = indexOf({})->apply({});
    EXPECT_EQ(result.count, 0U);
    EXPECT_EQ(result.total, 0U);
    EXPECT_EQ(FilterIndex().apply({}).total, 0U);
}

} // namespace entente::test
