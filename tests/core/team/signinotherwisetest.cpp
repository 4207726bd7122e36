// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in by Kerberos, and through a pgBouncer: what desks have that are larger than one server.

#include "tests/core/team/tlstest.h"

#include <QStandardPaths>

#include <csignal>
#include <fstream>

namespace entente::test {

namespace {

/// A program that goes on until the test ends.
class Daemon final
{
public:
    void start(const QString &program, const QStringList &arguments)
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
    }
    ~Daemon()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
        m_process.waitForFinished(-1);
    }
    Daemon() = default;
    Q_DISABLE_COPY_MOVE(Daemon)

private:
    QProcess m_process;
};

/// Whether a port of this machine is open within a minute.
bool opens(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    for (int tries = 0; tries < 600; ++tries) {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const bool isOpen = ::connect(socket, reinterpret_cast<const sockaddr *>(&address),
                                      sizeof address)
            == 0;
        ::close(socket);
        if (isOpen)
            return true;
        ::usleep(100'000);
    }
    return false;
}

class SignInOtherwise : public TlsTest
{
protected:
    void writeHere(const std::string &name, const std::string &words) const
    {
        std::ofstream(file(name)) << words;
    }

    /// A realm with the principals of the server and of ann; false where it cannot be made.
    [[nodiscard]] bool makeRealm()
    {
        const int port = freePort();
        writeHere("krb5.conf",
                  "[libdefaults]\ndefault_realm=TEAM.TEST\ndns_lookup_kdc=false\n"
                  "dns_canonicalize_hostname=false\nrdns=false\nudp_preference_limit=1\n"
                  "[realms]\nTEAM.TEST={\nkdc=127.0.0.1:"
                      + std::to_string(port) + "\n}\n[domain_realm]\nlocalhost=TEAM.TEST\n");
        writeHere("kdc.conf",
                  "[kdcdefaults]\nkdc_listen=\"\"\nkdc_tcp_listen=127.0.0.1:" + std::to_string(port)
                      + "\n[realms]\nTEAM.TEST={\ndatabase_name=" + file("principal")
                      + "\nkey_stash_file=" + file("stash") + "\nacl_file=" + file("acl")
                      + "\n}\n");
        const QString local = QStringLiteral("/usr/sbin/kadmin.local");
        const auto admin = [&](const QString &what) {
            return ran(
                local,
                {QStringLiteral("-r"), QStringLiteral("TEAM.TEST"), QStringLiteral("-q"), what});
        };
        if (!ran(QStringLiteral("/usr/sbin/kdb5_util"),
                 {QStringLiteral("create"), QStringLiteral("-s"), QStringLiteral("-r"),
                  QStringLiteral("TEAM.TEST"), QStringLiteral("-P"), QStringLiteral("master")})
            || !admin(QStringLiteral("addprinc -pw horse ann"))
            || !admin(QStringLiteral("addprinc -randkey postgres/localhost"))
            || !admin(QStringLiteral("ktadd -k %1 postgres/localhost").arg(path("server.keytab")))
            || !admin(QStringLiteral("ktadd -k %1 ann").arg(path("ann.keytab"))))
            return false;
        m_kdc.start(QStringLiteral("/usr/sbin/krb5kdc"),
                    {QStringLiteral("-n"), QStringLiteral("-r"), QStringLiteral("TEAM.TEST")});
        QFile keys(path("server.keytab"));
        return opens(port) && keys.open(QIODevice::ReadOnly)
            && m_cluster->write(QStringLiteral("data/keytab"), keys.readAll().toStdString());
    }

    Daemon m_kdc;
    Daemon m_bouncer;
};

} // namespace

TEST_F(SignInOtherwise, takesATicketOfKerberosWithinTls)
{
    if (IsSkipped())
        return;
    if (!QFile::exists(QStringLiteral("/usr/sbin/krb5kdc"))
        || QStandardPaths::findExecutable(QStringLiteral("kinit")).isEmpty())
        GTEST_SKIP() << "Kerberos is not installed: Debian calls it krb5-kdc and krb5-user";
    const Variable conf("KRB5_CONFIG", file("krb5.conf"));
    const Variable kdc("KRB5_KDC_PROFILE", file("kdc.conf"));
    const Variable cache("KRB5CCNAME", "FILE:" + file("tickets"));
    ASSERT_TRUE(makeRealm());
    ASSERT_TRUE(
        m_cluster->write(QStringLiteral("data/postgresql.auto.conf"),
                         "ssl=on\nkrb_server_keyfile='FILE:" + file("data/keytab") + "'\n"));
    letIn("hostssl all all 127.0.0.1/32 gss include_realm=0 krb_realm=TEAM.TEST");
    EXPECT_FALSE(signIn(at("ann"))) << "there is no ticket yet";
    ASSERT_TRUE(ran(
        QStringLiteral("kinit"),
        {QStringLiteral("-k"), QStringLiteral("-t"), path("ann.keytab"), QStringLiteral("ann")}));
    const auto server = signIn(at("ann"));
    ASSERT_TRUE(server) << sentence(server.error()).toStdString();
    expectTls(*server.value());
    EXPECT_EQ(m_asked, 0);
    EXPECT_FALSE(signIn(at("wes"))) << "it is ann's ticket";
}

TEST_F(SignInOtherwise, goesThroughAPgBouncerOnlyWhereTheAddressSaysSo)
{
    if (IsSkipped())
        return;
    if (!QFile::exists(QStringLiteral("/usr/sbin/pgbouncer")))
        GTEST_SKIP() << "pgBouncer is not installed";
    const int inFront = freePort();
    const auto verifier = m_office->ask("SELECT rolpassword FROM pg_authid WHERE rolname = 'ann'");
    ASSERT_TRUE(verifier);
    ASSERT_TRUE(m_cluster->write(QStringLiteral("users"),
                                 "\"ann\" \"" + verifier.value().bytes(0, 0) + "\"\n"));
    ASSERT_TRUE(m_cluster->write(
        QStringLiteral("bouncer.ini"),
        "[databases]\nentente = host=" + m_cluster->folder().toStdString() + " port="
            + std::to_string(m_port) + "\n[pgbouncer]\nlisten_addr=127.0.0.1\nlisten_port="
            + std::to_string(inFront) + "\nunix_socket_dir=\nauth_type=scram-sha-256\nauth_file="
            + file("users") + "\npool_mode=session\nclient_tls_sslmode=require\n"
            + "client_tls_cert_file=" + file("data/server.crt") + "\nclient_tls_key_file="
            + file("data/server.key") + "\nignore_startup_parameters=extra_float_digits\n"));
    const QStringList words{QStringLiteral("/usr/sbin/pgbouncer"), path("bouncer.ini")};
    if (::geteuid() == 0)
        m_bouncer.start(QStringLiteral("setpriv"),
                        QStringList{QStringLiteral("--reuid=postgres"),
                                    QStringLiteral("--regid=postgres"),
                                    QStringLiteral("--clear-groups")}
                            + words);
    else
        m_bouncer.start(words.front(), words.mid(1));
    ASSERT_TRUE(opens(inFront));
    m_port = inFront;
    expectRefused(at("ann"), TeamError::PasswordUnsafe, "channel_binding=prefer");
    EXPECT_EQ(m_asked, 0);
    Client ann = client("ann");
    ann.server = taken(signIn(at("ann", "localhost", "&channel_binding=prefer")));
    ASSERT_TRUE(ann.server);
    add(ann, "What goes through the middle.");
    EXPECT_EQ(sync(ann).sentBriefings, 1U);
    expect(ann.server->run("LISTEN entente"));
}

} // namespace entente::test
