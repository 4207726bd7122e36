// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/busdoor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVirtualObject>
#include <QFile>
#include <QUrl>

#include <utility>

namespace entente::ui {

namespace {

const QString busName = QStringLiteral("org.entente.Entente");
const QString objectPath = QStringLiteral("/org/entente/Entente");
const QString interfaceName = QStringLiteral("org.freedesktop.Application");

/// Of the session, where there is one: where not, the library of D-Bus would start one.
QString sessionAddress()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address;
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return QFile::exists(socket) ? QStringLiteral("unix:path=") + socket : QString();
}

/// Files by their names, all else as it is.
QStringList filesOf(const QStringList &addresses)
{
    QStringList files;
    for (const QString &address : addresses) {
        const QUrl url(address);
        files << (url.isLocalFile() ? url.toLocalFile() : address);
    }
    return files;
}

/// By which the desktop allows the window to come to the front.
void takeToken(const QVariant &platformData)
{
    const auto data = qdbus_cast<QVariantMap>(platformData);
    const QString token = data.value(QStringLiteral("activation-token")).toString();
    const QString startup = data.value(QStringLiteral("desktop-startup-id")).toString();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (!startup.isEmpty())
        qputenv("DESKTOP_STARTUP_ID", startup.toUtf8());
}

} // namespace

/// The object that is called; what is asked of it is said by the signals of its door.
class BusDoor::Application final : public QDBusVirtualObject
{
public:
    Application(BusDoor *door, QDBusConnection bus) : m_door(door), m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(objectPath, this);
    }

    [[nodiscard]] QDBusConnection &bus() { return m_bus; }

    [[nodiscard]] QString introspect(const QString &) const override
    {
        return QStringLiteral(
            "<interface name=\"org.freedesktop.Application\">"
            "<method name=\"Activate\"><arg type=\"a{sv}\" name=\"platform_data\"/></method>"
            "<method name=\"Open\"><arg type=\"as\" name=\"uris\"/>"
            "<arg type=\"a{sv}\" name=\"platform_data\"/></method>"
            "<method name=\"ActivateAction\"><arg type=\"s\" name=\"action_name\"/>"
            "<arg type=\"av\" name=\"parameter\"/>"
            "<arg type=\"a{sv}\" name=\"platform_data\"/></method></interface>");
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString wanted = message.interface();
        if (!wanted.isEmpty() && wanted != interfaceName)
            return false;
        const QString call = message.member() + u' ' + message.signature();
        const QVariantList given = message.arguments();
        const bool isActivate = call == QStringLiteral("Activate a{sv}");
        const bool isOpen = call == QStringLiteral("Open asa{sv}");
        if (!isActivate && !isOpen && call != QStringLiteral("ActivateAction sava{sv}"))
            return false;
        // What is asked may take long, and whoever asked has no need to wait for it.
        if (message.isReplyRequired())
            connection.send(message.createReply());
        takeToken(given.constLast());
        if (isActivate)
            Q_EMIT m_door->knocked({});
        else if (isOpen)
            Q_EMIT m_door->knocked(filesOf(given.constFirst().toStringList()));
        else
            Q_EMIT m_door->asked(given.constFirst().toString());
        return true;
    }

private:
    BusDoor *m_door;
    QDBusConnection m_bus;
};

BusDoor::BusDoor(QString address, QObject *parent)
    : QObject(parent), m_address(address.isEmpty() ? sessionAddress() : std::move(address))
{
}

BusDoor::~BusDoor()
{
    if (m_application == nullptr)
        return;
    m_application->bus().unregisterObject(objectPath);
    const QString connection = m_application->bus().name();
    m_application.reset();
    QDBusConnection::disconnectFromBus(connection); // which gives the name back
}

void BusDoor::open()
{
    if (m_application != nullptr)
        return;
    // One's own: that which Qt shares would keep the name until the program ends.
    QDBusConnection bus = m_address.isEmpty()
        ? QDBusConnection(QString())
        : QDBusConnection::connectToBus(m_address, QStringLiteral("entente-door"));
    if (!bus.isConnected()) {
        Q_EMIT refused();
        return;
    }
    m_application = std::make_unique<Application>(this, bus);
    QDBusMessage request = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    constexpr uint doNotQueue = 4;
    request << busName << doNotQueue;
    // Not waited for: a bus that does not answer holds no window up.
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(request), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        constexpr uint isOwner = 1;
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (reply.isValid() && reply.value() == isOwner)
            Q_EMIT opened();
        else
            Q_EMIT refused();
    });
}

} // namespace entente::ui
