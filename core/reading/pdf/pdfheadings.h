// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdfflow.h"

#include <vector>

namespace entente {

/// Makes headings of short blocks in large letters, and of bold ones that the outline names; their
/// levels follow their size, or the outline where they are in it.
void findPdfHeadings(std::vector<PdfBlock> &blocks, const PdfHabits &habits,
                     const std::vector<PdfOutlineItem> &outline);

/// Joins tables that go on over a page; heads that are repeated there are taken out.
void joinPdfTables(std::vector<PdfBlock> &blocks);

} // namespace entente
