// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"

#include "core/analysis/metadata.h"
#include "core/analysis/sections.h"
#include "core/analysis/tableroles.h"
#include "core/analysis/tagging.h"
#include "core/analysis/topicfinder.h"
#include "core/reading/reader.h"

namespace entente {

void analyse(Briefing &briefing, const Vocabulary &vocabulary)
{
    findSections(briefing);
    fillMetadata(briefing);
    findTableRoles(briefing);
    const TopicFinder finder(briefing);
    tag(briefing, vocabulary, finder.groupLabels());
}

Result<Briefing> readAndAnalyse(std::string bytes, std::string file, const Vocabulary &vocabulary)
{
    Result<Briefing> briefing = readBriefing(std::move(bytes), std::move(file));
    if (briefing)
        analyse(briefing.value(), vocabulary);
    return briefing;
}

} // namespace entente
