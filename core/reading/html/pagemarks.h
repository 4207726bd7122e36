// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/jsonld.h"
#include "core/reading/html/pagetree.h"

namespace entente {

/// "By Ada Lovelace May 20, 2019" is Ada Lovelace.
[[nodiscard]] std::string nameAlone(std::string author);

/// Fills in author and day of publication, where they are still empty, from what the elements of a
/// page are marked as: microdata, <time>, and the names of their classes.
void takeMarks(const PageTree &tree, PageFacts &facts);

} // namespace entente
