// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdfrepeatedheads.h"

#include <vector>

namespace entente {

/// The tables of a page that ruling lines show, from the top. Their words are taken out of `words`.
[[nodiscard]] std::vector<PdfGrid> ruledGrids(const PdfPage &page, PdfWords &words);

/// A table whose rows agree on where columns begin, without lines; nothing where there is none.
struct AlignedGrid
{
    std::size_t first = 0; ///< line
    std::size_t behind = 0;
    PdfGrid grid;
};
/// The tables among the lines of a region, in order.
[[nodiscard]] std::vector<AlignedGrid> alignedGrids(const std::vector<PdfLine> &lines,
                                                    const PdfRepeatedHeads &heads);
/// Those of a whole page that are tables for sure, though their cells look like columns of text.
/// Their words are taken out of `words`.
[[nodiscard]] std::vector<PdfGrid> sureAlignedGrids(PdfWords &words, const PdfRepeatedHeads &heads);

} // namespace entente
