// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/htmlwalk.h"
#include "core/reading/html/pagetree.h"

namespace entente {

/// Adds to a choice which links of a page refer to notes, and which elements are these notes: by
/// what DPUB-ARIA and EPUB call them (role="doc-noteref", epub:type="noteref"). They are numbered
/// as they are referred to, from `first` on; what leads back from a note, and the rule above them,
/// are left out. Gives the number behind the last.
std::uint16_t chooseNotes(const PageTree &tree, std::uint16_t first, HtmlChoice &choice);

} // namespace entente
