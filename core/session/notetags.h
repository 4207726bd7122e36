// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/editlog.h"

#include <map>
#include <string>
#include <vector>

namespace entente::session {

/// The tags that the notes of a library bear. All notes are read once; then each that is written
/// here is followed by itself.
class NoteTags final
{
public:
    /// What another program may have written is seen at the next read().
    void forget() { m_isRead = false; }
    /// Errors: those of the store.
    [[nodiscard]] Result<void> read(library::Store &store);

    void put(const library::Note &note) { m_tags[note.id] = note.tags; }
    void remove(const std::string &note) { m_tags.erase(note); }
    /// An edit was done, or undone.
    void follow(const library::Edit &edit, bool forwards);

    /// Each once, sorted.
    [[nodiscard]] std::vector<std::string> all() const;

private:
    std::map<std::string, std::vector<std::string>> m_tags; ///< by note
    bool m_isRead = false;
};

} // namespace entente::session
