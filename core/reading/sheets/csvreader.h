// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/formats.h"

namespace entente {

/// A text whose lines are records of as many values, parted by commas, semicolons or tabs (RFC
/// 4180).
[[nodiscard]] bool isCsv(const Candidate &given);

/// One table, whose first record holds the heads.
[[nodiscard]] Result<void> readCsv(Briefing &briefing, std::size_t body,
                                   std::vector<LeftOut> *leftOut);

} // namespace entente
