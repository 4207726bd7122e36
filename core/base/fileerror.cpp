// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fileerror.h"

#include <QCoreApplication>
#include <QString>

namespace entente {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Error", text);
}

} // namespace

QString pattern(FileError error)
{
    switch (error) {
    case FileError::NotFound:
        return tr("%1: there is no such file; check the name.");
    case FileError::NoPermission:
        return tr("%1: you may not read this file; ask its owner for permission.");
    case FileError::IsDirectory:
        return tr("%1: this is a folder; name a file in it.");
    case FileError::NotReadable:
        return tr("%1: the file could not be read (%2); try again or copy it elsewhere first.");
    case FileError::TooLarge:
        return tr("%1: the file is larger than %2 MiB, too large for a briefing; split it.");
    case FileError::NotWritable:
        return tr("%1: the output could not be written (%2); choose another place.");
    }
    return {};
}

} // namespace entente
