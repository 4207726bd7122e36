// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recentfiles.h"

#include <QSettings>

namespace entente::ui {

namespace {

const QString key = QStringLiteral("window/recentFiles");

void store(const QStringList &files)
{
    QSettings().setValue(key, files);
}

} // namespace

QStringList recentFiles()
{
    return QSettings().value(key).toStringList();
}

void addRecentFile(const QString &file)
{
    constexpr qsizetype most = 12;
    if (!file.isValidUtf16())
        return; // the settings could not keep a name that is not UTF-8
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    store(files.mid(0, most));
}

void removeRecentFile(const QString &file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    store(files);
}

void clearRecentFiles()
{
    store({});
}

} // namespace entente::ui
