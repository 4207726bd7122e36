// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <string_view>
#include <vector>

namespace entente {

/// A line of a document as its author set it, or what stands between bars in one, or a row of a
/// table: all ranges are of Briefing::text and without markup and space around them.
struct OpeningLine
{
    TextRange text;
    TextRange label; ///< "Date" of "Date: 5 May 2025" and of a row whose first cell says so
    TextRange value; ///< what stands behind the label
    std::uint32_t block = 0;
    bool isWhole = true; ///< not a piece of a line
    bool isSet = true;   ///< a line because its author began one, not because prose was wrapped
};

/// The lines with which a document begins. It looks at so many blocks and bytes and no further,
/// however long the document.
[[nodiscard]] std::vector<OpeningLine> openingLines(const Briefing &briefing);

/// The same for the few blocks with which it ends.
[[nodiscard]] std::vector<OpeningLine> closingLines(const Briefing &briefing);

} // namespace entente
