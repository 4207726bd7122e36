// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/records.h"

#include <functional>
#include <span>

namespace entente::library {

/// A briefing that is kept, of which another may be an edition.
struct Candidate
{
    BriefingId id = 0;
    EditionFeatures features;
    bool removed = false;
    std::size_t size = 0; ///< of its document
};

/// What a briefing that is new is to those that are kept.
struct Decision
{
    EditionOf found; ///< beside that beginning
    /// The beginning of the same file, which was read while it was written.
    std::optional<BriefingId> beginning;

    /// The briefing whose document it is an edition of.
    [[nodiscard]] std::optional<BriefingId> earlier() const;
    [[nodiscard]] EditionOf edition() const;
};

/// Decides among candidates, those of the same file first, the newest of them first. `packed` hands
/// out the document of one of them, see packing.h; nothing where it cannot be read.
[[nodiscard]] Decision decide(const NewBriefing &briefing, std::span<const Candidate> candidates,
                              const std::function<std::optional<std::string>(BriefingId)> &packed);

/// Under what a briefing is looked for: its file, its address on the web and its title, as far as
/// it has them, each behind a letter that tells which it is.
[[nodiscard]] std::vector<std::string> placesOf(const NewBriefing &briefing);
/// How many of those at such a place are candidates, the last ones; very many bear one title.
[[nodiscard]] std::size_t mostCandidates(const std::string &place);

} // namespace entente::library
