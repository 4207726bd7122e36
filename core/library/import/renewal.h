// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/import/importer.h"

namespace entente::library {

/// Reads and analyses again, in batches, the briefings of which an older analysis or another
/// vocabulary found what is kept, so that lists and search say what an opened briefing says. Talks
/// as importFiles() does, without files. Cancelled or killed, it goes on the next time. An error
/// means that the library failed.
[[nodiscard]] Result<ImportReport> renewBriefings(Store &store, const Vocabulary &vocabulary,
                                                  const ImportTalk &talk = {});

} // namespace entente::library
