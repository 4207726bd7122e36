// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/anchoring.h"
#include "core/library/store/store.h"

#include <string_view>
#include <vector>

namespace entente::library {

/// A note and where it stands in the text of one edition.
struct PlacedNote
{
    Note note;
    Place place;

    bool operator==(const PlacedNote &) const = default;
};

/// The notes of a briefing and of all other editions of its document, in the order in which they
/// stand in its text, which is Briefing::text; those without a place in it come last. None is ever
/// left out. Errors: those of the store.
[[nodiscard]] Result<std::vector<PlacedNote>> placedNotes(Store &store, BriefingId briefing,
                                                          std::string_view text);

/// Puts notes into the order in which they stand in a text, those without a place last.
void sortByPlace(std::vector<PlacedNote> &notes);

} // namespace entente::library
