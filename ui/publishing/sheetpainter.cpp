// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/sheetpainter.h"

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/page/picture.h"
#include "core/publishing/publishingtexts.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <hb.h>

#include <algorithm>

namespace entente::ui {

using page::Area;
using page::Piece;

namespace {

constexpr double pointsPerInch = 72;

QPainterPath &pathOf(void *data)
{
    return *static_cast<QPainterPath *>(data);
}

void moveTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    pathOf(data).moveTo(x, -y);
}

void lineTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    pathOf(data).lineTo(x, -y);
}

void quadraticTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float cx, float cy, float x,
                 float y, void *)
{
    pathOf(data).quadTo(cx, -cy, x, -y);
}

void cubicTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx,
             float by, float x, float y, void *)
{
    pathOf(data).cubicTo(ax, -ay, bx, -by, x, -y);
}

void close(hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *)
{
    pathOf(data).closeSubpath();
}

hb_draw_funcs_t *drawing()
{
    static hb_draw_funcs_t *const functions = [] {
        hb_draw_funcs_t *made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(made, moveTo, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(made, lineTo, nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(made, quadraticTo, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(made, cubicTo, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(made, close, nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

QColor toColour(page::Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

QRectF rectOf(const Area &area)
{
    return {area.left, area.top, area.width, area.height};
}

QColor greyOf(const QColor &colour)
{
    const int grey = qGray(colour.rgb());
    return {grey, grey, grey};
}

/// Its grey on white paper: what is transparent stays white.
QImage greyOf(const QImage &picture)
{
    QImage onPaper(picture.size(), QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter painter(&onPaper);
    painter.drawImage(QPointF(), picture);
    painter.end();
    return onPaper.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

void SheetPainter::fill(QPainter &painter, const Area &area)
{
    const QColor colour = toColour(area.colour);
    painter.fillRect(rectOf(area), m_inks == Inks::Coloured ? colour : greyOf(colour));
    if (m_inks == Inks::BlackAndWhite)
        m_grounds.push_back(area);
}

QColor SheetPainter::textColour(page::Colour colour, QPointF at) const
{
    if (m_inks == Inks::Coloured)
        return toColour(colour);
    constexpr int middle = 128;
    const auto ground = std::find_if(m_grounds.rbegin(), m_grounds.rend(),
                                     [&](const Area &each) { return rectOf(each).contains(at); });
    const bool isDark = ground != m_grounds.rend()
        && qGray(toColour(ground->colour).rgb()) < middle;
    return isDark ? Qt::white : Qt::black;
}

const QPainterPath &SheetPainter::outline(const page::Face &face, page::GlyphId glyph)
{
    const auto [place, added] = m_outlines.try_emplace({&face, glyph});
    if (added) {
        hb_font_t *font = hb_font_create(face.face());
        place->second.setFillRule(Qt::WindingFill);
        hb_font_get_glyph_shape(font, glyph, drawing(), &place->second);
        hb_font_destroy(font);
    }
    return place->second;
}

void SheetPainter::paintWord(QPainter &painter, const page::Word &word, double size, QPointF at)
{
    const double scale = size / word.face->unitsPerEm();
    painter.save();
    painter.translate(at);
    painter.scale(scale, scale);
    double left = 0;
    for (const page::Glyph &glyph : word.glyphs) {
        painter.translate(left + glyph.dx, -glyph.dy);
        painter.drawPath(outline(*word.face, glyph.id));
        painter.translate(-left - glyph.dx, glyph.dy);
        left += glyph.advance;
    }
    painter.restore();
}

void SheetPainter::paintPiece(QPainter &painter, const Piece &piece)
{
    const page::TextBox &box = *piece.box;
    const page::Text &text = *box.text;
    const page::Content &content = *m_document.content;
    double top = piece.top;
    for (std::uint32_t i = piece.firstLine; i < piece.lastLine && i < box.lines.size(); ++i) {
        const page::Line &line = box.lines[i];
        const double baseline = top + box.style.leading / 2 + box.style.size * page::baselineShare;
        const double left = piece.left + page::indentOf(box, line);
        for (std::uint32_t run = line.firstRun; run < line.lastRun; ++run) {
            const page::Run &each = box.runs[run];
            const page::Span &span = text.spans[each.span];
            const bool outward = span.link != page::none
                && content.links[static_cast<std::size_t>(span.link)].bookmark == page::none;
            const QPointF at(left + each.left, baseline - page::riseOf(box.style, span));
            painter.setBrush(textColour(outward ? page::colour(page::Ink::Accent)
                                            : text.ink == page::Ink::Marking
                                            ? content.markingInk
                                            : page::colour(text.ink),
                                        at));
            paintWord(painter, *each.word, page::sizeOf(box.style, span), at);
        }
        top += box.style.leading;
    }
}

const QImage &SheetPainter::image(int number)
{
    const auto [place, added] = m_images.try_emplace(number);
    if (added) {
        QImage made = page::imageOf(m_document.content->pictures[static_cast<std::size_t>(number)]);
        place->second = m_inks == Inks::Coloured ? made : greyOf(made);
    }
    return place->second;
}

void SheetPainter::paintDrawing(QPainter &painter, const page::PlacedDrawing &placed)
{
    const page::Content &content = *m_document.content;
    const page::Drawing &drawing = content.drawings[static_cast<std::size_t>(placed.number)];
    if (drawing.picture != page::none) {
        painter.drawImage(QRectF(placed.left, placed.top, drawing.width * placed.scale,
                                 drawing.height * placed.scale),
                          image(drawing.picture));
    }
    for (Area area : drawing.areas) {
        area.left += placed.left;
        area.top += placed.top;
        fill(painter, area);
    }
    const page::LaidFlow &laid = m_document.pages.flows[placed.flow];
    for (std::size_t i = 0; i < drawing.labels.size(); ++i) {
        const page::TextBox &box = laid.labels[i];
        paintPiece(painter,
                   {&box, 0, static_cast<std::uint32_t>(box.lines.size()),
                    placed.left + drawing.labels[i].left, placed.top + drawing.labels[i].top,
                    false});
    }
}

void SheetPainter::paint(QPainter &painter, const page::Page &page)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    m_grounds.clear();
    for (const page::Ground &ground : page.grounds)
        fill(painter, ground.area);
    for (const Piece &piece : page.pieces)
        paintPiece(painter, piece);
    for (const page::PlacedDrawing &placed : page.drawings)
        paintDrawing(painter, placed);
    for (const Piece &piece : page.runningPieces)
        paintPiece(painter, piece);
}

Result<void> printPages(const TypesetDocument &document, QPagedPaintDevice &device,
                        const Progress &progress, Inks inks)
{
    constexpr int hundred = 100;
    constexpr int typesetPart = 60;
    QPageLayout layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    layout.setMargins({0, 0, 0, 0});
    const QPageLayout::Orientation upright = layout.orientation();
    device.setPageLayout(layout);
    const std::vector<page::Page> &pages = document.pages.pages;
    QPainter painter;
    if (!painter.begin(&device))
        return Error{FileError::NotWritable, document.content->title, 0,
                     PublishingTexts::tr("the device cannot be painted on").toStdString()};
    SheetPainter painting(document, inks);
    const double scale = device.logicalDpiX() / pointsPerInch;
    const QPageRanges ranges = device.pageRanges();
    const bool firstIsWide = pages.front().width > pages.front().height;
    bool first = true;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!ranges.isEmpty() && !ranges.contains(static_cast<int>(i) + 1))
            continue;
        const int done = typesetPart + static_cast<int>(i * (hundred - typesetPart) / pages.size());
        if (progress && !progress(done, hundred))
            return Error{RunError::Cancelled, document.content->title, 0, {}};
        const bool wide = pages[i].width > pages[i].height;
        const bool turned = wide != firstIsWide;
        device.setPageOrientation(!turned                                ? upright
                                      : upright == QPageLayout::Portrait ? QPageLayout::Landscape
                                                                         : QPageLayout::Portrait);
        if (!first)
            device.newPage();
        first = false;
        painter.save();
        painter.scale(scale, scale);
        painting.paint(painter, pages[i]);
        painter.restore();
    }
    painter.end();
    if (progress && !progress(hundred, hundred))
        return Error{RunError::Cancelled, document.content->title, 0, {}};
    return {};
}

} // namespace entente::ui
