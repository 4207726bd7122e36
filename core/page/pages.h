// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/gridlayout.h"

#include <deque>
#include <memory>
#include <vector>

namespace entente::page {

/// Paper and margins in points; on landscape pages all of it is turned.
struct Sheet
{
    double width = 595.276; ///< A4
    double height = 841.89;
    double margin = 70.87; ///< 25 mm
    double head = 42;      ///< baseline of the running head, from the upper edge
    double foot = 36;      ///< baseline of the foot, from the lower edge

    [[nodiscard]] Sheet turned() const
    {
        Sheet other = *this;
        std::swap(other.width, other.height);
        return other;
    }
    [[nodiscard]] double textWidth() const { return width - 2 * margin; }
    [[nodiscard]] double textHeight() const { return height - 2 * margin; }
};

/// Lines of a text in their place; points from the page's upper left corner.
struct Piece
{
    const TextBox *box = nullptr;
    std::uint32_t firstLine = 0;
    std::uint32_t lastLine = 0;
    double left = 0;
    double top = 0;
    bool artifact = false; ///< repeated, or said elsewhere: not for a screen reader
};

/// A drawing in its place.
struct PlacedDrawing
{
    int number = none;    ///< in Content::drawings
    std::size_t flow = 0; ///< in Content::flows
    double left = 0;
    double top = 0;
    double scale = 1;
};

/// A filled area that only adorns the page.
struct Ground
{
    Area area;
};

struct Page
{
    double width = 0;
    double height = 0;
    std::vector<Ground> grounds; ///< below the words
    std::vector<Piece> pieces;
    std::vector<PlacedDrawing> drawings;
    std::vector<Piece> runningPieces; ///< head and foot
};

/// Where a bookmark points.
struct Place
{
    int page = 0;
    double top = 0;
};

/// A flow broken into lines.
struct LaidFlow
{
    TextBox label;
    TextBox text;
    std::unique_ptr<LaidGrid> grid;
    std::vector<TextBox> labels; ///< of a drawing
};

/// Where the text of a note begins, behind its number; points.
inline constexpr double noteIndent = 18;

/// A note broken into lines.
struct LaidNote
{
    TextBox label;
    TextBox text;
};

/// A document on pages. What it points to lives in the Content, which must outlive it, and in the
/// layouts and fonts that it owns.
struct Pages
{
    std::unique_ptr<FontBook> fonts;
    std::unique_ptr<TypeScale> scale;
    std::vector<std::unique_ptr<TextLayout>> layouts;
    std::vector<LaidFlow> flows;
    std::vector<LaidNote> notes; ///< as in Content::notes
    std::vector<Page> pages;
    std::vector<Place> places;   ///< of each bookmark
    std::deque<Text> extraTexts; ///< heads, feet and page numbers
    std::deque<TextBox> extraBoxes;
    std::vector<char32_t> missing; ///< letters that no font has
};

} // namespace entente::page
