// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/conflicts.h"

namespace entente::team {

/// Has a note say both sides of its words, one below the other, to be made one by whoever edits
/// it; the conflict is settled with it. Answers with the note. NoSuchConflict where it is none, or
/// not one about the words of a note that is here.
[[nodiscard]] Result<library::Note> keepBoth(library::Replica &replica, const std::string &id);
/// Whether it can be.
[[nodiscard]] bool canKeepBoth(const Conflict &conflict);

/// Takes a refused operation out of the outbox: what was written stays here, and is offered no
/// more until it is written in again.
[[nodiscard]] Result<void> takeBack(library::Replica &replica, const library::Outgoing &refused);

} // namespace entente::team
