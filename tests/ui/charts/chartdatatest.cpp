// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartdata.h"

#include "tests/ui/charts/opened.h"

#include <gmock/gmock.h>

#include <numeric>

namespace entente::ui {
namespace {

using test::Opened;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const AreaCount *find(const AreaCounts &counts, ConceptIndex area)
{
    for (const AreaCount &each : counts.areas) {
        if (each.area == area)
            return &each;
    }
    return nullptr;
}

TEST(CountAreas, countsWhatChoosingTheAreaWouldShow)
{
    Opened open({test::bundled()});
    const AreaCounts counts = countAreas(open.workspace, 100);
    ASSERT_FALSE(counts.areas.empty());
    for (const AreaCount &each : counts.areas) {
        EXPECT_EQ(each.topics, int(open.workspace.result().areaCounts[each.area]))
            << each.label.toStdString();
        EXPECT_EQ(each.topics, std::accumulate(each.kinds.begin(), each.kinds.end(), 0));
    }
}

TEST(CountAreas, putsTheMostTopicsFirst)
{
    Opened open({test::bundled()});
    const AreaCounts counts = countAreas(open.workspace, 100);
    for (std::size_t i = 1; i < counts.areas.size(); ++i)
        EXPECT_GE(counts.areas[i - 1].topics, counts.areas[i].topics);
}

TEST(CountAreas, countsATopicOfTheRestOnce)
{
    Opened open({test::bundled()});
    const AreaCounts all = countAreas(open.workspace, 100);
    const AreaCounts few = countAreas(open.workspace, 2);
    EXPECT_EQ(all.restAreas, 0);
    EXPECT_EQ(all.restTopics, 0);
    EXPECT_EQ(few.areas.size(), 2U);
    EXPECT_EQ(few.restAreas, int(all.areas.size()) - 2);
    EXPECT_LE(few.restTopics, few.shown);
    EXPECT_EQ(few.restTopics, std::accumulate(few.rest.begin(), few.rest.end(), 0));
}

TEST(CountAreas, obeysTheFilter)
{
    Opened open({test::bundled()});
    open.workspace.toggleKind(Kind::Recommendation);
    const AreaCounts counts = countAreas(open.workspace, 100);
    EXPECT_EQ(counts.shown, 4);
    for (const AreaCount &each : counts.areas)
        EXPECT_EQ(each.topics, each.kinds[std::size_t(Kind::Recommendation)]);
}

TEST(CountAreas, keepsAnAreaOfTheFilterThatNoTopicTouches)
{
    Opened open({test::bundled()});
    const ConceptIndex area = Opened::area("cybersecurity");
    open.workspace.toggleArea(area);
    open.workspace.toggleKind(Kind::Threat);
    const AreaCounts counts = countAreas(open.workspace, 3);
    ASSERT_NE(find(counts, area), nullptr);
    EXPECT_TRUE(find(counts, area)->chosen);
    EXPECT_EQ(find(counts, area)->topics, 0);
}

TEST(CountAreas, countsNothingWhereNothingIsOpen)
{
    const Workspace workspace(bundledVocabulary());
    const AreaCounts counts = countAreas(workspace, 12);
    EXPECT_TRUE(counts.areas.empty());
    EXPECT_EQ(finding(counts), QStringLiteral("None of the topics shown touches a focus area."));
}

TEST(CountKinds, listsTheKindsInTheirOrder)
{
    Opened open({test::bundled()});
    const std::vector<KindCount> counts = countKinds(open.workspace);
    for (std::size_t i = 1; i < counts.size(); ++i)
        EXPECT_LT(counts[i - 1].kind, counts[i].kind);
    int sum = 0;
    for (const KindCount &each : counts)
        sum += each.topics;
    EXPECT_EQ(sum, int(open.workspace.result().count));
}

TEST(CountKinds, marksTheKindsOfTheFilter)
{
    Opened open({test::bundled()});
    open.workspace.toggleKind(Kind::Benefit);
    const std::vector<KindCount> counts = countKinds(open.workspace);
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts[0].kind, Kind::Benefit);
    EXPECT_TRUE(counts[0].chosen);
    EXPECT_EQ(finding(counts), QStringLiteral("Most frequent: benefits, 3 of 3 topics."));
}

TEST(FollowAreas, countsTopicsByYearOverAllOpenBriefings)
{
    Opened open({test::recommending(2026, {"Strengthen cybersecurity.", "Cybersecurity again."}),
                 test::recommending(2015, {"Improve logistics.", "Strengthen cybersecurity."})});
    ASSERT_FALSE(open.workspace.showsAll());
    open.workspace.toggleArea(Opened::area("cybersecurity"));
    const AreasThroughTime time = followAreas(open.workspace, 4);
    EXPECT_THAT(time.years, ElementsAre(2015, 2026));
    ASSERT_EQ(time.areas.size(), 1U);
    EXPECT_THAT(time.areas[0].topics, ElementsAre(1, 2));
    EXPECT_THAT(finding(time).toStdString(),
                HasSubstr("rises the most, from 1 topic in 2015 to 2 in 2026"));
}

TEST(FollowAreas, takesTheAreasWithTheMostTopicsWhereNoneIsChosen)
{
    Opened open({test::bundled(), test::bundled("us-japan-2015")});
    const AreasThroughTime time = followAreas(open.workspace, 3);
    EXPECT_THAT(time.years, ElementsAre(2015, 2026));
    EXPECT_EQ(time.areas.size(), 3U);
}

TEST(FollowAreas, leavesOutYearsThatTheFilterForbids)
{
    Opened open({test::bundled(), test::bundled("us-japan-2015")});
    Filter filter;
    filter.since = Date::parse("2020");
    open.workspace.setFilter(filter);
    const AreasThroughTime time = followAreas(open.workspace, 3);
    EXPECT_THAT(time.years, ElementsAre(2026));
    EXPECT_THAT(finding(time).toStdString(), HasSubstr("All dated briefings are of 2026"));
}

TEST(FollowAreas, countsBriefingsWithoutADateApart)
{
    Opened open({test::bundled(),
                 test::briefing("# Notes\n\n## Threats\n\n- **Spies:** Cybersecurity fails.\n")});
    EXPECT_EQ(followAreas(open.workspace, 3).undated, 1);
}

TEST(Finding, namesAllThatComeFirstTogether)
{
    AreaCounts counts;
    counts.shown = 9;
    for (const char *label : {"Alpha", "Beta", "Gamma", "Delta"})
        counts.areas.push_back({0, QString::fromLatin1(label), {}, 3, false});
    EXPECT_EQ(
        finding(counts),
        QStringLiteral("Touched most often: Alpha, Beta and 2 others, by 3 of 9 topics each."));
}

} // namespace
} // namespace entente::ui
