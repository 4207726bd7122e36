// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/formats.h"

// What the table of formats asks of each office format. All of them are ZIP archives, whose names
// of members can be seen without unpacking anything.

namespace entente {

[[nodiscard]] bool isWord(const Candidate &given);
[[nodiscard]] bool isOpenText(const Candidate &given);
[[nodiscard]] bool isEpub(const Candidate &given);

/// Briefing::source holds the bytes; each block's place is a paragraph, of a part where it is not
/// in the document itself.
[[nodiscard]] Result<void> readWordInto(Briefing &briefing, std::size_t body,
                                        std::vector<LeftOut> *leftOut);
[[nodiscard]] Result<void> readOpenTextInto(Briefing &briefing, std::size_t body,
                                            std::vector<LeftOut> *leftOut);
[[nodiscard]] Result<void> readEpubInto(Briefing &briefing, std::size_t body,
                                        std::vector<LeftOut> *leftOut);

} // namespace entente
