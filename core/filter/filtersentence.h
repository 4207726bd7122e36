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
/// Cybersecurity or Missile defence." `language` chooses the labels of focus areas.
[[nodiscard]] QString filterSentence(const Filter &filter, const FilterResult &result,
                                     const Vocabulary &vocabulary, const QString &language);

} // namespace entente
