// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/changes.h"
#include "core/comparison/longestrun.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::briefing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string ferry = "The ferry brings forty sacks of flour across the strait. ";
const std::string pilots = "Two pilots test the lights of the harbour until the ice returns. ";
const std::string radar = "A radar station on the cape reports every vessel to both capitals. ";
const std::string mines = "Divers clear drifting mines after storms, and nobody has been hurt. ";
const std::string bakers = "Bakers in the market sell rye loaves at twice their former price. ";
const std::string school = "Children learn to swim before they are taught arithmetic. ";
const std::string tower = "The bell tower was painted white so that sailors know it. ";
const std::string tax = "Nobody collects taxes where the mountain road has been washed away. ";

/// Sentences that only fill, so that words are rare; each has words of its own.
std::string others()
{
    std::string text;
    for (int i = 0; i < 30; ++i)
        text.append("Of village ")
            .append(std::to_string(i))
            .append(" the report says nothing worth telling.\n\n");
    return text;
}

std::vector<std::string> told(const Changes &changes, const Briefing &old, const Briefing &now)
{
    std::vector<std::string> found;
    for (const SentenceChange &change : changes.sentences)
        found.push_back((change.isReworded ? "reworded: " : "moved: ")
                        + std::string(old.words(change.left)) + " > "
                        + std::string(now.words(change.right)));
    return found;
}

std::size_t together(const Changes &changes)
{
    return changes.count(ChangeSort::Reworded);
}

} // namespace

TEST(SentenceChanges, areTheSentencesThatWentToAnotherParagraph)
{
    const BriefingPtr old = briefing(others() + ferry + pilots + radar + "\n\n" + mines + bakers
                                     + school + "\n");
    const BriefingPtr now = briefing(others() + ferry + radar + "\n\n" + mines + bakers + school
                                     + pilots + "\n");
    const Changes changes = findChanges(*old, *now);
    EXPECT_EQ(together(changes), 2U);
    const std::string same = pilots.substr(0, pilots.size() - 1);
    std::string line = "moved: ";
    line.append(same).append(" > ").append(same);
    EXPECT_THAT(told(changes, *old, *now), ElementsAre(line));
}

TEST(SentenceChanges, tellAlsoInWhichOtherWordsASentenceStandsThere)
{
    std::string other = pilots;
    other.replace(0, 3, "Four");
    const BriefingPtr old = briefing(others() + ferry + pilots + radar + "\n\n" + mines + bakers
                                     + school + "\n");
    const BriefingPtr now = briefing(others() + ferry + radar + "\n\n" + mines + bakers + school
                                     + other + "\n");
    const Changes changes = findChanges(*old, *now);
    ASSERT_EQ(changes.sentences.size(), 1U);
    const SentenceChange &change = changes.sentences[0];
    EXPECT_TRUE(change.isReworded);
    ASSERT_EQ(change.words.left.size(), 1U);
    ASSERT_EQ(change.words.right.size(), 1U);
    EXPECT_EQ(old->words(change.words.left[0]), "Two");
    EXPECT_EQ(now->words(change.words.right[0]), "Four");
}

TEST(SentenceChanges, areThoseThatChangedPlacesWithinOneParagraph)
{
    const BriefingPtr old = briefing(others() + ferry + pilots + radar + mines + "\n");
    const BriefingPtr now = briefing(others() + pilots + radar + mines + ferry + "\n");
    const Changes changes = findChanges(*old, *now);
    ASSERT_EQ(changes.sentences.size(), 1U);
    EXPECT_FALSE(changes.sentences[0].isReworded);
    EXPECT_TRUE(old->words(changes.sentences[0].left).starts_with("The ferry"));
}

TEST(SentenceChanges, areNoneOfAParagraphThatKeptItsOrder)
{
    const BriefingPtr old = briefing(others() + ferry + pilots + radar + "\n");
    const BriefingPtr now = briefing(others() + ferry + bakers + pilots + radar + "\n");
    EXPECT_THAT(findChanges(*old, *now).sentences, IsEmpty());
}

TEST(SentenceChanges, makeOneRewordedParagraphOfTwoThatShareASentenceInThree)
{
    const BriefingPtr old = briefing(others() + ferry + pilots + radar + "\n\n");
    const BriefingPtr now = briefing(others() + tower + school + pilots + "\n\n");
    const Changes changes = findChanges(*old, *now);
    EXPECT_EQ(together(changes), 1U);
    EXPECT_EQ(changes.count(ChangeSort::Removed), 0U);
    const BriefingPtr strange = briefing(others() + tower + school + tax + "\n\n");
    EXPECT_EQ(together(findChanges(*old, *strange)), 0U);
}

TEST(Changes, pairNoTwoHeadingsOverOneWordThatBothHave)
{
    const Changes changes = findChanges(
        *briefing("# Report\n\n## AI cooperation\n\n" + ferry + "\n\n"),
        *briefing("# Report\n\n## Biotechnology cooperation\n\n" + radar + "\n\n"));
    EXPECT_EQ(changes.count(ChangeSort::Removed), 2U);
    EXPECT_EQ(changes.count(ChangeSort::Added), 2U);
}

TEST(LongestRun, isTheLongestThatRises)
{
    EXPECT_THAT(longestRun({5, 1, 2, 9, 3}), ElementsAre(1U, 2U, 4U));
    EXPECT_THAT(longestRun({}), IsEmpty());
}

} // namespace entente
