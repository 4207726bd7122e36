// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/editlog.h"

#include <optional>
#include <string>

namespace entente::ui {

/// Writes the words and tags of a note. What this log wrote since `mine` was read does not stand
/// against it; where another program did, ChangedElsewhere is answered and `theirs` holds its note.
/// A note that another program removed is kept under a new id: nothing that was typed is lost.
/// Answers with the note as the library has it now.
[[nodiscard]] Result<library::Note> writeNote(library::Store &store, library::EditLog &log,
                                              library::Note mine,
                                              std::optional<library::Note> &theirs);

[[nodiscard]] Result<void> removeNote(library::Store &store, library::EditLog &log,
                                      library::BriefingId briefing, const std::string &id);

/// Lays a correction over a topic in place of the one that is there; an empty one takes it off.
[[nodiscard]] Result<void> writeCorrection(library::Store &store, library::EditLog &log,
                                           const library::Correction &wanted);

} // namespace entente::ui
