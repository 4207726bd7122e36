// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/block.h"
#include "core/reading/unfetched.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

// What a PDF shows, as plain values: words with their boxes, ruling lines, links, and the structure
// that its tags give. Lengths are points, from the upper left corner of the page as it is shown.

namespace entente {

struct PdfBox
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    [[nodiscard]] float width() const { return right - left; }
    [[nodiscard]] float height() const { return bottom - top; }
    [[nodiscard]] float middle() const { return (top + bottom) / 2; }
    [[nodiscard]] bool holds(float x, float y) const
    {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
    void extend(const PdfBox &other);
};

/// Glyphs that stand together on one line. `top` and `bottom` are those of the font's size.
struct PdfWord
{
    std::string text;
    PdfBox box;
    float baseline = 0;
    float size = 0;            ///< of the font
    std::uint32_t page = 0;    ///< index
    std::int32_t content = -1; ///< number of the marked content that it lies in
    std::int32_t link = -1;    ///< index in PdfPage::links
    std::uint8_t styles = 0;   ///< Style, or-ed
    bool spaceBefore = false;  ///< white space parts it from the word before
    bool isArtifact = false;   ///< marked as no part of the text
    bool isTurned = false;     ///< does not run from left to right
};

/// A line, or the edge of a thin area, along one axis.
struct PdfRule
{
    PdfBox box;
    [[nodiscard]] bool isLevel() const { return box.width() >= box.height(); }
};

struct PdfLink
{
    PdfBox box;
    std::string address;      ///< empty where it leads within the document
    std::int32_t target = -1; ///< index of the page that it leads to
    float top = 0;            ///< of the place on that page
};

struct PdfPage
{
    float width = 0;
    float height = 0;
    std::vector<PdfWord> words; ///< in the order in which they are drawn
    std::vector<PdfRule> rules;
    std::vector<PdfLink> links;
    float imageArea = 0; ///< share of the page that pictures cover
};

/// An element of the structure tree (ISO 32000-1, 14.7). Children are elements, or marked contents.
struct PdfElement
{
    struct Child
    {
        std::int32_t element = -1; ///< index in PdfDocument::elements
        std::uint32_t page = 0;    ///< of marked content, as is its number
        std::int32_t content = -1;
    };

    std::string type; ///< a standard type where the role map leads to one
    std::string alternative;
    std::string actual; ///< the words that it stands for
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    bool isNumbered = false; ///< of a list: its labels are numbers or letters
    std::vector<Child> children;
};

struct PdfOutlineItem
{
    std::string title;
    std::uint8_t level = 1;
};

struct PdfDocument
{
    std::vector<PdfPage> pages;
    std::vector<PdfElement> elements; ///< the first is the root; none where it is not tagged
    std::vector<PdfOutlineItem> outline;
    /// What it calls its pages; null, or none at all, where that is their number.
    std::vector<std::shared_ptr<const std::string>> labels;
    std::vector<std::pair<std::string, std::string>> properties; ///< "Title", "Author" …
    std::string metadata;                                        ///< XMP
    std::string language;
    Unfetched unfetched;
    std::size_t unreadGlyphs = 0;    ///< that no character is known of
    bool lacksCharacterMaps = false; ///< those of Chinese, Japanese and Korean fonts
    std::size_t unreadStrings = 0;   ///< in fonts that need what is not in the document
};

} // namespace entente
