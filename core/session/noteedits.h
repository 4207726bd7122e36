// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/editlog.h"

#include <optional>
#include <span>
#include <string>

namespace entente::session {

/// Writes the words, tags and colour of a note. What this log wrote since `mine` was read does not
/// stand against it; where another program did, ChangedElsewhere is answered and `theirs` holds its
/// note. A note that another program removed is kept under a new id: nothing that was typed is
/// lost. Answers with the note as the library has it now.
[[nodiscard]] Result<library::Note> writeNote(library::Store &store, library::EditLog &log,
                                              library::Note mine,
                                              std::optional<library::Note> &theirs);

/// Answers with the note that was removed; nothing where another program had done it.
[[nodiscard]] Result<std::optional<library::Note>> removeNote(library::Store &store,
                                                              library::EditLog &log,
                                                              const std::string &id);

/// Lays corrections over topics in place of those that are there, to be undone in one step; an
/// empty one takes them off.
[[nodiscard]] Result<void> writeCorrections(library::Store &store, library::EditLog &log,
                                            std::span<const library::Correction> wanted);

} // namespace entente::session
