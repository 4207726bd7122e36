// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/placednotes.h"

#include <algorithm>

namespace entente::library {

Result<std::vector<PlacedNote>> placedNotes(Store &store, BriefingId briefing,
                                            std::string_view text)
{
    ENTENTE_TRY(std::vector<Note> notes, store.notesOfEditions(briefing));
    std::vector<PlacedNote> placed;
    placed.reserve(notes.size());
    for (Note &note : notes) {
        const Place place = placeOf(note.anchor, text);
        placed.push_back({std::move(note), place});
    }
    sortByPlace(placed);
    return placed;
}

void sortByPlace(std::vector<PlacedNote> &notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const PlacedNote &a, const PlacedNote &b) {
        const bool aIsLost = a.place.how == Found::Orphaned;
        const bool bIsLost = b.place.how == Found::Orphaned;
        if (aIsLost != bIsLost)
            return bIsLost;
        return !aIsLost && a.place.position.begin < b.place.position.begin;
    });
}

} // namespace entente::library
