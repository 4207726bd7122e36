// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/duplicates/nearduplicates.h"

#include "core/comparison/words.h"
#include "core/vocabulary/tokens.h"

#include <algorithm>
#include <limits>

namespace entente {

namespace {

constexpr std::size_t shingleWords = 3;

/// The finaliser of splitmix64 (Steele, Lea and Flood 2014).
constexpr std::uint64_t spread(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
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

/// Whether a word that only one of two texts has makes another statement of it.
bool isTelling(const Word &word)
{
    return word.isNumber || word.isMeasure || word.isNegated
        || (word.isCapital
            && std::find(nameless.begin(), nameless.end(), word.folded) == nameless.end());
}

void sortOnce(std::vector<std::uint64_t> &hashes)
{
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

} // namespace

NearDuplicates::Text NearDuplicates::textOf(std::size_t number, std::string_view text)
{
    Text made;
    made.number = number;
    const std::vector<Word> found = wordsIn(text);
    std::vector<std::uint64_t> words;
    words.reserve(found.size());
    for (const Word &word : found)
        words.push_back(spread(hashOf(word.folded)));
    const std::size_t length = std::min(shingleWords, words.size());
    if (length == 0)
        return made;
    made.shingles.reserve(words.size() - length + 1);
    for (std::size_t first = 0; first + length <= words.size(); ++first) {
        std::uint64_t hash = 0;
        for (std::size_t at = first; at < first + length; ++at)
            hash = spread(hash + words[at]);
        made.shingles.push_back(hash);
    }
    sortOnce(made.shingles);
    if (words.size() >= longWords)
        return made;
    for (std::size_t at = 0; at < found.size(); ++at) {
        if (isTelling(found[at]))
            made.telling.push_back(words[at]);
    }
    sortOnce(made.telling);
    made.words = std::move(words);
    sortOnce(made.words);
    return made;
}

NearDuplicates::Signature NearDuplicates::signatureOf(const Hashes &shingles)
{
    static constexpr auto factors = seeds<bands * rows>(1, 1);
    static constexpr auto addends = seeds<bands * rows>(1U << 20U, 0);
    Signature least;
    least.fill(std::numeric_limits<std::uint32_t>::max());
    for (const std::uint64_t shingle : shingles) {
        const auto value = static_cast<std::uint32_t>(shingle >> 32U);
        for (std::size_t at = 0; at < least.size(); ++at)
            least[at] = std::min(least[at], value * factors[at] + addends[at]);
    }
    return least;
}

bool NearDuplicates::areNear(const Text &one, const Text &other)
{
    const double fewer = static_cast<double>(std::min(one.shingles.size(), other.shingles.size()));
    const double more = static_cast<double>(std::max(one.shingles.size(), other.shingles.size()));
    if (fewer < threshold * more)
        return false; // whatever they share
    std::size_t shared = 0;
    auto left = one.shingles.begin();
    auto right = other.shingles.begin();
    while (left != one.shingles.end() && right != other.shingles.end()) {
        shared += *left == *right ? 1 : 0;
        const bool movesLeft = *left <= *right;
        const bool movesRight = *right <= *left;
        left += movesLeft ? 1 : 0;
        right += movesRight ? 1 : 0;
    }
    const std::size_t all = one.shingles.size() + other.shingles.size() - shared;
    if (static_cast<double>(shared) < threshold * static_cast<double>(all))
        return false;
    const bool areShort = !one.words.empty() && !other.words.empty();
    const auto has = [](const Text &text, const Hashes &words) {
        return std::includes(text.words.begin(), text.words.end(), words.begin(), words.end());
    };
    return !areShort || (has(one, other.telling) && has(other, one.telling));
}

std::size_t NearDuplicates::add(std::string_view text)
{
    const std::size_t number = m_count++;
    Text made = textOf(number, text);
    if (made.shingles.empty())
        return number;
    const Signature signature = signatureOf(made.shingles);
    std::array<std::uint64_t, bands> keys{};
    std::vector<std::uint32_t> candidates;
    for (std::size_t band = 0; band < bands; ++band) {
        std::uint64_t key = band;
        for (std::size_t row = 0; row < rows; ++row)
            key = spread(key + signature[band * rows + row]);
        keys[band] = key;
        if (const auto found = m_buckets.find(key); found != m_buckets.end())
            candidates.insert(candidates.end(), found->second.begin(), found->second.end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const std::uint32_t candidate : candidates) {
        if (areNear(m_firsts[candidate], made))
            return m_firsts[candidate].number;
    }
    const auto own = static_cast<std::uint32_t>(m_firsts.size());
    for (const std::uint64_t key : keys)
        m_buckets[key].push_back(own);
    m_firsts.push_back(std::move(made));
    return number;
}

} // namespace entente
