// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/markdowntext.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/publishing/run.h"
#include "core/publishing/selection.h"

#include <QStringList>

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
    const bool isAdded = (styles & Style::Edited) != 0 && (styles & Style::Strikeout) == 0;
    if ((styles & Style::Strong) != 0 || isAdded)
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

std::string linked(const pages::Run &run, const std::string &words)
{
    if ((run.styles & Style::Link) == 0 || run.link.isEmpty() || words.empty())
        return words;
    return "[" + words + "](<" + target(run.link.toStdString()) + ">)";
}

/// An image keeps its alternative text as such. Where it lies in the text itself it is said.
std::string pictured(const pages::Run &run, const std::string &words)
{
    if (!run.image)
        return words;
    const std::string &address = run.image->address;
    if (!address.empty() && !address.starts_with("data:"))
        return "![" + words + "](<" + target(address) + ">)";
    return escaped(pages::figureSaid(run.words, address).toStdString());
}

/// A run with the words that it styles and what stands around them.
struct Styled
{
    const pages::Run &run;
    std::string_view words; ///< without the spaces at its ends
    char32_t before = 0;
    char32_t after = 0;
};

std::string styledRun(const Styled &of, std::uint8_t styles)
{
    const bool monospace = (styles & Style::Monospace) != 0;
    std::string inner = monospace ? code(of.words) : escaped(flat(of.words));
    inner = linked(of.run, pictured(of.run, inner));
    const std::string sign = delimiter(styles);
    // A code span and a link begin and end with a sign, whatever their words begin with.
    const bool signs = monospace || inner.starts_with('[') || inner.starts_with("![");
    const char32_t first = signs ? U'[' : firstOf(of.words);
    const char32_t last = signs ? U']' : lastOf(of.words);
    if (sign.empty() || !canDelimit(first, of.before) || !canDelimit(last, of.after))
        return inner;
    return sign + inner + std::string(sign.rbegin(), sign.rend());
}

bool isPlain(const pages::Run &run)
{
    return run.styles == 0 && run.link.isEmpty() && run.note == 0 && !run.image;
}

/// What stands between the line breaks of a text.
std::vector<std::vector<pages::Run>> linesOf(const std::vector<pages::Run> &runs)
{
    std::vector<std::vector<pages::Run>> lines(1);
    for (const pages::Run &run : runs) {
        const QStringList parts = run.words.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.emplace_back();
            lines.back().push_back(run);
            lines.back().back().words = parts[i];
        }
    }
    return lines;
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

std::string markdownStyled(const std::vector<pages::Run> &runs, MarkdownPlace place,
                           std::string_view notePrefix)
{
    std::string whole;
    std::vector<std::size_t> ends; // of each run
    ends.reserve(runs.size());
    for (const pages::Run &run : runs)
        ends.push_back(whole.append(run.words.toStdString()).size());
    const std::string_view all = whole;
    // A line of a table cannot be broken but by HTML.
    if (place == MarkdownPlace::Cell && all.find('\n') != std::string_view::npos) {
        std::string cell;
        for (const std::vector<pages::Run> &line : linesOf(runs)) {
            const std::string next = markdownStyled(line, place, notePrefix);
            cell += (cell.empty() || next.empty() ? "" : "<br>") + next;
        }
        return cell;
    }
    std::string text;
    std::size_t at = 0;
    std::size_t closed = 0; // styles that touch would run together
    bool anyClosed = false;
    for (std::size_t number = 0; number < runs.size(); ++number) {
        const pages::Run &run = runs[number];
        const std::size_t begin = number == 0 ? 0 : ends[number - 1];
        const std::size_t end = ends[number];
        const std::string_view own = all.substr(begin, end - begin);
        const std::string_view words = text::trimmed(own);
        if (isPlain(run) || (words.empty() && !run.image))
            continue;
        if (run.note != 0) {
            text += escaped(flat(all.substr(at, begin - at)))
                + markdownNote(notePrefix, static_cast<std::size_t>(run.note));
            at = closed = end;
            anyClosed = false;
            continue;
        }
        const auto first = begin + static_cast<std::size_t>(words.data() - own.data());
        const std::size_t behind = first + words.size();
        text += escaped(flat(all.substr(at, first - at)));
        std::uint8_t styles = run.styles;
        // Bold words that join a title, or that are all there is, would be read as a title.
        const bool joins = place == MarkdownPlace::AfterTitle && first == 0;
        const bool isAll = place == MarkdownPlace::LineStart && words == text::trimmed(all);
        if (joins || isAll)
            styles = static_cast<std::uint8_t>(styles & ~static_cast<unsigned>(Style::Strong));
        if (anyClosed && closed == first)
            styles = 0;
        text += styledRun({run, words, lastOf(all.substr(0, first)), firstOf(all.substr(behind))},
                          styles);
        at = closed = behind;
        anyClosed = styles != 0;
    }
    text += escaped(flat(all.substr(at)));
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
