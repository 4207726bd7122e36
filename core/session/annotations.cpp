// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/annotations.h"

namespace entente::session {

std::vector<Annotation> annotationsOf(const Briefing &briefing,
                                      const std::vector<library::PlacedNote> &notes,
                                      const library::TeamBook &team)
{
    std::vector<Annotation> annotations;
    annotations.reserve(notes.size());
    for (const library::PlacedNote &each : notes) {
        const bool isLost = each.place.how == library::Found::Orphaned;
        annotations.push_back(
            {each.note.anchor.exact, each.note.words, each.note.tags,
             isLost ? std::nullopt : std::optional(briefing.locatorOf(each.place.position.begin)),
             isLost ? TextRange() : each.place.position, each.note.colour, each.note.id,
             each.note.created, each.note.modified,
             team.isJoined ? team.authorOf(each.note.id) : std::string()});
    }
    return annotations;
}

} // namespace entente::session
