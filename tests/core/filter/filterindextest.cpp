// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/filter/handmade.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

Filter ofAreas(std::initializer_list<std::string_view> ids)
{
    Filter filter;
    for (const std::string_view id : ids)
        filter.areas.push_back(area(id));
    return filter;
}

Filter ofText(std::string text)
{
    Filter filter;
    filter.text = std::move(text);
    return filter;
}

Filter between(std::string_view since, std::string_view until)
{
    Filter filter;
    filter.since = Date::parse(since);
    filter.until = Date::parse(until);
    return filter;
}

std::string shown(const Filter &filter)
{
    return test::shown(smallIndex(), filter);
}

std::uint32_t countOf(const FilterResult &result, Kind kind)
{
    return result.kindCounts[static_cast<std::size_t>(kind)];
}

} // namespace

TEST(FilterIndex, showsEverythingWhereNothingIsAsked)
{
    EXPECT_EQ(shown(Filter()), "Raids, Salvos, Keys, Ports, Dates, Prices, Calm");
    EXPECT_TRUE(Filter().isEmpty());
    EXPECT_EQ(smallIndex().apply(Filter()).total, 7U);
}

TEST(FilterIndex, joinsFocusAreasByOr)
{
    EXPECT_EQ(shown(ofAreas({"missiles", "trade"})), "Salvos, Ports, Prices, Calm");
}

TEST(FilterIndex, takesNarrowerConceptsInWhereAWiderOneIsAsked)
{
    EXPECT_EQ(shown(ofAreas({"cyber"})), "Raids, Keys, Calm");
    EXPECT_EQ(shown(ofAreas({"security"})), "Raids, Salvos, Keys, Calm");
    EXPECT_EQ(shown(ofAreas({"encryption"})), "Keys");
}

TEST(FilterIndex, joinsKindsByOrAndDifferentQuestionsByAnd)
{
    Filter filter = ofAreas({"security"});
    filter.kinds = {Kind::Threat, Kind::Benefit};
    EXPECT_EQ(shown(filter), "Raids, Salvos, Calm");
    filter.text = "net";
    EXPECT_EQ(shown(filter), "Raids, Calm");
    filter.until = Date::parse("2020");
    EXPECT_EQ(shown(filter), "Raids");
}

TEST(FilterIndex, leavesOutExcludedAreasAndAllThatIsNarrower)
{
    Filter filter;
    filter.excludedAreas = {area("cyber")};
    EXPECT_EQ(shown(filter), "Salvos, Ports, Dates, Prices");
    filter.areas = {area("security")};
    EXPECT_EQ(shown(filter), "Salvos");
    filter.excludedAreas = {area("security")};
    EXPECT_EQ(shown(filter), "");
}

TEST(FilterIndex, findsWordsByTheirBeginningInTitleAndText)
{
    EXPECT_EQ(shown(ofText("rai")), "Raids");
    EXPECT_EQ(shown(ofText("NETW")), "Raids, Calm");
    EXPECT_EQ(shown(ofText("allies spr")), "Dates");
    EXPECT_EQ(shown(ofText("spr allies")), "Dates");
    EXPECT_EQ(shown(ofText("allies autumn")), "");
    EXPECT_EQ(shown(ofText("etworks")), "") << "the middle of a word is not its beginning";
}

TEST(FilterIndex, holdsWordsOfTitleAndTextOfOneTopicTogether)
{
    EXPECT_EQ(shown(ofText("keys often")), "Keys");
    EXPECT_EQ(shown(ofText("keys ports")), "") << "they are of different topics";
}

TEST(FilterIndex, takesATextWithoutWordsForNoQuestion)
{
    EXPECT_EQ(shown(ofText("  — ")), shown(Filter()));
}

TEST(FilterIndex, comparesDatesAtTheirOwnPrecision)
{
    EXPECT_EQ(shown(between("2015-04-27", "2015-04-27")), "Raids, Salvos, Keys, Ports, Dates");
    EXPECT_EQ(shown(between("2015-04-28", "")), "Prices, Calm");
    EXPECT_EQ(shown(between("", "2015-04-26")), "");
    EXPECT_EQ(shown(between("2024", "2024")), "Prices, Calm");
    EXPECT_EQ(shown(between("2024-04-30", "")), "Prices, Calm") << "April 2024 may be its last day";
    EXPECT_EQ(shown(between("2024-05", "")), "");
}

TEST(FilterIndex, placesABriefingWithoutDateWithinNoDates)
{
    const FilterIndex index({handMade({{Kind::Point, "Undated", "Words.", {}}})},
                            smallVocabulary());
    EXPECT_EQ(test::shown(index, Filter()), "Undated");
    EXPECT_EQ(test::shown(index, between("1900", "")), "");
    EXPECT_EQ(test::shown(index, between("", "2100")), "");
}

