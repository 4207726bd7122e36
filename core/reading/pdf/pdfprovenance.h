// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"

namespace entente {

/// Takes out of the blocks of a PDF that this program exported what says where words were found,
/// and what the export says of itself. Those of other documents stay as they are.
void takeProvenance(const PdfDocument &document, std::vector<PdfBlock> &blocks,
                    std::vector<LeftOut> &leftOut);

} // namespace entente
