// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/markdowntext.h"

#include "core/text/casefold.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace entente {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        || static_cast<unsigned char>(c) >= 0x80;
}

bool needsEscape(std::string_view words, std::size_t i)
{
    const char before = i > 0 ? words[i - 1] : ' ';
    const char after = i + 1 < words.size() ? words[i + 1] : ' ';
    switch (words[i]) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '<':
    case '~':
        return true;
    case '_': // within a word it styles nothing
        return !isAlphanumeric(before) || !isAlphanumeric(after);
    case '&': // only where an entity could begin
        return isAlphanumeric(after) || after == '#';
    default:
        return false;
    }
}

std::string escaped(std::string_view words)
{
    std::string text;
    text.reserve(words.size() + 8);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (needsEscape(words, i))
            text += '\\';
        text += words[i];
    }
    return text;
}

/// Words with their line breaks as spaces, but with the spaces at their ends kept.
std::string flat(std::string_view words)
{
    std::string text(words);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

enum class Neighbour { Space, Punctuation, Letter };

Neighbour neighbour(char32_t c)
{
    if (c == 0 || text::isSpace(c))
        return Neighbour::Space;
    return text::isWordCharacter(c) ? Neighbour::Letter : Neighbour::Punctuation;
}

char32_t lastOf(std::string_view words)
{
    return words.empty() ? 0 : text::decodeBefore(words, words.size()).character;
}

char32_t firstOf(std::string_view words)
{
    return words.empty() ? 0 : text::decode(words, 0).character;
}

/// CommonMark's rule of flanking: whether asterisks between these two are taken as the edge of a
/// style, seen from the styled side.
bool canDelimit(char32_t styled, char32_t outside)
{
    return neighbour(styled) == Neighbour::Letter
        || (neighbour(styled) == Neighbour::Punctuation
            && neighbour(outside) != Neighbour::Letter);
}

std::string code(std::string_view words)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : words) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    const bool padded = words.starts_with('`') || words.ends_with('`');
    const std::string pad = padded ? " " : "";
    return fence + pad + flat(words) + pad + fence;
}

std::string delimiter(std::uint8_t styles)
{
    std::string sign;
    if ((styles & Style::Strikeout) != 0)
        sign += "~~";
    if ((styles & Style::Strong) != 0)
        sign += "**";
    if ((styles & Style::Emphasis) != 0)
        sign += "*";
    return sign;
}

std::string linked(const Briefing &briefing, const Mark &mark, const std::string &words)
{
    if ((mark.styles & Style::Link) == 0 || mark.link < 0 || words.empty())
        return words;
    const std::string &address = briefing.links[static_cast<std::size_t>(mark.link)];
    if (address.empty() || address.find_first_of("<>\n\\ ") != std::string::npos)
        return words;
    return "[" + words + "](<" + address + ">)";
}

} // namespace

std::string markdownEscaped(std::string_view words)
{
    return escaped(simplified(words));
}

std::string markdownParagraph(std::string_view words)
{
    std::string text = markdownEscaped(words);
    if (text.empty())
        return text;
    if (std::string_view("#>+-=|").find(text[0]) != std::string_view::npos) {
        text.insert(0, 1, '\\');
        return text;
    }
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string::npos && (text[digits] == '.' || text[digits] == ')'))
        text.insert(digits, 1, '\\');
    return text;
}

std::string markdownStyled(const Briefing &briefing, TextRange range, bool afterTitle)
{
    std::string text;
    std::uint32_t at = range.begin;
    bool justClosed = false;
    for (const Mark &mark : briefing.marksIn(range)) {
        const TextRange own{std::max(mark.text.begin, at), std::min(mark.text.end, range.end)};
        if (own.isEmpty())
            continue;
        text += escaped(flat(briefing.words({at, own.begin})));
        const std::string_view all = briefing.words(own);
        const std::string_view words = text::trimmed(all);
        const auto lead = static_cast<std::size_t>(words.data() - all.data());
        const bool atHead = afterTitle && own.begin == range.begin;
        const auto styles = static_cast<std::uint8_t>(
            mark.styles & (atHead ? ~Style::Strong & 0xff : 0xff));
        const std::string sign = delimiter(styles);
        const char32_t before = lead > 0 ? U' ' : lastOf(briefing.words({range.begin, own.begin}));
        const bool trailing = lead + words.size() < all.size();
        const char32_t after = trailing ? U' ' : firstOf(briefing.words({own.end, range.end}));
        const bool edges = canDelimit(firstOf(words), before) && canDelimit(lastOf(words), after);
        const bool styled = !sign.empty() && edges && !(justClosed && at == own.begin);
        const bool monospace = (styles & Style::Monospace) != 0 && !words.empty();
        std::string inner =
            linked(briefing, mark, monospace ? code(words) : escaped(flat(words)));
        // Beside a code span or a link the edge is punctuation, which the rule above did not see.
        const bool plainInner = !monospace && inner.front() != '[';
        if (styled && (plainInner || (neighbour(before) != Neighbour::Letter && neighbour(after) != Neighbour::Letter)))
            inner = sign + inner + std::string(sign.rbegin(), sign.rend());
        justClosed = styled;
        text += std::string(lead, ' ') + inner + (trailing ? " " : "");
        at = own.end;
    }
    text += escaped(flat(briefing.words({at, range.end})));
    return simplified(text);
}

} // namespace entente
