// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flow/reflow.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/flow/flowcut.h"
#include "core/reading/flow/physicallines.h"
#include "core/reading/flow/rowpipes.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

std::ptrdiff_t pipes(std::string_view source, const PhysicalLine &line)
{
    const RowPipes found = rowPipes(source.substr(line.begin, line.size()));
    return static_cast<std::ptrdiff_t>(found.parting.size());
}

bool hasPipe(std::string_view source, const PhysicalLine &line)
{
    return source.substr(line.begin, line.size()).find('|') != std::string_view::npos;
}

/// The row of hyphens under heads that begin at `first`, or `first` where there is none. Heads that
/// were filled may stand on two lines.
std::size_t hyphensUnder(std::string_view source, const std::vector<PhysicalLine> &lines,
                         std::size_t first)
{
    constexpr std::size_t mostLines = 3;
    if (!hasPipe(source, lines[first]))
        return first;
    std::ptrdiff_t behind = 0; // pipes of the heads, but for the first line
    for (std::size_t i = first + 1; i < lines.size() && i <= first + mostLines; ++i) {
        std::size_t columns = 0;
        if (isDelimiterRow(source.substr(lines[i].begin, lines[i].size()), columns)) {
            const auto needed = static_cast<std::ptrdiff_t>(columns) - 1;
            const bool whole = i == first + 1
                || (behind < needed && behind + pipes(source, lines[first]) >= needed);
            return whole ? i : first;
        }
        if (lines[i].blankBefore)
            break;
        behind += pipes(source, lines[i]);
    }
    return first;
}

/// The end of a table that still has its rows on lines of their own and begins at `first`, or
/// `first` where there is none.
std::size_t tableEnd(std::string_view source, const std::vector<PhysicalLine> &lines,
                     std::size_t first)
{
    const std::size_t hyphens = hyphensUnder(source, lines, first);
    if (hyphens == first)
        return first;
    std::size_t last = hyphens + 1;
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

/// The rows of a table, and where they end. One that was filled goes on in the lines behind it,
/// which bring the cells that it lacks, or, where none are lacking, the end of a sentence.
std::size_t addTable(std::string_view source, const std::vector<PhysicalLine> &lines,
                     std::size_t first, const std::vector<bool> &soft,
                     std::vector<LogicalLine> &logical)
{
    const std::size_t hyphens = hyphensUnder(source, lines, first);
    const LogicalLine heads{lines[first].begin, lines[hyphens - 1].end, lines[first].indent, false};
    logical.push_back(heads);
    logical.push_back({lines[hyphens].begin, lines[hyphens].end, lines[hyphens].indent, false});
    std::ptrdiff_t wanted = 0;
    for (std::size_t i = first; i < hyphens; ++i)
        wanted += pipes(source, lines[i]);
    const bool closed = source[heads.end - 1] == '|';
    std::ptrdiff_t cells = wanted;
    std::size_t i = hyphens + 1;
    for (; i < lines.size(); ++i) {
        const std::ptrdiff_t more = pipes(source, lines[i]);
        const bool lacks = cells < wanted
            || (!closed && text::isLower(text::decode(source, lines[i].begin).character));
        const bool goesOn = i > hyphens + 1 && soft[i - 1] && lacks && cells + more <= wanted;
        const bool begins = hasPipe(source, lines[i])
            || (soft[i] && cells == wanted && hasPipe(source, lines[i + 1]));
        if (!goesOn && !begins)
            break;
        if (goesOn)
            logical.back().end = lines[i].end;
        else
            logical.push_back({lines[i].begin, lines[i].end, lines[i].indent, false});
        cells = goesOn ? cells + more : more;
    }
    return i;
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
        if (tableEnd(source, lines, i) > i) {
            i = addTable(source, lines, i, soft, logical);
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
