// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"
#include "core/pdf/pdffonts.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::pdf {

/// Where on a page a link can be clicked, and the structure element that it belongs to. In PDF's
/// coordinates, from the lower left corner.
struct LinkArea
{
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
    int link = page::none; ///< in Content::links
    int element = page::none;

    /// Whether what lies beside it, or on it, can be clicked with it.
    [[nodiscard]] bool touches(double from, double to) const
    {
        constexpr double gap = 0.5;
        return from <= right + gap && to >= left - gap;
    }
};

/// Where a drawing lies.
struct FigureBox
{
    int element = page::none;
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
};

/// A page as a content stream, and what the rest of the file has to know of it.
struct PageContent
{
    std::string packed;
    std::vector<int> marked; ///< element of each marked content, by its number (MCID)
    std::vector<LinkArea> links;
    std::vector<FigureBox> figures;
};

/// Writes the content streams of pages. One to a thread.
class ContentWriter final
{
public:
    ContentWriter(const page::Content &content, const page::Pages &pages, const Fonts &fonts);

    [[nodiscard]] PageContent write(const page::Page &page);
    /// Which glyphs of which face were drawn so far.
    [[nodiscard]] const std::vector<std::vector<bool>> &used() const { return m_used; }

private:
    void begin(int element, std::string_view artifact);
    void end();
    void beginArtifact(std::string_view properties) { begin(page::none, properties); }
    void ground(const page::Area &area);
    void piece(const page::Piece &piece, std::string_view artifact);
    void line(const page::Piece &piece, const page::Line &line, double baseline, double left,
              std::string_view artifact);
    void word(const page::Word &word, double size, double left, double baseline);
    void signs(const page::Word &word, double size, double left, double baseline);
    void path(const page::Word &word, page::GlyphId glyph, double size, double left,
              double baseline);
    void glyphs(const page::Word &word);
    void placedGlyphs(const page::Word &word, double size, double left, double baseline);
    void drawing(const page::PlacedDrawing &placed);
    void closeArray();
    void colour(page::Colour colour);
    void font(std::size_t face, double size, std::size_t way = 0);
    void glyph(page::GlyphId id);
    [[nodiscard]] double up(double fromTop) const { return m_page->height - fromTop; }

    const page::Content &m_content;
    const page::Pages &m_pages;
    const Fonts &m_fonts;
    std::vector<std::vector<bool>> m_used;

    const page::Page *m_page = nullptr;
    PageContent m_result;
    std::string m_stream;
    std::vector<page::Area> m_lines; ///< under links and through words, drawn at the end
    int m_open = closed;
    bool m_inText = false;
    bool m_inArray = false;
    std::size_t m_font = 0;
    std::size_t m_way = 0;
    double m_size = 0;
    page::Colour m_colour;

    static constexpr int closed = -2;
};

} // namespace entente::pdf
