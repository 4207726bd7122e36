// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/changes.h"

namespace entente {

/// Fills in what is gone and what is new of the figures, dates and names that stand in the blocks
/// whose changes are known already. Tables that are new or gone as a whole add nothing to it, and
/// of the others their first few cells that changed, so that counts do not bury what is said.
void findChangedFacts(Changes &changes, const Briefing &left, const Briefing &right);

} // namespace entente
