// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <cstdio>

namespace entente {

/// Says what of a briefing was not understood or had to be guessed: its date, its encoding.
void sayDoubts(std::FILE *errors, const Briefing &briefing);

} // namespace entente
