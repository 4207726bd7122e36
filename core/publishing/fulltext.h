// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/documentbuilder.h"

namespace entente::pages {

/// Every block of a briefing, in its own order and hierarchy, below a heading of a level.
/// `width` is that of the page's text, in points; `language` that of the briefing's words where it
/// is not the document's. Annotations are referred to where their passages end in a paragraph or in
/// an item of a list.
void writeFullText(DocumentBuilder &builder, const Briefing &briefing, int level, double width,
                   const std::string &language, const std::vector<AnnotationMark> &annotations);

} // namespace entente::pages
