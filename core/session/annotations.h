// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/library/placednotes.h"
#include "core/library/store/teambook.h"
#include "core/publishing/annotation.h"

#include <vector>

namespace entente::session {

/// What notes on a briefing are in a document that is published, with their authors where the
/// library belongs to a team.
[[nodiscard]] std::vector<Annotation> annotationsOf(const Briefing &briefing,
                                                    const std::vector<library::PlacedNote> &notes,
                                                    const library::TeamBook &team);

} // namespace entente::session
