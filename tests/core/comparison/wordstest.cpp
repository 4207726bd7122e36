// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/words.h"

#include "core/comparison/names.h"

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

TEST(Names, areCapitalisedWordsSideBySideWithoutTheArticleBeforeThem)
{
    const std::string text =
        "The Department of Defense and Prime Minister Kishida met in Tokyo on "
        "the margins of the summit of the Indo-Pacific, said John O\u2019Hara\u2019s "
        "friend. Today Vice President Harris, and nobody else, spoke.";
    std::vector<std::string> found;
    for (const TextRange range : namesOf(text))
        found.push_back(text.substr(range.begin, range.size()));
    EXPECT_THAT(found,
                ElementsAre("Department of Defense", "Prime Minister Kishida", "John O\u2019Hara",
                            "Vice President Harris"));
}

TEST(Names, areNoneWhereNearlyEveryWordIsCapitalised)
{
    EXPECT_TRUE(namesOf("Fact Sheet: The United States and Japan Deepen Their Alliance").empty());
}

} // namespace entente
