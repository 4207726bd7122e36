// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <optional>

namespace entente {

/// A block's words parted into a title and the text behind it.
struct TitledText
{
    TextRange title; ///< empty where there is none
    TextRange text;
};

/// Whether all the words of a paragraph are bold: a heading by looks.
[[nodiscard]] bool isBoldLine(const Briefing &briefing, const Block &block);

/// "**Title:** text", "**Title.** text", "**Title** – text" and, for list items, "Title: text".
[[nodiscard]] TitledText titledText(const Briefing &briefing, const Block &block);

/// A range without the white space at its ends.
[[nodiscard]] TextRange trimmed(const Briefing &briefing, TextRange range);

/// A range without white space and without the colon, full stop or dash that sets a title off.
[[nodiscard]] TextRange withoutSeparators(const Briefing &briefing, TextRange given);

} // namespace entente
