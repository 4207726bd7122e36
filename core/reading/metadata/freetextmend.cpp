// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/metadata/freetextmend.h"

#include "core/base/yaml.h"
#include "core/reading/metadata/metadatakeys.h"

#include <algorithm>
#include <vector>

namespace entente {

namespace {

constexpr std::string_view blanks = " \t";
constexpr std::size_t longestKey = 64;

struct Line
{
    std::string_view words;
    std::string_view ending;
    std::size_t indent = 0;

    [[nodiscard]] bool isBlank() const { return indent == words.size(); }
};

struct Entry
{
    std::string_view key; ///< with its indent
    std::string_view value;
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::size_t ending = text.substr(end).starts_with("\r\n") ? 2
            : end < text.size()                                         ? 1
                                                                        : 0;
        Line line{text.substr(0, end), text.substr(end, ending), 0};
        line.indent = std::min(line.words.find_first_not_of(blanks), line.words.size());
        lines.push_back(line);
        text.remove_prefix(end + ending);
    }
    return lines;
}

std::string_view trimmed(std::string_view words)
{
    const std::size_t first = words.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return words.substr(first, words.find_last_not_of(blanks) + 1 - first);
}

/// A key and its value; where the value is joined to it ("title:One"), of a known key alone.
Entry entryOf(const Line &line, MendFreeText which)
{
    const std::string_view words = line.words;
    if (line.isBlank()
        || std::string_view("\"'[]{}#&*!|>%@`,?-").find(words[line.indent])
            != std::string_view::npos)
        return {};
    for (std::size_t at = words.find(':'); at < longestKey; at = words.find(':', at + 1)) {
        const std::string_view key = words.substr(0, at);
        const bool isApart = at + 1 == words.size()
            || blanks.find(words[at + 1]) != std::string_view::npos;
        const bool isJoined = which == MendFreeText::Refused
            && usesOfKey(foldedKey(key)) != KeyUse::None;
        if (isApart || isJoined)
            return {key, trimmed(words.substr(at + 1))};
    }
    return {};
}

bool isBlockHead(std::string_view value)
{
    return (value[0] == '|' || value[0] == '>')
        && value.substr(0, value.find(" #")).find_first_not_of("|>+-0123456789 ")
        == std::string_view::npos;
}

bool isTaken(std::string_view value)
{
    return std::holds_alternative<yaml::Node>(yaml::parse("x: " + std::string(value)));
}

/// " #" and a word behind it begin no comment for those who write titles.
bool hasHash(std::string_view value)
{
    for (std::size_t at = value.find('#'); at != std::string_view::npos;
         at = value.find('#', at + 1)) {
        const bool begins = at == 0 || blanks.find(value[at - 1]) != std::string_view::npos;
        const bool isSpaced = at + 1 == value.size() || value[at + 1] == ' '
            || value[at + 1] == '#';
        if (begins)
            return !isSpaced;
    }
    return false;
}

/// "[*a, *b]", "key: *a"
bool hasAlias(std::string_view yaml)
{
    for (std::size_t at = yaml.find('*'); at != std::string_view::npos;
         at = yaml.find('*', at + 1)) {
        const std::size_t before = at == 0 ? at : yaml.find_last_not_of(" \t", at - 1);
        const std::size_t end = std::min(yaml.find_first_of(" \t\r\n,]}", at), yaml.size());
        if (before < at && std::string_view(":-[,{").find(yaml[before]) != std::string_view::npos
            && end > at + 1 && yaml[end - 1] != '*')
            return true;
    }
    return false;
}

bool isCutShort(std::string_view value, bool hasAliases)
{
    switch (value[0]) {
    case '"':
    case '\'':
    case '[':
    case '{':
    case '|':
    case '>':
        return false;
    case '&': // an anchor, where something hangs on it
        return !hasAliases;
    case '!':
        return !value.starts_with("!!") && !value.starts_with("!<");
    default:
        return hasHash(value);
    }
}

/// Where a value that is not taken has one plain meaning all the same.
bool isPlain(std::string_view value)
{
    const auto goesOnBehind = [&](char close) {
        const std::size_t end = value.find(close, 1);
        return end != std::string_view::npos && end + 1 < value.size();
    };
    switch (value[0]) {
    case '[':
        return goesOnBehind(']') && value.back() != ']';
    case '{':
        return goesOnBehind('}') && value.back() != '}';
    case '"':
        return goesOnBehind('"');
    case '*':
        return value.find_first_of(" \t*", 1) != std::string_view::npos;
    default:
        return true;
    }
}

/// In single quotation marks, but for a comment behind it.
std::string inQuotes(std::string_view value)
{
    const std::size_t comment = value.find(" # ");
    std::string result = "'";
    for (const char c : value.substr(0, comment)) {
        result += c;
        if (c == '\'')
            result += c;
    }
    result += '\'';
    return comment == std::string_view::npos ? result : result.append(value.substr(comment));
}

class Mender final
{
public:
    Mender(std::string_view yaml, MendFreeText which)
        : m_which(which), m_hasAlias(hasAlias(yaml)), m_lines(linesOf(yaml))
    {
    }

