// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QVariantMap>

#include <utility>

namespace entente::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString clicked = QStringLiteral("default");
const QString furtherKey = QStringLiteral("further");

/// Without a bus the library of D-Bus would start one, which takes its time.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

QDBusConnection sessionBus()
{
    return hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

} // namespace

DesktopNotices::DesktopNotices(QObject *parent) : DesktopNotices(&sessionBus, parent) {}

DesktopNotices::DesktopNotices(Bus bus, QObject *parent) : QObject(parent), m_bus(std::move(bus)) {}

DesktopNotices::~DesktopNotices() = default;

void DesktopNotices::tell(const DesktopNotice &notice)
{
    QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    if (!std::exchange(m_isListening, true)) {
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                    SLOT(act(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                    SLOT(forget(uint, uint)));
    }
    QStringList actions{clicked, tr("Show")};
    if (!notice.furtherWords.isEmpty())
        actions << furtherKey << notice.furtherWords;
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("org.entente.Entente")},
    };
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service,
                                                       QStringLiteral("Notify"));
    // What stands below the summary is markup.
    call.setArguments({QStringLiteral("Entente"), replacesNone,
                       QStringLiteral("org.entente.Entente"), notice.summary,
                       notice.detail.toHtmlEscaped(), actions, hints, asLongAsUsual});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, answer, notice] { take(answer, notice); });
}

void DesktopNotices::take(QDBusPendingCallWatcher *answer, const DesktopNotice &notice)
{
    const QDBusPendingReply<uint> id = *answer;
    answer->deleteLater();
    if (!id.isError())
        m_told.insert(id.value(), notice);
}

void DesktopNotices::act(uint id, const QString &key)
{
    const DesktopNotice notice = m_told.value(id); // all programs hear of all clicks
    if (key == clicked && notice.show)
        notice.show();
    else if (key == furtherKey && notice.further)
        notice.further();
}

void DesktopNotices::forget(uint id, uint)
{
    m_told.remove(id);
}

} // namespace entente::ui
