// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filtersentence.h"

#include "resources/resources.h"

#include <gtest/gtest.h>

#include <set>

namespace entente {

namespace {

std::string said(const Filter &filter, std::size_t count, std::size_t total,
                 const QString &language = QStringLiteral("en"))
{
    FilterResult result;
    result.count = count;
    result.total = total;
    return filterSentence(filter, result, *bundledVocabulary(), language).toStdString();
}

ConceptIndex area(std::string_view id)
{
    return bundledVocabulary()->find(id).value();
}

} // namespace

TEST(FilterSentence, saysThatAllIsShown)
{
    EXPECT_EQ(said({}, 19, 19), "Showing all 19 topics.");
    EXPECT_EQ(said({}, 1, 1), "Showing the one topic.");
    EXPECT_EQ(said({}, 0, 0), "There are no topics.");
}

TEST(FilterSentence, namesAlternativesWithOr)
{
    Filter filter;
    filter.areas = {area("cybersecurity"), area("logistics"), area("missile-defence")};
    const std::string sentence = said(filter, 7, 19);
    EXPECT_EQ(sentence,
              "Showing 7 of 19 topics, those that touch Cybersecurity, Logistics or "
                  + std::string(bundledVocabulary()->label(area("missile-defence"), "en")) + '.');
}

TEST(FilterSentence, namesEveryConditionOnce)
{
    Filter filter;
    filter.kinds = {Kind::Threat, Kind::Driver};
    filter.areas = {area("cybersecurity")};
    filter.excludedAreas = {area("logistics")};
    filter.text = "port %1 watch";
    filter.since = Date::parse("2020");
    filter.until = Date::parse("2024-04-10");
    EXPECT_EQ(
        said(filter, 2, 19),
        "Showing 2 of 19 topics, those that are threats or drivers, touch Cybersecurity, do not "
        "touch Logistics, contain “port %1 watch”, are dated 2020 or later and are dated "
        "2024-04-10 or earlier.");
}

TEST(FilterSentence, saysHowSureTheKindHasToBe)
{
    using enum Certainty;
    const auto words = [](std::vector<Certainty> certainties) {
        Filter filter;
        filter.certainties = std::move(certainties);
        return filterWords(filter, *bundledVocabulary(), QStringLiteral("en")).toStdString();
    };
    EXPECT_EQ(words({Stated, LedIn}), "Topics that are of an announced kind.");
    EXPECT_EQ(words({LedIn, Stated}), words({Stated, LedIn}));
    EXPECT_EQ(words({Stated}), "Topics that are of a kind that the briefing states.");
    EXPECT_EQ(words({LedIn}), "Topics that are of a kind that a sentence leads in.");
    EXPECT_EQ(words({Inferred}), "Topics that are of a kind that only their own words tell.");
    EXPECT_EQ(words({Inferred, LedIn, Stated}), "Topics that are of a kind other than point.");
    EXPECT_EQ(words({Inferred, Stated}),
              "Topics that are of a kind that the briefing states or their own words tell.");
    EXPECT_EQ(words({Inferred, LedIn}),
              "Topics that are of a kind that a sentence leads in or their own words tell.");
}

TEST(FilterSentence, saysThatNothingMatches)
{
    Filter filter;
    filter.kinds = {Kind::Benefit};
    EXPECT_EQ(said(filter, 0, 19), "Showing none of 19 topics: there are none that are benefits.");
}

TEST(FilterSentence, namesFocusAreasInTheLanguageGiven)
{
    Filter filter;
    filter.areas = {area("extended-deterrence")};
    EXPECT_NE(said(filter, 1, 2, QStringLiteral("ja")).find("拡大抑止"), std::string::npos);
}

TEST(FilterSentence, namesSourcesLanguagesAndFormats)
{
    Filter filter;
    filter.sources = {"White House", "Cabinet Office"};
    filter.languages = {"ja"};
    filter.formats = {"word", "html"};
    EXPECT_EQ(said(filter, 2, 19),
              "Showing 2 of 19 topics, those that come from White House or Cabinet Office, are in "
              "the language ja and were read as Word or HTML.");
}

TEST(FilterSentence, namesDesks)
{
    Filter filter;
    filter.desks = {"East", ""};
    EXPECT_EQ(said(filter, 2, 19),
              "Showing 2 of 19 topics, those that are of the desk East or no desk yet.");
}

TEST(LibrarySentence, countsResultsAndTheirBriefings)
{
    const auto said = [](const Filter &filter, const LibraryCount &count) {
        return librarySentence(filter, count, *bundledVocabulary(), QStringLiteral("en"))
            .toStdString();
    };
    EXPECT_EQ(said({}, {139'551, 14'397, 14'397}),
              "Showing all 14,397 briefings of the library, with 139,551 topics.");
    Filter filter;
    filter.text = "mine sweeping";
    EXPECT_EQ(said(filter, {1'203, 345, 14'397}),
              "Showing 1,203 results in 345 of 14,397 briefings, those that contain “mine "
              "sweeping”.");
    Filter dated;
    dated.since = Date::parse("2023-01-01");
    EXPECT_EQ(said(dated, {11'206, 2'949, 14'397, true}),
              "Showing 2,949 of 14,397 briefings, those that are dated 2023-01-01 or later. Topics "
              "in them: 11,206.");
    EXPECT_EQ(said(filter, {0, 0, 14'397}),
              "Showing none of 14,397 briefings: there are no results that contain “mine "
              "sweeping”.");
}

TEST(KindLabels, differForEveryKind)
{
    std::set<QString> labels;
    for (const Kind kind : allKinds) {
        labels.insert(kindLabel(kind));
        labels.insert(kindsLabel(kind));
    }
    EXPECT_EQ(labels.size(), 2 * allKinds.size());
    EXPECT_NE(certaintyLabel(Certainty::Stated), certaintyLabel(Certainty::LedIn));
    EXPECT_FALSE(certaintyLabel(Certainty::Inferred).isEmpty());
}

} // namespace entente
