// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/htmlgrid.h"

#include "core/reading/markdown/markdownreader.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::uint32_t mostColumnsSpanned = 1000;
constexpr std::uint32_t mostRowsSpanned = 65534;
constexpr std::uint32_t endless = ~std::uint32_t{0};

bool isRow(const GumboNode &node)
{
    return isElement(node, {GUMBO_TAG_TR});
}

bool isCell(const GumboNode &node)
{
    return isElement(node, {GUMBO_TAG_TD, GUMBO_TAG_TH});
}

/// Forms the grid, row group after row group.

/// Whether the words of a cell hold digits and no letters.
bool isNumber(const GumboNode &node, int depth = 0)
{
    constexpr int deepest = 16;
    if (node.type == GUMBO_NODE_TEXT) {
        bool hasDigit = false;
        for (const std::string_view words(node.v.text.text); const unsigned char c : words) {
            if (c >= 0x80 || std::isalpha(c) != 0)
                return false;
            hasDigit = hasDigit || std::isdigit(c) != 0;
        }
        return hasDigit;
    }
    const std::span<GumboNode *const> children = childrenOf(node);
    return depth < deepest && !children.empty()
        && std::all_of(children.begin(), children.end(), [depth](const GumboNode *each) {
               return each->type == GUMBO_NODE_WHITESPACE || isNumber(*each, depth + 1);
           });
}

class GridFormer final
{
public:
    explicit GridFormer(const GumboNode &table)
    {
        // A <tfoot> is formed last, and of several <thead> the first stands at the top.
        std::vector<const GumboNode *> groups;
        std::vector<const GumboNode *> feet;
        for (const GumboNode *child : childrenOf(table)) {
            if (isElement(*child, {GUMBO_TAG_CAPTION}))
                m_grid.captions.push_back(child);
            else if (isElement(*child, {GUMBO_TAG_TFOOT}))
                feet.push_back(child);
            else if (isElement(*child, {GUMBO_TAG_THEAD}) && m_head == nullptr && hasCells(*child))
                m_head = child;
            else if (isElement(*child, {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TR}))
                groups.push_back(child);
        }
        if (m_head != nullptr)
            group(*m_head);
        m_rowsOfHead = m_rows;
        for (const GumboNode *each : groups)
            group(*each);
        for (const GumboNode *each : feet)
            group(*each);
    }

    std::optional<HtmlGrid> finish(std::size_t mostSlots)
    {
        if (m_isTooWide || m_grid.cells.empty()
            || static_cast<std::size_t>(m_rows) * m_columns.size() > mostSlots)
            return std::nullopt;
        if (!fillSlots(mostSlots))
            return std::nullopt;
        findHeads();
        return std::move(m_grid);
    }

private:
    /// A cell that covers slots of rows to come.
    struct Hanging
    {
        std::uint32_t column;
        std::uint32_t behind; ///< its last column
        std::uint32_t until;  ///< the row that it does not reach
    };

    static bool hasCells(const GumboNode &group)
    {
        const std::span<GumboNode *const> rows = childrenOf(group);
        return std::any_of(rows.begin(), rows.end(), [](const GumboNode *row) {
            const std::span<GumboNode *const> cells = childrenOf(*row);
            return isRow(*row)
                && std::any_of(cells.begin(), cells.end(),
                               [](const GumboNode *cell) { return isCell(*cell); });
        });
    }

    void group(const GumboNode &node);
    void row(const GumboNode &node);
    void cell(const GumboNode &node, std::uint32_t column);
    bool fillSlots(std::size_t mostSlots);
    void findHeads();
    [[nodiscard]] std::uint32_t headsAtTop(std::uint32_t from) const;
    [[nodiscard]] std::uint32_t headsOfPlain() const;
    [[nodiscard]] std::uint32_t storeys(std::uint32_t heads) const;
    [[nodiscard]] bool isTitle(std::uint32_t row) const;
    void dropFirstRow();
    [[nodiscard]] std::span<const HtmlCell> cellsOf(std::uint32_t row) const;

    HtmlGrid m_grid;
    const GumboNode *m_head = nullptr;
    std::uint32_t m_rows = 0;             ///< those that hold cells
    std::uint32_t m_rowsOfHead = 0;       ///< of the <thead>
    std::vector<std::uint32_t> m_columns; ///< in which a cell begins, rising
    std::vector<Hanging> m_hanging;       ///< by their columns
    bool m_isTooWide = false;
};

