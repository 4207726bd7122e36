// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/editlog.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace entente::ui {

/// Briefings and saved filters of a library at one moment.
struct LibraryContents
{
    std::optional<Error> obstacle; ///< why it cannot be written, or not even be read
    bool readOnly = false;
    /// Null where only the filters were asked for.
    std::shared_ptr<const std::vector<library::BriefingRecord>> records;
    std::vector<library::SavedFilter> filters;
    /// What somebody has to say; nothing where only the filters were asked for.
    std::vector<library::EditionDoubt> doubts;
};

[[nodiscard]] Result<LibraryContents> contentsOf(library::Store &store, bool withBriefings = true);

/// What the thread that edits a library keeps between one thing and the next.
struct LibraryDesk
{
    std::unique_ptr<library::EditLog> log; ///< of what is done here
    bool isSearchable = false;             ///< the search has what it took over the last time

    [[nodiscard]] library::EditLog &logOf(library::Store &store);
};

/// What a piece of work changed, so that no more than that is read again.
struct Touched
{
    bool notes = false;
    bool topics = false; ///< their kinds or areas
    bool filters = false;
    bool briefings = false;

    /// What an edit changes when it is done or undone.
    [[nodiscard]] static Touched by(const library::Edit &edit);
};

/// An edit in few words: "removal of a note".
[[nodiscard]] QString nameOf(const library::Edit &edit);

} // namespace entente::ui
