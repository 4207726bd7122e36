// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ownplaces.h"

#include <QStandardPaths>

namespace entente {

namespace {

QString &namedFolder()
{
    static QString folder;
    return folder;
}

QString placeOf(const char *within, QStandardPaths::StandardLocation usual)
{
    return namedFolder().isEmpty() ? QStandardPaths::writableLocation(usual)
                                   : namedFolder() + u'/' + QLatin1String(within);
}

} // namespace

void setOwnFolder(const QString &folder)
{
    namedFolder() = folder;
}

QString ownFolder()
{
    return namedFolder();
}

QString ownData()
{
    return placeOf("data", QStandardPaths::GenericDataLocation);
}

QString ownSettings()
{
    return placeOf("settings", QStandardPaths::GenericConfigLocation);
}

} // namespace entente
