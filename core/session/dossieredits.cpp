// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/dossieredits.h"

#include "core/library/anchoring.h"
#include "core/library/libraryerror.h"

#include <algorithm>

namespace entente::session {

Result<library::Dossier> writeDossier(library::Store &store, library::EditLog &log,
                                      library::Dossier mine)
{
    ENTENTE_TRY(const std::optional<library::Dossier> there, store.dossier(mine.id));
    if (there && there->saysAsMuchAs(mine))
        return *there;
    if (there && there->version > std::max(mine.version, log.versionOf(mine.id)))
        return Error{LibraryError::ChangedElsewhere, {}, 0, "the dossier"};
    if (there)
        mine.created = there->created;
    Result<void> written = log.apply(library::DossierEdit{there, mine});
    if (!written && !there && written.error().code == LibraryError::ChangedElsewhere) {
        mine.id = library::newNoteId();
        mine.version = 0;
        written = log.apply(library::DossierEdit{std::nullopt, mine});
    }
    ENTENTE_TRY_VOID(written);
    mine.version = log.versionOf(mine.id);
    return mine;
}

Result<void> removeDossier(library::Store &store, library::EditLog &log, const std::string &id)
{
    ENTENTE_TRY(const std::optional<library::Dossier> there, store.dossier(id));
    return there ? log.apply(library::DossierEdit{there, std::nullopt}) : Result<void>();
}

} // namespace entente::session
