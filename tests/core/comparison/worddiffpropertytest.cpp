// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/worddiff.h"
#include "tests/support/properties.h"

#include <algorithm>
#include <array>

namespace entente::test {

namespace {

using Words = std::vector<std::string>;

Words someWords(Choices &choices)
{
    static constexpr std::array all{"a", "b", "c", "d", "é", "訓"};
    return choices.listOf(12, [&] { return std::string(choices.oneOf(all)); });
}

std::string joined(const Words &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// The words that stand outside all ranges.
Words common(const std::string &text, const std::vector<TextRange> &ranges)
{
    Words words(1);
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        const bool differs = std::any_of(ranges.begin(), ranges.end(), [at](TextRange each) {
            return each.begin <= at && at < each.end;
        });
        if (text[at] == ' ')
            words.emplace_back();
        else if (!differs)
            words.back() += text[at];
    }
    std::erase(words, std::string());
    return words;
}

/// Length of the longest common subsequence, as the textbook has it.
std::size_t longestCommon(const Words &left, const Words &right)
{
    std::vector<std::vector<std::size_t>> best(left.size() + 1,
                                               std::vector<std::size_t>(right.size() + 1));
    for (std::size_t i = 1; i <= left.size(); ++i) {
        for (std::size_t j = 1; j <= right.size(); ++j)
            best[i][j] = left[i - 1] == right[j - 1] ? best[i - 1][j - 1] + 1
                                                     : std::max(best[i - 1][j], best[i][j - 1]);
    }
    return best.back().back();
}

bool areInOrder(const std::vector<TextRange> &ranges, std::size_t size)
{
    std::size_t at = 0;
    for (const TextRange range : ranges) {
        if (range.begin < at || range.end <= range.begin || range.end > size)
            return false;
        at = range.end;
    }
    return true;
}

} // namespace

TEST(CompareWordsAlways, leavesTheSameWordsOnBothSides)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::string left = joined(someWords(choices));
        const std::string right = joined(someWords(choices));
        const WordDiff diff = compareWords(left, right);
        if (common(left, diff.left) == common(right, diff.right))
            return {};
        return "“" + left + "” and “" + right + "”";
    });
}

TEST(CompareWordsAlways, leavesAsManyWordsAsAnyCommonSequenceHas)
{
    expectAlways([](Choices &choices) -> std::string {
        const Words left = someWords(choices);
        const Words right = someWords(choices);
        const std::size_t kept =
            common(joined(left), compareWords(joined(left), joined(right)).left).size();
        if (kept == longestCommon(left, right))
            return {};
        return "“" + joined(left) + "” and “" + joined(right) + "” share "
            + std::to_string(longestCommon(left, right)) + " words, not " + std::to_string(kept);
    });
}

TEST(CompareWordsAlways, givesRangesInOrderWithinTheTexts)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::string left = joined(someWords(choices));
        const std::string right = joined(someWords(choices));
        const WordDiff diff = compareWords(left, right);
        if (areInOrder(diff.left, left.size()) && areInOrder(diff.right, right.size()))
            return {};
        return "“" + left + "” and “" + right + "”";
    });
}

TEST(CompareWordsAlways, findsNoDifferenceBetweenATextAndItself)
{
    expectAlways([](Choices &choices) -> std::string {
        const std::string text = joined(someWords(choices));
        const WordDiff diff = compareWords(text, text);
        return diff.left.empty() && diff.right.empty() ? std::string() : "“" + text + "”";
    });
}

} // namespace entente::test
