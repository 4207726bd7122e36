// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/corpus/sourcewords.h"

#include "core/reading/html/htmlfragment.h"

#include <algorithm>

namespace entente::test {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string decoded(std::string_view words)
{
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t end = words[i] == '&' ? words.find(';', i) : std::string_view::npos;
        if (end == std::string_view::npos || end - i >= 10) {
            result += words[i];
            continue;
        }
        result += decodedEntity(words.substr(i, end - i + 1));
        i = end;
    }
    return result;
}

/// What an image says: its alternative text, or its title where it has none.
std::string wordsOfImage(std::string_view tag)
{
    std::string flat(tag);
    std::replace(flat.begin(), flat.end(), '\n', ' ');
    for (const std::string_view name :
         {std::string_view(" alt=\""), std::string_view(" title=\"")}) {
        const std::size_t at = flat.find(name);
        if (at == std::string::npos)
            continue;
        const std::string_view value = std::string_view(flat).substr(at + name.size());
        if (const std::size_t end = value.find('"'); end != 0)
            return ' ' + decoded(value.substr(0, end)) + ' ';
    }
    return {};
}

/// Behind a comment, a tag or an autolink that begins at `at`; `at` where none does.
std::size_t behindTag(std::string_view text, std::size_t at, std::string &kept)
{
    if (text.substr(at).starts_with("<!--")) {
        const std::size_t end = text.find("-->", at);
        return end == std::string_view::npos ? at : end + 3;
    }
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    const std::size_t end = text.find('>', at);
    if (end == std::string_view::npos || !(isLetter(next) || next == '/'))
        return at;
    const std::string_view inside = text.substr(at + 1, end - at - 1);
    const bool autolink = inside.find_first_of(" \n\"") == std::string_view::npos
        && (inside.find("://") != std::string_view::npos
            || inside.find('@') != std::string_view::npos || inside.starts_with("mailto:"));
    // A line break parts words, other tags do not.
    if ((next | 0x20) == 'b' && inside.size() < 6)
        kept += ' ';
    if (inside.starts_with("img"))
        kept += wordsOfImage(inside);
    kept += autolink ? std::string(inside) + " " : std::string();
    return end + 1;
}

/// Behind the target of an inline link whose "](" stands at `at`.
std::size_t behindTarget(std::string_view text, std::size_t at)
{
    int depth = 0;
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '(')
            ++depth;
        else if (text[i] == ')' && --depth == 0)
            return i + 1;
        else if (text[i] == '\n' && i + 1 < text.size() && text[i + 1] == '\n')
            break;
    }
    return at;
}

std::size_t behindListNumber(std::string_view text, std::size_t at)
{
    std::size_t i = at;
    while (i < text.size() && (text[i] == ' ' || text[i] == '>'))
        ++i;
    const std::size_t first = i;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    const bool number = i > first && i - first < 10 && i + 1 < text.size()
        && (text[i] == '.' || text[i] == ')') && (text[i + 1] == ' ' || text[i + 1] == '\n');
    return number ? i + 1 : at;
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && (isLetter(text[end]) || isDigit(text[end])))
            ++end;
        if (end > i)
            words.emplace_back(text.substr(i, end - i));
        i = end + 1;
    }
    return words;
}

std::vector<std::string> wordsSeen(std::string_view text)
{
    std::string seen;
    seen.reserve(text.size());
    bool lineBegins = true;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t number = lineBegins ? behindListNumber(text, i) : i;
        lineBegins = false;
        if (number != i) {
            i = number;
            continue;
        }
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            seen += text[i + 1] == '\n' ? ' ' : text[i + 1];
            i += 2;
            continue;
        }
        if (c == '<') {
            const std::size_t behind = behindTag(text, i, seen);
            if (behind != i) {
                i = behind;
                continue;
            }
        }
        if (c == ']' && i + 1 < text.size() && text[i + 1] == '(') {
            const std::size_t behind = behindTarget(text, i);
            i = behind == i ? i + 1 : behind;
            // Two links may share a word: "[E](…)[gan](…)".
            i += i < text.size() && text[i] == '[' ? 1 : 0;
            continue;
        }
        if (c == '&') {
            const std::size_t end = text.find(';', i);
            if (end != std::string_view::npos && end - i < 10) {
                seen += decodedEntity(text.substr(i, end - i + 1));
                i = end + 1;
                continue;
            }
        }
        if (c != '*' && c != '~')
            seen += c;
        lineBegins = c == '\n';
        ++i;
    }
    return wordsOf(seen);
}

std::size_t bodyOf(std::string_view document)
{
    if (!document.starts_with("---\n"))
        return 0;
    const std::size_t end = document.find("\n---\n", 3);
    return end == std::string_view::npos ? 0 : end + 5;
}

std::string frontMatterValue(std::string_view document, std::string_view key)
{
    const std::string_view head = document.substr(0, bodyOf(document));
    const std::size_t at = head.find("\n" + std::string(key) + ": ");
    if (at == std::string_view::npos)
        return {};
    const std::size_t begin = at + key.size() + 3;
    std::string value(head.substr(begin, head.find('\n', begin) - begin));
    value.erase(
        std::remove_if(value.begin(), value.end(), [](char c) { return c == '\'' || c == '"'; }),
        value.end());
    return value;
}

std::vector<std::string> frontMatterValues(std::string_view document)
{
    std::vector<std::string> values;
    std::string_view head = document.substr(0, bodyOf(document));
    while (!head.empty()) {
        const std::size_t end = std::min(head.find('\n'), head.size() - 1);
        const std::string_view line = head.substr(0, end);
        const std::size_t colon = line.find(": ");
        std::string &value = values.emplace_back(
            colon == std::string_view::npos ? line : line.substr(colon + 2));
        // "\\u2019" and "\\U0001F4C8" are one character each, and none of a word.
        for (std::size_t at = value.find('\\'); at != std::string::npos; at = value.find('\\')) {
            const char kind = at + 1 < value.size() ? value[at + 1] : ' ';
            value.replace(at, kind == 'u' ? 6 : kind == 'U' ? 10 : kind == 'x' ? 4 : 2, " ");
        }
        head.remove_prefix(end + 1);
    }
    return values;
}

} // namespace entente::test
