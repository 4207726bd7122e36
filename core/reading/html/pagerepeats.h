// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pageprune.h"

namespace entente {

/// Leaves out what a page says a second time, word for word: pages hold their text once for wide
/// and once for narrow windows, and once for each of their tabs. What is short may be a refrain.
void leaveOutRepeats(const PageTree &tree, PageChoice &choice);

} // namespace entente
