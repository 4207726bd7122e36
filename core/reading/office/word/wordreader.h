// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/reading/office/partplaces.h"

#include <string>

namespace entente {

/// Reads a Word document (.docx, ECMA-376 transitional and strict): styles as headings, lists as
/// they are numbered, tables with their spans, notes, comments as notes, text boxes, alternative
/// texts, fields as they are shown. Tracked changes are accepted; what is left out and what was
/// changed is said among the further facts. Nothing is fetched.
/// The briefing's source is its own text; `places`, where given, tells in which paragraph of which
/// part each block is. `file` is the name that errors and the briefing carry.
/// Errors: Damaged, TooLarge, Locked, NotTheOne; Empty where it holds no words.
[[nodiscard]] Result<Briefing> readWord(std::string bytes, std::string file,
                                        PartPlaces *places = nullptr);

} // namespace entente
