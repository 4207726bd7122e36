// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/filter/passages.h"

#include <QString>

#include <string>
#include <vector>

namespace entente {

/// The words of a passage: one range, or one for each cell of a row.
[[nodiscard]] std::vector<TextRange> partsOf(const Briefing &briefing, const Passage &passage);

/// A passage in one line; cells are parted by vertical strokes.
[[nodiscard]] std::string wordsOf(const Briefing &briefing, const Passage &passage);

/// Index in Briefing::sections of the section that it stands in; -1 before the first.
[[nodiscard]] std::int32_t sectionOf(const Briefing &briefing, const Passage &passage);

/// Where it stands: "Detail · line 12".
[[nodiscard]] QString passagePlace(const Briefing &briefing, const Passage &passage);

} // namespace entente
