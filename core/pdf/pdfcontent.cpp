// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfcontent.h"

#include "core/pdf/pdfglyphpath.h"
#include "core/pdf/pdfsigns.h"
#include "core/pdf/pdfsyntax.h"

#include <algorithm>
#include <cmath>

namespace entente::pdf {

using page::Area;
using page::Colour;
using page::Page;
using page::Piece;
using page::Span;
using page::Word;

namespace {

constexpr double underlineBelow = 1.6;
constexpr double lineWeight = 0.5;

/// Names of the standard structure types, in the order of page::Tag.
constexpr std::string_view tagNames[] = {
    "Document", "Sect", "H1",    "H2",     "H3",      "H4",         "H5",   "H6",  "P",  "L",
    "LI",       "Lbl",  "LBody", "Table",  "THead",   "TBody",      "TR",   "TH",  "TD", "TOC",
    "TOCI",     "Link", "Span",  "Figure", "Caption", "BlockQuote", "Code", "Note"};

bool hasOffsets(const Word &word)
{
    return std::any_of(word.glyphs.begin(), word.glyphs.end(),
                       [](const page::Glyph &glyph) { return glyph.dx != 0 || glyph.dy != 0; });
}

/// Where a run is shown. The space before words that run to the right, among such as run to the
/// left, is shown where those words begin: MuPDF takes a pen that jumps for the end of a line.
double placeOf(const page::TextBox &box, const page::Line &line, std::uint32_t run, double width)
{
    const page::Run &own = box.runs[run];
    if (!own.space || !own.word->rightToLeft || run + 1 >= line.lastRun)
        return own.left;
    const page::Run &next = box.runs[run + 1];
    return next.word->rightToLeft ? own.left : next.left - width;
}

} // namespace

std::string_view tagName(page::Tag tag)
{
    return tagNames[static_cast<std::size_t>(tag)];
}

ContentWriter::ContentWriter(const page::Content &content, const page::Pages &pages,
                             const Fonts &fonts)
    : m_content(content), m_pages(pages), m_fonts(fonts), m_used(fonts.count())
{
    for (std::size_t i = 0; i < fonts.count(); ++i)
        m_used[i].resize(fonts.face(i).advances().size());
}

void ContentWriter::begin(int element, std::string_view artifact)
{
    if (m_open == element && element != page::none)
        return;
    end();
    if (element == page::none) {
        m_stream += "/Artifact ";
        m_stream += artifact.empty() ? "BMC\n" : artifact;
    } else {
        m_stream += '/';
        m_stream += tagName(m_content.elements[static_cast<std::size_t>(element)].tag);
        m_stream += " <</MCID " + std::to_string(m_result.marked.size()) + ">> BDC\n";
        m_result.marked.push_back(element);
    }
    m_open = element;
}

void ContentWriter::closeArray()
{
    if (m_inArray)
        m_stream += "] TJ\n";
    m_inArray = false;
}

void ContentWriter::end()
{
    closeArray();
    if (m_inText)
        m_stream += "ET\n";
    m_inText = false;
    if (m_open != closed)
        m_stream += "EMC\n";
    m_open = closed;
}

void ContentWriter::colour(Colour colour)
{
    if (colour == m_colour)
        return;
    closeArray();
    m_colour = colour;
    for (const std::uint8_t part : {colour.red, colour.green, colour.blue})
        number(m_stream, part / 255.0);
    m_stream += "rg\n";
}

void ContentWriter::font(std::size_t face, double size, std::size_t way)
{
    if (m_inText && face == m_font && size == m_size && way == m_way)
        return;
    closeArray();
    if (!m_inText)
        m_stream += "BT\n";
    m_inText = true;
    m_font = face;
    m_size = size;
    m_way = way;
    m_stream += '/' + Fonts::name(face, way) + ' ';
    pdf::number(m_stream, size);
    m_stream += "Tf\n";
}

void ContentWriter::ground(const Area &area)
{
    colour(area.colour);
    number(m_stream, area.left);
    number(m_stream, up(area.top + area.height));
    number(m_stream, area.width);
    number(m_stream, area.height);
    m_stream += "re f\n";
}

void ContentWriter::glyph(page::GlyphId id)
{
    for (const int byte : {id >> 8, id & 0xFF}) {
        const char c = static_cast<char>(byte);
        if (c == '(' || c == ')' || c == '\\')
            m_stream += '\\';
        if (c == '\r')
            m_stream += "\\r";
        else
            m_stream += c;
    }
    m_used[m_font][id] = true;
}

/// The glyphs of a word within an array of strings; numbers there move to the left, in
/// thousandths of an em.
void ContentWriter::glyphs(const Word &word)
{
    const std::vector<std::uint16_t> &advances = word.face->advances();
    m_stream += '(';
    for (const page::Glyph &each : word.glyphs) {
        glyph(each.id);
        const int kern = advances[each.id] - each.advance;
        if (kern == 0)
            continue;
        m_stream += ')';
        m_stream += std::to_string(std::lround(kern * 1000.0 / word.face->unitsPerEm()));
        m_stream += '(';
    }
    m_stream += ')';
}

void ContentWriter::placedGlyphs(const Word &word, double size, double left, double baseline)
{
    const double scale = size / word.face->unitsPerEm();
    for (const page::Glyph &each : word.glyphs) {
        m_stream += "1 0 0 1 ";
        number(m_stream, left + each.dx * scale);
        number(m_stream, baseline + each.dy * scale);
        m_stream += "Tm (";
        glyph(each.id);
        m_stream += ") Tj\n";
        left += each.advance * scale;
    }
}

/// Words that run from right to left, glyph by glyph in the order in which they are read.
void ContentWriter::signs(const Word &word, double size, double left, double baseline)
{
    const std::size_t face = m_fonts.numberOf(*word.face);
    const double scale = size / word.face->unitsPerEm();
    for (const Sign &sign : signsOf(word)) {
        const double x = left + sign.left * scale;
        const double y = baseline + sign.up * scale;
        if (sign.form == Sign::Form::Drawn) {
            path(word, sign.glyph, size, x, y);
            continue;
        }
        font(face, size, m_fonts.wayOf(face, sign.glyph, sign.says));
        closeArray();
        if (sign.needsActualText())
            m_stream += "/Span <</ActualText <FEFF" + hexUtf16(sign.words) + ">>> BDC\n";
        m_stream += sign.form == Sign::Form::Hidden ? "3 Tr 1 0 0 1 " : "1 0 0 1 ";
        number(m_stream, x);
        number(m_stream, y);
        m_stream += "Tm (";
        glyph(sign.glyph);
        m_stream += sign.form == Sign::Form::Hidden ? ") Tj 0 Tr\n" : ") Tj\n";
        if (sign.needsActualText())
            m_stream += "EMC\n";
    }
}

/// A glyph that says nothing.
void ContentWriter::path(const Word &word, page::GlyphId glyph, double size, double left,
                         double baseline)
{
    closeArray();
    if (m_inText)
        m_stream += "ET\n";
    m_inText = false;
    m_stream += "q 1 0 0 1 ";
    number(m_stream, left);
    number(m_stream, baseline);
    m_stream += "cm\n" + glyphPath(*word.face, glyph, size) + "Q\n";
}

void ContentWriter::word(const Word &word, double size, double left, double baseline)
{
    if (word.rightToLeft) {
        signs(word, size, left, baseline);
        return;
    }
    font(m_fonts.numberOf(*word.face), size);
    const bool actual = m_fonts.needsActualText(word);
    const bool offset = hasOffsets(word);
    if (actual || offset)
        closeArray();
    if (actual)
        m_stream += "/Span <</ActualText <FEFF" + hexUtf16(word.words) + ">>> BDC\n";
    if (offset) {
        placedGlyphs(word, size, left, baseline);
    } else {
        if (!m_inArray) {
            m_stream += "1 0 0 1 ";
            number(m_stream, left);
            number(m_stream, baseline);
            m_stream += "Tm [";
            m_inArray = true;
        }
        glyphs(word);
    }
    if (actual) {
        closeArray();
        m_stream += "EMC\n";
    }
}

void ContentWriter::line(const Piece &piece, const page::Line &line, double baseline, double left,
                         std::string_view artifact)
{
    const page::TextBox &box = *piece.box;
    const page::Text &text = *box.text;
    for (std::uint32_t i = line.firstRun; i < line.lastRun; ++i) {
        const page::Run &run = box.runs[i];
        const Span &span = text.spans[run.span];
        const double size = page::sizeOf(box.style, span);
        if (artifact.empty())
            begin(span.element != page::none ? span.element : text.element, {});
        const bool linked = span.link != page::none && artifact.empty();
        const bool outward = linked
            && m_content.links[static_cast<std::size_t>(span.link)].bookmark == page::none;
        colour(outward                              ? page::colour(page::Ink::Accent)
                   : text.ink == page::Ink::Marking ? m_content.markingInk
                                                    : page::colour(text.ink));
        const double width = run.word->widthAt(size);
        word(*run.word, size, left + placeOf(box, line, i, width),
             baseline + page::riseOf(box.style, span));
        if ((span.styles & Style::Strikeout) != 0)
            m_lines.push_back({left + run.left, up(baseline) - size * 0.3, width, lineWeight,
                               page::colour(text.ink)});
        else if ((span.styles & Style::Edited) != 0)
            m_lines.push_back({left + run.left, up(baseline) + underlineBelow, width, lineWeight,
                               page::colour(text.ink)});
        if (!linked || (run.space && i + 1 == line.lastRun))
            continue;
        if (outward)
            m_lines.push_back({left + run.left, up(baseline) + underlineBelow, width, lineWeight,
                               page::strongLine});
        const double bottom = baseline - size * 0.3;
        const double top = baseline + size * 0.9;
        const double right = left + run.left + width;
        auto &links = m_result.links;
        const int element = span.element != page::none ? span.element : text.element;
        const bool goesOn = i > line.firstRun && !links.empty() && links.back().element == element
            && links.back().bottom == bottom && links.back().touches(left + run.left, right);
        if (goesOn) {
            links.back().left = std::min(links.back().left, left + run.left);
            links.back().right = std::max(links.back().right, right);
        } else {
            links.push_back({left + run.left, bottom, right, top, span.link, element});
        }
    }
    closeArray();
}

void ContentWriter::piece(const Piece &piece, std::string_view artifact)
{
    const page::TextBox &box = *piece.box;
    if (!artifact.empty())
        beginArtifact(artifact);
    double top = piece.top;
    for (std::uint32_t i = piece.firstLine; i < piece.lastLine && i < box.lines.size(); ++i) {
        const page::Line &each = box.lines[i];
        const double baseline = up(top + box.style.leading / 2
                                   + box.style.size * page::baselineShare);
        line(piece, each, baseline, piece.left + page::indentOf(box, each), artifact);
        top += box.style.leading;
    }
    end();
}

void ContentWriter::drawing(const page::PlacedDrawing &placed)
{
    const page::Drawing &of = m_content.drawings[static_cast<std::size_t>(placed.number)];
    const double width = of.width * placed.scale;
    const double height = of.height * placed.scale;
    const double bottom = up(placed.top + height);
    m_result.figures.push_back(
        {of.element, placed.left, bottom, placed.left + width, up(placed.top)});
    begin(of.element, {});
    if (of.picture != page::none) {
        m_stream += "q ";
        for (const double part : {width, 0.0, 0.0, height, placed.left, bottom})
            number(m_stream, part);
        m_stream += "cm /I" + std::to_string(of.picture) + " Do Q\n";
    }
    for (Area area : of.areas) {
        area.left += placed.left;
        area.top += placed.top;
        ground(area);
    }
    const page::LaidFlow &laid = m_pages.flows[placed.flow];
    for (std::size_t i = 0; i < of.labels.size(); ++i) {
        const page::TextBox &box = laid.labels[i];
        const Piece label{&box,
                          0,
                          static_cast<std::uint32_t>(box.lines.size()),
                          placed.left + of.labels[i].left,
                          placed.top + of.labels[i].top,
                          false};
        for (std::uint32_t at = 0; at < label.lastLine; ++at) {
            line(label, box.lines[at],
                 up(label.top + (at + 0.5) * box.style.leading
                    + box.style.size * page::baselineShare),
                 label.left + page::indentOf(box, box.lines[at]), {});
        }
    }
    end();
}

PageContent ContentWriter::write(const Page &page)
{
    m_page = &page;
    m_result = {};
    m_stream.clear();
    m_lines.clear();
    m_open = closed;
    m_inText = m_inArray = false;
    m_colour = {};
    m_size = 0;
    if (!page.grounds.empty()) {
        beginArtifact("<</Type/Layout>> BDC\n");
        for (const page::Ground &each : page.grounds)
            ground(each.area);
        end();
    }
    for (const Piece &each : page.pieces)
        piece(each,
              each.artifact ? std::string_view("<</Type/Pagination>> BDC\n") : std::string_view());
    for (const page::PlacedDrawing &each : page.drawings)
        drawing(each);
    for (const Piece &each : page.runningPieces)
        piece(each,
              each.top < page.height / 2 ? "<</Type/Pagination/Subtype/Header>> BDC\n"
                                         : "<</Type/Pagination/Subtype/Footer>> BDC\n");
    if (!m_lines.empty()) {
        beginArtifact("<</Type/Layout>> BDC\n");
        for (const Area &each : m_lines)
            ground(each);
        end();
    }
    m_result.packed = deflated(m_stream);
    return std::move(m_result);
}

} // namespace entente::pdf
