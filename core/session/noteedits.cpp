// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/noteedits.h"

#include "core/library/anchoring.h"
#include "core/library/libraryerror.h"

#include <algorithm>
#include <map>

namespace entente::session {

Result<library::Note> writeNote(library::Store &store, library::EditLog &log, library::Note mine,
                                std::optional<library::Note> &theirs)
{
    ENTENTE_TRY(const std::optional<library::Note> there, store.note(mine.id));
    const auto written = [&](const Result<void> &done) -> Result<library::Note> {
        ENTENTE_TRY_VOID(done);
        mine.version = log.versionOf(mine.id);
        return mine;
    };
    if (!there) {
        const Result<void> back = log.apply(library::NoteEdit{std::nullopt, mine});
        if (back || back.error().code != LibraryError::ChangedElsewhere)
            return written(back);
        mine.id = library::newNoteId();
        mine.version = 0;
        return written(log.apply(library::NoteEdit{std::nullopt, mine}));
    }
    const library::Note &before = *there;
    if (before.saysAsMuchAs(mine))
        return before;
    if (before.version > std::max(mine.version, log.versionOf(mine.id))) {
        theirs = before;
        return Error{LibraryError::ChangedElsewhere, {}, 0, "the note"};
    }
    mine.anchor = before.anchor;
    mine.created = before.created;
    return written(log.apply(library::NoteEdit{before, mine}));
}

Result<std::optional<library::Note>> removeNote(library::Store &store, library::EditLog &log,
                                                const std::string &id)
{
    ENTENTE_TRY(const std::optional<library::Note> there, store.note(id));
    if (there) {
        ENTENTE_TRY_VOID(log.apply(library::NoteEdit{there, std::nullopt}));
    }
    return there;
}

Result<void> writeCorrections(library::Store &store, library::EditLog &log,
                              std::span<const library::Correction> wanted)
{
    std::map<library::BriefingId, std::vector<library::Correction>> there;
    library::CorrectionsEdit all;
    for (const library::Correction &after : wanted) {
        if (!there.contains(after.briefing)) {
            ENTENTE_TRY(std::vector<library::Correction> its, store.corrections(after.briefing));
            there.emplace(after.briefing, std::move(its));
        }
        library::Correction before;
        before.briefing = after.briefing;
        before.topic = after.topic;
        before.version = log.versionOf(after.briefing, after.topic);
        for (const library::Correction &each : there.at(after.briefing)) {
            if (each.topic == after.topic)
                before = each;
        }
        if (!before.saysAsMuchAs(after))
            all.edits.push_back({before, after});
    }
    return all.edits.empty() ? Result<void>() : log.apply(std::move(all));
}

} // namespace entente::session
