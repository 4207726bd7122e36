// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/notefoot.h"
#include "core/page/pages.h"

#include <algorithm>

namespace entente::page {

/// Distributes flows over pages. No heading stands alone at a page's foot, no single line of a
/// paragraph alone at a foot or head; head rows repeat; a row is parted only where it is taller
/// than a page.
class PageMaker final
{
public:
    PageMaker(const Content &content, Pages &pages, const Sheet &sheet);

    void make();

private:
    static constexpr std::uint32_t together = 2; ///< lines of a paragraph that are never parted

    /// Columns of a grid that are being set beside each other.
    struct PlacedGroup
    {
        const Grid &grid;
        const ColumnGroup &group;
        std::vector<double> lefts;
        bool isFirst; ///< of the groups of its grid

        /// Left edge of what reaches over columns from `column` on.
        [[nodiscard]] double leftOf(std::size_t column, std::size_t columns) const
        {
            return std::min(lefts[column], lefts[column + std::max<std::size_t>(columns, 1) - 1]);
        }
    };

    /// A cell over several rows, on the page that is being filled.
    struct OpenCell
    {
        const TextBox *box;
        std::size_t until; ///< the row that it does not reach
        std::size_t column;
        std::size_t columns;
        double left;
        double top;
        std::uint32_t line; ///< the first that has not been said
        std::size_t piece;  ///< in Page::pieces
        bool again;         ///< it is said elsewhere
        bool isSaid;
    };

    /// Lines of a height that a room holds.
    [[nodiscard]] static std::uint32_t linesIn(double room, double leading);
    void startPage(bool landscape);
    void finishPage();
    /// Sets the notes that lines refer to, now that the lines stand on the page.
    void addNotes(const TextBox &box, std::uint32_t first, std::uint32_t last);
    /// Height at the page's foot that lines need for the notes they refer to.
    [[nodiscard]] double notesOf(const TextBox &box, std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] double notesOfRow(const Grid &grid, const ColumnGroup &group,
                                    std::size_t row) const;
    /// How many lines from `first` on have room together with their notes.
    [[nodiscard]] std::uint32_t linesThatFit(const TextBox &box, std::uint32_t first) const;
    [[nodiscard]] bool leadsToLandscape(std::size_t number) const;
    void placeText(std::size_t number);
    void placeLines(const Flow &flow, const LaidFlow &laid, std::uint32_t first,
                    std::uint32_t last);
    void placeGrid(std::size_t number);
    void placeGroup(const PlacedGroup &of);
    void placeRow(const PlacedGroup &of, std::size_t row, bool repeated);
    void placeTallRow(const PlacedGroup &of, std::size_t row);
    void placeHead(const PlacedGroup &of, bool repeated);
    void placeCell(const TextBox &cell, double left, bool again);
    void placeDrawings(const TextBox &cell, double left, double top);
    void reopen(OpenCell &open);
    void placeOpen(OpenCell &open, double bottom, bool isLast);
    void endRow(const PlacedGroup &of, std::size_t row);
    void ruleBelow(const PlacedGroup &of, std::size_t row);
    /// Goes on with a grid on a new page.
    void nextPage(const PlacedGroup &of);
    /// Where a text that is as wide as the page but for its indent begins.
    [[nodiscard]] double leftOf(const Flow &flow, double width) const
    {
        return flow.fromRight ? m_sheet.width - m_sheet.margin - flow.indent - width
                              : m_sheet.margin + flow.indent;
    }
    void rule(double left, double top, double width, bool strong);
    void placeDrawing(std::size_t number);
    void mark(const Flow &flow);
    /// Height that must follow without a page break once a flow begins.
    [[nodiscard]] double kept(std::size_t number, int depth = 0) const;
    [[nodiscard]] double room() const { return m_bottom - m_top; }
    [[nodiscard]] bool atTop() const { return m_top <= m_sheet.margin + 0.01; }
    [[nodiscard]] Page &page() { return m_pages.pages.back(); }

    const Content &m_content;
    Pages &m_pages;
    Sheet m_portrait;
    Sheet m_sheet;
    bool m_landscape = false;
    NoteFoot m_notes;
    std::size_t m_headRows = 0; ///< of the grid, repeated on every page
    std::vector<OpenCell> m_openCells;
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace entente::page
