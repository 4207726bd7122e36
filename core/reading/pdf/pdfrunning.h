// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdfrepeatedheads.h"

#include <vector>

namespace entente {

/// Takes running heads and feet out of the words of all pages: lines at the edge of the page that
/// stand at the same height on another page with the same words, but for numbers. They are added
/// to `leftOut`.
void takeRunningLines(const std::vector<PdfPage> &pages, std::vector<PdfWords> &words,
                      const PdfRepeatedHeads &heads, std::vector<LeftOut> &leftOut);

} // namespace entente
