// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

namespace entente {

/// Whether all that a reader fills in of a briefing holds together: what points into its text, its
/// source or its lists points within, and between characters; what is said to be in order is; a
/// table has all of its cells. What analysis finds is not looked at.
[[nodiscard]] bool isSound(const Briefing &briefing);

} // namespace entente
