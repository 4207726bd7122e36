// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/connectmemory.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace entente::ui {

namespace {

const QString addressKey = QStringLiteral("address");
const QString deskKey = QStringLiteral("desk");
const QString passwordKey = QStringLiteral("remembersPassword");
const QString joinKey = QStringLiteral("mayJoin");

/// A group whose name holds no part of a path, which could be taken for a group within it.
QString groupOf(const QString &library)
{
    const QByteArray path = QFileInfo(library).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("team/") + QString::fromLatin1(hash.left(16));
}

} // namespace

std::optional<TeamMemory> loadTeam(QSettings &settings, const QString &library)
{
    settings.beginGroup(groupOf(library));
    const TeamMemory memory{settings.value(addressKey).toString(),
                            settings.value(deskKey).toString(),
                            settings.value(passwordKey).toBool(), settings.value(joinKey).toBool()};
    settings.endGroup();
    return memory.address.isEmpty() ? std::nullopt : std::optional(memory);
}

void saveTeam(QSettings &settings, const QString &library, const TeamMemory &memory)
{
    settings.beginGroup(groupOf(library));
    settings.setValue(addressKey, memory.address);
    settings.setValue(deskKey, memory.desk);
    settings.setValue(passwordKey, memory.remembersPassword);
    settings.setValue(joinKey, memory.mayJoin);
    settings.endGroup();
}

void forgetTeam(QSettings &settings, const QString &library)
{
    settings.remove(groupOf(library));
}

} // namespace entente::ui
