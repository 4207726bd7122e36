// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/editlog.h"

#include <QString>

#include <vector>

namespace entente::session {

/// What a piece of work changed, so that no more than that is read again.
struct Touched
{
    bool notes = false;
    bool topics = false; ///< their kinds or areas
    bool filters = false;
    bool briefings = false;
    bool dossiers = false;
    /// The briefings whose notes they are; any where none is named.
    std::vector<library::BriefingId> notesOf;

    /// What an edit changes when it is done or undone.
    [[nodiscard]] static Touched by(const library::Edit &edit);
    [[nodiscard]] static Touched notesOn(library::BriefingId briefing);
    /// Editions were joined or parted: notes and corrections go along.
    [[nodiscard]] static Touched editions();
    /// Nobody knows what.
    [[nodiscard]] static Touched everything();

    bool operator==(const Touched &) const = default;
};

/// An edit in few words: "removal of a note".
[[nodiscard]] QString nameOf(const library::Edit &edit);

} // namespace entente::session
