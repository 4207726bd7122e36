// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/article/articlereader.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/briefing/date.h"
#include "core/reading/briefingbuilder.h"
#include "core/reading/flow/reflow.h"
#include "core/reading/flow/rowpipes.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/markdown/yearmend.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

bool isSetextUnderline(std::string_view line)
{
    return line.size() >= 2
        && (line.find_first_not_of('=') == std::string_view::npos
            || line.find_first_not_of('-') == std::string_view::npos);
}

bool isAtxHeading(std::string_view line)
{
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    return hashes >= 1 && hashes <= 6 && (hashes == line.size() || line[hashes] == ' ');
}

/// Letters, and how many of the longer words begin with a capital.
struct Look
{
    std::size_t words = 0;
    std::size_t longWords = 0;
    std::size_t capitals = 0;
    bool letters = false;
};

Look lookAt(std::string_view line)
{
    constexpr std::size_t longWord = 4;
    Look look;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t end = std::min(line.find_first_of(" \t\r\n", i), line.size());
        if (end > i) {
            const char32_t first = text::decode(line, i).character;
            ++look.words;
            look.letters = look.letters
                || (text::isWordCharacter(first) && !(first >= '0' && first <= '9'));
            if (end - i >= longWord) {
                ++look.longWords;
                look.capitals += text::isLower(first) ? 0 : 1;
            }
        }
        i = end + 1;
    }
    return look;
}

class ArticleReader final
{
public:
    explicit ArticleReader(Briefing &briefing)
        : m_briefing(briefing),
          m_builder(briefing),
          m_source(briefing.source),
          m_lines(logicalLines(m_source)),
          m_isHeading(m_lines.size())
    {
        // Each depends on the one before it.
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            m_isHeading[i] = looksLikeHeading(i);
    }

    Result<void> read();

private:
    [[nodiscard]] std::string_view words(std::size_t i) const
    {
        return m_source.substr(m_lines[i].begin, m_lines[i].end - m_lines[i].begin);
    }
    [[nodiscard]] bool isHeading(std::size_t i) const { return m_isHeading[i]; }
    [[nodiscard]] bool looksLikeHeading(std::size_t i) const;
    [[nodiscard]] bool beginsTable(std::size_t i) const
    {
        std::size_t columns = 0;
        return i + 1 < m_lines.size() && words(i).find('|') != std::string_view::npos
            && isDelimiterRow(words(i + 1), columns);
    }
    [[nodiscard]] bool isItem(std::size_t i) const
    {
        std::uint32_t number = 0;
        if (markerLength(words(i), number) == 0)
            return false;
        // "2019. The talks …" ends a sentence where no line beside it counts on from it.
        const std::uint32_t year = yearAtHead(words(i));
        return year == 0 || (i > 0 && yearAtHead(words(i - 1)) + 1 == year)
            || (i + 1 < m_lines.size() && yearAtHead(words(i + 1)) == year + 1);
    }
    Result<std::size_t> table(std::size_t first);
    void row(std::size_t line, bool head, std::size_t columns);
    Result<void> item(std::size_t i);
    void append(std::uint32_t begin, std::uint32_t end);

    Briefing &m_briefing;
    BriefingBuilder m_builder;
    std::string_view m_source;
    std::vector<LogicalLine> m_lines;
    std::vector<bool> m_isHeading;
    std::vector<std::uint32_t> m_indents;
    bool m_headingSeen = false;
    bool m_inTable = false;
};

bool ArticleReader::looksLikeHeading(std::size_t i) const
{
    if (m_lines[i].heading)
        return true;
    constexpr std::size_t longestHeading = 160;
    constexpr std::size_t mostWords = 20;
    constexpr std::size_t shortParagraph = 80;
    const std::string_view line = words(i);
    // The last line heads nothing; a line that ends as sentences do is one.
    if (i + 1 >= m_lines.size() || line.size() > longestHeading || isItem(i))
        return false;
    const char32_t last = text::decodeBefore(line, line.size()).character;
    const bool closes = last == '.' || last == ',' || last == ';' || last == ':' || last == U'。'
        || last == U'：' || last == '|';
    if (closes && !(last == '.' && line.size() > 2 && line[line.size() - 3] == '.'))
        return false;
    if (Date::parseWritten(line))
        return false;
    const Look look = lookAt(line);
    if (!look.letters || look.words > mostWords)
        return false;
    const bool before = i == 0 || words(i - 1).size() >= shortParagraph || isItem(i - 1)
        || words(i - 1).find('|') != std::string_view::npos || isHeading(i - 1);
    const bool longFollows = words(i + 1).size() >= shortParagraph
        && words(i + 1).size() > 2 * line.size();
    const bool titleCase = look.capitals * 10 >= look.longWords * 6;
    const bool beforeItems = isItem(i + 1) || beginsTable(i + 1);
    if (!before)
        return longFollows && titleCase && look.words >= 2;
    return (titleCase && (longFollows || words(i + 1).size() > line.size() || beforeItems))
        || (longFollows && look.words <= 8);
}

