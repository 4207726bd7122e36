// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/measure.h"

namespace entente::page {

namespace {

constexpr double tolerance = 1; // point, for what rounding adds up to

/// Whether the lines lie in their box, and end before `right`.
bool linesFit(const Piece &piece, double right)
{
    const TextBox &box = *piece.box;
    for (std::uint32_t i = piece.firstLine; i < piece.lastLine; ++i) {
        const Line &line = box.lines[i];
        const double end = piece.left + indentOf(box, line) + line.width;
        if (line.width > box.width + tolerance || end > right)
            return false;
    }
    return true;
}

bool isOverfull(const Page &page, const Sheet &sheet)
{
    const double right = page.width - sheet.margin + tolerance;
    const double top = sheet.margin - tolerance;
    const double bottom = page.height - sheet.margin + tolerance;
    for (const Piece &piece : page.pieces) {
        const double height = (piece.lastLine - piece.firstLine) * piece.box->style.leading;
        if (piece.top < top || piece.top + height > bottom || !linesFit(piece, right))
            return true;
    }
    return false;
}

} // namespace

int overfullPage(const Pages &pages, const Sheet &sheet)
{
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (isOverfull(pages.pages[i], sheet))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace entente::page
