// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/markdowntext.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/publishing/run.h"
#include "core/publishing/selection.h"

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
        || (neighbour(styled) == Neighbour::Punctuation && neighbour(outside) != Neighbour::Letter);
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

/// An address as it stands in the angle brackets of a link.
std::string target(const std::string &address)
{
    std::string written;
    for (const char c : address) {
        if (c == '<' || c == '>' || c == '\\')
            written += '\\';
        written += c == '\n' || c == '\r' ? std::string("%0A") : std::string(1, c);
    }
    return written;
}

std::string linked(const Briefing &briefing, const Mark &mark, const std::string &words)
{
    if ((mark.styles & Style::Link) == 0 || mark.link < 0 || words.empty())
        return words;
    const std::string &address = briefing.links[static_cast<std::size_t>(mark.link)];
    if (address.empty())
        return words;
    return "[" + words + "](<" + target(address) + ">)";
}

/// An image keeps its alternative text as such. Where it lies in the text itself it is said.
std::string pictured(const Briefing &briefing, const Mark &mark, const std::string &words)
{
    if (mark.image < 0)
        return words;
    const std::string &address = briefing.links[static_cast<std::size_t>(mark.image)];
    if (!address.empty() && !address.starts_with("data:"))
        return "![" + words + "](<" + target(address) + ">)";
    return escaped(pages::figureSaid(toText(briefing.words(mark.text)), address).toStdString());
}

/// A mark with the words that it styles and what stands around them.
struct Run
{
    const Mark &mark;
    std::string_view words; ///< without the spaces at its ends
    char32_t before = 0;
    char32_t after = 0;
};

std::string styledRun(const Briefing &briefing, const Run &run, std::uint8_t styles)
{
    const bool monospace = (styles & Style::Monospace) != 0;
    std::string inner = monospace ? code(run.words) : escaped(flat(run.words));
    inner = linked(briefing, run.mark, pictured(briefing, run.mark, inner));
    const std::string sign = delimiter(styles);
    // A code span and a link begin and end with a sign, whatever their words begin with.
    const bool signs = monospace || inner.starts_with('[') || inner.starts_with("![");
    const char32_t first = signs ? U'[' : firstOf(run.words);
    const char32_t last = signs ? U']' : lastOf(run.words);
    if (sign.empty() || !canDelimit(first, run.before) || !canDelimit(last, run.after))
        return inner;
    return sign + inner + std::string(sign.rbegin(), sign.rend());
}

/// What may not begin a line of Markdown as it is, escaped.
std::string guarded(std::string text)
{
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

} // namespace

std::string markdownEscaped(std::string_view words)
{
    return escaped(simplified(words));
}

std::string markdownParagraph(std::string_view words)
{
    return guarded(markdownEscaped(words));
}

std::string markdownNote(std::string_view prefix, std::size_t number)
{
    return "[^" + std::string(prefix) + std::to_string(number) + "]";
}

std::string markdownStyled(const Briefing &briefing, TextRange range, MarkdownPlace place,
                           std::string_view notePrefix)
{
    // A line of a table cannot be broken but by HTML.
    if (const std::size_t feed = briefing.words(range).find('\n');
        place == MarkdownPlace::Cell && feed != std::string_view::npos) {
        const auto end = range.begin + static_cast<std::uint32_t>(feed);
        const std::string first = markdownStyled(briefing, {range.begin, end}, place, notePrefix);
        const std::string rest = markdownStyled(briefing, {end + 1, range.end}, place, notePrefix);
        return first + (first.empty() || rest.empty() ? "" : "<br>") + rest;
    }
    std::string text;
    std::uint32_t at = range.begin;
    std::uint32_t closed = range.begin; // styles that touch would run together
    bool anyClosed = false;
    for (const Mark &mark : briefing.marksIn(range)) {
        const TextRange own{std::max(mark.text.begin, at), std::min(mark.text.end, range.end)};
        const std::string_view all = briefing.words(own);
        const std::string_view words = text::trimmed(all);
        if (words.empty() && mark.image < 0)
            continue;
        if (mark.note != 0) {
            text += escaped(flat(briefing.words({at, own.begin})))
                + markdownNote(notePrefix, mark.note);
            at = closed = own.end;
            anyClosed = false;
            continue;
        }
        const auto lead = static_cast<std::uint32_t>(words.data() - all.data());
        const TextRange inner{own.begin + lead,
                              own.begin + lead + static_cast<std::uint32_t>(words.size())};
        text += escaped(flat(briefing.words({at, inner.begin})));
        std::uint8_t styles = mark.styles;
        // Bold words that join a title, or that are all there is, would be read as a title.
        const bool joins = place == MarkdownPlace::AfterTitle && inner.begin == range.begin;
        const bool isAll = place == MarkdownPlace::LineStart
            && briefing.words(inner) == text::trimmed(briefing.words(range));
        if (joins || isAll)
            styles = static_cast<std::uint8_t>(styles & ~static_cast<unsigned>(Style::Strong));
        if (anyClosed && closed == inner.begin)
            styles = 0;
        const Run run{mark, words, lastOf(briefing.words({range.begin, inner.begin})),
                      firstOf(briefing.words({inner.end, range.end}))};
        text += styledRun(briefing, run, styles);
        at = closed = inner.end;
        anyClosed = styles != 0;
    }
    text += escaped(flat(briefing.words({at, range.end})));
    text = simplified(text);
    return place == MarkdownPlace::LineStart ? guarded(std::move(text)) : text;
}

std::string markdownCell(std::string_view markdown)
{
    std::string cell;
    for (const char c : markdown) {
        if (c == '|')
            cell += '\\';
        cell += c;
    }
    return cell;
}

} // namespace entente
