// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/duplicates/nearduplicates.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <limits>

namespace entente {

namespace {

constexpr std::size_t shingleWords = 3;

/// The finaliser of splitmix64 (Steele, Lea and Flood 2014).
constexpr std::uint64_t mixed(std::uint64_t value)
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
        made[at] = static_cast<std::uint32_t>(mixed(from + at)) | lowest;
    return made;
}

/// Hashes of the folded words; of scripts without spaces each character is one.
std::vector<std::uint64_t> wordsOf(std::string_view text)
{
    constexpr std::uint64_t start = 0xcbf29ce484222325ULL; // FNV-1a
    constexpr std::uint64_t factor = 0x100000001b3ULL;
    std::vector<std::uint64_t> words;
    std::uint64_t hash = start;
    const auto end = [&] {
        if (hash != start)
            words.push_back(mixed(hash));
        hash = start;
    };
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded each = text::decode(text, at);
        at += each.length;
        if (text::isInvisible(each.character) || text::isApostrophe(each.character))
            continue;
        const bool isOwnWord = text::isEastAsian(each.character);
        if (isOwnWord || !text::isWordCharacter(each.character))
            end();
        if (text::isWordCharacter(each.character))
            hash = (hash ^ text::caseFolded(each.character)) * factor;
        if (isOwnWord)
            end();
    }
    end();
    return words;
}

} // namespace

NearDuplicates::Shingles NearDuplicates::shinglesOf(std::string_view text)
{
    const std::vector<std::uint64_t> words = wordsOf(text);
    const std::size_t length = std::min(shingleWords, words.size());
    Shingles shingles;
    if (length == 0)
        return shingles;
    shingles.reserve(words.size() - length + 1);
    for (std::size_t first = 0; first + length <= words.size(); ++first) {
        std::uint64_t hash = 0;
        for (std::size_t at = first; at < first + length; ++at)
            hash = mixed(hash + words[at]);
        shingles.push_back(hash);
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

NearDuplicates::Signature NearDuplicates::signatureOf(const Shingles &shingles)
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

bool NearDuplicates::areNear(const Shingles &one, const Shingles &other)
{
    const double fewer = static_cast<double>(std::min(one.size(), other.size()));
    const double more = static_cast<double>(std::max(one.size(), other.size()));
    if (fewer < threshold * more)
        return false; // whatever they share
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
    const std::size_t all = one.size() + other.size() - shared;
    return static_cast<double>(shared) >= threshold * static_cast<double>(all);
}

std::size_t NearDuplicates::add(std::string_view text)
{
    const std::size_t number = m_count++;
    Shingles shingles = shinglesOf(text);
    if (shingles.empty())
        return number;
    const Signature signature = signatureOf(shingles);
    std::array<std::uint64_t, bands> keys{};
    std::vector<std::uint32_t> candidates;
    for (std::size_t band = 0; band < bands; ++band) {
        std::uint64_t key = band;
        for (std::size_t row = 0; row < rows; ++row)
            key = mixed(key + signature[band * rows + row]);
        keys[band] = key;
        if (const auto found = m_buckets.find(key); found != m_buckets.end())
            candidates.insert(candidates.end(), found->second.begin(), found->second.end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const std::uint32_t candidate : candidates) {
        if (areNear(m_firsts[candidate].shingles, shingles))
            return m_firsts[candidate].number;
    }
    const auto own = static_cast<std::uint32_t>(m_firsts.size());
    for (const std::uint64_t key : keys)
        m_buckets[key].push_back(own);
    m_firsts.push_back({number, std::move(shingles)});
    return number;
}

} // namespace entente
