// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdftaggrid.h"

#include <algorithm>
#include <string_view>

namespace entente {

namespace {

constexpr std::uint32_t mostColumns = 2000;
constexpr std::size_t mostSlots = 1'000'000;

class GridWalk final
{
public:
    GridWalk(const PdfDocument &document,
             const std::function<void(std::int32_t, PdfWords &)> &gather, PdfWords &caption)
        : m_document(document), m_gather(gather), m_caption(caption)
    {
    }

    void rows(std::int32_t index, bool areHeads)
    {
        for (const PdfElement::Child &child : element(index).children) {
            if (child.element < 0)
                continue;
            const std::string_view type = element(child.element).type;
            if (type == "TR")
                row(child.element, areHeads);
            else if (type == "Caption")
                m_gather(child.element, m_caption);
            else
                rows(child.element, areHeads || type == "THead");
        }
    }

    std::optional<PdfGrid> finish()
    {
        m_grid.columns = static_cast<std::uint32_t>(m_until.size());
        if (m_grid.cells.empty() || std::size_t{m_grid.rows} * m_grid.columns > mostSlots)
            return std::nullopt;
        for (PdfCell &cell : m_grid.cells)
            cell.rows = std::min(cell.rows, m_grid.rows - cell.row);
        if (m_grid.rows > 1 && (m_grid.headRows == 0 || m_grid.headRows == m_grid.rows))
            m_grid.headRows = 1;
        return std::move(m_grid);
    }

private:
    [[nodiscard]] const PdfElement &element(std::int32_t index) const
    {
        return m_document.elements[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] bool isTaken(std::uint32_t column) const
    {
        return column < m_until.size() && m_until[column] > m_grid.rows;
    }

    void row(std::int32_t index, bool areHeads)
    {
        std::uint32_t column = 0;
        bool isOfHeads = true;
        bool hasCells = false;
        for (const PdfElement::Child &child : element(index).children) {
            if (child.element < 0)
                continue;
            const PdfElement &given = element(child.element);
            if (given.type != "TH" && given.type != "TD")
                continue;
            hasCells = true;
            isOfHeads = isOfHeads && given.type == "TH";
            while (isTaken(column))
                ++column;
            PdfCell cell;
            cell.row = m_grid.rows;
            cell.column = column;
            cell.rows = given.rows;
            // A cell does not reach into one from above.
            while (cell.columns < given.columns && !isTaken(column + cell.columns))
                ++cell.columns;
            if (column + cell.columns > mostColumns)
                break;
            m_gather(child.element, cell.words);
            if (m_until.size() < column + cell.columns)
                m_until.resize(column + cell.columns, 0);
            for (std::uint32_t c = 0; c < cell.columns; ++c)
                m_until[column + c] = m_grid.rows + cell.rows;
            column += cell.columns;
            m_grid.cells.push_back(std::move(cell));
        }
        if (!hasCells)
            return;
        if ((areHeads || isOfHeads) && m_grid.headRows == m_grid.rows)
            ++m_grid.headRows;
        ++m_grid.rows;
    }

    const PdfDocument &m_document;
    const std::function<void(std::int32_t, PdfWords &)> &m_gather;
    PdfWords &m_caption;
    PdfGrid m_grid;
    std::vector<std::uint32_t> m_until; ///< the row to which each column is taken
};

} // namespace

std::optional<PdfGrid> taggedGrid(const PdfDocument &document, std::int32_t table,
                                  const std::function<void(std::int32_t, PdfWords &)> &gather,
                                  PdfWords &caption)
{
    GridWalk walk(document, gather, caption);
    walk.rows(table, false);
    return walk.finish();
}

} // namespace entente
