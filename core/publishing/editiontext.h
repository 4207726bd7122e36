// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/edition.h"

#include <set>

namespace entente::edition {

/// The whole text of a briefing but for its footnotes; captions are with their tables and figures.
[[nodiscard]] std::vector<TextBlock> fullTextOf(const Briefing &briefing, const InnerLinks &links,
                                                const std::vector<AnnotationMark> &annotations);

/// The footnotes of a briefing, one for each number.
[[nodiscard]] std::vector<Note> notesOf(const Briefing &briefing);

/// Adds the numbers of the footnotes that words refer to.
void collectNotes(const Content &content, std::set<int> &numbers);

} // namespace entente::edition
