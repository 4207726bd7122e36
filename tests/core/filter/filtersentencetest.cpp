// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"

#include "tests/core/filter/handmade.h"

#include <gtest/gtest.h>

#include <set>

namespace entente::test {

namespace {

std::string said(const Filter &filter, const QString &language = QStringLiteral("en"))
{
    return filterSentence(filter, smallIndex().apply(filter), *smallVocabulary(), language)
        .toStdString();
}

} // namespace

TEST(FilterSentence, saysThatAllIsShownWhereNothingIsAsked)
{
    EXPECT_EQ(said(Filter()), "Showing all 7 topics.");
    Filter filter;
    filter.briefings = {1};
    EXPECT_EQ(said(filter), "Showing all 2 topics.");
}

TEST(FilterSentence, saysOneTopicInTheSingular)
{
    const FilterIndex index({handMade({{Kind::Point, "Alone", "", {}}})}, smallVocabulary());
    EXPECT_EQ(
        filterSentence(Filter(), index.apply(Filter()), *smallVocabulary(), QStringLiteral("en"))
            .toStdString(),
        "Showing the one topic.");
}

TEST(FilterSentence, namesEachConditionAndWhatIsLeftOut)
{
    Filter filter;
    filter.areas = {area("cyber"), area("missiles")};
    EXPECT_EQ(said(filter), "Showing 4 of 7 topics, those that touch Cyber or Missiles.");
    filter.kinds = {Kind::Threat, Kind::Benefit, Kind::Driver};
    EXPECT_EQ(
        said(filter),
        "Showing 3 of 7 topics, those that are threats, benefits or drivers and touch Cyber or Missiles.");
    filter.excludedAreas = {area("encryption")};
    filter.text = "net";
    EXPECT_EQ(
        said(filter),
        "Showing 2 of 7 topics, those that are threats, benefits or drivers, touch Cyber or Missiles, "
        "do not touch Encryption and contain “net”.");
}

TEST(FilterSentence, saysDatesAsTheyAreGiven)
{
    Filter filter;
    filter.since = Date::parse("2015-04");
    filter.until = Date::parse("2015");
    EXPECT_EQ(
        said(filter),
        "Showing 5 of 7 topics, those that are dated 2015-04 or later and are dated 2015 or earlier.");
}

TEST(FilterSentence, saysThatNothingIsShown)
{
    Filter filter;
    filter.kinds = {Kind::Driver};
    EXPECT_EQ(said(filter), "Showing none of 7 topics: there are none that are drivers.");
}

TEST(FilterSentence, takesLabelsInTheLanguageAskedForOrInEnglish)
{
    Filter filter;
    filter.areas = {area("cyber"), area("trade")};
    EXPECT_EQ(said(filter, QStringLiteral("ja-JP")),
              "Showing 5 of 7 topics, those that touch サイバー or Trade.");
}

TEST(FilterSentence, repeatsTheWordsAskedForAsTheyAre)
{
    Filter filter;
    filter.text = "100%1 %2";
    EXPECT_EQ(said(filter), "Showing none of 7 topics: there are none that contain “100%1 %2”.");
    filter.areas = {area("trade")};
    EXPECT_EQ(said(filter),
              "Showing none of 7 topics: there are none that touch Trade and contain “100%1 %2”.");
}

TEST(KindLabel, isDifferentForEachKindAndNumber)
{
    std::set<QString> labels;
    for (const Kind kind : allKinds) {
        labels.insert(kindLabel(kind));
        labels.insert(kindsLabel(kind));
        EXPECT_FALSE(kindLabel(kind).isEmpty());
    }
    EXPECT_EQ(labels.size(), 2 * allKinds.size());
}

TEST(CertaintyLabel, isDifferentForEachCertainty)
{
    const std::set<QString> labels{certaintyLabel(Certainty::Stated),
                                   certaintyLabel(Certainty::LedIn),
                                   certaintyLabel(Certainty::Inferred)};
    EXPECT_EQ(labels.size(), 3U);
}

} // namespace entente::test
