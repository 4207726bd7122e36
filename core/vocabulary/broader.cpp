// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/broader.h"

#include <algorithm>

namespace entente {

std::vector<ConceptIndex> withBroader(std::span<const ConceptIndex> areas,
                                      const Vocabulary &vocabulary)
{
    std::vector<ConceptIndex> all;
    for (const ConceptIndex area : areas) {
        for (const ConceptIndex wider : vocabulary.selfAndBroader(area)) {
            if (std::find(all.begin(), all.end(), wider) == all.end())
                all.push_back(wider);
        }
    }
    return all;
}

} // namespace entente
