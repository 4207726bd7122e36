// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

namespace entente {

/// Fills in the title, source and date where the front matter has none, from what stands above the
/// text (see dateOfDocument() and bylinesIn()); the title else is the first heading of the highest
/// level, or the first words. Briefing::metaWords says where each was found.
void fillMetadata(Briefing &briefing);

} // namespace entente
