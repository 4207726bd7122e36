// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/patience.h"
#include "ui/desktop/busdoor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

inline const QString busName = QStringLiteral("org.entente.Entente");

/// A bus of the test's own, on which a desktop calls.
class BusTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            GTEST_SKIP() << "dbus-daemon is missing (Debian: dbus)";
        QFile settings(m_folder.filePath(QStringLiteral("bus.conf")));
        ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
        settings.write("<busconfig><type>session</type><listen>unix:dir="
                       + QFile::encodeName(m_folder.path())
                       + "</listen><policy context=\"default\">"
                         "<allow send_destination=\"*\" eavesdrop=\"true\"/>"
                         "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        settings.close();
        m_daemon.start(daemon,
                       {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                        QStringLiteral("--config-file=") + settings.fileName()});
        ASSERT_TRUE(m_daemon.waitForReadyRead(test::patience));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_daemon.kill();
        m_daemon.waitForFinished(test::patience);
    }

    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] QString path(const char *file) const
    {
        return m_folder.filePath(QString::fromLatin1(file));
    }

    /// Opens the door; whether the name is its own.
    static bool isOpened(BusDoor &door)
    {
        const QSignalSpy opened(&door, &BusDoor::opened);
        const QSignalSpy refused(&door, &BusDoor::refused);
        door.open();
        const bool isAnswered = QTest::qWaitFor(
            [&] { return !opened.isEmpty() || !refused.isEmpty(); }, test::patience);
        return isAnswered && refused.isEmpty();
    }

    /// Calls as a desktop does, and gives what is answered.
    [[nodiscard]] QDBusMessage call(const QString &method, const QVariantList &arguments) const
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(m_address,
                                                                QStringLiteral("desktop"));
        QDBusMessage message = QDBusMessage::createMethodCall(
            busName, QStringLiteral("/org/entente/Entente"),
            QStringLiteral("org.freedesktop.Application"), method);
        message.setArguments(arguments);
        const QDBusPendingCall pending = desktop.asyncCall(message);
        QDBusPendingCallWatcher watcher(pending);
        QSignalSpy finished(&watcher, &QDBusPendingCallWatcher::finished);
        if (!watcher.isFinished())
            finished.wait(test::patience);
        return pending.reply();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace entente::ui
