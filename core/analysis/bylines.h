// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/openinglines.h"
#include "core/briefing/briefing.h"

#include <vector>

namespace entente {

/// Who a document says it is from: ranges of Briefing::text, empty where it says nothing.
struct Bylines
{
    TextRange author;    ///< "By Jane Doe", "Author(s): …", "執筆者：…"
    TextRange publisher; ///< "Publisher: …", "Published by …", "発行元：…"
    TextRange title;     ///< behind a label: "Title: …", "件名：…"
};

/// From the lines with which a document begins.
[[nodiscard]] Bylines bylinesIn(const Briefing &briefing, const std::vector<OpeningLine> &lines);

} // namespace entente
