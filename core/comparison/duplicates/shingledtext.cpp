// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/duplicates/shingledtext.h"

#include "core/comparison/words.h"
#include "core/vocabulary/tokens.h"

#include <algorithm>
#include <limits>

namespace entente {

namespace {

using Hashes = ShingledText::Hashes;

constexpr std::size_t shingleWords = 3;
constexpr std::size_t bandRows = 4;

/// The finaliser of splitmix64 (Steele, Lea and Flood 2014).
constexpr std::uint64_t spread(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

/// What is kept of a hash.
std::uint32_t half(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32U);
}

/// A multiplier, always odd, and an addend for each place of a signature.
template <std::size_t N>
constexpr std::array<std::uint32_t, N> seeds(std::uint64_t from, std::uint32_t lowest)
{
    std::array<std::uint32_t, N> made{};
    for (std::size_t at = 0; at < N; ++at)
        made[at] = static_cast<std::uint32_t>(spread(from + at)) | lowest;
    return made;
}

/// Capitalised at the head of a sentence or of a title, they name nothing.
constexpr std::array<std::string_view, 32> nameless{
    "the",  "a",  "an",   "this", "that", "these", "those", "it",   "its",  "he", "she",
    "they", "we", "our",  "his",  "her",  "their", "in",    "on",   "at",   "by", "for",
    "of",   "to", "from", "and",  "but",  "as",    "with",  "both", "also", "or"};

constexpr std::array<std::string_view, 15> numerals{
    "one",  "two", "three",  "four",    "five",     "six",     "seven",  "eight",
    "nine", "ten", "twelve", "hundred", "thousand", "million", "billion"};

/// Whether a word that only one of two texts has makes another statement of it.
bool isTelling(const Word &word)
{
    const auto isIn = [&](const auto &words) {
        return std::find(words.begin(), words.end(), word.folded) != words.end();
    };
    return word.isNumber || word.isMeasure || word.isNegated || isIn(numerals)
        || (word.isCapital && !isIn(nameless));
}

void sortOnce(Hashes &hashes)
{
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

std::size_t sharedBy(const Hashes &one, const Hashes &other)
{
    std::size_t shared = 0;
    auto left = one.begin();
    auto right = other.begin();
    while (left != one.end() && right != other.end()) {
        shared += *left == *right ? 1 : 0;
        const bool movesLeft = *left <= *right;
        const bool movesRight = *right <= *left;
        left += movesLeft ? 1 : 0;
        right += movesRight ? 1 : 0;
    }
    return shared;
}

} // namespace

ShingledText shingled(std::string_view text)
{
    ShingledText made;
    const std::vector<Word> found = wordsIn(text);
    std::vector<std::uint64_t> words;
    words.reserve(found.size());
    for (const Word &word : found)
        words.push_back(spread(hashOf(word.folded)));
    const std::size_t length = std::min(shingleWords, words.size());
    if (length == 0)
        return made;
    for (const std::uint64_t word : words)
        made.identity = spread(made.identity + word);
    made.shingles.reserve(words.size() - length + 1);
    for (std::size_t first = 0; first + length <= words.size(); ++first) {
        std::uint64_t hash = 0;
        for (std::size_t at = first; at < first + length; ++at)
            hash = spread(hash + words[at]);
        made.shingles.push_back(half(hash));
    }
    sortOnce(made.shingles);
    made.isLong = words.size() >= ShingledText::longWords;
    made.words.reserve(words.size());
    std::uint32_t negations = 0; // to deny once more says something else
    for (std::size_t at = 0; at < found.size(); ++at) {
        const std::uint32_t word = half(words[at]) + (found[at].isNegated ? negations++ : 0);
        made.words.push_back(word);
        if (isTelling(found[at]))
            made.telling.push_back(word);
    }
    sortOnce(made.words);
    sortOnce(made.telling);
    return made;
}

double jaccard(const Hashes &one, const Hashes &other)
{
    const std::size_t shared = sharedBy(one, other);
    const std::size_t all = one.size() + other.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

bool areNear(const ShingledText &one, const ShingledText &other)
{
    const double fewer = static_cast<double>(std::min(one.shingles.size(), other.shingles.size()));
    const double more = static_cast<double>(std::max(one.shingles.size(), other.shingles.size()));
    if (more == 0 || fewer < ShingledText::threshold * more)
        return false; // whatever they share
    if (jaccard(one.shingles, other.shingles) < ShingledText::threshold)
        return false;
    const auto has = [](const ShingledText &text, const Hashes &words) {
        return std::includes(text.words.begin(), text.words.end(), words.begin(), words.end());
    };
    const bool hasFirst = has(other, one.telling);
    const bool hasSecond = has(one, other.telling);
    return one.isLong || other.isLong ? hasFirst || hasSecond : hasFirst && hasSecond;
}

BandKeys bandKeys(const Hashes &shingles)
{
    constexpr std::size_t places = nearBands * bandRows;
    static constexpr auto factors = seeds<places>(1, 1);
    static constexpr auto addends = seeds<places>(1U << 20U, 0);
    std::array<std::uint32_t, places> least{};
    least.fill(std::numeric_limits<std::uint32_t>::max());
    for (const std::uint32_t shingle : shingles) {
        for (std::size_t at = 0; at < places; ++at)
            least[at] = std::min(least[at], shingle * factors[at] + addends[at]);
    }
    BandKeys keys{};
    for (std::size_t band = 0; band < nearBands; ++band) {
        std::uint64_t key = band;
        for (std::size_t row = 0; row < bandRows; ++row)
            key = spread(key + least[band * bandRows + row]);
        keys[band] = half(key);
    }
    return keys;
}

} // namespace entente
