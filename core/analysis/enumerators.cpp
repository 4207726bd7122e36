// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/enumerators.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::array<std::string_view, 12> ordinals{"first", "second", "third",    "fourth",
                                                    "fifth", "sixth",  "seventh",  "eighth",
                                                    "ninth", "tenth",  "eleventh", "twelfth"};
constexpr std::array<std::string_view, 10> numbers{"one", "two",   "three", "four", "five",
                                                   "six", "seven", "eight", "nine", "ten"};
constexpr std::array<std::string_view, 4> lastOnes{"lastly", "finally", "last", "final"};

template <std::size_t N>
std::uint32_t placeIn(const std::array<std::string_view, N> &words, std::string_view word)
{
    const auto *const found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? 0 : static_cast<std::uint32_t>(found - words.begin()) + 1;
}

/// Spaces that do not break are spaces, too.
std::size_t behindSpaces(std::string_view words, std::size_t at)
{
    while (at < words.size() && text::isSpace(text::decode(words, at).character))
        at += text::decode(words, at).length;
    return at;
}

/// "First, ", "Two: "
std::optional<Enumerator> spelled(std::string_view words)
{
    const std::size_t end = words.find_first_of(" ,:.");
    constexpr std::size_t longest = 9;
    if (end > longest || words[end] == ' ') // or none at all
        return std::nullopt;
    std::string word = text::caseFolded(words.substr(0, end));
    const std::size_t behind = behindSpaces(words, end + 1);
    if (behind == end + 1)
        return std::nullopt;
    if (const std::uint32_t value = placeIn(numbers, word))
        return Enumerator{Counting::Numbers, value, behind};
    if (placeIn(lastOnes, word) != 0)
        return Enumerator{Counting::Ordinals, 0, behind};
    if (word.ends_with("ly"))
        word.resize(word.size() - 2);
    if (const std::uint32_t value = placeIn(ordinals, word))
        return Enumerator{Counting::Ordinals, value, behind};
    return std::nullopt;
}

struct Sign
{
    std::string folded;
    std::size_t behind = 0; ///< with the space behind it
};

/// What stands before a full stop or a bracket, with or without one before it.
std::optional<Sign> signOf(std::string_view words)
{
    constexpr std::size_t longest = 4; // "viii"
    const bool isOpen = words.starts_with('(');
    const std::size_t first = isOpen ? 1 : 0;
    const std::size_t end = words.find_first_of(".)", first);
    if (end == std::string_view::npos || end == first || end - first > longest
        || (isOpen && words[end] != ')'))
        return std::nullopt;
    const std::size_t behind = behindSpaces(words, end + 1);
    if (behind == end + 1 || behind == words.size())
        return std::nullopt;
    return Sign{text::caseFolded(words.substr(first, end - first)), behind};
}

/// "1. ", "(2) ", "a) ", "B. "
std::optional<Enumerator> signedOne(std::string_view words)
{
    constexpr std::size_t mostDigits = 2;
    const auto sign = signOf(words);
    if (!sign || sign->folded.size() > mostDigits)
        return std::nullopt;
    if (sign->folded.find_first_not_of("0123456789") == std::string::npos)
        return Enumerator{Counting::Digits, static_cast<std::uint32_t>(std::stoi(sign->folded)),
                          sign->behind};
    if (sign->folded.size() == 1 && sign->folded[0] >= 'a' && sign->folded[0] <= 'z')
        return Enumerator{Counting::Letters, static_cast<std::uint32_t>(sign->folded[0] - 'a') + 1,
                          sign->behind};
    return std::nullopt;
}

/// "(i) ", "iv. "
std::optional<Enumerator> romanOne(std::string_view words)
{
    static constexpr std::array<std::string_view, 12> romans{
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
    const std::size_t first = words.starts_with('(') ? 1 : 0;
    if (words.substr(first, 1).find_first_of("ivxIVX") != 0)
        return std::nullopt; // most of all words
    const auto sign = signOf(words);
    const std::uint32_t value = sign ? placeIn(romans, sign->folded) : 0;
    return value == 0 ? std::nullopt
                      : std::optional(Enumerator{Counting::Romans, value, sign->behind});
}

} // namespace

std::optional<Enumerator> enumeratorOf(std::string_view words)
{
    if (const auto found = signedOne(words))
        return found;
    return spelled(words);
}

std::optional<Enumerator> enumeratorOf(std::string_view words, Counting counting)
{
    if (counting == Counting::Romans)
        return romanOne(words);
    const auto found = enumeratorOf(words);
    return found && found->counting == counting ? found : std::nullopt;
}

std::optional<Enumerator> firstEnumerator(std::string_view words)
{
    constexpr std::uint32_t latest = 2;
    auto found = enumeratorOf(words);
    if (!found || found->value == 0 || found->value > latest)
        found = romanOne(words);
    return found && found->value <= latest ? found : std::nullopt;
}

std::string_view behindEnumerator(std::string_view words)
{
    auto found = signedOne(words);
    if (!found)
        found = romanOne(words);
    return found ? words.substr(found->length) : words;
}

} // namespace entente
