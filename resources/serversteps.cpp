// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/serversteps.h"

#include <QDir>
#include <QFile>

namespace entente {

std::vector<team::Step> serverSteps()
{
    const QDir folder(QStringLiteral(":/entente/server"));
    std::vector<team::Step> steps;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.section(u'-', 0, 0).toInt(), name.toStdString(),
                             file.readAll().toStdString()});
    }
    return steps;
}

} // namespace entente
