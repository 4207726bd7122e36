// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sentences.h"

#include "core/analysis/titles.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace entente {

namespace {

/// The bytes with which a sentence may end; 0xE3 begins "。".
constexpr std::array<bool, 256> mayEnd = [] {
    std::array<bool, 256> bytes{};
    for (const unsigned char byte : {'.', '!', '?', '\n'})
        bytes[byte] = true;
    bytes[0xE3] = true;
    return bytes;
}();

/// Abbreviations of the field behind which a capital begins no sentence.
bool isAbbreviation(std::string_view before)
{
    static constexpr std::array<std::string_view, 29> known{
        "mr",  "mrs", "ms",   "dr",   "prof", "gen", "col", "lt",  "capt", "adm",
        "sgt", "sen", "rep",  "gov",  "st",   "no",  "vs",  "jr",  "sr",   "inc",
        "ltd", "co",  "corp", "dept", "fig",  "vol", "sec", "art", "v"};
    const std::size_t space = before.find_last_of(" (\n");
    const std::string word = text::caseFolded(
        space == std::string_view::npos ? before : before.substr(space + 1));
    return std::find(known.begin(), known.end(), word) != known.end();
}

/// Where the next word begins; spaces that do not break are spaces, too.
std::size_t firstBehindSpace(std::string_view words, std::size_t at)
{
    while (at < words.size()) {
        const text::Decoded next = text::decode(words, at);
        if (!text::isSpace(next.character))
            break;
        at += next.length;
    }
    return at;
}

/// Quotation marks, brackets and the numbers of notes that close with a sentence.
std::size_t behindClosing(std::string_view words, std::size_t at)
{
    static constexpr std::array<std::string_view, 8> closing{"\"", "'", ")",  "]",
                                                             "”",  "’", "」", "』"};
    const auto closes = [&](std::string_view sign) { return words.substr(at).starts_with(sign); };
    while (at < words.size()) {
        if (const auto *const sign = std::find_if(closing.begin(), closing.end(), closes);
            sign != closing.end()) {
            at += sign->size();
            continue;
        }
        const std::size_t note = words[at] == '[' ? words.find_first_not_of("0123456789", at + 1)
                                                  : std::string_view::npos;
        if (note == std::string_view::npos || words[note] != ']')
            break;
        at = note + 1;
    }
    return at;
}

/// Whether a word begins most sentences that follow an abbreviation: "… of the U.S. The …".
bool isOpening(std::string_view rest)
{
    static constexpr std::array<std::string_view, 16> known{
        "The ", "This ", "These ", "It ",  "In ",      "We ",   "They ", "A ",
        "As ",  "But ",  "For ",   "And ", "However,", "That ", "Our ",  "Its "};
    return std::any_of(known.begin(), known.end(),
                       [&](std::string_view word) { return rest.starts_with(word); });
}

/// A sentence begins behind the sign that words before it were left out.
TextRange withoutGap(const Briefing &briefing, TextRange sentence)
{
    for (const std::string_view gap : {"[…]", "[...]", "(…)", "(...)"}) {
        if (briefing.words(sentence).starts_with(gap) && sentence.size() > gap.size())
            return trimmed(briefing,
                           {sentence.begin + static_cast<std::uint32_t>(gap.size()), sentence.end});
    }
    return sentence;
}

} // namespace

std::vector<TextRange> sentencesOf(const Briefing &briefing, TextRange range)
{
    std::vector<TextRange> sentences;
    const std::string_view words = briefing.words(range);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!mayEnd[static_cast<unsigned char>(words[i])])
            continue; // nearly all
        const bool east = words.substr(i).starts_with("。");
        // "U.S. and": a full stop behind a single capital ends no sentence. Scraped text may have
        // no space behind one, so a capital directly behind it will do.
        const bool stop = words[i] == '.' || words[i] == '!' || words[i] == '?' || words[i] == '\n';
        if (!stop && !east)
            continue;
        const std::size_t behind = behindClosing(words, i + (east ? 3 : 1));
        const bool initial = words[i] == '.' && i > 0 && words[i - 1] >= 'A' && words[i - 1] <= 'Z'
            && (i < 2 || std::isalnum(static_cast<unsigned char>(words[i - 2])) == 0);
        const std::size_t next = firstBehindSpace(words, behind);
        const bool begins = next >= words.size() || east || words[i] == '\n'
            || (next > behind
                    ? !text::isLower(text::decode(words, next).character) || words[i] != '.'
                    : text::isUpper(text::decode(words, next).character));
        if ((initial && (next == behind || !isOpening(words.substr(std::min(next, words.size())))))
            || !begins || (words[i] == '.' && isAbbreviation(words.substr(0, i))))
            continue;
        const auto first = range.begin + static_cast<std::uint32_t>(begin);
        const auto end = range.begin + static_cast<std::uint32_t>(behind);
        sentences.push_back(withoutGap(briefing, trimmed(briefing, {first, end})));
        begin = behind;
        i = behind - 1;
    }
    if (!text::trimmed(words.substr(begin)).empty())
        sentences.push_back(withoutGap(
            briefing,
            trimmed(briefing, {range.begin + static_cast<std::uint32_t>(begin), range.end})));
    return sentences;
}

} // namespace entente
