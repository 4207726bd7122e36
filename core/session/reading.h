// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/keptbriefing.h"

#include <vector>

namespace entente::session {

/// All briefings of a file, each with the digest of its document, by which a library knows it.
/// What is wrong with those of several that cannot be read is added to `unread`; where none can,
/// the first of that is what is wrong with the file.
[[nodiscard]] Result<std::vector<Briefing>> readBriefings(const std::string &file, const Load &load,
                                                          const Vocabulary &vocabulary,
                                                          std::vector<Error> &unread);

} // namespace entente::session
