// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

namespace entente {

/// Sets the role, section and caption of each table from its heads and from what leads to it.
void findTableRoles(Briefing &briefing);

/// Whether the rows of a table are told in sentences rather than in marks or figures.
[[nodiscard]] bool isToldInWords(const Briefing &briefing, const Table &table);

} // namespace entente
