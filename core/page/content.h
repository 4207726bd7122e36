// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/block.h"
#include "core/page/typestyle.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::page {

/// Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that our documents are made of.
enum class Tag : std::uint8_t {
    Document,
    Sect,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    TOC,
    TOCI,
    Link,
    Span,
    Figure,
    Caption,
    BlockQuote,
    Code,
    Note,
};

enum class Scope : std::uint8_t { None, Column, Row };

inline constexpr int none = -1;

/// One element of the structure that a screen reader follows; element 0 is the Document.
struct Element
{
    Tag tag = Tag::Document;
    int parent = none;
    Scope scope = Scope::None; ///< of a TH
    bool ordered = false;      ///< of an L: its labels are numbers
    std::string language;      ///< BCP 47, where it is not the parent's
    std::string alternative;   ///< what a Figure shows
    std::uint32_t rows = 1;    ///< that a TH or TD spans
    std::uint32_t columns = 1;
};

/// Where a link leads: to an address, or to a bookmark of this document.
struct LinkTarget
{
    std::string address;
    int bookmark = none;
};

/// Words in one style.
struct Span
{
    std::string words;       ///< UTF-8; a line feed is a line break
    std::uint8_t styles = 0; ///< entente::Style, or-ed
    int link = none;         ///< in Content::links
    std::string language;    ///< where it is not the text's
    int element = none;      ///< a Link or Span of its own; none: the text's
    int note = none;         ///< in Content::notes: it is to stand at the foot of the same page
};

/// Words set as one paragraph.
struct Text
{
    Type type = Type::Body;
    Ink ink = Ink::Black;
    Alignment alignment = Alignment::Start;
    bool fromRight = false; ///< stands among what is set from the right
    int element = 0;
    /// Bookmark whose page number stands at the end of the first line, with room kept for it.
    int pageOf = none;
    std::vector<Span> spans;
    std::vector<int> drawings; ///< of a cell, below its words: in Content::drawings
};

/// A table of texts, row after row; the first `headRows` rows repeat on every page.
struct Grid
{
    std::size_t columns = 0;
    std::size_t headRows = 0;
    bool ruled = true;
    bool fromRight = false; ///< the first column stands on the right
    std::vector<Text> cells;
    std::vector<int> rows; ///< the TR of each row
    /// Cells that reach over several slots, rows counting from the first head; the texts of the
    /// slots that they cover are empty.
    std::vector<CellSpan> spans;
    /// Widths as parts of the whole; empty: from what the cells hold.
    std::vector<double> shares;

    [[nodiscard]] std::size_t rowCount() const { return columns == 0 ? 0 : cells.size() / columns; }
};

/// A bar of a chart, or any other filled area. Points, from the figure's upper left corner.
struct Area
{
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    Colour colour;
};

/// Words in a figure that are set on one line.
struct Label
{
    Text text;
    double left = 0;
    double top = 0;
    double width = 0;
};

/// A picture of pixels, in the red, green and blue of sRGB or in grey.
struct Picture
{
    double width = 0; ///< points, at its natural size
    double height = 0;
    int columns = 0; ///< pixels
    int rows = 0;
    bool isGrey = false;
    std::string jpeg;   ///< the whole file, or
    std::string pixels; ///< row after row, a byte a colour
    std::string alpha;  ///< a byte a pixel, or nothing where it is opaque
};

/// A drawing that belongs together and is never parted.
struct Drawing
{
    int element = 0;
    double width = 0;
    double height = 0;
    std::vector<Area> areas;
    std::vector<Label> labels;
    int picture = none; ///< in Content::pictures; it fills the drawing
};

/// What stands at the foot of the page on which a span refers to it.
struct Note
{
    Text label; ///< its number
    Text text;
    int bookmark = none;
};

/// What follows each other down the pages. Distances in points.
struct Flow
{
    enum class Kind : std::uint8_t { Text, Grid, Drawing, PageBreak };

    Kind kind = Kind::Text;
    double before = 0;
    double after = 0;
    double indent = 0;
    bool keepWithNext = false;
    bool ruleBelow = false;
    bool shaded = false;    ///< on a light ground, such as code
    bool barred = false;    ///< with a bar before it, such as a quotation
    bool fromRight = false; ///< indent, label and bar are on the right
    int bookmark = none;    ///< in Content::bookmarks: this is where it points
    Text label;             ///< a bullet or number that hangs in the indent
    Text text;
    int item = none; ///< in Content::grids or Content::drawings
};

/// A place that the outline lists and that links lead to.
struct Bookmark
{
    std::string title;
    int level = 1; ///< in the outline; 0: not listed there
};

/// A document before it is set on pages.
struct Content
{
    std::string title;
    std::string language = "en";
    bool fromRight = false; ///< the document's own words and its pages are set from the right
    std::string head;       ///< running head
    std::string marking;    ///< on the head and foot of each page, empty for none
    Colour markingInk;      ///< on a ground of `markingGround`
    Colour markingGround;
    /// "Page %1 of %2"
    std::string folio;
    std::vector<Element> elements{Element{}};
    std::vector<LinkTarget> links;
    std::vector<Bookmark> bookmarks;
    std::vector<Grid> grids;
    std::vector<Drawing> drawings;
    std::vector<Picture> pictures;
    std::vector<Note> notes;
    std::vector<Flow> flows;
};

} // namespace entente::page
