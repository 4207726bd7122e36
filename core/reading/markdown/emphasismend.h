// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

namespace entente {

/// Takes asterisks that were meant as bold in the last block for bold: CommonMark leaves
/// "**Title: **" and "** ⏎Title**" as they stand, because of the space within, and no reader would
/// read asterisks there. Converted pages are full of them.
void mendEmphasis(Briefing &briefing);

} // namespace entente
