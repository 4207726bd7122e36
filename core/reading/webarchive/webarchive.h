// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/formats.h"

#include <vector>

namespace entente {

/// Whether the bytes are a page that Safari saved with what it shows, as a web archive.
[[nodiscard]] bool isWebArchive(const Candidate &given);

/// Reads the page as readPage() does, with the pictures that lie in the archive, and where it came
/// from; the rest of the file only serves it. Errors: ArchiveError::Damaged; those of readPage().
[[nodiscard]] Result<void> readWebArchiveInto(Briefing &briefing, std::size_t body,
                                              std::vector<LeftOut> *leftOut);

} // namespace entente
