// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/formats.h"

#include <vector>

namespace entente {

/// Whether the bytes are a web page that a browser packed with what it shows, as MHTML (RFC 2557):
/// by the heads that browsers write, and else by the file's name.
[[nodiscard]] bool isSavedPage(const Candidate &given);

/// Reads the page as readPage() does, and where it came from; the rest of the file only serves it.
/// Errors: MailError::Damaged and TooManyParts; those of readPage().
[[nodiscard]] Result<void> readSavedPageInto(Briefing &briefing, std::size_t body,
                                             std::vector<LeftOut> *leftOut);

} // namespace entente
