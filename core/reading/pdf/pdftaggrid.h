// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/pdf/pdfblocks.h"

#include <functional>
#include <optional>

namespace entente {

/// The table that an element of the structure tree is, its cells as their spans put them. `gather`
/// adds the words in an element; those of a caption go to `caption`. Nothing where it has no cells,
/// or more than a table may have.
[[nodiscard]] std::optional<PdfGrid> taggedGrid(
    const PdfDocument &document, std::int32_t table,
    const std::function<void(std::int32_t, PdfWords &)> &gather, PdfWords &caption);

} // namespace entente
