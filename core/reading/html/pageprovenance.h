// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pageprune.h"

namespace entente {

/// Leaves out of a page that this program exported where words were found, and what the export
/// says of itself. Other pages stay as they are.
void leaveProvenanceOut(const PageTree &tree, PageChoice &choice);

} // namespace entente
