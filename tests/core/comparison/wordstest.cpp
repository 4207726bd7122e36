// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/words.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::ElementsAre;

std::vector<std::string> folded(std::string_view text)
{
    std::vector<std::string> all;
    for (Word &word : wordsIn(text))
        all.push_back(std::move(word.folded));
    return all;
}

} // namespace

TEST(Words, arePartedByAllPunctuationButAnApostropheBetweenLetters)
{
    EXPECT_THAT(folded("Ports—like O\u2019Hara's—won't 'close'."),
                ElementsAre("ports", "like", "oharas", "wont", "close"));
    EXPECT_THAT(folded(""), ElementsAre());
}

TEST(Words, areCharactersInScriptsWithoutSpaces)
{
    EXPECT_THAT(folded("F35戦闘機"), ElementsAre("f35", "戦", "闘", "機"));
}

TEST(Words, holdSoftHyphensWithoutShowingThem)
{
    EXPECT_THAT(folded("de\u00ADfence"), ElementsAre("defence"));
}

TEST(Words, areSignsOfMeasureToo)
{
    EXPECT_THAT(folded("$5, or 3%"), ElementsAre("$", "5", "or", "3", "%"));
    EXPECT_TRUE(wordsIn("%").front().isMeasure);
}

TEST(Words, knowWhatTheyDenyAndWhomTheyBelongTo)
{
    EXPECT_TRUE(wordsIn("won't").front().isNegated);
    EXPECT_TRUE(wordsIn("Never").front().isNegated);
    EXPECT_FALSE(wordsIn("want").front().isNegated);
    EXPECT_EQ(wordsIn("Japan\u2019s").front().bare(), "japan");
    EXPECT_EQ(wordsIn("ports").front().bare(), "ports");
}

TEST(Words, standWhereTheyStand)
{
    const std::vector<Word> words = wordsIn("a café's end");
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[1].range, (TextRange{2, 9}));
}

TEST(Words, haveEqualHashesWhereTheyAreEqualWhenFolded)
{
    EXPECT_EQ(wordHashes("Ports, and SHIPS"), wordHashes("ports and ships"));
    EXPECT_NE(wordHashes("ports and ships"), wordHashes("ships and ports"));
}

} // namespace entente
