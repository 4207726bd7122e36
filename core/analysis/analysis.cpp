// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"

#include "core/analysis/metadata.h"
#include "core/analysis/sections.h"
#include "core/analysis/tableroles.h"
#include "core/analysis/tagging.h"
#include "core/analysis/topicfinder.h"
#include "core/reading/documents.h"
#include "core/reading/reader.h"

namespace entente {

void analyse(Briefing &briefing, const Vocabulary &vocabulary)
{
    findSections(briefing);
    fillMetadata(briefing);
    findTableRoles(briefing);
    const TopicFinder finder(briefing, vocabulary);
    tag(briefing, vocabulary, finder.groupLabels());
}

Result<Briefing> readAndAnalyse(std::string bytes, std::string file, const Vocabulary &vocabulary)
{
    Result<Briefing> briefing = readBriefing(std::move(bytes), std::move(file));
    if (briefing)
        analyse(briefing.value(), vocabulary);
    return briefing;
}

Result<std::vector<Briefing>> readAllAndAnalyse(std::string bytes, const std::string &file,
                                                const Vocabulary &vocabulary,
                                                std::vector<Error> &unread)
{
    ENTENTE_TRY(std::vector<Document> documents, openDocuments(std::move(bytes), file));
    return readEach(std::move(documents), unread, [&vocabulary](Document &document) {
        return readAndAnalyse(std::move(document.bytes), std::move(document.file), vocabulary);
    });
}

} // namespace entente
