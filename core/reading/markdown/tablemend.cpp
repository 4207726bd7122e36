// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/tablemend.h"

#include "core/base/utf8.h"
#include "core/reading/flow/reflow.h"
#include "core/reading/flow/rowpipes.h"

#include <algorithm>
#include <optional>

namespace entente {

namespace {

/// More cells than this are not made room for: the table would be refused.
constexpr std::size_t mostColumns = 256;

struct Line
{
    std::size_t begin = 0;
    std::size_t end = 0;  ///< without its ending
    std::size_t next = 0; ///< where the next line begins
};

class TableMender final
{
public:
    explicit TableMender(std::string_view markdown) : m_markdown(markdown) {}

    MendedMarkdown mend()
    {
        for (std::size_t at = m_markdown.find('|'); at != std::string_view::npos;
             at = m_markdown.find('|', at)) {
            const Line line = lineAt(at);
            at = isTableUnder(line) ? table(line) : line.next;
        }
        if (!m_mended.anchors.empty())
            copyTo(m_markdown.size());
        return std::move(m_mended);
    }

private:
    [[nodiscard]] Line lineAt(std::size_t at) const
    {
        const std::size_t ending = at == 0 ? std::string_view::npos
                                           : m_markdown.find_last_of("\r\n", at - 1);
        const std::size_t begin = ending == std::string_view::npos ? 0 : ending + 1;
        const std::size_t end = std::min(m_markdown.find_first_of("\r\n", at), m_markdown.size());
        const std::size_t both = m_markdown.substr(end, 2) == "\r\n" ? 2 : 1;
        return {begin, end, std::min(end + both, m_markdown.size())};
    }
    [[nodiscard]] std::string_view words(const Line &line) const
    {
        return m_markdown.substr(line.begin, line.end - line.begin);
    }
    [[nodiscard]] Line before(const Line &line) const
    {
        const std::size_t both = line.begin >= 2 && m_markdown.substr(line.begin - 2, 2) == "\r\n"
            ? 2
            : 1;
        return line.begin == 0 ? Line{} : lineAt(line.begin - both);
    }
    [[nodiscard]] bool isTableUnder(const Line &heads);
    [[nodiscard]] bool isInFence(std::size_t at);
    std::size_t table(const Line &heads);
    [[nodiscard]] RowPipes pipesOf(const Line &row);
    [[nodiscard]] std::size_t cells(const Line &row);
    void openCells(const Line &row);
    void underline(const Line &row, std::size_t missing);

    void copyTo(std::size_t end)
    {
        m_mended.anchors.push_back({static_cast<std::uint32_t>(m_mended.text.size()),
                                    static_cast<std::uint32_t>(m_copied)});
        m_mended.text += m_markdown.substr(m_copied, end - m_copied);
        m_copied = end;
    }
    void insert(std::size_t at, std::string_view added)
    {
        copyTo(at);
        m_mended.text += added;
    }

