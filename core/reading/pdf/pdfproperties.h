// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"
#include "core/reading/pdf/pdfpage.h"

#include <vector>

namespace entente {

/// Fills the metadata from a document's properties and XMP, as far as they make sense: the name of
/// a file is no title. Running heads and feet may bear a marking.
void takePdfProperties(const PdfDocument &document, const std::vector<LeftOut> &leftOut,
                       Briefing &briefing);

} // namespace entente
