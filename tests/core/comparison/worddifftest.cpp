// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/worddiff.h"

#include <gtest/gtest.h>

#include <string>

namespace entente {

namespace {

std::string marked(std::string_view words, const std::vector<TextRange> &ranges)
{
    std::string result;
    std::uint32_t at = 0;
    for (const TextRange range : ranges) {
        result += words.substr(at, range.begin - at);
        result += '[';
        result += words.substr(range.begin, range.size());
        result += ']';
        at = range.end;
    }
    return result + std::string(words.substr(at));
}

/// Both texts with what differs in brackets.
std::string compared(std::string_view left, std::string_view right)
{
    const WordDiff diff = compareWords(left, right);
    return marked(left, diff.left) + " / " + marked(right, diff.right);
}

} // namespace

TEST(CompareWords, marksTheWordsThatDiffer)
{
    EXPECT_EQ(compared("Enhanced joint exercises", "standard joint exercises"),
              "[Enhanced] joint exercises / [standard] joint exercises");
    EXPECT_EQ(compared("a b c d", "a x c y"), "a [b] c [d] / a [x] c [y]");
}

TEST(CompareWords, marksNothingWhereTheWordsAreTheSame)
{
    EXPECT_EQ(compared("Joint Exercises", "joint exercises"), "Joint Exercises / joint exercises");
    EXPECT_EQ(compared("twice, a year", "twice a year."), "twice, a year / twice a year.");
    EXPECT_EQ(compared("", ""), " / ");
}

TEST(CompareWords, marksWhatOnlyOneSideHas)
{
    EXPECT_EQ(compared("", "new words"), " / [new words]");
    EXPECT_EQ(compared("one two three", "one three"), "one [two] three / one three");
    EXPECT_EQ(compared("one", "one and two more"), "one / one [and two more]");
}

TEST(CompareWords, joinsWordsThatStandSideBySide)
{
    EXPECT_EQ(compared("closer and more frequent contact", "rare contact"),
              "[closer and more frequent] contact / [rare] contact");
}

TEST(CompareWords, keepsTheLongestCommonSequence)
{
    EXPECT_EQ(compared("a b c d e", "c d e a b"), "[a b] c d e / c d e [a b]");
}

TEST(CompareWords, comparesJapaneseCharacterByCharacter)
{
    EXPECT_EQ(compared("共同訓練を強化", "共同演習を強化"), "共同[訓練]を強化 / 共同[演習]を強化");
}

TEST(CompareWords, neverCutsACharacter)
{
    EXPECT_EQ(compared("café très bon", "cafe très bon"), "[café] très bon / [cafe] très bon");
}

TEST(CompareWords, countsAllBetweenTheCommonEndsAsDifferentWhereTheTextsAreHuge)
{
    std::string left = "head ";
    std::string right = "head ";
    for (int i = 0; i < 3000; ++i) {
        left += "l" + std::to_string(i) + " common ";
        right += "r" + std::to_string(i) + " common ";
    }
    left += "tail";
    right += "tail";
    const WordDiff diff = compareWords(left, right);
    ASSERT_EQ(diff.left.size(), 1U);
    EXPECT_EQ(diff.left[0].begin, 5U);
    EXPECT_LT(diff.left[0].end, left.size() - 4);
    ASSERT_EQ(diff.right.size(), 1U);
}

} // namespace entente
