// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/jsonld.h"
#include "core/reading/html/pagetree.h"

namespace entente {

/// Fills in author and day of publication, where they are still empty, from what the elements of a
/// page are marked as: microdata, <time>, and the names of their classes. An author of one word, or
/// who publishes the page, gives way to the person that it shows.
void takeMarks(const PageTree &tree, PageFacts &facts);

} // namespace entente
