// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/titles.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

bool isSeparator(char32_t c)
{
    return c == ':' || c == U'：' || c == '.' || c == U'–' || c == U'—' || c == '-' || c == U'。';
}

bool isOpening(char32_t c)
{
    return c == '(' || c == '[' || c == U'（' || c == U'［' || c == U'「' || c == U'『'
        || c == U'【';
}

bool isClosing(char32_t c)
{
    return c == ')' || c == ']' || c == U'）' || c == U'］' || c == U'」' || c == U'』'
        || c == U'】';
}

/// The full stop of "U.S." belongs to the word.
bool isAbbreviation(std::string_view words)
{
    return words.size() >= 3 && words.back() == '.' && words[words.size() - 3] == '.';
}

/// The first letter of words, behind dashes and the like; 0 where there is none.
char32_t firstLetter(std::string_view words)
{
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (text::isWordCharacter(next.character))
            return next.character;
        i += next.length;
    }
    return 0;
}

/// End of the bold words at the head of a block, its begin where there are none. A caption titles
/// what stands beside it, not what follows.
std::uint32_t boldEnd(const Briefing &briefing, const Block &block)
{
    std::uint32_t end = trimmed(briefing, block.text).begin;
    for (const Mark &mark : briefing.marksOf(block)) {
        if (block.isCaption)
            break;
        const bool reaches = mark.text.begin <= end
            || text::trimmed(briefing.words({end, mark.text.begin})).empty();
        if ((mark.styles & Style::Strong) == 0 || !reaches)
            break;
        end = std::max(end, mark.text.end);
    }
    return end;
}

/// "Title: text" of a list item without bold words: a few words, no sentence among them.
TitledText plainTitle(const Briefing &briefing, TextRange range)
{
    constexpr std::size_t mostWords = 12;
    constexpr std::size_t longest = 110;
    const std::string_view words = briefing.words(range);
    std::size_t gaps = 0;
    std::size_t brackets = 0; // what stands in them sets nothing off
    for (std::size_t i = 0; i < words.size() && i < longest;) {
        const text::Decoded next = text::decode(words, i);
        if (isOpening(next.character))
            ++brackets;
        else if (isClosing(next.character) && brackets > 0)
            --brackets;
        const bool spaceBehind = i + next.length < words.size()
            && text::isSpace(text::decode(words, i + next.length).character);
        const bool isColon = next.character == U'：' || (next.character == ':' && spaceBehind);
        if (isColon && brackets == 0) {
            const auto at = range.begin + static_cast<std::uint32_t>(i);
            const TextRange title = trimmed(briefing, {range.begin, at});
            const TextRange rest = trimmed(briefing, {at + next.length, range.end});
            if (title.isEmpty() || rest.isEmpty())
                break;
            return {title, rest};
        }
        gaps += text::isSpace(next.character) ? 1 : 0;
        const bool sentence = (next.character == '.' && spaceBehind
                               && !isAbbreviation(words.substr(0, i + 1)))
            || next.character == ';' || next.character == ',' || next.character == '?'
            || next.character == U'“' || next.character == '"' || next.character == U'。';
        if (sentence || gaps >= mostWords)
            break;
        i += next.length;
    }
    return {{range.begin, range.begin}, range};
}

} // namespace

TextRange trimmed(const Briefing &briefing, TextRange range)
{
    const std::string_view words = briefing.words(range);
    const std::string_view inner = text::trimmed(words);
    const auto begin = range.begin + static_cast<std::uint32_t>(inner.data() - words.data());
    if (inner.empty())
        return {range.begin, range.begin};
    return {begin, begin + static_cast<std::uint32_t>(inner.size())};
}

TextRange withoutSeparators(const Briefing &briefing, TextRange given)
{
    TextRange range = trimmed(briefing, given);
    while (!range.isEmpty()) {
        const std::string_view words = briefing.words(range);
        const text::Decoded last = text::decodeBefore(words, words.size());
        if (!isSeparator(last.character) || isAbbreviation(words))
            break;
        range = trimmed(briefing, {range.begin, range.end - last.length});
    }
    return range;
}

bool isBoldLine(const Briefing &briefing, const Block &block)
{
    const TextRange range = trimmed(briefing, block.text);
    if (block.kind != BlockKind::Paragraph || block.listDepth > 0 || block.quoteDepth > 0
        || range.isEmpty())
        return false;
    const std::uint32_t end = boldEnd(briefing, block);
    if (end == range.begin)
        return false;
    const TextRange rest = trimmed(briefing, {std::min(end, range.end), range.end});
    const std::string_view left = briefing.words(rest);
    const bool onlySeparator = left.empty() || left == ":" || left == "." || left == "：";
    const std::string_view words = briefing.words(withoutSeparators(briefing, range));
    // A bold sentence is emphasis, and a rule of asterisks or number signs is no heading.
    const std::string_view all = briefing.words(range);
    const bool sentence = (all.ends_with('.') && !isAbbreviation(all)) || all.ends_with('!')
        || all.ends_with('?') || all.ends_with(".”");
    const bool hasWord = std::any_of(words.begin(), words.end(), [](char c) {
        return (c | 0x20) >= 'a' ? ((c | 0x20) <= 'z') : static_cast<unsigned char>(c) >= 0x80;
    });
    return onlySeparator && !sentence && hasWord;
}

TitledText titledText(const Briefing &briefing, const Block &block)
{
    const TextRange range = trimmed(briefing, block.text);
    if (range.isEmpty())
        return {range, range};
    const std::uint32_t end = std::min(boldEnd(briefing, block), range.end);
    if (end > range.begin) {
        const TextRange bold{range.begin, end};
        const TextRange rest = trimmed(briefing, {end, range.end});
        const std::string_view boldWords = text::trimmed(briefing.words(bold));
        const char32_t last = boldWords.empty()
            ? 0
            : text::decodeBefore(boldWords, boldWords.size()).character;
        const char32_t next = rest.isEmpty() ? 0 : text::decode(briefing.words(rest), 0).character;
        const bool lineBreak = briefing.words({end, std::max(rest.begin, end)}).find('\n')
            != std::string_view::npos;
        const bool setOff = isSeparator(last) || isSeparator(next) || rest.isEmpty() || lineBreak;
        // "**U.S.** forces": an abbreviation in bold is not a title.
        const bool abbreviation = last == '.' && isAbbreviation(boldWords) && !isSeparator(next);
        const TextRange title = withoutSeparators(briefing, bold);
        // An item that is bold from end to end and long is emphasised, not titled.
        constexpr std::uint32_t longestTitle = 110;
        if (rest.isEmpty() && title.size() > longestTitle)
            return {{range.begin, range.begin}, range};
        // "**Hugh Nelson, Jr.** will receive", "**The Senator** – who voted": the sentence goes on.
        const bool goesOn = last != ':' && last != U'：' && next != ':' && !lineBreak
            && text::isLower(firstLetter(briefing.words(rest)));
        if (goesOn)
            return {{range.begin, range.begin}, range};
        if (setOff && !abbreviation && !title.isEmpty()) {
            TextRange body = rest;
            while (!body.isEmpty() && isSeparator(text::decode(briefing.words(body), 0).character))
                body = trimmed(
                    briefing,
                    {body.begin + text::decode(briefing.words(body), 0).length, body.end});
            return {title, body};
        }
        return {{range.begin, range.begin}, range};
    }
    if (block.kind == BlockKind::ListItem)
        return plainTitle(briefing, range);
    return {{range.begin, range.begin}, range};
}

} // namespace entente
