// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/keptmap.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace entente::ui {

QString keptText(const QVariantMap &map)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Compact));
}

QVariantMap keptMap(const QVariant &kept)
{
    return kept.typeId() == QMetaType::QString
        ? QJsonDocument::fromJson(kept.toString().toUtf8()).object().toVariantMap()
        : kept.toMap();
}

} // namespace entente::ui
