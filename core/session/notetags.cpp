// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/notetags.h"

#include <set>

namespace entente::session {

Result<void> NoteTags::read(library::Store &store)
{
    if (m_isRead)
        return {};
    ENTENTE_TRY(const std::vector<library::Note> notes, store.notes(0));
    m_tags.clear();
    for (const library::Note &note : notes)
        put(note);
    m_isRead = true;
    return {};
}

void NoteTags::follow(const library::Edit &edit, bool forwards)
{
    const auto *const note = std::get_if<library::NoteEdit>(&edit);
    if (note == nullptr)
        return;
    const std::optional<library::Note> &from = forwards ? note->before : note->after;
    const std::optional<library::Note> &to = forwards ? note->after : note->before;
    if (from)
        remove(from->id);
    if (to)
        put(*to);
}

std::vector<std::string> NoteTags::all() const
{
    std::set<std::string> each;
    for (const auto &[note, tags] : m_tags)
        each.insert(tags.begin(), tags.end());
    return {each.begin(), each.end()};
}

} // namespace entente::session
