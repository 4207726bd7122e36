// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/words.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/vocabulary/tokens.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr std::array<std::string_view, 10> negations{
    "no", "not", "never", "none", "neither", "nor", "nothing", "nobody", "cannot", "without"};

bool isNegation(std::string_view folded)
{
    const bool mayBe = folded.starts_with('n') || folded.starts_with('c')
        || folded.starts_with('w'); // few words do
    return mayBe && std::find(negations.begin(), negations.end(), folded) != negations.end();
}

/// Of a letter or digit of ASCII what it is folded to, else 0: most of most texts.
constexpr std::array<char, 256> plainWord = [] {
    std::array<char, 256> folded{};
    for (std::size_t c = '0'; c <= '9'; ++c)
        folded[c] = static_cast<char>(c);
    for (std::size_t c = 'a'; c <= 'z'; ++c)
        folded[c] = folded[c - 'a' + 'A'] = static_cast<char>(c);
    return folded;
}();

char plainAt(std::string_view text, std::size_t at)
{
    return plainWord[static_cast<unsigned char>(text[at])];
}

/// Whether a letter follows what shows nothing or is an apostrophe, from there on.
bool goesOn(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const text::Decoded next = text::decode(text, at);
        if (!text::isInvisible(next.character) && !text::isApostrophe(next.character))
            return text::isWordCharacter(next.character) && !text::isEastAsian(next.character);
        at += next.length;
    }
    return false;
}

/// Takes in the word that begins at `at` with a letter; answers where it ends.
std::size_t take(std::string_view text, std::size_t at, Word &word)
{
    std::size_t apostrophe = text.size(); // the last one
    std::size_t lettersBehind = 0;
    while (at < text.size()) {
        if (const char plain = plainAt(text, at); plain != 0) {
            word.folded += plain;
            ++lettersBehind;
            ++at;
            continue;
        }
        const text::Decoded next = text::decode(text, at);
        const bool isQuiet = text::isInvisible(next.character)
            || text::isApostrophe(next.character);
        if (isQuiet ? !goesOn(text, at)
                    : !text::isWordCharacter(next.character)
                    || (text::isEastAsian(next.character) && !word.folded.empty()))
            break;
        if (text::isApostrophe(next.character)) {
            apostrophe = at;
            lettersBehind = 0;
        } else if (!isQuiet) {
            text::append(word.folded, text::caseFolded(next.character));
            ++lettersBehind;
        }
        at += next.length;
        if (text::isEastAsian(next.character))
            break;
    }
    const bool isShort = apostrophe < at && lettersBehind == 1;
    if (isShort && word.folded.ends_with('s'))
        word.possessive = static_cast<std::uint32_t>(at - apostrophe);
    word.isNegated = (isShort && word.folded.ends_with("nt")) || isNegation(word.folded);
    return at;
}

} // namespace

std::vector<Word> wordsIn(std::string_view text)
{
    constexpr std::size_t bytesOfAWord = 6; // with its space, and more of them are made room for
    std::vector<Word> found;
    found.reserve(text.size() / bytesOfAWord + 1);
    for (std::size_t at = 0; at < text.size();) {
        if (const char c = text[at]; c == ' ' || c == ',' || c == '.' || c == '\n') {
            ++at;
            continue;
        }
        const text::Decoded next = text::decode(text, at);
        const std::size_t begin = at;
        Word word;
        word.isMeasure = isMeasureSign(next.character);
        const bool isQuiet = text::isInvisible(next.character)
            || text::isApostrophe(next.character); // not within a word, so nothing
        if (word.isMeasure) {
            text::append(word.folded, next.character);
            at += next.length;
        } else if (!isQuiet && text::isWordCharacter(next.character)) {
            word.isCapital = text::isUpper(next.character);
            word.isNumber = text::digitValue(next.character) >= 0;
            at = take(text, at, word);
        } else {
            at += next.length;
            continue;
        }
        word.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
        found.push_back(std::move(word));
    }
    return found;
}

std::vector<std::uint64_t> wordHashes(std::string_view text)
{
    return hashesOf(wordsIn(text));
}

std::vector<std::uint64_t> hashesOf(const std::vector<Word> &words)
{
    std::vector<std::uint64_t> hashes;
    hashes.reserve(words.size());
    for (const Word &word : words)
        hashes.push_back(hashOf(word.folded));
    return hashes;
}

bool isMeasureSign(char32_t character)
{
    return character == U'%' || character == U'$'
        || (character >= U'\u00A2' && character <= U'\u00A5')
        || (character >= U'\u20A0' && character <= U'\u20C0');
}

} // namespace entente
