// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desktop/bus.h"

namespace entente::ui {

using BusDoorTest = BusTest;

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
        EXPECT_FALSE(other.registerService(busName));
    }
    // It went with its program, once the bus has seen that.
    QDBusConnection other = QDBusConnection::connectToBus(address(), QStringLiteral("desktop"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return other.registerService(busName); }, test::patience));
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