TEST(FilterIndex, countsOnlyTheBriefingsThatAreChosen)
{
    Filter filter;
    filter.briefings = {1};
    EXPECT_EQ(shown(filter), "Prices, Calm");
    EXPECT_EQ(smallIndex().apply(filter).total, 2U);
    EXPECT_TRUE(filter.isEmpty()) << "a choice of briefings leaves no topic of theirs out";
    filter.briefings = {7};
    EXPECT_EQ(smallIndex().apply(filter).total, 0U) << "there is no such briefing";
}

TEST(FilterIndex, countsAreasUnderAllOfTheFilterButItsAreas)
{
    Filter filter = ofAreas({"trade"});
    const FilterResult result = smallIndex().apply(filter);
    EXPECT_EQ(result.count, 2U);
    EXPECT_EQ(result.areaCounts[area("trade")], 2U);
    EXPECT_EQ(result.areaCounts[area("cyber")], 3U) << "so many more would be shown";
    EXPECT_EQ(result.areaCounts[area("security")], 4U);
    EXPECT_EQ(countOf(result, Kind::Threat), 0U) << "no threat touches trade";
    EXPECT_EQ(countOf(result, Kind::Benefit), 1U);
}

TEST(FilterIndex, countsKindsUnderAllOfTheFilterButItsKinds)
{
    Filter filter;
    filter.kinds = {Kind::Threat};
    const FilterResult result = smallIndex().apply(filter);
    EXPECT_EQ(countOf(result, Kind::Threat), 2U);
    EXPECT_EQ(countOf(result, Kind::Recommendation), 2U);
    EXPECT_EQ(result.areaCounts[area("trade")], 0U) << "no threat touches trade";
    EXPECT_EQ(result.areaCounts[area("missiles")], 1U);
}

TEST(FilterIndex, countsATopicOnceForAWiderConceptItReachesTwice)
{
    const FilterIndex index({handMade({{Kind::Point, "Both", "", {"cyber", "missiles"}}})},
                            smallVocabulary());
    EXPECT_EQ(index.apply(Filter()).areaCounts[area("security")], 1U);
}

TEST(FilterIndex, givesCountsThatAddUpToWhatEachChoiceThenShows)
{
    for (const Kind kind : allKinds) {
        Filter filter = ofAreas({"security"});
        const std::uint32_t promised = countOf(smallIndex().apply(filter), kind);
        filter.kinds = {kind};
        EXPECT_EQ(smallIndex().apply(filter).count, promised) << name(kind);
    }
    for (std::size_t i = 0; i < smallVocabulary()->size(); ++i) {
        Filter filter;
        filter.kinds = {Kind::Threat, Kind::Recommendation};
        const std::uint32_t promised = smallIndex().apply(filter).areaCounts[i];
        filter.areas = {static_cast<ConceptIndex>(i)};
        EXPECT_EQ(smallIndex().apply(filter).count, promised)
            << smallVocabulary()->at(filter.areas[0]).id;
    }
}

TEST(FilterIndex, leadsFromEntriesBackToTheirTopics)
{
    const FilterIndex &index = smallIndex();
    EXPECT_EQ(index.entry(1, 1), 6U);
    EXPECT_EQ(index.briefingOf(6), 1U);
    EXPECT_EQ(index.topicOf(6), 1U);
    EXPECT_EQ(index.briefingOf(4), 0U);
    EXPECT_EQ(index.topicOf(4), 4U);
}

TEST(FilterIndex, answersWithNothingWhereThereIsNothing)
{
    const FilterResult result = FilterIndex().apply(Filter());
    EXPECT_EQ(result.total, 0U);
    EXPECT_EQ(result.count, 0U);
    EXPECT_EQ(FilterIndex({}, smallVocabulary()).apply(Filter()).areaCounts.size(),
              smallVocabulary()->size());
}

TEST(FilterIndex, showsNothingByTextWhereWordsWereNotIndexed)
{
    const FilterIndex index({handMade({{Kind::Point, "Title", "Words.", {}}})}, smallVocabulary(),
                            false);
    EXPECT_EQ(test::shown(index, Filter()), "Title");
    EXPECT_EQ(test::shown(index, ofText("title")), "");
}

TEST(BitSet, countsAndIntersectsAcrossItsWords)
{
    BitSet left(130, true);
    EXPECT_EQ(left.count(), 130U);
    BitSet right(130);
    for (const std::size_t bit : {0U, 63U, 64U, 129U})
        right.set(bit);
    left &= right;
    EXPECT_EQ(left.count(), 4U);
    left.reset(64);
    EXPECT_FALSE(left.test(64));
    EXPECT_TRUE(left.test(129));
}

} // namespace entente::test
