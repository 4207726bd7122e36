// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/dossieredition.h"

#include <string>

namespace entente {

/// A line for each item of a dossier, and for each cell of its tables: under what heading, of what
/// sort, what it says, and the source with the place. Cells that rest on several sources stand on a
/// line for each.
[[nodiscard]] std::string dossierCsv(const DossierText &text);

} // namespace entente
