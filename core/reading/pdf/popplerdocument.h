// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/pdf/pdfpage.h"

#include <string>
#include <string_view>

class Object;
class PDFDoc;

namespace entente {

/// Loads what poppler keeps of the system, for who may open no file later on.
void preparePoppler();

/// What poppler finds in a PDF. Scripts and actions are not run, nothing is fetched.
/// Errors: Encrypted, Damaged, and TooLarge where it has more pages or glyphs than a document of
/// that size may have.
[[nodiscard]] Result<PdfDocument> pdfDocumentOf(std::string_view bytes, const std::string &file);

/// The characters of a text string (ISO 32000-1, 7.9.2.2); empty where it is no string.
[[nodiscard]] std::string utf8Of(const Object &given);

/// The structure tree; left empty where the document is not tagged, or its tree is beyond bounds.
void readPdfStructure(PDFDoc &document, PdfDocument &found);

} // namespace entente
