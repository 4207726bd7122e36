// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/archive/archiveerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(ArchiveError error)
{
    switch (error) {
    case ArchiveError::Damaged:
        return ErrorTexts::tr("%1: the archive is damaged (%2); fetch it or pack it again.");
    case ArchiveError::NoFiles:
        return ErrorTexts::tr("%1: no files are packed in the archive; pack some and try again.");
    case ArchiveError::Locked:
        return ErrorTexts::tr(
            "%1: it is packed with a password; unpack it and open the files themselves.");
    }
    return {};
}

} // namespace entente
