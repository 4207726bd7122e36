// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/jsonld.h"
#include "core/reading/html/pagetree.h"

namespace entente {

/// What a page says of itself: JSON-LD first, then Open Graph and other <meta>, then what its
/// elements are marked as, then <title> without the site's name.
[[nodiscard]] PageFacts factsOf(const PageTree &tree);

} // namespace entente
