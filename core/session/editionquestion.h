// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/keptbriefing.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace entente::session {

/// Whether a briefing is a new edition of another: of the library, or open and not in it yet.
struct EditionQuestion
{
    BriefingPtr open;                 ///< null where it is in the library
    library::BriefingId briefing = 0; ///< 0 where it is not
    library::BriefingId of = 0;
    QString sentence;

    bool operator==(const EditionQuestion &) const = default;
};

/// The briefing of a number as lists show it, or nullptr.
using RecordGiver = std::function<const library::BriefingRecord *(library::BriefingId)>;

/// What somebody has to say next: of the briefing that is read, which may be nullptr, before those
/// that an import left open. Nothing where all is sure.
[[nodiscard]] std::optional<EditionQuestion> questionOf(
    const KeptBriefing *current, std::span<const library::EditionDoubt> doubts,
    const RecordGiver &record);

} // namespace entente::session
