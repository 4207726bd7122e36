// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/editlog.h"

namespace entente::library {

Result<void> EditLog::apply(Edit edit)
{
    // A version that the caller saw is newer than what this log remembers.
    if (const auto *note = std::get_if<NoteEdit>(&edit); note != nullptr && note->before)
        m_notes[note->before->id] = note->before->version;
    if (const auto *correction = std::get_if<CorrectionEdit>(&edit))
        m_corrections[{correction->before.briefing, correction->before.topic}] = correction->before
                                                                                     .version;
    if (Result<void> done = run(edit, true); !done)
        return done;
    m_edits.resize(m_done);
    m_edits.push_back(std::move(edit));
    ++m_done;
    return {};
}

Result<void> EditLog::undo()
{
    if (!canUndo())
        return {};
    Result<void> done = run(m_edits[m_done - 1], false);
    m_done -= done ? 1 : 0;
    return done;
}

Result<void> EditLog::redo()
{
    if (!canRedo())
        return {};
    Result<void> done = run(m_edits[m_done], true);
    m_done += done ? 1 : 0;
    return done;
}

Version EditLog::versionOf(const std::string &note) const
{
    const auto at = m_notes.find(note);
    return at == m_notes.end() ? 0 : at->second;
}

Version EditLog::versionOf(BriefingId briefing, const std::string &topic) const
{
    const auto at = m_corrections.find({briefing, topic});
    return at == m_corrections.end() ? 0 : at->second;
}

Result<void> EditLog::run(const Edit &edit, bool forwards)
{
    if (const auto *removal = std::get_if<RemovalEdit>(&edit))
        return m_store.setRemoved(removal->briefing, removal->removed == forwards);
    if (const auto *edition = std::get_if<EditionEdit>(&edit))
        return m_store.setEdition(edition->briefings, forwards ? edition->after : edition->before);
    if (const auto *note = std::get_if<NoteEdit>(&edit))
        return forwards ? put(note->before, note->after) : put(note->after, note->before);
    if (const auto *filter = std::get_if<FilterEdit>(&edit))
        return forwards ? put(filter->before, filter->after) : put(filter->after, filter->before);
    const auto &correction = std::get<CorrectionEdit>(edit);
    return forwards ? put(correction.before, correction.after)
                    : put(correction.after, correction.before);
}

Result<void> EditLog::put(const std::optional<Note> &from, const std::optional<Note> &to)
{
    if (!from && !to)
        return {};
    const std::string &id = to ? to->id : from->id;
    Version &version = m_notes[id];
    Result<Version> written = Version{0};
    if (to) {
        Note note = *to;
        note.version = version;
        written = m_store.save(note);
    } else {
        written = m_store.removeNote(id, version);
    }
    if (!written)
        return written.error();
    version = written.value();
    return {};
}

Result<void> EditLog::put(const Correction &from, Correction to)
{
    Version &version = m_corrections[{from.briefing, from.topic}];
    to.version = version;
    const Result<Version> written = m_store.save(to);
    if (!written)
        return written.error();
    version = written.value();
    return {};
}

Result<void> EditLog::put(const std::optional<SavedFilter> &from,
                          const std::optional<SavedFilter> &to)
{
    if (to) {
        if (Result<void> saved = m_store.save(*to); !saved)
            return saved;
    }
    const bool renamed = from && (!to || to->name != from->name);
    return renamed ? m_store.removeFilter(from->name) : Result<void>();
}

} // namespace entente::library
