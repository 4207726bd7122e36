// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pageprune.h"

namespace entente {

/// Finds the footnotes of a page: raised or bracketed links within the text to what stands further
/// down and leads back, stands in a list of notes, or begins with the same label. Fills in
/// PageChoice::notes and PageChoice::references.
void findNotes(const PageTree &tree, PageChoice &choice);

/// The elements of a note that say what number it has, or lead back to the text.
[[nodiscard]] std::vector<std::uint32_t> labelsOf(const PageTree &tree, const PageChoice &choice,
                                                  std::uint32_t note);

} // namespace entente
