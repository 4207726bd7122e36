// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/typesetdocument.h"

#include <QImage>
#include <QPainterPath>

#include <map>
#include <utility>

class QPagedPaintDevice;
class QPainter;

namespace entente::ui {

/// Paints typeset pages, on paper or on a picture: the outlines of the glyphs, so that what is
/// printed is what the PDF shows. One to a thread.
class SheetPainter final
{
public:
    explicit SheetPainter(const TypesetDocument &document) : m_document(document) {}

    /// A page in points, from its upper left corner.
    void paint(QPainter &painter, const page::Page &page);

private:
    void paintPiece(QPainter &painter, const page::Piece &piece);
    void paintDrawing(QPainter &painter, const page::PlacedDrawing &placed);
    void paintWord(QPainter &painter, const page::Word &word, double size, QPointF at);
    const QImage &image(int number);
    const QPainterPath &outline(const page::Face &face, page::GlyphId glyph);

    const TypesetDocument &m_document;
    std::map<std::pair<const page::Face *, page::GlyphId>, QPainterPath> m_outlines;
    std::map<int, QImage> m_images; ///< by number in Content::pictures
};

/// Prints the pages that the device's page ranges ask for, all where there are none, without
/// margins of the device's own.
[[nodiscard]] Result<void> printPages(const TypesetDocument &document, QPagedPaintDevice &device,
                                      const Progress &progress);

} // namespace entente::ui
