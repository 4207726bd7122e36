// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/things.h"

namespace entente::team {

// What else a library keeps, as it travels: how far a person is with a briefing ("state", which
// none but he is sent), of which document a briefing is an edition ("edition"), and what a dossier
// said before ("version"). Of these nothing collides: the last one stands.

[[nodiscard]] bool isKept(const std::string &kind);

/// As saidOf().
[[nodiscard]] Result<std::optional<Said>> saidOfKept(library::Replica &replica,
                                                     const library::Outgoing &outgoing);
/// As placeOf().
[[nodiscard]] Result<std::optional<Place>> placeOfKept(library::Replica &replica, const Came &came);
/// As layOver().
[[nodiscard]] Result<bool> layKeptOver(library::Replica &replica, const Came &came,
                                       const Place &at);

} // namespace entente::team