void GridFormer::group(const GumboNode &node)
{
    const std::size_t first = m_grid.cells.size();
    if (isRow(node))
        row(node);
    for (const GumboNode *each : childrenOf(node)) {
        if (isRow(*each) && !m_isTooWide)
            row(*each);
    }
    // No cell reaches out of its row group.
    m_hanging.clear();
    for (std::size_t i = first; i < m_grid.cells.size(); ++i)
        m_grid.cells[i].rows = std::min(m_grid.cells[i].rows, m_rows - m_grid.cells[i].row);
}

void GridFormer::row(const GumboNode &node)
{
    std::erase_if(m_hanging, [this](const Hanging &each) { return each.until <= m_rows; });
    const std::vector<Hanging> above = m_hanging;
    std::size_t next = 0;
    std::uint32_t column = 0;
    std::uint32_t count = 0;
    for (const GumboNode *each : childrenOf(node)) {
        if (!isCell(*each))
            continue;
        if (++count > maximumColumns) {
            m_isTooWide = true;
            return;
        }
        for (; next < above.size() && above[next].column <= column; ++next)
            column = std::max(column, above[next].behind);
        cell(*each, column);
        column += m_grid.cells.back().columns;
    }
    if (count > 0)
        ++m_rows;
    m_isTooWide = m_isTooWide || m_columns.size() > maximumColumns;
}

void GridFormer::cell(const GumboNode &node, std::uint32_t column)
{
    const auto span = [&node](const char *name) {
        return integerOf(attributeOf(node, name).value_or("")).value_or(1);
    };
    HtmlCell made{&node, m_rows, column, 1, 1};
    made.columns = std::clamp<std::uint32_t>(span("colspan"), 1, mostColumnsSpanned);
    const std::uint32_t rows = std::min(span("rowspan"), mostRowsSpanned);
    made.rows = rows == 0 ? endless - m_rows : rows; // to the end of its group
    if (made.rows > 1) {
        const Hanging hanging{column, column + made.columns, m_rows + made.rows};
        m_hanging.insert(std::upper_bound(m_hanging.begin(), m_hanging.end(), column,
                                          [](std::uint32_t at, const Hanging &each) {
                                              return at < each.column;
                                          }),
                         hanging);
    }
    m_grid.cells.push_back(made);
    const auto place = std::lower_bound(m_columns.begin(), m_columns.end(), column);
    if (place == m_columns.end() || *place != column)
        m_columns.insert(place, column);
}

/// Where cells overlap a slot belongs to the first: every cell keeps at least where it begins.
bool GridFormer::fillSlots(std::size_t mostSlots)
{
    const auto rank = [this](std::uint32_t column) {
        return static_cast<std::uint32_t>(
            std::lower_bound(m_columns.begin(), m_columns.end(), column) - m_columns.begin());
    };
    m_grid.rows = m_rows;
    m_grid.columns = static_cast<std::uint32_t>(m_columns.size());
    m_grid.slots.assign(static_cast<std::size_t>(m_rows) * m_grid.columns, HtmlGrid::nobody);
    constexpr std::size_t mostOverlaps = 16;
    std::size_t filled = 0;
    for (std::size_t i = 0; i < m_grid.cells.size(); ++i) {
        HtmlCell &cell = m_grid.cells[i];
        const std::uint32_t behind = rank(cell.column + cell.columns);
        cell.column = rank(cell.column);
        cell.columns = behind - cell.column;
        filled += static_cast<std::size_t>(cell.rows) * cell.columns;
        if (filled > mostOverlaps * mostSlots)
            return false;
        for (std::uint32_t row = cell.row; row < cell.row + cell.rows; ++row) {
            for (std::uint32_t column = cell.column; column < behind; ++column) {
                std::uint32_t
                    &slot = m_grid.slots[static_cast<std::size_t>(row) * m_grid.columns + column];
                if (slot == HtmlGrid::nobody)
                    slot = static_cast<std::uint32_t>(i);
            }
        }
    }
    return true;
}

std::span<const HtmlCell> GridFormer::cellsOf(std::uint32_t row) const
{
    const auto first = std::partition_point(m_grid.cells.begin(), m_grid.cells.end(),
                                            [row](const HtmlCell &cell) { return cell.row < row; });
    const auto last = std::partition_point(first, m_grid.cells.end(),
                                           [row](const HtmlCell &cell) { return cell.row == row; });
    return {first, last};
}

