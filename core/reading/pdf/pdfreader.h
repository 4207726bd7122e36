// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"
#include "core/reading/pdf/pdfpage.h"

#include <vector>

namespace entente {

/// Reads the PDF in Briefing::source: from its tags, where these hold its text, or else from where
/// its words stand. Running heads, page numbers and tables of contents are left out.
/// Errors: Encrypted, Damaged, Scanned, TooLarge.
[[nodiscard]] Result<void> readPdfInto(Briefing &briefing, std::size_t body,
                                       std::vector<LeftOut> *leftOut);

/// Loads what reading a PDF needs of the system, for who may open no file later on.
void preparePdf();

/// The same of what is found in a PDF. Errors: Scanned.
[[nodiscard]] Result<void> readPdfDocument(const PdfDocument &document, Briefing &briefing,
                                           std::vector<LeftOut> *leftOut);

} // namespace entente
