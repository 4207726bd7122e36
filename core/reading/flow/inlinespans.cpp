// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flow/inlinespans.h"

#include <algorithm>

namespace entente {

namespace {

bool isLetter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
}

} // namespace

bool isAsciiPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
}

std::size_t InlineSpans::run(std::size_t at) const
{
    return std::min(m_line.find_first_not_of(m_line[at], at), m_line.size()) - at;
}

std::size_t InlineSpans::skipSpace(std::size_t at) const
{
    return std::min(m_line.find_first_not_of(" \t", at), m_line.size());
}

std::size_t InlineSpans::codeEnd(std::size_t at)
{
    const std::size_t length = run(at);
    if (length >= m_unclosed.size() || m_unclosed[length])
        return at;
    for (std::size_t i = m_line.find('`', at + length); i != std::string_view::npos;) {
        const std::size_t closing = run(i);
        if (closing == length)
            return i + closing;
        i = m_line.find('`', i + closing);
    }
    m_unclosed[length] = true;
    return at;
}

std::size_t InlineSpans::angleEnd(std::size_t at)
{
    const std::string_view rest = m_line.substr(at);
    if (rest.starts_with("<!--")) {
        const std::size_t end = m_commentUnclosed ? std::string_view::npos : rest.find("-->", 4);
        m_commentUnclosed = end == std::string_view::npos;
        return m_commentUnclosed ? at : at + end + 3;
    }
    const std::size_t tag = tagEnd(at);
    return tag > at ? tag : addressEnd(at);
}

std::size_t InlineSpans::tagEnd(std::size_t at) const
{
    std::size_t i = at + 1;
    const bool closes = i < m_line.size() && m_line[i] == '/';
    i += closes ? 1 : 0;
    if (i >= m_line.size() || !isLetter(m_line[i]))
        return at;
    while (i < m_line.size() && (isLetter(m_line[i]) || isDigit(m_line[i]) || m_line[i] == '-'))
        ++i;
    while (i < m_line.size()) {
        const std::size_t space = skipSpace(i);
        if (space >= m_line.size())
            return at;
        if (m_line[space] == '>')
            return space + 1;
        if (m_line.substr(space).starts_with("/>") && !closes)
            return space + 2;
        // An attribute, which white space sets off.
        if (closes || space == i || !isNameCharacter(m_line[space]))
            return at;
        i = space;
        while (i < m_line.size() && isNameCharacter(m_line[i]))
            ++i;
        const std::size_t equals = skipSpace(i);
        if (equals >= m_line.size() || m_line[equals] != '=')
            continue;
        i = skipSpace(equals + 1);
        if (i >= m_line.size())
            return at;
        const bool quoted = m_line[i] == '"' || m_line[i] == '\'';
        const std::size_t end = quoted ? m_line.find(m_line[i], i + 1)
                                       : m_line.find_first_of(" \t\"'=<>`", i);
        if (end == std::string_view::npos || (!quoted && end == i))
            return at;
        i = end + (quoted ? 1 : 0);
    }
    return at;
}

/// "<https://…>", "<name@place>"
std::size_t InlineSpans::addressEnd(std::size_t at) const
{
    const std::size_t end = m_line.find_first_of(" \t<>", at + 1);
    if (end == std::string_view::npos || m_line[end] != '>')
        return at;
    const std::string_view address = m_line.substr(at + 1, end - at - 1);
    const std::size_t mark = address.find_first_of(":@");
    return mark != std::string_view::npos && mark > 1 && isLetter(address[0]) ? end + 1 : at;
}

std::size_t InlineSpans::titleEnd(std::size_t at) const
{
    const char closing = m_line[at] == '(' ? ')' : m_line[at];
    for (std::size_t i = at + 1; i < m_line.size(); ++i) {
        if (m_line[i] == '\\')
            ++i;
        else if (m_line[i] == closing)
            return i + 1;
    }
    return at;
}

std::size_t InlineSpans::targetEnd(std::size_t at) const
{
    constexpr int deepest = 32;
    constexpr std::size_t longest = 4096;
    if (at >= m_line.size() || m_line[at] != '(')
        return at;
    const std::size_t last = std::min(m_line.size(), at + longest);
    std::size_t i = skipSpace(at + 1);
    if (i < last && m_line[i] == '<') {
        i = m_line.find_first_of("<>", i + 1);
        if (i >= last || m_line[i] == '<')
            return at;
        ++i;
    } else {
        int depth = 0;
        for (; i<last &&static_cast<unsigned char>(m_line[i])> ' '; ++i) {
            if (m_line[i] == '\\' && i + 1 < last && isAsciiPunctuation(m_line[i + 1]))
                ++i;
            else if (m_line[i] == '(' && ++depth > deepest)
                return at;
            else if (m_line[i] == ')' && --depth < 0)
                break;
        }
        if (depth > 0)
            return at;
    }
    const std::size_t title = skipSpace(i);
    if (title < last && title > i
        && (m_line[title] == '"' || m_line[title] == '\'' || m_line[title] == '(')) {
        i = titleEnd(title);
        if (i == title || i > last)
            return at;
    }
    i = skipSpace(i);
    return i < m_line.size() && m_line[i] == ')' ? i + 1 : at;
}

} // namespace entente
