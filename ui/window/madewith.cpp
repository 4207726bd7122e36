// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/madewith.h"

#include "ui/window/windowtexts.h"

#include <QFile>
#include <QStringList>

namespace entente::ui {

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<MadeWith> madeWith()
{
    std::vector<MadeWith> all;
    const QString list = contents(QStringLiteral(":/entente/libraries.txt"));
    for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'|');
        if (parts.size() == 4)
            all.push_back({parts[0], parts[1], parts[2], parts[3]});
    }
    for (MadeWith &each : all) {
        if (each.name.startsWith(QStringLiteral("Qt ")) || each.name == QStringLiteral("Qt"))
            each.version = QString::fromLatin1(qVersion()); // the one that runs
    }
    return all;
}

QString termsOf(const MadeWith &library)
{
    const QString terms = contents(
        QStringLiteral("/usr/share/doc/%1/copyright").arg(library.package));
    return !terms.isEmpty()
        ? terms
        : WindowTexts::tr("%1 is under the terms that SPDX names %2. Their words come with the "
                          "library; Debian keeps them in the package %3.")
              .arg(library.name, library.licence, library.package);
}

QString ownTerms()
{
    return contents(QStringLiteral(":/entente/LICENSE"));
}

} // namespace entente::ui
