// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/reading.h"

#include "core/analysis/analysis.h"
#include "core/library/import/newbriefing.h"
#include "core/reading/documents.h"

namespace entente::session {

Result<std::vector<Briefing>> readBriefings(const std::string &file, const Load &load,
                                            const Vocabulary &vocabulary)
{
    ENTENTE_TRY(std::string bytes, load(file));
    ENTENTE_TRY(std::vector<Document> documents, openDocuments(std::move(bytes), file));
    std::vector<Briefing> briefings;
    briefings.reserve(documents.size());
    for (Document &document : documents) {
        std::string digest = library::hashOf(document.bytes);
        ENTENTE_TRY(
            Briefing read,
            readAndAnalyse(std::move(document.bytes), std::move(document.file), vocabulary));
        read.digest = std::move(digest);
        briefings.push_back(std::move(read));
    }
    return briefings;
}

} // namespace entente::session
