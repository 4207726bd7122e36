// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/keptbriefing.h"

#include <vector>

namespace entente::session {

/// All briefings of a file, each with the digest of its document, by which a library knows it.
/// Either all of them, or what is wrong with the first that is wrong.
[[nodiscard]] Result<std::vector<Briefing>> readBriefings(const std::string &file, const Load &load,
                                                          const Vocabulary &vocabulary);

} // namespace entente::session
