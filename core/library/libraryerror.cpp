// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(LibraryError error)
{
    switch (error) {
    case LibraryError::NotALibrary:
        return ErrorTexts::tr(
            "%1: this is not a library of Entente; name another file with --library.");
    case LibraryError::DamagedLibrary:
        return ErrorTexts::tr("%1: the library is damaged (%2); restore a backup in its place.");
    case LibraryError::NewerLibrary:
        return ErrorTexts::tr(
            "%1: the library is from a newer Entente (version %2) and can only be read; "
            "update Entente to write to it.");
    case LibraryError::ReadOnlyLibrary:
        return ErrorTexts::tr(
            "%1: the library can only be read (%2); make the file and its folder writable.");
    case LibraryError::LibraryFailed:
        return ErrorTexts::tr("%1: the library could not be used (%2); free space or try again.");
    case LibraryError::ChangedElsewhere:
        return ErrorTexts::tr(
            "%1: %2 was changed by another Entente meanwhile; look at its words, then save "
            "yours again.");
    case LibraryError::NotInLibrary:
        return ErrorTexts::tr("%1: %2 is not in the library; import it first.");
    case LibraryError::NoSuchDossier:
        return ErrorTexts::tr("%1: there is no dossier “%2” in the library; “entente dossier list” "
                              "names those that there are.");
    case LibraryError::NoSuchVersion:
        return ErrorTexts::tr("%1: no version %2 of the dossier was kept; “entente dossier "
                              "versions” names those that were.");
    case LibraryError::NoSuchFilter:
        return ErrorTexts::tr("%1: no filter is saved as “%2” in the library; give what it asks "
                              "for with options such as --focus-area.");
    }
    return {};
}

} // namespace entente
