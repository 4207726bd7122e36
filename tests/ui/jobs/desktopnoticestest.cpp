// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/desktopnotices.h"

#include "tests/support/patience.h"
#include "tests/ui/jobs/fakedesktop.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

/// A bus of our own, so that no desktop of whoever runs the tests is disturbed.
class DesktopNoticesTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            GTEST_SKIP() << "dbus-daemon is not installed";
        m_daemon.start(program,
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        ASSERT_TRUE(m_daemon.waitForStarted(test::patience));
        ASSERT_TRUE(m_daemon.waitForReadyRead(test::patience));
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_daemon.kill();
        m_daemon.waitForFinished(test::patience);
    }

    void startDesktop()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        ASSERT_TRUE(bus.isConnected());
        ASSERT_TRUE(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                                       QDBusConnection::ExportAllSlots
                                           | QDBusConnection::ExportAllSignals));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    [[nodiscard]] DesktopNotices::Bus bus() const
    {
        return
            [this] { return QDBusConnection::connectToBus(m_address, QStringLiteral("program")); };
    }

    QProcess m_daemon;
    QString m_address;
    FakeDesktop m_desktop;
};

} // namespace

TEST_F(DesktopNoticesTest, areToldToTheDesktopAndAnsweredByAClick)
{
    startDesktop();
    DesktopNotices notices(bus(), nullptr);
    int shown = 0;
    int opened = 0;
    notices.tell({QStringLiteral("The export is finished"), QStringLiteral("Ports & <more>.pdf"),
                  [&] { ++shown; }, QStringLiteral("Open"), [&] { ++opened; }});
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_desktop.count == 1; }, test::patience));
    EXPECT_EQ(m_desktop.told,
              (QStringList{QStringLiteral("The export is finished"),
                           QStringLiteral("Ports &amp; &lt;more&gt;.pdf")}));
    EXPECT_EQ(m_desktop.offered,
              (QStringList{QStringLiteral("default"), QStringLiteral("Show"),
                           QStringLiteral("further"), QStringLiteral("Open")}));
    EXPECT_EQ(m_desktop.entry, QStringLiteral("org.entente.Entente"));
    // What other programs told is none of ours. What is told twice may come before the answer.
    Q_EMIT m_desktop.ActionInvoked(7, QStringLiteral("default"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            if (opened == 0)
                Q_EMIT m_desktop.ActionInvoked(1, QStringLiteral("further"));
            return opened > 0;
        },
        test::patience));
    EXPECT_EQ(shown, 0);
    Q_EMIT m_desktop.ActionInvoked(1, QStringLiteral("default"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown == 1; }, test::patience));
}

TEST_F(DesktopNoticesTest, areNothingWhereTheDesktopShowsNone)
{
    DesktopNotices notices(bus(), nullptr);
    notices.tell({QStringLiteral("The export is finished"), {}, {}, {}, {}});
    startDesktop(); // too late
    notices.tell({QStringLiteral("The import is finished"), {}, {}, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_desktop.count == 1; }, test::patience));
    EXPECT_EQ(m_desktop.told.front(), QStringLiteral("The import is finished"));
}

TEST_F(DesktopNoticesTest, areNothingWhereThereIsNoBus)
{
    DesktopNotices notices([] { return QDBusConnection(QStringLiteral("none")); }, nullptr);
    notices.tell({QStringLiteral("The export is finished"), {}, {}, {}, {}});
    EXPECT_EQ(m_desktop.count, 0U);
}

} // namespace entente::ui
