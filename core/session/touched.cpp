// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/touched.h"

#include "core/session/sessiontexts.h"

#include <span>

namespace entente::session {

namespace {

/// By what the first of them does, which all do.
QString nameOf(std::span<const library::CorrectionEdit> edits)
{
    const library::CorrectionEdit &first = edits.front();
    const auto count = static_cast<int>(edits.size());
    const bool isAdded = first.before.added.has_value();
    if (isAdded != first.after.added.has_value())
        return isAdded ? SessionTexts::tr("removal of a topic") : SessionTexts::tr("new topic");
    if (first.before.isNoTopic != first.after.isNoTopic) {
        if (count > 1)
            return first.after.isNoTopic ? SessionTexts::tr("removal of %1 topics").arg(count)
                                         : SessionTexts::tr("return of %1 topics").arg(count);
        return first.after.isNoTopic ? SessionTexts::tr("removal of a topic")
                                     : SessionTexts::tr("return of a topic");
    }
    return count > 1 ? SessionTexts::tr("correction of %1 topics").arg(count)
                     : SessionTexts::tr("correction");
}

} // namespace

Touched Touched::by(const library::Edit &edit)
{
    Touched touched;
    if (const auto *note = std::get_if<library::NoteEdit>(&edit)) {
        touched.notes = true;
        for (const std::optional<library::Note> &each : {note->before, note->after}) {
            if (each)
                touched.notesOf.push_back(each->briefing);
        }
    }
    touched.topics = std::holds_alternative<library::CorrectionEdit>(edit)
        || std::holds_alternative<library::CorrectionsEdit>(edit);
    touched.dossiers = std::holds_alternative<library::DossierEdit>(edit);
    touched.filters = std::holds_alternative<library::FilterEdit>(edit);
    touched.briefings = std::holds_alternative<library::RemovalEdit>(edit)
        || std::holds_alternative<library::EditionEdit>(edit);
    return touched;
}

Touched Touched::notesOn(library::BriefingId briefing)
{
    Touched touched;
    touched.notes = true;
    touched.notesOf.push_back(briefing);
    return touched;
}

Touched Touched::editions()
{
    Touched touched;
    touched.notes = touched.topics = touched.briefings = true;
    return touched;
}

Touched Touched::everything()
{
    return {true, true, true, true, true, {}};
}

QString nameOf(const library::Edit &edit)
{
    if (const auto *removal = std::get_if<library::RemovalEdit>(&edit))
        return removal->removed ? SessionTexts::tr("removal of a briefing")
                                : SessionTexts::tr("return of a briefing");
    if (const auto *one = std::get_if<library::CorrectionEdit>(&edit))
        return nameOf({one, 1});
    if (const auto *several = std::get_if<library::CorrectionsEdit>(&edit))
        return nameOf(several->edits);
    if (const auto *edition = std::get_if<library::EditionEdit>(&edit))
        return edition->after ? SessionTexts::tr("joining of editions")
                              : SessionTexts::tr("parting of editions");
    if (const auto *note = std::get_if<library::NoteEdit>(&edit)) {
        const bool wasHighlight = note->before && note->before->words.empty();
        const bool isHighlight = note->after && note->after->words.empty();
        if (!note->before)
            return isHighlight ? SessionTexts::tr("new highlight") : SessionTexts::tr("new note");
        if (!note->after)
            return wasHighlight ? SessionTexts::tr("removal of a highlight")
                                : SessionTexts::tr("removal of a note");
        return wasHighlight && isHighlight ? SessionTexts::tr("change of a highlight")
                                           : SessionTexts::tr("change of a note");
    }
    if (const auto *dossier = std::get_if<library::DossierEdit>(&edit)) {
        if (!dossier->before)
            return SessionTexts::tr("new dossier");
        return dossier->after ? SessionTexts::tr("change of a dossier")
                              : SessionTexts::tr("removal of a dossier");
    }
    return SessionTexts::tr("change of a saved filter");
}

} // namespace entente::session
