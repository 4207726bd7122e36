// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/notekeeper.h"

#include "core/base/ownplaces.h"
#include "core/library/anchoring.h"

#include <QFile>

#include <algorithm>

namespace entente::session {

std::string NoteKeeper::folder()
{
    return QFile::encodeName(ownData() + QStringLiteral("/entente/drafts")).toStdString();
}

NoteKeeper::NoteKeeper(const std::string &libraryFile, Talk talk)
    : m_talk(std::move(talk)), m_file(folder(), libraryFile)
{
}

void NoteKeeper::begin(const library::Note &note, const KeptBriefing &on)
{
    m_made[note.id] = on.bare();
    type(note);
}

NoteKeeper::Draft &NoteKeeper::draftOf(const library::Note &note)
{
    Draft &draft = m_drafts[note.id];
    const library::BriefingId known = draft.note.briefing;
    draft.note = note;
    if (draft.note.briefing == 0)
        draft.note.briefing = known;
    return draft;
}

void NoteKeeper::type(const library::Note &note)
{
    Draft &draft = draftOf(note);
    draft.isTyped = true;
    journal(draft);
    if (!draft.isConflict)
        setStatus(note.id, draft, NoteState::Saving);
}

NoteKeeper::Writing NoteKeeper::hand(const library::Note &note)
{
    Draft &draft = draftOf(note);
    draft.isTyped = false;
    draft.isConflict = false;
    draft.handed = ++m_number;
    ++draft.inFlight;
    journal(draft);
    setStatus(note.id, draft, NoteState::Saving);
    const auto made = m_made.find(note.id);
    return {draft.note, made == m_made.end() ? KeptBriefing() : made->second, draft.handed};
}

void NoteKeeper::written(const std::string &id, std::uint64_t number, const library::Note &kept)
{
    m_made.erase(
        id); // only a new note asks where it was made, and a briefing that is closed may go
    if (kept.id != id) {
        if (auto moved = m_drafts.extract(id)) {
            moved.key() = kept.id;
            moved.mapped().note.id = kept.id;
            m_drafts.insert(std::move(moved));
            m_file.remove(id);
        }
        if (m_talk.renamed)
            m_talk.renamed(id, kept);
    }
    const auto at = m_drafts.find(kept.id);
    if (at == m_drafts.end())
        return;
    Draft &draft = at->second;
    --draft.inFlight;
    draft.note.version = kept.version;
    draft.note.briefing = kept.briefing;
    if (draft.handed != number || draft.isTyped) {
        journal(draft);
        return;
    }
    m_drafts.erase(at);
    m_file.remove(kept.id);
    tellStatus(kept.id);
}

bool NoteKeeper::refused(const std::string &id, std::uint64_t number, const QString &why)
{
    const auto at = m_drafts.find(id);
    if (at == m_drafts.end())
        return true;
    Draft &draft = at->second;
    --draft.inFlight;
    const bool isBare = draft.note.version == 0 && draft.note.words.empty()
        && draft.note.tags.empty();
    if (isBare) {
        forget(id);
        return false;
    }
    if (draft.handed == number && !draft.isTyped)
        setStatus(id, draft, NoteState::NotSaved, why);
    if (m_talk.refused)
        m_talk.refused();
    return true;
}

void NoteKeeper::setConflict(const std::string &id, const QString &why)
{
    const auto at = m_drafts.find(id);
    if (at == m_drafts.end())
        return;
    at->second.isConflict = true;
    --at->second.inFlight;
    setStatus(id, at->second, NoteState::NotSaved, why);
}

void NoteKeeper::forget(const std::string &id)
{
    m_made.erase(id);
    m_file.remove(id);
    if (m_drafts.erase(id) > 0)
        tellStatus(id);
}

void NoteKeeper::forget(const library::Forgotten &forgotten)
{
    const auto isGone = [&](std::optional<library::BriefingId> id) {
        const auto &gone = forgotten.briefings;
        return id && std::find(gone.begin(), gone.end(), *id) != gone.end();
    };
    std::vector<std::string> lost;
    for (const auto &[id, draft] : m_drafts) {
        const auto made = m_made.find(id);
        if (isGone(draft.note.briefing) || (made != m_made.end() && isGone(made->second.id)))
            lost.push_back(id);
    }
    for (const std::string &id : lost)
        forget(id);
}

NoteStatus NoteKeeper::statusOf(const std::string &id) const
{
    const auto at = m_drafts.find(id);
    return at == m_drafts.end() ? NoteStatus() : at->second.status;
}

void NoteKeeper::setStatus(const std::string &id, Draft &draft, NoteState state, const QString &why)
{
    const NoteStatus before = std::exchange(draft.status, {state, why});
    if (before != draft.status)
        tellStatus(id);
}

void NoteKeeper::tellStatus(const std::string &id) const
{
    if (m_talk.statusChanged)
        m_talk.statusChanged(id);
}

std::vector<library::Note> NoteKeeper::refusedNotes() const
{
    std::vector<library::Note> notes;
    for (const auto &[id, draft] : m_drafts) {
        if (draft.status.state == NoteState::NotSaved && !draft.isConflict)
            notes.push_back(draft.note);
    }
    return notes;
}

std::vector<library::Note> NoteKeeper::notesAtRisk()
{
    m_file.flush();
    std::vector<library::Note> notes;
    for (const auto &[id, draft] : m_drafts) {
        if (m_file.failure())
            notes.push_back(draft.note);
    }
    return notes;
}

void NoteKeeper::journal(const Draft &draft)
{
    library::NoteDraft kept{draft.note, {}, {}};
    kept.note.version += draft.inFlight;
    const auto made = m_made.find(draft.note.id);
    if (kept.note.briefing == 0 && made != m_made.end()) {
        kept.file = made->second.briefing->file;
        kept.hash = documentHash(*made->second.briefing);
    }
    m_file.put(std::move(kept));
}

bool NoteKeeper::isOn(const Draft &draft, const KeptBriefing &kept) const
{
    if (draft.note.briefing != 0)
        return kept.id == draft.note.briefing;
    const auto made = m_made.find(draft.note.id);
    if (made == m_made.end())
        return false;
    const KeptBriefing &on = made->second;
    return on.briefing == kept.briefing || (on.id && (on.id == kept.id || on.id == kept.editionOf))
        || on.briefing->source == kept.briefing->source;
}

bool NoteKeeper::layOver(KeptBriefing &kept) const
{
    bool isChanged = false;
    for (const auto &[id, draft] : m_drafts) {
        if (draft.isConflict)
            continue;
        const auto there = std::find_if(
            kept.notes.begin(), kept.notes.end(),
            [&, &name = id](const library::PlacedNote &each) { return each.note.id == name; });
        if (there != kept.notes.end()) {
            isChanged = isChanged || there->note != draft.note;
            there->note = draft.note;
        } else if (isOn(draft, kept)) {
            kept.notes.push_back(
                {draft.note, library::placeOf(draft.note.anchor, kept.briefing->text)});
            library::sortByPlace(kept.notes);
            isChanged = true;
        }
    }
    return isChanged;
}

} // namespace entente::session
