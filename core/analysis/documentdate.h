// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/openinglines.h"
#include "core/briefing/briefing.h"

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A document's own date as its text gives it.
struct DocumentDate
{
    std::optional<Date> date;
    TextRange words;    ///< of Briefing::text, on which it rests
    std::string unread; ///< what is given as its date, where that is none that is known
};

/// Not what the document tells of, but when it was published or written: in this order behind a
/// label ("Date:", "Published", "発行日"), as a line of its own, in a dateline, in its title or in
/// the first sentence of a statement that says when it was agreed, and last when it was brought up
/// to date. `lines` are the opening ones and `title` is that of the text, empty where it has none.
[[nodiscard]] DocumentDate dateOfDocument(const Briefing &briefing,
                                          const std::vector<OpeningLine> &lines, TextRange title);

} // namespace entente
