// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfglyphpath.h"

#include "core/pdf/pdfsyntax.h"

#include <hb.h>

#include <initializer_list>
#include <memory>

namespace entente::pdf {

namespace {

struct Path
{
    std::string operators;
    double scale = 1;

    void add(std::initializer_list<double> places, std::string_view sign)
    {
        for (const double place : places)
            number(operators, place * scale);
        operators += sign;
    }
};

Path &pathOf(void *data)
{
    return *static_cast<Path *>(data);
}

void moveTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    pathOf(data).add({x, y}, "m ");
}

void lineTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *)
{
    pathOf(data).add({x, y}, "l ");
}

void cubicTo(hb_draw_funcs_t *, void *data, hb_draw_state_t *, float ax, float ay, float bx,
             float by, float x, float y, void *)
{
    pathOf(data).add({ax, ay, bx, by, x, y}, "c ");
}

void close(hb_draw_funcs_t *, void *data, hb_draw_state_t *, void *)
{
    pathOf(data).operators += "h ";
}

} // namespace

std::string glyphPath(const page::Face &face, page::GlyphId glyph, double size)
{
    // Quadratic curves, which PDF does not have, come as cubic ones where no function takes them.
    const std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)> functions(
        hb_draw_funcs_create(), &hb_draw_funcs_destroy);
    hb_draw_funcs_set_move_to_func(functions.get(), moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions.get(), lineTo, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions.get(), cubicTo, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions.get(), close, nullptr, nullptr);
    const std::unique_ptr<hb_font_t, decltype(&hb_font_destroy)> font(hb_font_create(face.face()),
                                                                      &hb_font_destroy);
    Path path{{}, size / face.unitsPerEm()};
    hb_font_get_glyph_shape(font.get(), glyph, functions.get(), &path);
    return path.operators.empty() ? std::string() : path.operators + "f\n";
}

} // namespace entente::pdf
