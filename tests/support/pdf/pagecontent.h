// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pdf/font.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <string>
#include <vector>

namespace entente::test::pdf {

enum class Marking : std::uint8_t { None, Artifact, Tagged };

/// What is drawn without a break within one marked content, or outside of any.
struct Piece
{
    Marking marking = Marking::None;
    QPDFObjGen stream; ///< the page, or the form whose content it is
    int mcid = -1;
    std::string words; ///< as they are copied: by /ActualText, else by /ToUnicode
    bool draws = false;
};

/// Where a run of text begins, in points from the page's origin.
struct TextStart
{
    double x = 0;
    double y = 0;
};

/// A page's content, its forms included, read through.
struct PageContent
{
    std::vector<Piece> pieces; ///< in the order of drawing
    std::vector<std::string> lines;
    std::vector<TextStart> starts;
    std::vector<std::string> problems;
};

[[nodiscard]] PageContent contentOf(QPDFPageObjectHelper page, int number, FontShelf &fonts);

} // namespace entente::test::pdf
