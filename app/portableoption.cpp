// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/portableoption.h"

#include "app/apptexts.h"
#include "core/base/filename.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace entente {

namespace {

/// The folder with its whole name, made where it is not there; empty where that cannot be.
QString ready(const QString &folder)
{
    const QFileInfo place(folder);
    if (folder.isEmpty() || !QDir().mkpath(place.absoluteFilePath()))
        return {};
    return QDir(place.absoluteFilePath()).canonicalPath();
}

} // namespace

PortableOption takePortable(QStringList &words, const QString &programFolder)
{
    const QString option = QStringLiteral("--portable");
    PortableOption found;
    for (qsizetype i = 0; i < words.size() && words[i] != QStringLiteral("--");) {
        const bool isNext = words[i] == option;
        if (!isNext && !words[i].startsWith(option + u'=')) {
            ++i;
            continue;
        }
        found.isGiven = true;
        found.asked = isNext ? words.value(i + 1) : words[i].section(u'=', 1);
        words.removeAt(i);
        if (isNext && i < words.size())
            words.removeAt(i);
    }
    if (!found.isGiven && QFileInfo::exists(programFolder + QStringLiteral("/portable"))) {
        found.isGiven = true;
        found.asked = programFolder + QStringLiteral("/entente-data");
    }
    if (found.isGiven)
        found.folder = ready(found.asked);
    return found;
}

QString unsoundPortable(const PortableOption &option)
{
    return option.asked.isEmpty()
        ? AppTexts::tr("--portable names no folder; give the one that is to keep settings and "
                       "library.")
        : AppTexts::tr("%1: this folder is not there and cannot be made; give another one to "
                       "--portable.")
              .arg(option.asked);
}

QString programFolder()
{
    std::error_code problem;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", problem);
    return problem ? QString() : nameOf(program.parent_path().string());
}

} // namespace entente