void ArticleReader::append(std::uint32_t begin, std::uint32_t end)
{
    bool first = true;
    for (std::uint32_t i = begin; i < end;) {
        // Runs of white space, line ends included, are one space; words keep their place.
        std::uint32_t stop = i;
        while (stop < end && m_source[stop] != '\r' && m_source[stop] != '\n')
            ++stop;
        const std::string_view part = text::trimmed(m_source.substr(i, stop - i));
        if (!part.empty()) {
            if (!first)
                m_builder.appendBreak(' ');
            std::size_t wordBegin = 0;
            while (wordBegin < part.size()) {
                // The backslash that keeps a pipe within its cell is no word of it.
                const std::size_t escape = m_inTable ? part.find("\\|", wordBegin) : part.size();
                const std::size_t gap = std::min({part.find("  ", wordBegin), escape, part.size()});
                m_builder.append(
                    part.substr(wordBegin, gap - wordBegin),
                    static_cast<std::uint32_t>(part.data() - m_source.data()
                                               + static_cast<std::ptrdiff_t>(wordBegin)));
                if (gap == escape && gap < part.size()) {
                    wordBegin = gap + 1;
                    continue;
                }
                wordBegin = std::min(part.find_first_not_of(' ', gap), part.size());
                if (wordBegin < part.size())
                    m_builder.appendBreak(' ');
            }
            first = false;
        }
        i = stop + 1;
    }
}

void ArticleReader::row(std::size_t line, bool head, std::size_t columns)
{
    std::string_view cells = words(line);
    if (cells.starts_with('|'))
        cells.remove_prefix(1);
    std::vector<std::size_t> ends = rowPipes(cells).parting;
    if (!ends.empty() && ends.back() + 1 == cells.size()) {
        cells.remove_suffix(1);
        ends.pop_back();
    }
    m_builder.beginRow(head);
    // What stands beyond the last column belongs to it: nothing is lost.
    if (!head && ends.size() >= columns)
        ends.resize(columns - 1);
    ends.push_back(cells.size());
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        m_builder.beginCell(Alignment::Start);
        const std::string_view cell = text::trimmed(cells.substr(begin, end - begin));
        if (!cell.empty()) {
            const auto at = static_cast<std::uint32_t>(cell.data() - m_source.data());
            append(at, at + static_cast<std::uint32_t>(cell.size()));
        }
        m_builder.endCell();
        begin = end + 1;
    }
}

Result<std::size_t> ArticleReader::table(std::size_t first)
{
    const auto pipes = static_cast<std::size_t>(
        std::count(words(first).begin(), words(first).end(), '|'));
    if (pipes > maximumColumns) {
        return Error{ReadingError::TooManyColumns, m_briefing.file,
                     m_briefing.lineOf(m_lines[first].begin), std::to_string(maximumColumns)};
    }
    m_inTable = true;
    m_builder.beginTable();
    row(first, true, 0);
    const std::size_t columns = m_briefing.tables.back().columnCount();
    std::size_t next = first + 2;
    while (next < m_lines.size() && words(next).find('|') != std::string_view::npos
           && !beginsTable(next)) {
        row(next, false, columns);
        ++next;
    }
    m_builder.endTable();
    m_inTable = false;
    return next;
}

Result<void> ArticleReader::item(std::size_t i)
{
    std::uint32_t number = 0;
    const std::size_t marker = markerLength(words(i), number);
    while (!m_indents.empty() && m_lines[i].indent < m_indents.back())
        m_indents.pop_back();
    if (m_indents.empty() || m_lines[i].indent > m_indents.back() + 1)
        m_indents.push_back(m_lines[i].indent);
    if (m_indents.size() > maximumNesting) {
        return Error{ReadingError::NestedTooDeep, m_briefing.file,
                     m_briefing.lineOf(m_lines[i].begin), std::to_string(maximumNesting)};
    }
    Block &block = m_builder.beginBlock(BlockKind::ListItem);
    block.listDepth = static_cast<std::uint8_t>(m_indents.size());
    block.number = number;
    block.ordered = words(i)[0] >= '0' && words(i)[0] <= '9';
    append(m_lines[i].begin + static_cast<std::uint32_t>(marker), m_lines[i].end);
    m_builder.endBlock();
    return {};
}

Result<void> ArticleReader::read()
{
    for (std::size_t i = 0; i < m_lines.size();) {
        if (beginsTable(i)) {
            ENTENTE_TRY(const std::size_t next, table(i));
            i = next;
            m_indents.clear();
            continue;
        }
        if (isItem(i)) {
            if (Result<void> read = item(i); !read)
                return read;
            ++i;
            continue;
        }
        m_indents.clear();
        const bool heading = isHeading(i);
        Block &block = m_builder.beginBlock(heading ? BlockKind::Heading : BlockKind::Paragraph);
        if (heading)
            block.level = m_headingSeen ? 2 : 1;
        m_headingSeen = m_headingSeen || heading;
        append(m_lines[i].begin, m_lines[i].end);
        m_builder.endBlock();
        ++i;
    }
    return {};
}

} // namespace

bool looksLikeArticle(std::string_view source)
{
    std::string_view previous;
    for (std::size_t i = 0; i < source.size();) {
        const std::size_t end = std::min(source.find_first_of("\r\n", i), source.size());
        const std::string_view raw = source.substr(i, end - i);
        const std::string_view line = text::trimmed(raw);
        i = end + 1;
        if (isAtxHeading(line) || line.starts_with("```") || line.starts_with("~~~")
            || line.starts_with("> ") || line.find("**") != std::string_view::npos
            || line.find("__") != std::string_view::npos
            || line.find("](") != std::string_view::npos || line.starts_with('<'))
            return false;
        // A line may begin with a pipe by where it was broken; in a table its neighbour does, too.
        std::size_t columns = 0;
        if (previous.starts_with('|') && line.starts_with('|') && isDelimiterRow(line, columns))
            return false;
        if (!previous.empty() && isSetextUnderline(line))
            return false;
        previous = line;
    }
    return true;
}

Result<void> readArticle(Briefing &briefing)
{
    return ArticleReader(briefing).read();
}

} // namespace entente
