// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/store.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace entente::session {

/// Briefings and saved filters of a library at one moment.
struct LibraryContents
{
    std::optional<Error> obstacle; ///< why it cannot be written, or not even be read
    bool readOnly = false;
    /// Null where only the filters were asked for. Whoever is handed it has it alone.
    std::shared_ptr<std::vector<library::BriefingRecord>> records;
    std::vector<library::SavedFilter> filters;
    std::vector<library::Dossier> dossiers;
    /// What somebody has to say; nothing where only the filters were asked for.
    std::vector<library::EditionDoubt> doubts;
};

/// Errors: those of the store.
[[nodiscard]] Result<LibraryContents> contentsOf(library::Store &store, bool withBriefings = true);

/// The same with no more briefings than a list shows at first, long before all are read.
[[nodiscard]] Result<LibraryContents> firstContentsOf(library::Store &store);

/// One of a library's records, which are in the order of their ids, or nullptr.
[[nodiscard]] const library::BriefingRecord *recordOf(
    std::span<const library::BriefingRecord> records, library::BriefingId id);

} // namespace entente::session
