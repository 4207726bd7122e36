// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <QString>

namespace entente {

/// Plural name of a kind as people read it: "Threats".
[[nodiscard]] QString kindsLabel(Kind kind);
/// Singular: "Threat".
[[nodiscard]] QString kindLabel(Kind kind);
/// "stated in the briefing", "from the sentence that leads to it", "from its own words".
[[nodiscard]] QString certaintyLabel(Certainty certainty);

/// The filter as a sentence, with what it leaves out: "Showing 7 of 19 topics that touch
/// Cybersecurity or Missile defence." What its text asks for and there is not, it says too.
/// `language` chooses the labels of focus areas.
[[nodiscard]] QString filterSentence(const Filter &filter, const FilterResult &result,
                                     const Vocabulary &vocabulary, const QString &language);

/// What a filter asks for, whatever it shows: "Topics that touch Cybersecurity."
[[nodiscard]] QString filterWords(const Filter &filter, const Vocabulary &vocabulary,
                                  const QString &language);

/// How much of a library a filter shows. Results are topics, and texts where words are looked for.
struct LibraryCount
{
    std::size_t results = 0;
    /// With results; all that are meant where nothing is asked of topics.
    std::size_t briefings = 0;
    std::size_t allBriefings = 0;
    bool onlyBriefingsAsked = false; ///< by date, source or language: nothing is asked of topics
    std::vector<search::FieldProblem> problems = {}; ///< of the filter's text
};

/// The same over a library.
[[nodiscard]] QString librarySentence(const Filter &filter, const LibraryCount &count,
                                      const Vocabulary &vocabulary, const QString &language);

} // namespace entente
