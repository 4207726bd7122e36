// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/noteedits.h"

#include "core/library/anchoring.h"
#include "core/library/libraryerror.h"

#include <algorithm>
#include <map>

namespace entente::ui {

namespace {

Result<std::optional<library::Note>> noteOf(library::Store &store, library::BriefingId briefing,
                                            const std::string &id)
{
    ENTENTE_TRY(std::vector<library::Note> notes, store.notes(briefing));
    const auto at = std::find_if(notes.begin(), notes.end(),
                                 [&](const library::Note &each) { return each.id == id; });
    return at == notes.end() ? std::optional<library::Note>() : std::optional(*at);
}

} // namespace

Result<library::Note> writeNote(library::Store &store, library::EditLog &log, library::Note mine,
                                std::optional<library::Note> &theirs)
{
    const Result<std::optional<library::Note>> there = noteOf(store, mine.briefing, mine.id);
    if (!there)
        return there.error();
    const auto written = [&](const Result<void> &done) -> Result<library::Note> {
        if (!done)
            return done.error();
        mine.version = log.versionOf(mine.id);
        return mine;
    };
    if (!there.value()) {
        const Result<void> back = log.apply(library::NoteEdit{std::nullopt, mine});
        if (back || back.error().code != LibraryError::ChangedElsewhere)
            return written(back);
        mine.id = library::newNoteId();
        mine.version = 0;
        return written(log.apply(library::NoteEdit{std::nullopt, mine}));
    }
    const library::Note &before = *there.value();
    if (before.words == mine.words && before.tags == mine.tags)
        return before;
    if (before.version > std::max(mine.version, log.versionOf(mine.id))) {
        theirs = before;
        return Error{LibraryError::ChangedElsewhere, {}, 0, "the note"};
    }
    mine.anchor = before.anchor;
    mine.created = before.created;
    return written(log.apply(library::NoteEdit{before, mine}));
}

Result<void> removeNote(library::Store &store, library::EditLog &log, library::BriefingId briefing,
                        const std::string &id)
{
    Result<std::optional<library::Note>> there = noteOf(store, briefing, id);
    if (!there || !there.value())
        return there ? Result<void>() : there.error();
    return log.apply(library::NoteEdit{*there.value(), std::nullopt});
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

} // namespace entente::ui
