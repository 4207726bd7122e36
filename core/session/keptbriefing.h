// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/library/placednotes.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace entente::session {

/// Bytes of a file, or of what else bears a name; called from any thread.
using Load = std::function<Result<std::string>(const std::string &file)>;

/// A briefing that is open, and what the library knows of it.
struct KeptBriefing
{
    BriefingPtr briefing;
    std::optional<library::BriefingId> id; ///< nothing where the library does not have it
    /// Where it does not have it: of which briefing it is an edition, whose notes it bears, or may
    /// be one.
    std::optional<library::BriefingId> editionOf;
    std::optional<library::BriefingId> perhapsOf;
    /// As it would come into the library, made when it is looked for there.
    std::shared_ptr<const library::NewBriefing> asNew;
    bool isLookedUp = false;
    std::vector<library::PlacedNote> notes;
    std::vector<library::Correction> corrections;

    /// It without its notes and corrections: what it takes to look it up, or to take it in.
    [[nodiscard]] KeptBriefing bare() const
    {
        return {briefing, id, editionOf, perhapsOf, asNew, isLookedUp, {}, {}};
    }
};

/// Looks an open briefing up: by its number where it was taken from the library, else by the bytes
/// of its document, else as the newer edition that it would be: notes follow an edited file at
/// once.
[[nodiscard]] Result<KeptBriefing> lookedUp(library::Store &store, KeptBriefing open);

/// SHA-256 of the document that an open briefing is in the library.
[[nodiscard]] std::string documentHash(const Briefing &briefing);

/// The number of an open briefing in the library, which takes it in where it does not have it, or
/// has taken it out.
[[nodiscard]] Result<library::BriefingId> takenIn(library::Store &store, const KeptBriefing &open,
                                                  const Vocabulary &vocabulary, const Load &load);

/// An open briefing that the library does not have, read anew from its own words with the
/// corrections of the edition that it may be.
[[nodiscard]] Result<Briefing> readAgain(const Briefing &open,
                                         const std::vector<library::Correction> &corrections,
                                         const Vocabulary &vocabulary);

} // namespace entente::session
