// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/flow.h"

namespace entente::pages {

/// Every block of a briefing, in its own order and hierarchy, below a heading of level 1.
void writeFullText(FlowWriter &writer, const Briefing &briefing);

} // namespace entente::pages
