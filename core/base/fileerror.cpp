// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fileerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(FileError error)
{
    switch (error) {
    case FileError::NotFound:
        return ErrorTexts::tr("%1: there is no such file; check the name.");
    case FileError::NoPermission:
        return ErrorTexts::tr("%1: you may not read this file; ask its owner for permission.");
    case FileError::IsDirectory:
        return ErrorTexts::tr("%1: this is a folder; name a file in it.");
    case FileError::NotReadable:
        return ErrorTexts::tr(
            "%1: the file could not be read (%2); try again or copy it elsewhere first.");
    case FileError::TooLarge:
        return ErrorTexts::tr(
            "%1: the file is larger than %2 MiB, too large for a briefing; split it.");
    case FileError::NotWritable:
        return ErrorTexts::tr("%1: the output could not be written (%2); choose another place.");
    }
    return {};
}

} // namespace entente
