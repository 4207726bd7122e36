// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdftext.h"

#include <vector>

namespace entente {

/// What the structure tree of a document gives.
struct TaggedPdf
{
    std::vector<PdfBlock> blocks;
    PdfReferences references;
    std::vector<LeftOut> leftOut;
};

/// The blocks of a tagged document; none where its tags do not hold most of its words.
[[nodiscard]] TaggedPdf taggedPdf(const PdfDocument &document);

} // namespace entente
