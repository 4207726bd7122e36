// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What areas a topic is tagged with.

#include "core/analysis/analysis.h"
#include "resources/resources.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace entente {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The areas of the last topic of a list under a heading, and the words that each rests on.
std::vector<std::string> areasOfLast(const std::string &items)
{
    const Result<Briefing> read = readAndAnalyse("# Plan\n\n## Recommendations\n\n" + items,
                                                 "plan.md", *bundledVocabulary());
    if (!read || read.value().topics.empty()) {
        ADD_FAILURE() << "no topics in " << items;
        return {};
    }
    const Briefing &briefing = read.value();
    const Topic &topic = briefing.topics.back();
    std::vector<std::string> areas;
    for (std::uint32_t i = topic.firstTag; i < topic.lastTag; ++i)
        areas.push_back(bundledVocabulary()->at(briefing.tags[i]).id + ": "
                        + std::string(briefing.words(briefing.tagWords[i])));
    return areas;
}

const std::string longText = "- Allies should keep talking to each other at every level of "
                             "government. They should do so through the whole of the year and not "
                             "at summits alone. All of them gain by it, as they found before. ";

} // namespace

TEST(Tags, restOnTheWordsThatNameAnArea)
{
    EXPECT_THAT(areasOfLast("- Expand trilateral intelligence coordination.\n"),
                ElementsAre("minilateral-cooperation: trilateral intelligence coordination",
                            "intelligence-sharing: intelligence coordination"));
}

TEST(Tags, areNotOfWhatIsNamedOnceBehindTheFirstSentences)
{
    EXPECT_THAT(areasOfLast(longText + "One spoke of sanctions.\n"), IsEmpty());
    EXPECT_THAT(areasOfLast(longText + "One spoke of sanctions. Sanctions work.\n"),
                ElementsAre("sanctions: sanctions"));
}

TEST(Tags, areOfTheItemAboveOnlyWhereThereAreNoneOfItsOwn)
{
    EXPECT_THAT(areasOfLast("- Logistics:\n    - Buy more lorries for the depots.\n"),
                ElementsAre("logistics: Logistics"));
    EXPECT_THAT(areasOfLast("- Logistics:\n    - Build shipyards for the fleet.\n"),
                ElementsAre("shipbuilding: shipyards"));
}

} // namespace entente
