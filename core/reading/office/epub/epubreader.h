// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/reading/office/partplaces.h"

#include <string>

namespace entente {

/// Reads an EPUB (versions 2 and 3): its chapters in the order of its spine, each as HTML is read,
/// and what its package says of it. Its table of contents is left out, and nothing is fetched.
/// The briefing's source is its own text; `places`, where given, tells which block of which chapter
/// each is. `file` is the name that errors and the briefing carry.
/// Errors: Damaged, TooLarge, Locked, NotTheOne; Empty where it holds no words.
[[nodiscard]] Result<Briefing> readEpub(std::string bytes, std::string file,
                                        PartPlaces *places = nullptr);

} // namespace entente
