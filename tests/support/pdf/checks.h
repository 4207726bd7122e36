// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pdf/document.h"
#include "tests/support/pdf/findings.h"
#include "tests/support/pdf/structuretree.h"

// Each takes a chapter of the Matterhorn protocol 1.1, whose numbers stand with the functions.

namespace entente::test::pdf {

/// Catalog, scripts, encryption: 01-007, 07, 26, 29.
void checkCatalog(const Document &document, Findings &findings);
/// XMP and the Info dictionary: 06.
void checkMetadata(const Document &document, Findings &findings);
/// What is drawn is tagged or an artifact, and tabs follow the structure: 01-003 to 01-005, 28-008.
void checkPages(const Document &document, Findings &findings);
/// Fonts: 10, 31.
void checkFonts(const Document &document, Findings &findings);
/// Outline, destinations and page labels: places that exist.
void checkPlaces(const Document &document, Findings &findings);

/// The way from content to elements is the way from elements to content: 01, 30-002.
void checkParentTree(const StructureTree &tree, Findings &findings);
/// Which element stands in which: 09.
void checkNesting(const StructureTree &tree, Findings &findings);
/// 14.
void checkHeadings(const StructureTree &tree, Findings &findings);
/// Regular rows, and heads that say what they head: 15.
void checkTables(const StructureTree &tree, Findings &findings);
/// Alternatives, notes and languages: 11, 13, 17, 19.
void checkElements(const StructureTree &tree, Findings &findings);
/// 28.
void checkAnnotations(const StructureTree &tree, Findings &findings);

/// Whether a language is well formed after BCP 47.
[[nodiscard]] bool isLanguage(const std::string &tag);

} // namespace entente::test::pdf
