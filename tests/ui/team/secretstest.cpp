// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords in a real secret service, on a bus of the test's own.

#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "ui/team/connectsecrets.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <filesystem>

namespace entente::ui {

namespace {

class SecretService : public ::testing::Test
{
protected:
    void SetUp() override
    {
        for (const char *const name : variables)
            m_before << qgetenv(name);
        ::setenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8().constData(), 1);
        ::setenv("XDG_DATA_HOME", m_folder.path().toUtf8().constData(), 1);
        ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere", 1);
    }
    void TearDown() override
    {
        for (QProcess *each : {&m_keyring, &m_bus}) {
            each->kill();
            each->waitForFinished();
        }
        for (std::size_t i = 0; i < std::size(variables); ++i) {
            const QByteArray &before = m_before[static_cast<qsizetype>(i)];
            if (before.isEmpty())
                ::unsetenv(variables[i]);
            else
                ::setenv(variables[i], before.constData(), 1);
        }
    }

    /// Whether a bus and GNOME's keyring run now.
    bool begin()
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        const QString keyring = QStandardPaths::findExecutable(
            QStringLiteral("gnome-keyring-daemon"));
        if (bus.isEmpty() || keyring.isEmpty())
            return false;
        m_bus.start(bus,
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address=1")});
        if (!m_bus.waitForReadyRead())
            return false;
        ::setenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed().constData(), 1);
        m_keyring.start(keyring,
                        {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                         QStringLiteral("--components=secrets")});
        m_keyring.write("of a test's own");
        m_keyring.closeWriteChannel();
        // Who asks before it is there has the bus start another, which nobody unlocks.
        const QDBusConnection there = QDBusConnection::connectToBus(
            qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("secretstest"));
        return m_keyring.waitForStarted()
            && QTest::qWaitFor(
                   [&] {
                       return there.interface()
                           ->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"))
                           .value();
                   },
                   test::patience);
    }

    [[nodiscard]] bool write(const QString &secret)
    {
        std::optional<bool> done;
        m_secrets->write(key, secret, &m_asker, [&](bool isDone) { done = isDone; });
        return QTest::qWaitFor([&] { return done.has_value(); }, test::patience) && *done;
    }
    [[nodiscard]] std::optional<QString> read()
    {
        std::optional<std::optional<QString>> found;
        m_secrets->read(key, &m_asker,
                        [&](const std::optional<QString> &secret) { found = secret; });
        return QTest::qWaitFor([&] { return found.has_value(); }, test::patience) ? *found
                                                                                  : std::nullopt;
    }

    static constexpr const char *variables[] = {"XDG_RUNTIME_DIR", "XDG_DATA_HOME",
                                                "DBUS_SESSION_BUS_ADDRESS"};
    const QString key = QStringLiteral("ann@desk.example.org:5432/entente");
    QTemporaryDir m_folder;
    QList<QByteArray> m_before;
    QProcess m_bus;
    QProcess m_keyring;
    QObject m_asker;
    std::unique_ptr<Secrets> m_secrets = desktopSecrets();
};

} // namespace

// First, for libsecret goes on with a bus that it found once, even where that is gone.
TEST_F(SecretService, thatIsNotThereIsSaidAndNothingIsKeptInItsPlace)
{
    EXPECT_FALSE(write(QStringLiteral("hush-hush")));
    EXPECT_FALSE(read().has_value());
}

TEST_F(SecretService, keepsAPasswordThatNoFileShows)
{
    if (!begin())
        GTEST_SKIP() << "there is no bus, or no secret service: Debian calls it gnome-keyring";
    ASSERT_TRUE(write(QStringLiteral("hush-hush")));
    EXPECT_EQ(read(), QStringLiteral("hush-hush"));
    const std::filesystem::path folder(m_folder.path().toStdString());
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            EXPECT_EQ(test::contents(entry.path()).find("hush-hush"), std::string::npos)
                << entry.path();
        }
    }
    m_secrets->remove(key);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !read().has_value(); }, test::patience));
}

} // namespace entente::ui
