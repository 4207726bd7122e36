// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/sync.h"

namespace entente::team {

/// Takes what people wrote where that is all that is new, in one question. False where there is
/// more than that to ask for, the memory is another one, or the server is an older one.
[[nodiscard]] Result<bool> pullNews(SyncWork &work);
/// Takes the briefings that are new, with their documents where these are not here; each is read
/// and analysed here, by several threads, and the search follows where they are very many.
[[nodiscard]] Result<void> pullBriefings(SyncWork &work);
/// Forgets what is to be forgotten, up to the number that the server said of itself.
[[nodiscard]] Result<void> pullForgets(SyncWork &work);
/// Takes what people wrote, up to that number.
[[nodiscard]] Result<void> pullThings(SyncWork &work);
/// Has nothing stay of what was forgotten, in the search neither.
[[nodiscard]] Result<void> finishForgetting(SyncWork &work);

} // namespace entente::team
