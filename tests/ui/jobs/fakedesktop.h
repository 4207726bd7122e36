// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace entente::ui {

/// What a desktop does with notices, but for showing them.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        told = {summary, body};
        offered = actions;
        entry = hints.value(QStringLiteral("desktop-entry")).toString();
        return ++count;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);

public:
    uint count = 0;
    QStringList told;
    QStringList offered;
    QString entry;
};

} // namespace entente::ui
