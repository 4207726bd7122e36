// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/reading/pdf/pdfpage.h"

#include <string>

class PDFDoc;
class Page;

namespace entente {

/// The links of a page, to the web and within the document; its words get those that lie over them.
void readPdfLinks(PDFDoc &document, Page &page, PdfPage &found);

/// The address of a link, as "#page-3-140" where it leads within the document.
[[nodiscard]] std::string addressOf(const PdfLink &link);

/// Gives the places that links lead to the names that addressOf() says.
void namePdfTargets(const PdfDocument &document, Briefing &briefing);

} // namespace entente
