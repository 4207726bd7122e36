// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/library/notes.h"
#include "core/vocabulary/vocabulary.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente::library {

/// What a correction is kept by: the words of a topic, without regard to white space. Topics of a
/// briefing that say the same in the same words share their corrections.
[[nodiscard]] std::string topicKey(std::string_view title, std::string_view text);
[[nodiscard]] std::string topicKey(const Briefing &briefing, const Topic &topic);

/// The correction that lies over a topic of a briefing, or that made it one; nullptr where there
/// is none.
[[nodiscard]] const Correction *correctionOf(const Briefing &briefing, const Topic &topic,
                                             std::span<const Correction> corrections);

/// Lays the corrections of its briefing over a topic, but for those that say that it is none. What
/// a person says is Certainty::Stated.
void layOver(KeptTopic &topic, std::span<const Correction> corrections);

/// The topics of a briefing as corrected, from those that analysis found, in order: some are gone,
/// some were added, and all are numbered as in the Briefing that corrections were laid over.
[[nodiscard]] std::vector<KeptTopic> laidOver(std::vector<KeptTopic> found,
                                              std::span<const Correction> corrections,
                                              std::span<const AddedTopic> added);

/// Lays them over a briefing that was read. Areas that the vocabulary no longer has are left out,
/// and so are added topics whose words it does not have; its text is never touched.
void layOver(Briefing &briefing, std::span<const Correction> corrections,
             const Vocabulary &vocabulary);

/// Where the topics that were added to a briefing stand in it, one for each. The briefing is as
/// analysis left it.
[[nodiscard]] std::vector<AddedTopic> addedTopics(Briefing analysed,
                                                  std::span<const Correction> corrections,
                                                  const Vocabulary &vocabulary);

} // namespace entente::library
