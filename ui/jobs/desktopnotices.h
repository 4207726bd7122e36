// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

class QDBusConnection;
class QDBusPendingCallWatcher;

namespace entente::ui {

/// What the desktop is to say, and what a click on it does.
struct DesktopNotice
{
    QString summary;
    QString detail = {};
    std::function<void()> show = {}; ///< for a click on it
    QString furtherWords = {};       ///< of a button; empty for none
    std::function<void()> further = {};
};

/// Has the desktop tell what happened while one was elsewhere (org.freedesktop.Notifications).
/// Where it has no such service, nothing happens. The bus is entered with the first notice.
class DesktopNotices final : public QObject
{
    Q_OBJECT

public:
    using Bus = std::function<QDBusConnection()>;

    /// On the bus of the session.
    explicit DesktopNotices(QObject *parent = nullptr);
    DesktopNotices(Bus bus, QObject *parent);
    ~DesktopNotices() override;

    void tell(const DesktopNotice &notice);

private Q_SLOTS:
    void act(uint id, const QString &key);
    void forget(uint id, uint reason);

private:
    void take(QDBusPendingCallWatcher *answer, const DesktopNotice &notice);

    Bus m_bus;
    bool m_isListening = false;
    QHash<uint, DesktopNotice> m_told; ///< those that can still be clicked
};

} // namespace entente::ui
