// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/qdpx/guid.h"

#include <QUuid>

namespace entente::qdpx {

QString guidOf(const QString &name)
{
    // Drawn once; another one would make strangers of all that was exported before.
    static const QUuid ours(QStringLiteral("7c0d8a52-4f1e-4f0b-9a3d-2b6c51e0d7a4"));
    return QUuid::createUuidV5(ours, name).toString(QUuid::WithoutBraces);
}

QString Guids::next(const QString &name)
{
    QString guid = guidOf(name);
    for (int again = 2; m_given.contains(guid); ++again)
        guid = guidOf(name + QStringLiteral("#%1").arg(again));
    m_given.insert(guid);
    return guid;
}

} // namespace entente::qdpx
