// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/typesetdocument.h"

#include <QImage>
#include <QPainterPath>

#include <map>
#include <utility>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace entente::ui {

/// What pages are painted with. In black and white all words are black on light ground and white on
/// dark ground, for colours that differ well can be of one grey.
enum class Inks : std::uint8_t { Coloured, BlackAndWhite };

/// Paints typeset pages, on paper or on a picture: the outlines of the glyphs, so that what is
/// printed is what the PDF shows. One to a thread.
class SheetPainter final
{
public:
    explicit SheetPainter(const TypesetDocument &document, Inks inks = Inks::Coloured)
        : m_document(document), m_inks(inks)
    {
    }

    /// A page in points, from its upper left corner.
    void paint(QPainter &painter, const page::Page &page);

private:
    void fill(QPainter &painter, const page::Area &area);
    void paintPiece(QPainter &painter, const page::Piece &piece);
    [[nodiscard]] QColor textColour(page::Colour colour, QPointF at) const;
    void paintDrawing(QPainter &painter, const page::PlacedDrawing &placed);
    void paintWord(QPainter &painter, const page::Word &word, double size, QPointF at);
    const QImage &image(int number);
    const QPainterPath &outline(const page::Face &face, page::GlyphId glyph);

    const TypesetDocument &m_document;
    Inks m_inks;
    std::vector<page::Area> m_grounds; ///< of the page, in the order in which they were filled
    std::map<std::pair<const page::Face *, page::GlyphId>, QPainterPath> m_outlines;
    std::map<int, QImage> m_images; ///< by number in Content::pictures
};

/// Prints the pages that the device's page ranges ask for, all where there are none, without
/// margins of the device's own.
[[nodiscard]] Result<void> printPages(const TypesetDocument &document, QPagedPaintDevice &device,
                                      const Progress &progress, Inks inks = Inks::Coloured);

} // namespace entente::ui
