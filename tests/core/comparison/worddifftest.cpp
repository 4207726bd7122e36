// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/worddiff.h"

#include <gtest/gtest.h>

#include <string>

namespace entente {

namespace {

/// The text with what differs in brackets.
std::string marked(std::string_view text, const std::vector<TextRange> &ranges)
{
    std::string result;
    std::size_t done = 0;
    for (const TextRange range : ranges) {
        result += text.substr(done, range.begin - done);
        result += '[';
        result += text.substr(range.begin, range.size());
        result += ']';
        done = range.end;
    }
    result += text.substr(done);
    return result;
}

struct Sides
{
    std::string left;
    std::string right;
};

Sides compared(std::string_view left, std::string_view right)
{
    const WordDiff diff = compareWords(left, right);
    return {marked(left, diff.left), marked(right, diff.right)};
}

std::string repeated(std::string_view word, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += std::string(word) + std::to_string(i) + ' ';
    return text;
}

} // namespace

TEST(CompareWords, marksTheWordsThatTheOtherSideLacks)
{
    const Sides sides = compared("Larger joint exercises at sea", "Standard joint exercises");
    EXPECT_EQ(sides.left, "[Larger] joint exercises [at sea]");
    EXPECT_EQ(sides.right, "[Standard] joint exercises");
}

TEST(CompareWords, findsNoDifferenceInTheSameWords)
{
    const Sides sides = compared("One plan, two allies.", "One plan, two allies.");
    EXPECT_EQ(sides.left, "One plan, two allies.");
    EXPECT_EQ(sides.right, "One plan, two allies.");
}

TEST(CompareWords, takesCapitalsPunctuationAndSpacingForNoDifference)
{
    const WordDiff diff = compareWords("PROACTIVE deterrence,\nat sea",
                                       "proactive  deterrence at—sea!");
    EXPECT_TRUE(diff.left.empty());
    EXPECT_TRUE(diff.right.empty());
}

TEST(CompareWords, takesFullWidthLettersForTheUsualOnes)
{
    const WordDiff diff = compareWords("ＮＡＴＯ 2024", "nato ２０２４");
    EXPECT_TRUE(diff.left.empty());
    EXPECT_TRUE(diff.right.empty());
}

TEST(CompareWords, marksAllOfOneSideWhereTheOtherIsEmpty)
{
    const Sides sides = compared("", "Nothing was planned");
    EXPECT_EQ(sides.left, "");
    EXPECT_EQ(sides.right, "[Nothing was planned]");
}

TEST(CompareWords, joinsWordsThatStandSideBySideIntoOneRange)
{
    const WordDiff diff = compareWords("a b c d e", "a e");
    ASSERT_EQ(diff.left.size(), 1U);
    EXPECT_EQ(diff.left.front(), (TextRange{2, 7}));
    EXPECT_TRUE(diff.right.empty());
}

TEST(CompareWords, keepsWhatIsCommonInTheMiddleOfAChange)
{
    const Sides sides = compared("x1 kept y1 kept2 z1", "x2 x3 kept y2 kept2 z2");
    EXPECT_EQ(sides.left, "[x1] kept [y1] kept2 [z1]");
    EXPECT_EQ(sides.right, "[x2 x3] kept [y2] kept2 [z2]");
}

TEST(CompareWords, marksAWordThatMovedWhereItStandsOnEachSide)
{
    const Sides sides = compared("ships and aircraft at sea", "at sea ships and aircraft");
    EXPECT_EQ(sides.left, "ships and aircraft [at sea]");
    EXPECT_EQ(sides.right, "[at sea] ships and aircraft");
}

TEST(CompareWords, countsACharacterOfJapaneseAsAWord)
{
    const Sides sides = compared("共同訓練", "共同演練");
    EXPECT_EQ(sides.left, "共同[訓]練");
    EXPECT_EQ(sides.right, "共同[演]練");
}

TEST(CompareWords, neverCutsACharacterInTwo)
{
    const Sides sides = compared("naïve façade", "naive facade");
    EXPECT_EQ(sides.left, "[naïve façade]");
    EXPECT_EQ(sides.right, "[naive facade]");
}

TEST(CompareWords, givesUpOnTheMiddleOfTextsThatAreTooLong)
{
    const std::string left = "head " + repeated("left", 2500) + "tail";
    const std::string right = "head " + repeated("right", 2500) + "tail";
    const WordDiff diff = compareWords(left, right);
    ASSERT_EQ(diff.left.size(), 1U);
    ASSERT_EQ(diff.right.size(), 1U);
    EXPECT_EQ(diff.left.front().begin, 5U);
    EXPECT_EQ(diff.left.front().end, left.size() - 5);
    EXPECT_EQ(diff.right.front().end, right.size() - 5);
}

} // namespace entente
