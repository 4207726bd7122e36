// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/worddiff.h"

#include "core/comparison/words.h"

#include <algorithm>

namespace entente {

namespace {

/// Joins words that stand side by side into one range.
std::vector<TextRange> joined(const std::vector<Word> &words, const std::vector<bool> &common)
{
    std::vector<TextRange> ranges;
    bool open = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (common[i]) {
            open = false;
            continue;
        }
        if (open)
            ranges.back().end = words[i].range.end;
        else
            ranges.push_back(words[i].range);
        open = true;
    }
    return ranges;
}

} // namespace

WordDiff compareWords(std::string_view leftText, std::string_view rightText)
{
    constexpr std::size_t mostPairs = 4'000'000;
    const std::vector<Word> leftWords = wordsIn(leftText);
    const std::vector<Word> rightWords = wordsIn(rightText);
    const std::vector<std::uint64_t> left = hashesOf(leftWords);
    const std::vector<std::uint64_t> right = hashesOf(rightWords);
    std::vector<bool> leftCommon(left.size());
    std::vector<bool> rightCommon(right.size());
    std::size_t head = 0;
    while (head < left.size() && head < right.size() && left[head] == right[head]) {
        leftCommon[head] = rightCommon[head] = true;
        ++head;
    }
    std::size_t leftEnd = left.size();
    std::size_t rightEnd = right.size();
    while (leftEnd > head && rightEnd > head && left[leftEnd - 1] == right[rightEnd - 1])
        leftCommon[--leftEnd] = rightCommon[--rightEnd] = true;
    const std::size_t rows = leftEnd - head;
    const std::size_t columns = rightEnd - head;
    if (rows > 0 && columns > 0 && rows * columns <= mostPairs) {
        // lengths[i][k]: longest common subsequence of what follows word i and word k.
        std::vector<std::uint16_t> lengths((rows + 1) * (columns + 1));
        const auto at = [&](std::size_t i, std::size_t k) -> std::uint16_t & {
            return lengths[i * (columns + 1) + k];
        };
        for (std::size_t i = rows; i-- > 0;) {
            for (std::size_t k = columns; k-- > 0;) {
                at(i, k) = left[head + i] == right[head + k]
                    ? static_cast<std::uint16_t>(at(i + 1, k + 1) + 1)
                    : std::max(at(i + 1, k), at(i, k + 1));
            }
        }
        for (std::size_t i = 0, k = 0; i < rows && k < columns;) {
            if (left[head + i] == right[head + k]) {
                leftCommon[head + i] = rightCommon[head + k] = true;
                ++i;
                ++k;
            } else if (at(i + 1, k) >= at(i, k + 1)) {
                ++i;
            } else {
                ++k;
            }
        }
    }
    return {joined(leftWords, leftCommon), joined(rightWords, rightCommon)};
}

} // namespace entente
