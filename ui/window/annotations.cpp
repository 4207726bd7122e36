// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/annotations.h"

namespace entente::ui {

std::vector<Annotation> annotationsOf(const Briefing &briefing,
                                      const std::vector<library::PlacedNote> &notes)
{
    std::vector<Annotation> annotations;
    for (const library::PlacedNote &each : notes) {
        const bool isLost = each.place.how == library::Found::Orphaned;
        annotations.push_back(
            {each.note.anchor.exact, each.note.words, each.note.tags,
             isLost ? std::nullopt : std::optional(briefing.locatorOf(each.place.position.begin)),
             isLost ? TextRange() : each.place.position});
    }
    return annotations;
}

} // namespace entente::ui
