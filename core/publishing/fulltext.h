// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/documentbuilder.h"
#include "core/publishing/edition.h"

namespace entente::pages {

/// Writes the whole text of a briefing below a heading of `level`; `width` is that of the text on a
/// page, in points.
void writeFullText(DocumentBuilder &builder, const std::vector<edition::TextBlock> &text, int level,
                   double width, const std::string &language);

} // namespace entente::pages
