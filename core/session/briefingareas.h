// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/store.h"
#include "core/vocabulary/vocabulary.h"

#include <map>
#include <span>
#include <vector>

namespace entente::session {

/// The focus areas that most topics of a briefing touch, the most frequent first, at most three.
using BriefingAreas = std::map<library::BriefingId, std::vector<ConceptIndex>>;

/// Those of some briefings, none for one that cannot be read.
[[nodiscard]] BriefingAreas areasOf(library::Store &store, std::span<const library::BriefingId> ids,
                                    const Vocabulary &vocabulary);

/// Those of all briefings that have topics.
[[nodiscard]] BriefingAreas areasOfAll(library::Store &store, const Vocabulary &vocabulary);

} // namespace entente::session
