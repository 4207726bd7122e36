// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/busdoor.h"

#include "tests/support/patience.h"

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

namespace {

const QString name = QStringLiteral("org.entente.Entente");

/// A bus of the test's own, on which a desktop calls.
class BusDoorTest : public ::testing::Test
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
            name, QStringLiteral("/org/entente/Entente"),
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

} // namespace

TEST_F(BusDoorTest, opensTheFilesThatTheDesktopNamesByTheirAddresses)
{
    BusDoor door(address());
    ASSERT_TRUE(isOpened(door));
    QSignalSpy knocked(&door, &BusDoor::knocked);
    const QStringList addresses{QStringLiteral("file:///tmp/a%20b.md"),
                                QStringLiteral("file:///tmp/%E6%97%A5%E6%9C%AC.md"),
                                QStringLiteral("entente:alliance")};
    const QDBusMessage answer = call(QStringLiteral("Open"), {addresses, QVariantMap()});
    EXPECT_EQ(answer.type(), QDBusMessage::ReplyMessage) << answer.errorMessage().toStdString();
    ASSERT_EQ(knocked.size(), 1);
    EXPECT_EQ(knocked[0][0].toStringList(),
              (QStringList{QStringLiteral("/tmp/a b.md"), QStringLiteral("/tmp/日本.md"),
                           QStringLiteral("entente:alliance")}));
}

TEST_F(BusDoorTest, comesToTheFrontWithTheTokenOfTheDesktop)
{
    BusDoor door(address());
    ASSERT_TRUE(isOpened(door));
    QSignalSpy knocked(&door, &BusDoor::knocked);
    const QVariantMap platform{{QStringLiteral("activation-token"), QStringLiteral("token-7")}};
    EXPECT_EQ(call(QStringLiteral("Activate"), {platform}).type(), QDBusMessage::ReplyMessage);
    ASSERT_EQ(knocked.size(), 1);
    EXPECT_TRUE(knocked[0][0].toStringList().isEmpty());
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "token-7");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(BusDoorTest, saysWhichActionIsAskedFor)
{
    BusDoor door(address());
    ASSERT_TRUE(isOpened(door));
    QSignalSpy asked(&door, &BusDoor::asked);
    const QDBusMessage answer = call(
        QStringLiteral("ActivateAction"),
        {QStringLiteral("new-window"), QVariant(QVariantList()), QVariantMap()});
    EXPECT_EQ(answer.type(), QDBusMessage::ReplyMessage) << answer.errorMessage().toStdString();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("new-window"));
}

TEST_F(BusDoorTest, answersWhatItDoesNotKnowWithAnError)
{
    BusDoor door(address());
    ASSERT_TRUE(isOpened(door));
    QSignalSpy knocked(&door, &BusDoor::knocked);
    EXPECT_EQ(call(QStringLiteral("Activate"), {QStringLiteral("no map")}).type(),
              QDBusMessage::ErrorMessage);
    EXPECT_EQ(call(QStringLiteral("Frobnicate"), {}).type(), QDBusMessage::ErrorMessage);
    EXPECT_TRUE(knocked.isEmpty());
}

TEST_F(BusDoorTest, leavesTheNameToTheProgramThatHasIt)
{
    {
        BusDoor first(address());
        ASSERT_TRUE(isOpened(first));
        QDBusConnection other = QDBusConnection::connectToBus(address(), QStringLiteral("desktop"));
        EXPECT_FALSE(other.registerService(name));
    }
    // It went with its program, once the bus has seen that.
    QDBusConnection other = QDBusConnection::connectToBus(address(), QStringLiteral("desktop"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return other.registerService(name); }, test::patience));
    BusDoor second(address());
    EXPECT_FALSE(isOpened(second));
}

TEST(BusDoorWithoutABus, isRefusedAndStartsNone)
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    BusDoor door;
    QSignalSpy refused(&door, &BusDoor::refused);
    door.open();
    EXPECT_EQ(refused.size(), 1);
    if (!bus.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    folder.isEmpty() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", folder);
}

} // namespace entente::ui
