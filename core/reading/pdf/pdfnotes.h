// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdfflow.h"
#include "core/reading/pdf/pdftext.h"

#include <vector>

namespace entente {

/// Footnotes that were taken from the feet of pages, and where the text refers to them.
struct PdfNotes
{
    std::vector<PdfBlock> blocks;
    PdfReferences references;
    std::uint16_t count = 0;
};

/// Takes the footnotes of a page out of its regions: lines at the end of a region in smaller
/// letters, the first of which begins with a number or sign that is raised elsewhere on the page.
void takeFootnotes(std::vector<PdfRegion> &regions, const PdfHabits &habits, PdfNotes &notes);

} // namespace entente
