// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/folding.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/search/spelling.h"

#include <libstemmer.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace entente::search {

namespace {

using Normaliser = icu::Normalizer2;

std::string normalised(const Normaliser *by, std::string_view words)
{
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    UErrorCode problem = U_ZERO_ERROR;
    by->normalizeUTF8(0, icu::StringPiece(words.data(), static_cast<std::int32_t>(words.size())),
                      sink, nullptr, problem);
    return U_SUCCESS(problem) ? out : std::string(words);
}

const Normaliser *caseFolding()
{
    UErrorCode problem = U_ZERO_ERROR;
    static const Normaliser *const instance = Normaliser::getNFKCCasefoldInstance(problem);
    return instance;
}

const Normaliser *decomposing()
{
    UErrorCode problem = U_ZERO_ERROR;
    static const Normaliser *const instance = Normaliser::getNFDInstance(problem);
    return instance;
}

bool isMark(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_MN_MASK) != 0;
}

void appendWithoutMarks(std::string &out, std::string_view character)
{
    const std::string parts = normalised(decomposing(), character);
    for (std::size_t i = 0; i < parts.size();) {
        const text::Decoded part = text::decode(parts, i);
        i += part.length;
        if (isMark(part.character))
            continue;
        const std::string_view plain = text::plainLatin(part.character);
        const int digit = text::digitValue(part.character);
        if (!plain.empty())
            out += plain;
        else if (digit >= 0)
            out += static_cast<char>('0' + digit);
        else
            text::append(out, part.character);
    }
}

std::string withoutMarks(std::string_view plain)
{
    std::string out;
    for (std::size_t i = 0; i < plain.size();) {
        const text::Decoded next = text::decode(plain, i);
        const std::string_view character = plain.substr(i, next.length);
        i += next.length;
        if (text::isEastAsian(next.character) || next.character < 0x80)
            out += character;
        else
            appendWithoutMarks(out, character);
    }
    return out;
}

/// NFKC_Casefold, with one apostrophe for all: of some of them it would make a space.
std::string caseAndWidthFolded(std::string_view word)
{
    std::string plain;
    for (std::size_t i = 0; i < word.size();) {
        const text::Decoded next = text::decode(word, i);
        if (text::isApostrophe(next.character))
            plain += '\'';
        else
            plain += word.substr(i, next.length);
        i += next.length;
    }
    return normalised(caseFolding(), plain);
}

/// The two letters that stand for one where a keyboard lacks it.
std::string_view pairFor(char32_t letter)
{
    switch (letter) {
    case U'ä':
        return "ae";
    case U'ö':
    case U'ø':
        return "oe";
    case U'ü':
        return "ue";
    case U'å':
        return "aa";
    default:
        return {};
    }
}

void dropApostrophes(std::string &word)
{
    std::replace(word.begin(), word.end(), '`', '\'');
    if (word.ends_with("'s"))
        word.resize(word.size() - 2);
    word.erase(std::remove(word.begin(), word.end(), '\''), word.end());
}

void shorten(std::string &word)
{
    if (word.size() <= longestWord)
        return;
    std::size_t end = longestWord;
    while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80)
        --end;
    word.resize(end);
}

/// A word and its stem; both empty at first, which is right as well.
struct Stemmed
{
    std::string word;
    std::string stem;
};

struct StemmerEnd
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

std::string stemOf(std::string_view word)
{
    const std::string spelt = oneSpelling(word);
    thread_local const std::unique_ptr<sb_stemmer, StemmerEnd> stemmer(
        sb_stemmer_new("english", "UTF_8"));
    const sb_symbol *const found = stemmer == nullptr
        ? nullptr
        : sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(spelt.data()),
                          static_cast<int>(spelt.size()));
    if (found == nullptr)
        return spelt;
    return {reinterpret_cast<const char *>(found),
            static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

} // namespace

std::string foldedName(std::string_view word)
{
    const bool ascii = std::all_of(word.begin(), word.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string out = ascii ? text::caseFolded(word) : withoutMarks(caseAndWidthFolded(word));
    dropApostrophes(out);
    return out;
}

std::string folded(std::string_view word)
{
    std::string out = foldedName(word);
    shorten(out);
    return out;
}

std::string spelledOut(std::string_view word)
{
    // Those letters begin with the first of these bytes, their marks alone with the second.
    if (word.find_first_of("\xC3\xCC") == std::string_view::npos)
        return {};
    const std::string plain = caseAndWidthFolded(word);
    std::string out;
    bool any = false;
    for (std::size_t i = 0; i < plain.size();) {
        const text::Decoded next = text::decode(plain, i);
        const std::string_view pair = pairFor(next.character);
        any = any || !pair.empty();
        out += pair.empty() ? std::string_view(plain).substr(i, next.length) : pair;
        i += next.length;
    }
    if (!any)
        return {};
    out = withoutMarks(out);
    dropApostrophes(out);
    shorten(out);
    return out;
}

std::string_view stem(std::string_view word)
{
    const bool plain = word.size() > 2
        && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!plain)
        return word;
    // Most words come again, and finding a stem costs many times as much as finding it here.
    constexpr std::size_t places = 4096; // a power of two
    thread_local std::vector<Stemmed> known(places);
    Stemmed &place = known[std::hash<std::string_view>()(word) & (places - 1)];
    if (place.word != word)
        place = {std::string(word), stemOf(word)};
    return place.stem;
}

} // namespace entente::search
