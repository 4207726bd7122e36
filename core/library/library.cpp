// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

namespace entente::library {

Result<std::vector<FoundHit>> Library::wordsOf(std::span<const search::Hit> hits, Store &store,
                                               TextCache *cache)
{
    return foundHits(store, hits, cache);
}

} // namespace entente::library
