// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/fileplaces.h"

#include "core/base/filename.h"
#include "core/reading/pasted.h"

#include <QSettings>
#include <QStringList>

namespace entente::ui {

namespace {

constexpr qsizetype mostFiles = 200;
const QString placesKey = QStringLiteral("reading/places");

/// "120 /home/ada/ports.md": a line a file, the one read last first.
QString lineOf(const QString &file, std::uint32_t place)
{
    return QString::number(place) + u' ' + file;
}

} // namespace

void keepPlace(const std::string &file, std::uint32_t place)
{
    if (file.empty() || file == "-" || isPasted(file))
        return;
    QSettings settings;
    QStringList lines = settings.value(placesKey).toStringList();
    const QString name = nameOf(file);
    lines.removeIf([&](const QString &line) { return line.section(u' ', 1) == name; });
    if (place > 0)
        lines.prepend(lineOf(name, place));
    settings.setValue(placesKey, lines.mid(0, mostFiles));
}

std::uint32_t keptPlace(const std::string &file)
{
    const QString name = nameOf(file);
    for (const QString &line : QSettings().value(placesKey).toStringList()) {
        if (line.section(u' ', 1) == name)
            return line.section(u' ', 0, 0).toUInt();
    }
    return 0;
}

} // namespace entente::ui
