// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/vocabulary/vocabulary.h"

namespace entente {

/// Goes up whenever titles, dates, sections, topics or their kinds come out otherwise than before,
/// so that a library has what it keeps of them found anew.
inline constexpr int analysisVersion = 9;

/// Finds the sections, topics and comparison tables in a briefing that has been read, tags topics
/// and table rows with focus areas, and fills in title and date where the front matter has none.
/// Nothing is invented: every word stays a range of the briefing's text, and a kind that nothing
/// in the text supports is Kind::Point.
void analyse(Briefing &briefing, const Vocabulary &vocabulary);

/// readBriefing() and analyse() in one.
[[nodiscard]] Result<Briefing> readAndAnalyse(std::string bytes, std::string file,
                                              const Vocabulary &vocabulary);

/// All briefings that a file holds: itself, or those that lie in it, see openDocuments(). Why one
/// of several cannot be read is added to `unread`.
[[nodiscard]] Result<std::vector<Briefing>> readAllAndAnalyse(std::string bytes,
                                                              const std::string &file,
                                                              const Vocabulary &vocabulary,
                                                              std::vector<Error> &unread);

} // namespace entente
