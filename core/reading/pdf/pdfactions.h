// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfpage.h"

class PDFDoc;

namespace entente {

/// Counts the actions of a PDF that do more than lead to a place or a page of the web: scripts,
/// programs and files that are started, forms that are sent; and the address that it opens by
/// itself (ISO 32000-1, 12.6). None of them is run.
void takePdfActions(PDFDoc &document, PdfDocument &found);

} // namespace entente
