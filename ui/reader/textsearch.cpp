// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textsearch.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/search/folding.h"
#include "core/search/groupednumber.h"

#include <algorithm>
#include <unordered_map>

namespace entente::ui {

namespace {

/// What stands for one character where words are compared.
struct Forms
{
    std::u32string plain;
    std::u32string spelledOut; ///< "ue" for ü; as `plain` for most
};

std::u32string decoded(std::string_view utf8)
{
    std::u32string characters;
    for (std::size_t i = 0; i < utf8.size();) {
        const text::Decoded next = text::decode(utf8, i);
        characters += next.character;
        i += next.length;
    }
    return characters;
}

Forms formsOf(char32_t c)
{
    if (text::isSpace(c))
        return {U" ", U" "};
    if (text::isHyphen(c))
        return {U"-", U"-"};
    if (!text::isWordCharacter(c) || text::isEastAsian(c)) {
        const std::u32string same(1, text::caseFolded(c));
        return {same, same};
    }
    std::string utf8;
    text::append(utf8, c);
    const std::u32string plain = decoded(search::folded(utf8));
    const std::string pair = search::spelledOut(utf8);
    return {plain, pair.empty() ? plain : decoded(pair)};
}

const Forms &knownForms(char32_t c)
{
    thread_local std::unordered_map<char32_t, Forms> known;
    const auto [at, isNew] = known.try_emplace(c);
    if (isNew)
        at->second = formsOf(c);
    return at->second;
}

/// A text in the form in which it is compared, and where each character of it comes from.
struct FoldedText
{
    std::u32string characters;
    std::vector<TextRange> from;

    void add(char32_t character, TextRange range)
    {
        characters += character;
        from.push_back(range);
    }
};

class Folder final
{
public:
    Folder(std::string_view text, bool spelledOut) : m_text(text), m_spelledOut(spelledOut) {}

    FoldedText fold()
    {
        bool inWord = false;
        for (std::size_t i = 0; i < m_text.size();) {
            const text::Decoded next = text::decode(m_text, i);
            const auto number = inWord ? std::nullopt : search::groupedNumber(m_text, i);
            inWord = text::isWordCharacter(next.character);
            if (number && (number->isSure || number->decimals))
                addDigits(i, number->end);
            else
                addOne(i, next);
            i = number && (number->isSure || number->decimals) ? number->end : i + next.length;
        }
        return std::move(m_folded);
    }

private:
    void addDigits(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end;) {
            const text::Decoded next = text::decode(m_text, i);
            const int digit = text::digitValue(next.character);
            if (digit >= 0)
                m_folded.add(U'0' + static_cast<char32_t>(digit), rangeOf(i, next.length));
            i += next.length;
        }
    }

    void addOne(std::size_t at, text::Decoded next)
    {
        const char32_t c = next.character;
        if (c < 0x80 && c != '\'' && c != '`' && c != '.' && c != ',') {
            m_folded.add(text::isSpace(c) ? U' ' : text::caseFolded(c), rangeOf(at, next.length));
            return;
        }
        const std::size_t behind = at + next.length;
        const bool joins = isLetterBefore(at) && isLetterAt(behind);
        if (text::isInvisible(c) || (text::isApostrophe(c) && joins))
            return;
        if ((c == ',' || c == '.') && isDigitBefore(at) && isDigitAt(behind)) {
            m_folded.add(U'.', rangeOf(at, next.length));
            return;
        }
        const Forms &forms = knownForms(c);
        const std::u32string &form = m_spelledOut ? forms.spelledOut : forms.plain;
        for (const char32_t each : form)
            m_folded.add(each, rangeOf(at, next.length));
        // A mark belongs to the letter before it.
        if (form.empty() && !m_folded.from.empty() && m_folded.from.back().end == at)
            m_folded.from.back().end = static_cast<std::uint32_t>(behind);
    }

    static TextRange rangeOf(std::size_t at, std::size_t length)
    {
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)};
    }
    [[nodiscard]] bool isLetterBefore(std::size_t at) const
    {
        return at > 0 && text::isWordCharacter(text::decodeBefore(m_text, at).character);
    }
    [[nodiscard]] bool isLetterAt(std::size_t at) const
    {
        return at < m_text.size() && text::isWordCharacter(text::decode(m_text, at).character);
    }
    [[nodiscard]] bool isDigitBefore(std::size_t at) const
    {
        return at > 0 && text::digitValue(text::decodeBefore(m_text, at).character) >= 0;
    }
    [[nodiscard]] bool isDigitAt(std::size_t at) const
    {
        return at < m_text.size() && text::digitValue(text::decode(m_text, at).character) >= 0;
    }

    std::string_view m_text;
    bool m_spelledOut;
    FoldedText m_folded;
};

void findIn(const FoldedText &text, const std::u32string &wanted, std::vector<TextRange> &found)
{
    for (std::size_t at = text.characters.find(wanted); at != std::u32string::npos;
         at = text.characters.find(wanted, at + wanted.size()))
        found.push_back({text.from[at].begin, text.from[at + wanted.size() - 1].end});
}

/// For each letter whether it is a capital one.
std::vector<bool> capitals(std::string_view words)
{
    std::vector<bool> are;
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (text::isWordCharacter(next.character))
            are.push_back(text::caseFolded(next.character) != next.character);
        i += next.length;
    }
    return are;
}

bool isPartOfWord(char32_t c)
{
    return text::isWordCharacter(c) && !text::isEastAsian(c);
}

bool isWhole(std::string_view text, TextRange found)
{
    const bool joinsBefore = found.begin > 0
        && isPartOfWord(text::decodeBefore(text, found.begin).character)
        && isPartOfWord(text::decode(text, found.begin).character);
    const bool joinsBehind = found.end < text.size()
        && isPartOfWord(text::decode(text, found.end).character)
        && isPartOfWord(text::decodeBefore(text, found.end).character);
    return !joinsBefore && !joinsBehind;
}

} // namespace

std::vector<TextRange> findWords(std::string_view text, std::string_view wanted,
                                 FindOptions options)
{
    std::vector<TextRange> found;
    const std::u32string plain = Folder(wanted, false).fold().characters;
    const std::u32string spelledOut = Folder(wanted, true).fold().characters;
    if (plain.empty())
        return found;
    const FoldedText plainText = Folder(text, false).fold();
    const FoldedText spelledText = Folder(text, true).fold();
    findIn(plainText, plain, found);
    if (spelledOut != plain)
        findIn(plainText, spelledOut, found);
    if (spelledText.characters != plainText.characters) {
        findIn(spelledText, plain, found);
        if (spelledOut != plain)
            findIn(spelledText, spelledOut, found);
    }
    if (options.matchCase) {
        std::erase_if(found, [&, typed = capitals(wanted)](TextRange each) {
            return capitals(text.substr(each.begin, each.end - each.begin)) != typed;
        });
    }
    if (options.wholeWords)
        std::erase_if(found, [&](TextRange each) { return !isWhole(text, each); });
    std::sort(found.begin(), found.end(), [](TextRange a, TextRange b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<TextRange> apart;
    for (const TextRange each : found) {
        if (apart.empty() || each.begin >= apart.back().end)
            apart.push_back(each);
    }
    return apart;
}

} // namespace entente::ui
