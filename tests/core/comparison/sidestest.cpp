// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sides.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Each topic stands in a document of its own.
Side side(std::vector<SideTopic> topics)
{
    Side made;
    for (SideTopic &topic : topics) {
        topic.document = made.documents.size();
        made.documents.push_back({"Report", "report.md", {}});
        made.topics.push_back(std::move(topic));
    }
    return made;
}

SideTopic topic(std::string words, std::vector<ConceptIndex> areas = {}, Kind kind = Kind::Point)
{
    return {0, kind, std::move(areas), std::move(words), {}};
}

} // namespace

TEST(Sides, alignTopicsThatSpeakOfTheSameAndSayWhy)
{
    const Side left = side(
        {topic("Icebreakers patrol Greenland waters", {3}), topic("Farmers sell wheat abroad")});
    const Side right = side(
        {topic("Universities teach languages"), topic("Greenland gets two icebreakers", {3, 4})});
    const Sides sides = findSides(left, right);
    ASSERT_EQ(sides.pairs.size(), 1U);
    EXPECT_EQ(sides.pairs[0].left, 0U);
    EXPECT_EQ(sides.pairs[0].right, 1U);
    EXPECT_THAT(sides.pairs[0].areas, ElementsAre(3));
    EXPECT_THAT(sides.pairs[0].words, ElementsAre("greenland", "icebreakers"));
    EXPECT_THAT(sides.onlyLeft, ElementsAre(1U));
    EXPECT_THAT(sides.onlyRight, ElementsAre(0U));
}

TEST(Sides, doNotAlignLongTopicsOnTheSameAreaAndTwoWords)
{
    const Side left = side(
        {topic("Pandemic relief reached private employers, whose workers earn more "
               "in the spring than anybody had hoped before",
               {3}),
         topic("Farmers sell wheat abroad")});
    const Side right = side({topic("Oversight policy covers dangerous pathogens whose pandemic "
                                   "potential laboratories raise without saying why",
                                   {3}),
                             topic("Universities teach languages")});
    EXPECT_THAT(findSides(left, right).pairs, IsEmpty());
}

TEST(Sides, doNotAlignTopicsThatShareOfficesAndPhrasesAlone)
{
    const Side left = side({topic("The Secretary of Homeland Security, in consultation with the "
                                  "Attorney General, shall convene shipbuilders",
                                  {3}),
                            topic("The Assistant National Cyber Director", {3})});
    const Side right = side({topic("The Attorney General and the Secretary of Homeland Security "
                                   "shall, in consultation, designate bridges",
                                   {3}),
                             topic("The Deputy National Cyber Director", {3})});
    EXPECT_THAT(findSides(left, right).pairs, IsEmpty());
}

TEST(Sides, alignWhatIsWordForWordTheSameThoughItsWordsTellLittle)
{
    const Side left = side({topic("Reaffirmed commitments"), topic("Members, as appropriate")});
    const Side right = side({topic("Members, as appropriate"), topic("Reaffirmed commitments")});
    const Sides sides = findSides(left, right);
    ASSERT_EQ(sides.pairs.size(), 2U);
    EXPECT_EQ(sides.pairs[0].right, 1U);
    EXPECT_THAT(sides.pairs[0].words, ElementsAre("reaffirmed", "commitments"));
    EXPECT_FALSE(differ(sides, left, right));
}

TEST(Sides, doNotAlignOnWordsThatManyTopicsHave)
{
    const std::vector<std::string> names{"apple", "birch", "cedar", "daisy", "elder", "fern12"};
    std::vector<SideTopic> one;
    std::vector<SideTopic> other;
    for (const std::string &name : names) {
        one.push_back(topic("Ministers welcome progress " + name));
        other.push_back(topic("Ministers welcome progress x" + name));
    }
    EXPECT_THAT(findSides(side(one), side(other)).pairs, IsEmpty());
}

TEST(Sides, putNoTopicIntoTwoPairsAndMakeTheLikerOne)
{
    const Side left = side({topic("Hypersonic glide interceptors tested offshore")});
    const Side right = side({topic("Hypersonic glide vehicles worry planners greatly"),
                             topic("Hypersonic glide interceptors tested offshore")});
    const Sides sides = findSides(left, right);
    ASSERT_EQ(sides.pairs.size(), 1U);
    EXPECT_EQ(sides.pairs[0].right, 1U);
    EXPECT_THAT(sides.onlyRight, ElementsAre(0U));
}

TEST(Sides, countTopicsSharesAndTheDocumentsBehindThem)
{
    Side left = side({topic("one", {7}, Kind::Threat), topic("two", {7}, Kind::Threat),
                      topic("three"), topic("four")});
    left.topics[1].document = 0;
    const Side right = side({topic("five", {7})});
    const Sides sides = findSides(left, right);
    ASSERT_EQ(sides.areas.size(), 1U);
    const SideCounts &area = sides.areas[0].counts;
    EXPECT_EQ(area.left.topics, 2U);
    EXPECT_EQ(area.left.documents, 1U);
    EXPECT_DOUBLE_EQ(area.left.share, 0.5);
    EXPECT_DOUBLE_EQ(area.change(), 0.5);
    EXPECT_EQ(sides.kinds[static_cast<std::size_t>(Kind::Threat)].left.topics, 2U);
    EXPECT_EQ(sides.kinds[static_cast<std::size_t>(Kind::Threat)].right.topics, 0U);
}

TEST(Sides, warnWhereFewerThanFiveDocumentsStandBehind)
{
    const std::vector<SideTopic> four(4, topic("something", {1}));
    const std::vector<SideTopic> five(5, topic("something", {1}));
    EXPECT_TRUE(findSides(side(five), side(four)).areas[0].counts.restsOnFew());
    EXPECT_FALSE(findSides(side(five), side(five)).areas[0].counts.restsOnFew());
}

TEST(Sides, differWhereAnythingIsNotWordForWordOnBoth)
{
    const Side one = side({topic("Sensors watch northern approaches")});
    const Side other = side({topic("Sensors watch northern approaches daily")});
    EXPECT_FALSE(differ(findSides(one, one), one, one));
    EXPECT_TRUE(differ(findSides(one, other), one, other));
    EXPECT_TRUE(differ(findSides(one, {}), one, {}));
    EXPECT_FALSE(differ(findSides({}, {}), {}, {}));
}

} // namespace entente
