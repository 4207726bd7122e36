// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/sync.h"

namespace entente::team {

/// Sends the briefings of the outbox, some of them at a time.
[[nodiscard]] Result<void> pushBriefings(SyncWork &work);
/// Sends all else of the outbox, and takes over what the server made of each.
[[nodiscard]] Result<void> pushThings(SyncWork &work);

} // namespace entente::team
