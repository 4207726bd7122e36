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

/// "1. ", "(2) ", "a) ", "B. "
std::optional<Enumerator> signedOne(std::string_view words)
{
    constexpr std::size_t mostDigits = 2;
    const bool isOpen = words.starts_with('(');
    const std::size_t first = isOpen ? 1 : 0;
    const std::size_t end = words.find_first_of(".)", first);
    if (end == std::string_view::npos || end == first || end - first > mostDigits
        || (isOpen && words[end] != ')'))
        return std::nullopt;
    const std::size_t behind = behindSpaces(words, end + 1);
    if (behind == end + 1 || behind == words.size())
        return std::nullopt;
    const std::string sign = text::caseFolded(words.substr(first, end - first));
    if (sign.find_first_not_of("0123456789") == std::string::npos)
        return Enumerator{Counting::Digits, static_cast<std::uint32_t>(std::stoi(sign)), behind};
    if (sign.size() == 1 && sign[0] >= 'a' && sign[0] <= 'z')
        return Enumerator{Counting::Letters, static_cast<std::uint32_t>(sign[0] - 'a') + 1, behind};
    return std::nullopt;
}

} // namespace

std::optional<Enumerator> enumeratorOf(std::string_view words)
{
    if (const auto found = signedOne(words))
        return found;
    return spelled(words);
}

std::string_view behindEnumerator(std::string_view words)
{
    const auto found = signedOne(words);
    return found ? words.substr(found->length) : words;
}

} // namespace entente
