// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/comparison/agreement/agreement.h"
#include "core/library/notes.h"
#include "core/vocabulary/vocabulary.h"

#include <span>

namespace entente::session {

/// What a person holds a briefing's topics to be: those that analysis found, with what the person
/// says laid over them. Words that stand in it twice are judged once, and are there once.
[[nodiscard]] Coding codingOf(const Briefing &analysed, std::span<const library::Correction> said,
                              const Vocabulary &vocabulary);

/// What analysis holds them to be, which passes over nothing.
[[nodiscard]] Coding codingOf(const Briefing &analysed);

} // namespace entente::session