    std::string mended()
    {
        for (std::size_t i = 0; i < m_lines.size();) {
            const Entry entry = entryOf(m_lines[i], m_which);
            // Lines below a value go on with it; below a key alone they are entries of their own.
            const std::size_t next = entry.value.empty() ? i + 1 : behind(i);
            if (!entry.value.empty() && isToMend(entry, i, next))
                mend(entry, i, next);
            else
                copy(i, next);
            i = next;
        }
        return std::move(m_result);
    }

private:
    /// Behind the lines that are indented below a line.
    [[nodiscard]] std::size_t behind(std::size_t line) const
    {
        std::size_t next = line + 1;
        std::size_t last = next;
        for (; next < m_lines.size(); ++next) {
            if (m_lines[next].isBlank())
                continue;
            if (m_lines[next].indent <= m_lines[line].indent)
                break;
            last = next + 1;
        }
        return last;
    }

    [[nodiscard]] bool isToMend(const Entry &entry, std::size_t line, std::size_t next) const
    {
        if (isBlockHead(entry.value))
            return false;
        if (m_which == MendFreeText::CutShort)
            return next == line + 1 && isCutShort(entry.value, m_hasAlias);
        if (next == line + 1) {
            const bool closes = next < m_lines.size() && !m_lines[next].isBlank()
                && std::string_view("]}").find(m_lines[next].words[m_lines[next].indent])
                    != std::string_view::npos;
            return !closes && isPlain(entry.value)
                && (!isTaken(entry.value)
                    || blanks.find(m_lines[line].words[entry.key.size() + 1])
                        == std::string_view::npos);
        }
        // Several lines: only plain words, which YAML would have joined.
        std::string whole(entry.value);
        for (std::size_t i = line + 1; i < next; ++i)
            whole += " " + std::string(trimmed(m_lines[i].words));
        return std::string_view("\"'[{").find(entry.value[0]) == std::string_view::npos
            && whole.find(" #") == std::string::npos && !isTaken(whole);
    }

    void mend(const Entry &entry, std::size_t line, std::size_t next)
    {
        std::string value(entry.value);
        for (std::size_t i = line + 1; i < next; ++i)
            value += std::string(m_lines[i - 1].ending) + std::string(m_lines[i].words);
        m_result += entry.key;
        m_result += ": ";
        m_result += inQuotes(value);
        m_result += m_lines[next - 1].ending;
    }

    void copy(std::size_t first, std::size_t end)
    {
        for (std::size_t i = first; i < end; ++i) {
            m_result += m_lines[i].words;
            m_result += m_lines[i].ending;
        }
    }

    MendFreeText m_which;
    bool m_hasAlias;
    std::vector<Line> m_lines;
    std::string m_result;
};

} // namespace

std::string freeTextMended(std::string_view yaml, MendFreeText which)
{
    return Mender(yaml, which).mended();
}

} // namespace entente
