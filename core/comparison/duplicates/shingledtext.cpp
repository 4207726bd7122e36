// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/duplicates/shingledtext.h"

#include "core/comparison/words.h"
#include "core/vocabulary/tokens.h"

#include <algorithm>
#include <limits>
#include <span>
#include <unordered_map>

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

/// "May" is not "must", and where one of two texts has the other of two opposites it says something
/// else. Not those with which a sentence is merely adorned: "more", "first", "new".
constexpr std::array<std::string_view, 75> contrasting{
    "north",     "south",        "east",       "west",          "northern",  "southern",
    "eastern",   "western",      "northeast",  "northwest",     "southeast", "southwest",
    "steel",     "aluminum",     "aluminium",  "iron",          "copper",    "men",
    "women",     "boys",         "girls",      "increase",      "increases", "increased",
    "decrease",  "decreases",    "decreased",  "rise",          "fall",      "rose",
    "fell",      "raise",        "lower",      "higher",        "above",     "below",
    "before",    "after",        "import",     "imports",       "export",    "exports",
    "maximum",   "minimum",      "domestic",   "foreign",       "civilian",  "military",
    "immigrant", "nonimmigrant", "immigrants", "nonimmigrants", "approve",   "approved",
    "reject",    "rejected",     "deny",       "denied",        "terminate", "terminated",
    "extend",    "extended",     "summer",     "winter",        "weekly",    "monthly",
    "quarterly", "annual",       "half",       "must",          "should",    "may",
    "might",     "could",        "would"};

bool isIn(const Word &word, std::span<const std::string_view> words)
{
    return std::find(words.begin(), words.end(), word.folded) != words.end();
}

bool isNumeral(const Word &word)
{
    return word.isNumber || isIn(word, numerals);
}

/// Whether a word that only one of two texts has makes another statement of it.
bool isTelling(const Word &word)
{
    return isNumeral(word) || word.isMeasure || word.isNegated
        || (word.isCapital && !isIn(word, nameless)) || isIn(word, contrasting);
}

/// "3." and "(3)" at the head of an item count it and say nothing of it.
bool isItemNumber(std::string_view text, const Word &word)
{
    const std::string_view behind = text.substr(word.range.end, 1);
    return word.isNumber && (behind == "." || behind == ")");
}

bool partsSentences(std::string_view between)
{
    return between.find_first_of(".!?\n") != std::string_view::npos
        || between.find("。") != std::string_view::npos;
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

std::uint32_t runFrom(const std::vector<std::uint64_t> &words, std::size_t first)
{
    std::uint64_t hash = 0;
    for (std::size_t at = first; at < std::min(first + shingleWords, words.size()); ++at)
        hash = spread(hash + words[at]);
    return half(hash);
}

std::vector<bool> sentenceBegins(std::string_view text, const std::vector<Word> &words)
{
    std::vector<bool> begins(words.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::size_t end = at == 0 ? 0 : words[at - 1].range.end;
        begins[at] = at == 0 || partsSentences(text.substr(end, words[at].range.begin - end));
    }
    return begins;
}

/// Adds the runs before and behind a word that its sentence has.
void addBeside(ShingledText &text, std::size_t at, std::uint32_t word)
{
    const auto isOneSentence = [&](std::size_t first, std::size_t last) {
        return std::none_of(text.begins.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                            text.begins.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                            [](bool begins) { return begins; });
    };
    if (at >= shingleWords && isOneSentence(at - shingleWords, at))
        text.beside.push_back({word, text.inOrder[at - shingleWords]});
    if (at + shingleWords < text.begins.size() && isOneSentence(at, at + shingleWords))
        text.beside.push_back({word, text.inOrder[at + 1]});
}

bool isIn(std::uint32_t hash, const Hashes &hashes)
{
    return std::binary_search(hashes.begin(), hashes.end(), hash);
}

/// Whether a text has a telling word that the other lacks, beside words that both have.
bool differsBeside(const ShingledText &one, const ShingledText &other)
{
    return std::any_of(one.beside.begin(), one.beside.end(), [&](const ShingledText::Beside &each) {
        return !isIn(each.word, other.words) && isIn(each.run, other.shingles);
    });
}

/// Whether many words in a row stand in no run that both have, and are no whole sentences.
bool hasMuchOfItsOwn(const ShingledText &one, const ShingledText &other)
{
    const std::size_t words = one.begins.size();
    const std::size_t length = std::min(shingleWords, words);
    std::size_t behind = 0; // the last run that both have
    std::size_t begin = 0;  // of those that the other lacks
    for (std::size_t at = 0; at <= words; ++at) {
        if (at < one.inOrder.size() && isIn(one.inOrder[at], other.shingles))
            behind = at + length;
        if (at < words && at >= behind)
            continue;
        const bool isWhole = begin < words && one.begins[begin] && (at == words || one.begins[at]);
        if (at - begin >= ShingledText::manyWords && !isWhole)
            return true;
        begin = at + 1;
    }
    return false;
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
    made.begins = sentenceBegins(text, found);
    for (std::size_t first = 0; first + length <= words.size(); ++first)
        made.shingles.push_back(runFrom(words, first));
    made.inOrder = made.shingles;
    sortOnce(made.shingles);
    made.isLong = words.size() >= ShingledText::longWords;
    made.words.reserve(words.size());
    std::uint32_t negations = 0; // to deny once more says something else
    std::unordered_map<std::uint64_t, std::uint32_t> counted; // "19" elsewhere is another
    for (std::size_t at = 0; at < found.size(); ++at) {
        const std::uint32_t nth = found[at].isNegated              ? negations++
            : isNumeral(found[at]) || isIn(found[at], contrasting) ? counted[words[at]]++
                                                                   : 0;
        const std::uint32_t word = half(words[at]) + nth;
        made.words.push_back(word);
        if (!isTelling(found[at]) || (at == 0 && isItemNumber(text, found[at])))
            continue;
        made.telling.push_back(word);
        if (made.isLong)
            addBeside(made, at, word);
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
    if (one.isLong || other.isLong
            ? !(hasFirst || hasSecond) || differsBeside(one, other) || differsBeside(other, one)
            : !hasFirst || !hasSecond)
        return false;
    return !hasMuchOfItsOwn(one, other) && !hasMuchOfItsOwn(other, one);
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
