// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vocabulary/vocabulary.h"

#include <span>
#include <vector>

namespace entente {

/// Areas and all that are broader, each once: what a topic that touches them counts in.
[[nodiscard]] std::vector<ConceptIndex> withBroader(std::span<const ConceptIndex> areas,
                                                    const Vocabulary &vocabulary);

} // namespace entente
