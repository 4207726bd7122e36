// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/reading.h"

#include "core/analysis/analysis.h"
#include "core/library/import/newbriefing.h"
#include "core/reading/documents.h"

namespace entente::session {

Result<std::vector<Briefing>> readBriefings(const std::string &file, const Load &load,
                                            const Vocabulary &vocabulary,
                                            std::vector<Error> &unread)
{
    ENTENTE_TRY(std::string bytes, load(file));
    ENTENTE_TRY(std::vector<Document> documents, openDocuments(std::move(bytes), file));
    return readEach(std::move(documents), unread, [&vocabulary](Document &document) {
        std::string digest = library::hashOf(document.bytes);
        Result<Briefing> read = readAndAnalyse(std::move(document.bytes), std::move(document.file),
                                               vocabulary);
        if (read)
            read.value().digest = std::move(digest);
        return read;
    });
}

} // namespace entente::session
