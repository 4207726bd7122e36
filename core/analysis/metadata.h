// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

namespace entente {

/// Fills in the title and the date where the front matter has none: the first heading of the
/// highest level, or the first words; a line that says "Date:", or is nothing but a date.
void fillMetadata(Briefing &briefing);

} // namespace entente
