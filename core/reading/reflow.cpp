// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reflow.h"

#include "core/reading/flowcut.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

struct PhysicalLine
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t indent = 0;
    bool blankBefore = false;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
};

std::vector<PhysicalLine> physicalLines(std::string_view source)
{
    std::vector<PhysicalLine> lines;
    bool blank = true;
    for (std::size_t i = 0; i < source.size();) {
        const std::size_t end = std::min(source.find_first_of("\r\n", i), source.size());
        const std::string_view line = source.substr(i, end - i);
        const std::string_view words = text::trimmed(line);
        if (words.empty()) {
            // "\r\n" is one line end: between the two there is no blank line.
            blank = blank
                || !(i > 0 && source[i - 1] == '\r' && i < source.size() && source[i] == '\n');
        } else {
            const auto begin = static_cast<std::uint32_t>(words.data() - source.data());
            lines.push_back({begin, begin + static_cast<std::uint32_t>(words.size()),
                             begin - static_cast<std::uint32_t>(i), blank});
            blank = false;
        }
        i = end + 1;
    }
    return lines;
}

/// Lines filled to a width: no line is much longer than the others, and most are nearly as long.
bool isWrapped(const std::vector<PhysicalLine> &lines)
{
    constexpr std::uint32_t narrowest = 40;
    constexpr std::uint32_t widest = 130; // bytes; a line of 100 characters may hold more bytes
    std::uint32_t longest = 0;
    for (const PhysicalLine &line : lines)
        longest = std::max(longest, line.indent + line.size());
    if (lines.size() < 4 || longest < narrowest || longest > widest)
        return false;
    std::size_t followed = 0;
    std::size_t full = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].blankBefore)
            continue;
        ++followed;
        full += (lines[i].indent + lines[i].size()) * 10 >= longest * 7 ? 1 : 0;
    }
    return followed >= 3 && full * 10 >= followed * 6;
}

std::ptrdiff_t pipes(std::string_view source, const PhysicalLine &line)
{
    const std::string_view words = source.substr(line.begin, line.size());
    return std::count(words.begin(), words.end(), '|');
}

bool hasPipe(std::string_view source, const PhysicalLine &line)
{
    return pipes(source, line) > 0;
}

/// The end of a table that still has its rows on lines of their own and begins at `first`, or
/// `first` where there is none.
std::size_t tableEnd(std::string_view source, const std::vector<PhysicalLine> &lines,
                     std::size_t first)
{
    std::size_t columns = 0;
    if (first + 1 >= lines.size() || !hasPipe(source, lines[first])
        || !isDelimiterRow(source.substr(lines[first + 1].begin, lines[first + 1].size()), columns))
        return first;
    std::size_t last = first + 2;
    while (last < lines.size() && hasPipe(source, lines[last]))
        ++last;
    return last;
}

} // namespace

std::size_t markerLength(std::string_view line, std::uint32_t &number)
{
    number = 0;
    std::size_t length = 0;
    if (line.starts_with("•") || line.starts_with("·") || line.starts_with("◦")
        || line.starts_with("▪")) {
        length = text::decode(line, 0).length;
    } else if (!line.empty() && std::string_view("-*+").find(line[0]) != std::string_view::npos) {
        length = 1;
        if (line.size() < 2
            || (line[1] != ' ' && line[1] != '\t' && line[1] != '\n' && line[1] != '\r'))
            return 0;
    } else {
        while (length < line.size() && length < 4 && line[length] >= '0' && line[length] <= '9') {
            number = number * 10 + static_cast<std::uint32_t>(line[length] - '0');
            ++length;
        }
        const bool closed = length > 0 && length + 1 < line.size()
            && (line[length] == '.' || line[length] == ')') && line[length + 1] == ' ';
        if (!closed) {
            number = 0;
            return 0;
        }
        ++length;
    }
    while (length < line.size()) {
        const text::Decoded next = text::decode(line, length);
        if (!text::isSpace(next.character))
            break;
        length += next.length;
    }
    return length < line.size() ? length : 0;
}

bool isDelimiterRow(std::string_view line, std::size_t &columns)
{
    columns = 0;
    bool pipe = false;
    bool inHyphens = false;
    for (const char c : line) {
        if (c == '-') {
            columns += inHyphens ? 0 : 1;
            inHyphens = true;
        } else if (c == '|' || c == ' ' || c == '\t' || c == ':') {
            pipe = pipe || c == '|';
            inHyphens = false;
        } else {
            return false;
        }
    }
    return pipe && columns > 0;
}

bool endsSentence(std::string_view word)
{
    while (word.ends_with('"') || word.ends_with(')') || word.ends_with('\''))
        word.remove_suffix(1);
    for (const std::string_view quote : {"”", "’"}) {
        if (word.ends_with(quote))
            word.remove_suffix(quote.size());
    }
    if (word.ends_with('?') || word.ends_with('!') || word.ends_with("。"))
        return true;
    if (!word.ends_with('.'))
        return false;
    static constexpr std::array<std::string_view, 14> abbreviations{
        "Mr.", "Mrs.", "Ms.",  "Dr.",  "Gen.", "Sen.", "Rep.",
        "St.", "vs.",  "e.g.", "i.e.", "No.",  "Jr.",  "Sr."};
    if (std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end())
        return false;
    // Initials: "U.S.", "J."
    const bool initial = word.size() >= 2 && word[word.size() - 2] >= 'A'
        && word[word.size() - 2] <= 'Z' && (word.size() == 2 || word[word.size() - 3] == '.');
    return !initial;
}

std::vector<LogicalLine> logicalLines(std::string_view source)
{
    const std::vector<PhysicalLine> lines = physicalLines(source);
    std::vector<LogicalLine> logical;
    if (!isWrapped(lines)) {
        for (const PhysicalLine &line : lines)
            logical.push_back({line.begin, line.end, line.indent, false});
        return logical;
    }
    std::uint32_t longest = 0;
    for (const PhysicalLine &line : lines)
        longest = std::max(longest, line.indent + line.size());
    for (std::size_t i = 0; i < lines.size();) {
        // A line far short of the others ended there before anything was filled.
        const auto isShort = [&](const PhysicalLine &line) {
            return (line.indent + line.size()) * 10 < longest * 6;
        };
        const std::size_t heads = i;
        const std::size_t afterTable = tableEnd(source, lines, i);
        for (std::ptrdiff_t cells = 0; i < afterTable; ++i) {
            // A row that was filled goes on in the next line, which brings the cells it lacks.
            const std::ptrdiff_t more = pipes(source, lines[i]);
            const bool goesOn = i > heads + 2 && !lines[i].blankBefore && !isShort(lines[i - 1])
                && cells + more <= pipes(source, lines[heads]);
            if (goesOn)
                logical.back().end = lines[i].end;
            else
                logical.push_back({lines[i].begin, lines[i].end, lines[i].indent, false});
            cells = goesOn ? cells + more : more;
        }
        if (i >= lines.size())
            break;
        const std::size_t first = i;
        for (++i; i < lines.size() && !lines[i].blankBefore && !isShort(lines[i - 1])
             && tableEnd(source, lines, i) == i;)
            ++i;
        for (LogicalLine &line :
             cutFlow(source, {lines[first].begin, lines[i - 1].end, lines[first].indent, false}))
            logical.push_back(line);
    }
    return logical;
}

} // namespace entente
