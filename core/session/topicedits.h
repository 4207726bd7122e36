// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/keptbriefing.h"

#include <optional>
#include <vector>

namespace entente::session {

// What a person says of the topics of an open briefing, as corrections that are still to be
// written; see Session::correct().

/// What was said of a topic; nullptr where that is nothing.
[[nodiscard]] const library::Correction *correctionOf(const KeptBriefing &kept, const Topic &topic);

/// What was said of it so far, to be changed.
[[nodiscard]] library::Correction saidOf(const KeptBriefing &kept, const Topic &topic);

/// What a topic is, in place of what analysis found; with neither it is analysis' again.
[[nodiscard]] library::Correction corrected(const KeptBriefing &kept, const Topic &topic,
                                            std::optional<Kind> kind,
                                            std::optional<std::vector<std::string>> areas);

/// It is no topic: its words stay in the text alone.
[[nodiscard]] library::Correction asNoTopic(const KeptBriefing &kept, const Topic &topic);

/// All that was said of it is taken back; nothing where nothing was said.
[[nodiscard]] std::optional<library::Correction> takenBack(const KeptBriefing &kept,
                                                           const Topic &topic);

/// Words of the text become a topic. One that was taken for none comes back where they are its
/// words.
[[nodiscard]] library::Correction asTopic(const KeptBriefing &kept, TextRange words, Kind kind);

/// What was taken for no topic.
[[nodiscard]] std::vector<library::Correction> noTopicsOf(const KeptBriefing &kept);

/// Numbers of the topics that lie within words of the text; those that they touch for `whole`
/// false.
[[nodiscard]] std::vector<int> topicsIn(const Briefing &briefing, TextRange words, bool whole);

} // namespace entente::session
