// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/vocabulary/vocabulary.h"

#include <vector>

namespace entente {

/// Fills Briefing::tags for topics and for the rows of tables: with what a topic's title names,
/// what the first two sentences of its text do, and what the rest names more than once.
/// `groupLabels` are the words that a topic stands under, one a topic; what they name the topic is
/// about where it names nothing of its own.
void tag(Briefing &briefing, const Vocabulary &vocabulary,
         const std::vector<TextRange> &groupLabels);

/// Fills Briefing::tags for one topic that stands under no words.
void tagTopic(Briefing &briefing, const Vocabulary &vocabulary, Topic &topic);

} // namespace entente
