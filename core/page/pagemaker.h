// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/notefoot.h"
#include "core/page/pages.h"

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
    void placeGroup(const Grid &grid, const ColumnGroup &group, bool first);
    void placeRow(const Grid &grid, const ColumnGroup &group, std::size_t row, bool repeated,
                  bool firstGroup);
    void placeTallRow(const Grid &grid, const ColumnGroup &group, std::size_t row, bool firstGroup);
    void placeHead(const Grid &grid, const ColumnGroup &group, bool repeated, bool firstGroup);
    void rule(double left, double top, double width, bool strong);
    /// Where a text that is as wide as the page but for its indent begins.
    [[nodiscard]] double leftOf(const Flow &flow, double width) const;
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
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace entente::page
