// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/store.h"
#include "core/vocabulary/vocabulary.h"

namespace entente::library {

/// A briefing of a library, read from its document with its corrections laid over it. Its text is
/// as it was given; Briefing::kept is its number. Errors: those of the store and of reading.
[[nodiscard]] Result<Briefing> readKept(Store &store, BriefingId id, const Vocabulary &vocabulary);

/// Finds out where the added topics stand of which that is not known, see Store::unplaced(). A
/// briefing that cannot be read is passed over. Does nothing where nothing can be written.
[[nodiscard]] Result<void> placeAddedTopics(Store &store, const Vocabulary &vocabulary);

} // namespace entente::library
