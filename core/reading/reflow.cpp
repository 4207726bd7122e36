// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reflow.h"

#include "core/reading/flowcut.h"
#include "core/reading/physicallines.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

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

/// The lines of tables that still have their rows on lines of their own.
std::vector<bool> tableLines(std::string_view source, const std::vector<PhysicalLine> &lines)
{
    std::vector<bool> table(lines.size(), false);
    for (std::size_t i = 0; i < lines.size();) {
        const std::size_t end = std::max(tableEnd(source, lines, i), i + 1);
        for (std::size_t row = i; end > i + 1 && row < end; ++row)
            table[row] = true;
        i = end;
    }
    return table;
}

/// The rows of a table. One that was filled goes on in the next line, which brings the cells that
/// it lacks.
void addTable(std::string_view source, const std::vector<PhysicalLine> &lines, std::size_t first,
              std::size_t end, const std::vector<bool> &soft, std::vector<LogicalLine> &logical)
{
    std::ptrdiff_t cells = 0;
    for (std::size_t i = first; i < end; ++i) {
        const std::ptrdiff_t more = pipes(source, lines[i]);
        const bool goesOn = i > first + 2 && soft[i - 1]
            && cells + more <= pipes(source, lines[first]);
        if (goesOn)
            logical.back().end = lines[i].end;
        else
            logical.push_back({lines[i].begin, lines[i].end, lines[i].indent, false});
        cells = goesOn ? cells + more : more;
    }
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
    const std::vector<bool> table = tableLines(source, lines);
    const std::vector<bool> soft = softBreaks(source, lines, table);
    std::vector<LogicalLine> logical;
    for (std::size_t i = 0; i < lines.size();) {
        const std::size_t afterTable = tableEnd(source, lines, i);
        if (afterTable > i) {
            addTable(source, lines, i, afterTable, soft, logical);
            i = afterTable;
            continue;
        }
        const std::size_t first = i;
        while (soft[i])
            ++i;
        const LogicalLine line{lines[first].begin, lines[i].end, lines[first].indent, false};
        ++i;
        if (i == first + 1) {
            logical.push_back(line);
            continue;
        }
        for (const LogicalLine &part : cutFlow(source, line))
            logical.push_back(part);
    }
    return logical;
}

} // namespace entente