    std::string_view m_markdown;
    MendedMarkdown m_mended;
    std::size_t m_copied = 0;
    std::size_t m_fenceChecked = 0;
    char m_fence = 0;                 ///< that is open at m_fenceChecked
    std::optional<LinkNames> m_links; ///< where a row has brackets
};

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

/// Indented as code is, or within an item or a quotation: left as it is.
bool isPlain(std::string_view line)
{
    constexpr std::size_t code = 4;
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent >= code || line[indent] == '\t')
        return false;
    std::uint32_t number = 0;
    return line[indent] != '>' && markerLength(line.substr(indent), number) == 0;
}

/// The names of the links that lines of a document define: "[name]: target".
LinkNames linkNames(std::string_view markdown)
{
    LinkNames names;
    for (std::size_t at = markdown.find("]:"); at != std::string_view::npos;
         at = markdown.find("]:", at + 2)) {
        const std::size_t ending = markdown.find_last_of("\r\n", at);
        const std::size_t begin = ending == std::string_view::npos ? 0 : ending + 1;
        const std::string_view label = text::trimmed(markdown.substr(begin, at - begin));
        if (label.starts_with('['))
            names.insert(linkName(label.substr(1)));
    }
    return names;
}

bool TableMender::isTableUnder(const Line &heads)
{
    const bool named = words(heads).find_first_not_of("| \t") != std::string_view::npos;
    if (!named || heads.next >= m_markdown.size() || !isPlain(words(heads)))
        return false;
    const Line hyphens = lineAt(heads.next);
    std::size_t columns = 0;
    return isPlain(words(hyphens)) && isDelimiterRow(words(hyphens), columns)
        && !isDelimiterRow(words(heads), columns) && !isInFence(heads.begin);
}

bool TableMender::isInFence(std::size_t at)
{
    while (m_fenceChecked < at) {
        const Line line = lineAt(m_fenceChecked);
        const std::string_view mark = text::trimmed(words(line));
        for (const char fence : {'`', '~'}) {
            if (mark.starts_with(std::string(3, fence)) && (m_fence == 0 || m_fence == fence)) {
                m_fence = m_fence == 0 ? fence : '\0';
                break;
            }
        }
        m_fenceChecked = line.next;
    }
    return m_fence != 0;
}

/// Mends the table with these heads and answers where it ends.
std::size_t TableMender::table(const Line &heads)
{
    const std::string_view above = words(before(heads));
    const bool underParagraph = heads.begin > 0 && !isBlank(above)
        && above.find('<') == std::string_view::npos && above[above.find_first_not_of(' ')] != '>';
    if (underParagraph)
        insert(heads.begin, "\n");
    openCells(heads);
    const Line hyphens = lineAt(heads.next);
    std::size_t width = cells(heads);
    std::vector<Line> rows;
    std::size_t end = hyphens.next;
    while (end < m_markdown.size()) {
        const Line row = lineAt(end);
        if (words(row).find('|') == std::string_view::npos)
            break;
        width = std::max(width, cells(row));
        rows.push_back(row);
        end = row.next;
    }
    const std::size_t columns = cells(hyphens);
    underline(hyphens,
              width > columns ? std::min(width, mostColumns) - std::min(columns, mostColumns) : 0);
    for (const Line &row : rows)
        openCells(row);
    return end;
}

RowPipes TableMender::pipesOf(const Line &row)
{
    if (!m_links && words(row).find('[') != std::string_view::npos)
        m_links = linkNames(m_markdown);
    return rowPipes(words(row), m_links ? *m_links : LinkNames());
}

std::size_t TableMender::cells(const Line &row)
{
    const std::string_view line = words(row);
    const std::vector<std::size_t> pipes = pipesOf(row).parting;
    if (pipes.empty())
        return 1;
    const bool opened = isBlank(line.substr(0, pipes.front()));
    const bool closed = pipes.size() > 1 && isBlank(line.substr(pipes.back() + 1));
    return pipes.size() + 1 - (opened ? 1 : 0) - (closed ? 1 : 0);
}

/// A space in each cell that has nothing in it, for md4c skips those; and a backslash before the
/// pipes that belong to the target of a link, for md4c would part cells there.
void TableMender::openCells(const Line &row)
{
    const RowPipes pipes = pipesOf(row);
    std::size_t target = 0;
    for (std::size_t i = 0; i < pipes.parting.size(); ++i) {
        const std::size_t at = pipes.parting[i];
        for (; target < pipes.inTargets.size() && pipes.inTargets[target] < at; ++target)
            insert(row.begin + pipes.inTargets[target], "\\");
        if (i > 0 && pipes.parting[i - 1] + 1 == at)
            insert(row.begin + at, " ");
    }
    for (; target < pipes.inTargets.size(); ++target)
        insert(row.begin + pipes.inTargets[target], "\\");
}

/// At least three hyphens for each column, and hyphens for the columns that have none.
void TableMender::underline(const Line &row, std::size_t missing)
{
    const std::string_view line = words(row);
    constexpr std::size_t least = 3;
    std::size_t last = 0;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t end = std::min(line.find_first_not_of('-', i), line.size());
        if (end > i && end - i < least)
            insert(row.begin + end, std::string_view("--").substr(0, least - (end - i)));
        last = end > i ? end : last;
        i = end > i ? end : i + 1;
    }
    if (missing == 0)
        return;
    last += last < line.size() && line[last] == ':' ? 1 : 0;
    std::string more;
    for (std::size_t i = 0; i < missing; ++i)
        more += "|---";
    insert(row.begin + last, more);
}

} // namespace

std::uint32_t MendedMarkdown::sourceOffset(std::uint32_t offset) const
{
    const auto next = std::upper_bound(
        anchors.begin(), anchors.end(), offset,
        [](std::uint32_t at, const Anchor &anchor) { return at < anchor.text; });
    if (next == anchors.begin())
        return offset;
    const Anchor &anchor = *std::prev(next);
    const std::uint32_t source = anchor.source + (offset - anchor.text);
    // What was added stands where what follows it does, and for no words of its own.
    return next == anchors.end() ? source : std::min(source, next->source);
}

MendedMarkdown after(const MendedMarkdown &first, MendedMarkdown second)
{
    if (second.text.empty())
        return first;
    // What one of them anchors anew is anchored anew in both.
    std::vector<Anchor> anchors;
    for (const Anchor &anchor : second.anchors)
        anchors.push_back({anchor.text, first.sourceOffset(anchor.source)});
    std::size_t next = 0;
    std::uint32_t added = 0; // by the second, before what it is now at
    for (const Anchor &anchor : first.anchors) {
        while (next < second.anchors.size() && second.anchors[next].source <= anchor.text) {
            added = second.anchors[next].text - second.anchors[next].source;
            ++next;
        }
        anchors.push_back({anchor.text + added, anchor.source});
    }
    std::stable_sort(anchors.begin(), anchors.end(),
                     [](const Anchor &a, const Anchor &b) { return a.text < b.text; });
    second.anchors = std::move(anchors);
    return second;
}

MendedMarkdown mendTables(std::string_view markdown)
{
    return TableMender(markdown).mend();
}

} // namespace entente
