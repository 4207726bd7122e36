// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/library/notes.h"
#include "core/vocabulary/vocabulary.h"

#include <span>
#include <string>
#include <string_view>

namespace entente::library {

/// What a correction is kept by: the words of a topic, without regard to white space. Topics of a
/// briefing that say the same in the same words share their corrections.
[[nodiscard]] std::string topicKey(std::string_view title, std::string_view text);
[[nodiscard]] std::string topicKey(const Briefing &briefing, const Topic &topic);

/// Lays the corrections of its briefing over a topic. What a person says is Certainty::Stated.
void layOver(KeptTopic &topic, std::span<const Correction> corrections);

/// Lays them over a briefing that was read. Areas that the vocabulary no longer has are left out;
/// its text is never touched.
void layOver(Briefing &briefing, std::span<const Correction> corrections,
             const Vocabulary &vocabulary);

} // namespace entente::library
