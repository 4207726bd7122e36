// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

#include <QFile>
#include <QProcess>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace entente::test {

/// The team of TeamTest, reached over the network by TLS: an authority of its own vouches for the
/// server, and whoever is let in is said by pg_hba.conf.
class TlsTest : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        if (!ran(QStringLiteral("openssl"), {QStringLiteral("version")}))
            GTEST_SKIP() << "openssl is not installed";
        ASSERT_TRUE(makeAuthority("ca"));
        ASSERT_TRUE(makeCertificate("server", "ca", "localhost"));
        ASSERT_TRUE(m_cluster->write(QStringLiteral("data/postgresql.auto.conf"),
                                     "ssl=on\nssl_ca_file='" + file("ca.crt")
                                         + "'\npassword_encryption='scram-sha-256'\n"));
        ASSERT_TRUE(install("server"));
        expect(team::setPassword(*m_office, "ann", password));
        m_port = freePort();
        m_cluster->listen(m_port);
        letIn("hostssl all all 127.0.0.1/32 scram-sha-256");
    }

    /// Has the server take up what lies in its folder, with these lines for the network.
    void letIn(const std::string &lines)
    {
        m_office.reset();
        m_cluster->crash();
        ASSERT_TRUE(m_cluster->write(QStringLiteral("data/pg_hba.conf"),
                                     "local all all trust\n" + lines + "\n"));
        ASSERT_TRUE(m_cluster->begin());
        m_office = connect("postgres");
    }

    /// Makes a certificate the server's.
    [[nodiscard]] bool install(const std::string &name) const
    {
        return m_cluster->write(QStringLiteral("data/server.crt"), contentsOf(name + ".crt"))
            && m_cluster->write(QStringLiteral("data/server.key"), contentsOf(name + ".key"));
    }

    [[nodiscard]] bool makeAuthority(const std::string &name) const
    {
        return ran(
            QStringLiteral("openssl"),
            QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + keyOf(name)
                + QStringList{QStringLiteral("-out"), path(name + ".crt"), QStringLiteral("-days"),
                              QStringLiteral("30"), QStringLiteral("-subj"),
                              QStringLiteral("/CN=Authority ") + QString::fromStdString(name)});
    }

    /// For a host, or for an account as the common name of it.
    [[nodiscard]] bool makeCertificate(const std::string &name, const std::string &authority,
                                       const std::string &holder, int days = 30) const
    {
        QFile names(path(name + ".ext"));
        if (!names.open(QIODevice::WriteOnly)
            || names.write(("subjectAltName=DNS:" + holder + "\n").c_str()) < 0)
            return false;
        names.close();
        return ran(QStringLiteral("openssl"),
                   QStringList{QStringLiteral("req")} + keyOf(name)
                       + QStringList{QStringLiteral("-out"), path(name + ".csr"),
                                     QStringLiteral("-subj"),
                                     QStringLiteral("/CN=") + QString::fromStdString(holder)})
            && ran(QStringLiteral("openssl"),
                   {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                    path(name + ".csr"), QStringLiteral("-CA"), path(authority + ".crt"),
                    QStringLiteral("-CAkey"), path(authority + ".key"),
                    QStringLiteral("-CAcreateserial"), QStringLiteral("-days"),
                    QString::number(days), QStringLiteral("-extfile"), path(name + ".ext"),
                    QStringLiteral("-out"), path(name + ".crt")});
    }

    [[nodiscard]] std::string at(const std::string &account, const std::string &host = "localhost",
                                 const std::string &more = {}, const std::string &ca = "ca") const
    {
        return "postgres://" + account + "@" + host + ":" + std::to_string(m_port)
            + "/entente?sslrootcert=" + file(ca + ".crt") + more;
    }

    /// Signs in, and counts how often somebody was asked for a password.
    [[nodiscard]] Result<std::unique_ptr<team::Connection>> signIn(const std::string &address)
    {
        return team::Connection::open(address, [this](const std::string &) {
            ++m_asked;
            return std::optional(password);
        });
    }

    void expectRefused(const std::string &address, TeamError why, const char *remedy)
    {
        const auto refused = signIn(address);
        ASSERT_FALSE(refused) << address;
        const std::string said = sentence(refused.error()).toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode(why)) << said;
        EXPECT_THAT(said, testing::HasSubstr(remedy));
        EXPECT_THAT(said, testing::Not(testing::HasSubstr(password)));
    }

    static void expectTls(team::Connection &server)
    {
        const auto rows = server.ask(
            "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
        ASSERT_TRUE(rows);
        EXPECT_TRUE(rows.value().truth(0, 0));
        EXPECT_THAT(rows.value().bytes(0, 1), testing::StartsWith("TLSv1."));
    }

    [[nodiscard]] static bool ran(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    [[nodiscard]] static int freePort()
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        EXPECT_EQ(::bind(socket, reinterpret_cast<const sockaddr *>(&address), size), 0);
        EXPECT_EQ(::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size), 0);
        ::close(socket);
        return ntohs(address.sin_port);
    }

    [[nodiscard]] QString path(const std::string &name) const
    {
        return m_cluster->folder() + u'/' + QString::fromStdString(name);
    }
    [[nodiscard]] std::string file(const std::string &name) const
    {
        return path(name).toStdString();
    }

    static inline const std::string password = "correct horse";
    int m_port = 0;
    int m_asked = 0;

private:
    [[nodiscard]] QStringList keyOf(const std::string &name) const
    {
        return {QStringLiteral("-newkey"),  QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                QStringLiteral("-nodes"),   QStringLiteral("-keyout"),
                path(name + ".key")};
    }
    [[nodiscard]] std::string contentsOf(const std::string &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
};

/// A variable of the environment while it lives.
class Variable final
{
public:
    Variable(const char *name, const std::string &value) : m_name(name)
    {
        qputenv(name, QByteArray::fromStdString(value));
    }
    ~Variable() { qunsetenv(m_name); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
};

} // namespace entente::test
