// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with what is kept.

#include "core/session/noteedits.h"
#include "core/session/session.h"

#include <algorithm>

namespace entente::session {

Result<Touched> Session::keep(const KeptBriefing &open)
{
    ENTENTE_TRY_VOID(takeIn(open));
    Touched touched;
    touched.briefings = true;
    return touched;
}

Result<Touched> Session::apply(std::span<const library::Edit> edits)
{
    for (const library::Edit &edit : edits) {
        ENTENTE_TRY_VOID(m_log.apply(edit));
        m_tags.follow(edit, true);
    }
    return edits.empty() ? Touched() : Touched::by(edits.front());
}

void Session::forget(const library::Forgotten &forgotten)
{
    m_log.forget(forgotten);
    m_tags.forget();
    m_texts = library::TextCache();
    m_cited = {};
}

Result<void> Session::forgetDrafts(const std::string &folder, const library::Forgotten &forgotten)
{
    return library::forgetDrafts(folder, library().name(), forgotten);
}

Result<void> Session::setReadingState(library::BriefingId id, const library::ReadingState &state)
{
    return m_store->save(id, state);
}

Result<WrittenNote> Session::writeNote(library::Note note, const KeptBriefing &on)
{
    WrittenNote written;
    bool isTakenIn = false;
    if (on.briefing && note.version == 0) {
        ENTENTE_TRY(const library::BriefingId id, takeIn(on));
        isTakenIn = on.id != id;
        note.briefing = id;
    }
    const auto kept = session::writeNote(*m_store, m_log, note, written.theirs);
    if (written.theirs) {
        written.note = std::move(note);
        return written;
    }
    ENTENTE_TRY(written.note, kept);
    m_tags.put(written.note);
    written.touched = Touched::notesOn(written.note.briefing);
    written.touched.briefings = isTakenIn;
    return written;
}

Result<Touched> Session::removeNote(const std::string &id)
{
    ENTENTE_TRY(const std::optional<library::Note> removed,
                session::removeNote(*m_store, m_log, id));
    m_tags.remove(id);
    if (removed)
        return Touched::notesOn(removed->briefing);
    Touched touched; // another program removed it, on a briefing that nobody knows any more
    touched.notes = true;
    return touched;
}

Result<std::size_t> Session::recoverNotes(const std::string &folder)
{
    ENTENTE_TRY(const library::RecoveredDrafts found,
                library::recoverDrafts(*m_store, folder, library().name(), vocabulary()));
    if (found.notes > 0)
        m_tags.forget();
    return found.notes;
}

Result<Touched> Session::correct(std::span<const Said> said)
{
    Touched touched;
    touched.topics = true;
    std::vector<library::Correction> all;
    for (const Said &each : said) {
        ENTENTE_TRY(const library::BriefingId id, takeIn(each.of));
        touched.briefings = touched.briefings || !each.of.id;
        for (const library::Correction &correction : each.corrections)
            all.emplace_back(correction).briefing = id;
    }
    ENTENTE_TRY_VOID(writeCorrections(*m_store, m_log, all));
    return touched;
}

Result<Touched> Session::answerEdition(const EditionQuestion &question, const KeptBriefing &open,
                                       bool isEdition)
{
    library::BriefingId briefing = question.briefing;
    if (question.open) {
        ENTENTE_TRY(briefing, takeIn(open));
    }
    ENTENTE_TRY(const std::vector<library::BriefingId> together, m_store->editions(briefing));
    ENTENTE_TRY_VOID(isEdition
                         ? m_log.apply(library::EditionEdit{together, std::nullopt, question.of})
                         : m_store->setEdition(together, std::nullopt));
    return Touched::editions();
}

Result<Touched> Session::partEdition(library::BriefingId id)
{
    ENTENTE_TRY(const std::vector<library::BriefingId> together, m_store->editions(id));
    const auto other = std::find_if(together.begin(), together.end(),
                                    [&](library::BriefingId each) { return each != id; });
    if (other == together.end())
        return Touched();
    ENTENTE_TRY_VOID(m_log.apply(library::EditionEdit{{id}, *other, std::nullopt}));
    return Touched::editions();
}

Result<Touched> Session::undo()
{
    if (!m_log.canUndo())
        return Touched();
    const library::Edit edit = *m_log.undoable();
    ENTENTE_TRY_VOID(m_log.undo());
    m_tags.follow(edit, false);
    return Touched::by(edit);
}

Result<Touched> Session::redo()
{
    if (!m_log.canRedo())
        return Touched();
    const library::Edit edit = *m_log.redoable();
    ENTENTE_TRY_VOID(m_log.redo());
    m_tags.follow(edit, true);
    return Touched::by(edit);
}

QString Session::undoable() const
{
    return m_log.canUndo() ? nameOf(*m_log.undoable()) : QString();
}

QString Session::redoable() const
{
    return m_log.canRedo() ? nameOf(*m_log.redoable()) : QString();
}

} // namespace entente::session
