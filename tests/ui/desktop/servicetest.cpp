// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as D-Bus starts it.

#include "tests/ui/desktop/bus.h"

#include <QDBusConnectionInterface>

namespace entente::ui {

namespace {

class ServiceTest : public BusTest
{
protected:
    /// The program, with settings and a library of its own, on the bus of the test.
    void start(QProcess &program, const QStringList &words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("settings"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(ENTENTE_PROGRAM), words);
        ASSERT_TRUE(program.waitForStarted(test::patience));
    }

    [[nodiscard]] bool isNameTaken() const
    {
        const QDBusConnection desktop = QDBusConnection::connectToBus(address(),
                                                                      QStringLiteral("desktop"));
        return QTest::qWaitFor(
            [&] { return desktop.interface()->isServiceRegistered(busName).value(); },
            test::patience);
    }

    /// Whether the settings of the program come to hold some words.
    [[nodiscard]] bool comesToRemember(const QByteArray &words) const
    {
        return QTest::qWaitFor(
            [&] {
                QFile settings(path("settings/Entente/entente.conf"));
                return settings.open(QIODevice::ReadOnly) && settings.readAll().contains(words);
            },
            test::patience);
    }

    /// Ends it, and gives its status.
    static int ended(QProcess &program)
    {
        program.kill();
        program.waitForFinished(test::patience);
        return program.exitCode();
    }
};

} // namespace

TEST_F(ServiceTest, waitsForTheCallAndOpensWhatItNames)
{
    QFile file(path("called.md"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("# Called\n\n## Threats\n\n- Mines lie in the strait.\n");
    file.close();
    QProcess program;
    start(program, {QStringLiteral("--dbus-service")});
    ASSERT_TRUE(isNameTaken());
    EXPECT_FALSE(QFile::exists(path("settings/Entente/entente.conf"))) << "nothing is shown yet";
    const QStringList addresses{QStringLiteral("file://") + file.fileName()};
    const QDBusMessage answer = call(QStringLiteral("Open"), {addresses, QVariantMap()});
    EXPECT_EQ(answer.type(), QDBusMessage::ReplyMessage) << answer.errorMessage().toStdString();
    EXPECT_TRUE(comesToRemember("called.md"));
    EXPECT_EQ(program.state(), QProcess::Running);
    (void)ended(program);
}

TEST_F(ServiceTest, endsWhereAnotherProgramIsCalled)
{
    BusDoor door(address());
    ASSERT_TRUE(isOpened(door));
    QProcess program;
    start(program, {QStringLiteral("--dbus-service")});
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
}

} // namespace entente::ui