/// How many rows from one on hold nothing but heads of columns. A corner may be empty.
std::uint32_t GridFormer::headsAtTop(std::uint32_t from) const
{
    std::uint32_t rows = 0;
    for (std::uint32_t row = from; row < m_rows; ++row, ++rows) {
        bool hasHead = false;
        bool hasData = false;
        for (const HtmlCell &cell : cellsOf(row)) {
            const std::string_view scope = attributeOf(*cell.node, "scope").value_or("");
            const bool isHead = isElement(*cell.node, {GUMBO_TAG_TH}) && !scope.starts_with("row");
            hasHead = hasHead || isHead;
            hasData = hasData || (!isHead && saysSomething(*cell.node));
        }
        // A head as wide as the table below others is that of the rows that follow.
        if (!hasHead || hasData || (row > from && isTitle(row)))
            break;
    }
    // Heads of nothing are rows.
    return rows > 1 && from + rows == m_rows ? 1 : rows;
}

/// Where no cell says that it is a head, the first row holds them, unless it holds only numbers.
std::uint32_t GridFormer::headsOfPlain() const
{
    const std::span<const HtmlCell> cells = cellsOf(0);
    return std::all_of(cells.begin(), cells.end(),
                       [](const HtmlCell &cell) { return isNumber(*cell.node); })
        ? 0
        : 1;
}

/// Below a head that spans columns, beside one that spans rows, are more heads, whatever their tag.
std::uint32_t GridFormer::storeys(std::uint32_t heads) const
{
    constexpr std::uint32_t most = 4;
    std::uint32_t end = heads;
    for (const HtmlCell &cell : m_grid.cells) {
        if (cell.row >= heads)
            break;
        end = std::max(end, cell.row + cell.rows);
    }
    if (end > most || end >= m_rows)
        return heads;
    bool isOverOthers = false;
    for (const HtmlCell &cell : m_grid.cells) {
        if (cell.row < heads)
            isOverOthers = isOverOthers || (cell.columns > 1 && cell.row + cell.rows < end);
        else if (cell.row < end && isNumber(*cell.node))
            return heads; // of data
    }
    return isOverOthers ? end : heads;
}

/// One cell as wide as the table, with words in it.
bool GridFormer::isTitle(std::uint32_t row) const
{
    const std::span<const HtmlCell> cells = cellsOf(row);
    return cells.size() == 1 && m_grid.columns > 1 && cells[0].columns == m_grid.columns
        && cells[0].rows == 1 && row + 1 < m_rows;
}

void GridFormer::dropFirstRow()
{
    m_grid.captions.push_back(m_grid.cells.front().node);
    m_grid.cells.erase(m_grid.cells.begin());
    m_grid.slots.erase(m_grid.slots.begin(), m_grid.slots.begin() + m_grid.columns);
    for (HtmlCell &cell : m_grid.cells)
        --cell.row;
    for (std::uint32_t &slot : m_grid.slots)
        slot -= slot == HtmlGrid::nobody ? 0 : 1;
    m_grid.rows = --m_rows;
    m_rowsOfHead -= m_rowsOfHead > 0 ? 1 : 0;
}

void GridFormer::findHeads()
{
    const bool hasHeadCells = std::any_of(
        m_grid.cells.begin(), m_grid.cells.end(),
        [](const HtmlCell &cell) { return isElement(*cell.node, {GUMBO_TAG_TH}); });
    const bool isPlain = !hasHeadCells && m_head == nullptr;
    const std::uint32_t top = m_head != nullptr ? m_rowsOfHead : headsAtTop(0);
    if (m_grid.captions.empty() && (top > 0 || isPlain) && isTitle(0))
        dropFirstRow();
    std::uint32_t heads = m_rowsOfHead;
    if (heads == 0)
        heads = isPlain ? headsOfPlain() : headsAtTop(0);
    m_grid.headRows = m_rowsOfHead > 0 ? heads : storeys(heads);
    m_grid.namesRows = m_grid.headRows < m_rows;
    for (std::uint32_t row = m_grid.headRows; row < m_rows && m_grid.namesRows; ++row) {
        const std::uint32_t first = m_grid.slot(row, 0);
        m_grid.namesRows = first != HtmlGrid::nobody
            && isElement(*m_grid.cells[first].node, {GUMBO_TAG_TH});
    }
}

} // namespace

std::optional<HtmlGrid> gridOf(const GumboNode &table, std::size_t mostSlots)
{
    return GridFormer(table).finish(mostSlots);
}

} // namespace entente
