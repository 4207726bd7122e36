// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is let in over the network, whom a client talks to, and what becomes of a password.

#include "tests/core/team/tlstest.h"

namespace entente::test {

using SignIn = TlsTest;

TEST_F(SignIn, takesTheRightCertificateAndScramBoundToIt)
{
    const auto server = signIn(at("ann"));
    ASSERT_TRUE(server) << sentence(server.error()).toStdString();
    expectTls(*server.value());
    EXPECT_EQ(m_asked, 1);
    EXPECT_TRUE(server.value()->ask("SELECT team.hello()"));
    EXPECT_EQ(server.value()->settings().count("password"), 0U);
}

TEST_F(SignIn, refusesAPasswordThatIsWrongAndAccountsThatThereAreNot)
{
    const auto wrong = team::Connection::open(
        at("ann"), [](const std::string &) { return std::optional<std::string>("guess"); });
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode(TeamError::SignInRefused));
    expectRefused(at("nobody"), TeamError::SignInRefused, "check the account");
    expectRefused("postgres://ann@localhost:" + std::to_string(m_port)
                      + "/nowhere?sslrootcert=" + file("ca.crt"),
                  TeamError::NoSuchDatabase, "last part");
}

TEST_F(SignIn, refusesACertificateOfAnotherHost)
{
    expectRefused(at("ann", "127.0.0.1"), TeamError::CertificateOfAnother,
                  "write the name that stands in it");
    EXPECT_EQ(m_asked, 0);
}

TEST_F(SignIn, refusesAnotherAuthority)
{
    ASSERT_TRUE(makeAuthority("other"));
    expectRefused(at("ann", "localhost", {}, "other"), TeamError::CertificateNotTrusted,
                  "sslrootcert=FILE");
    EXPECT_EQ(m_asked, 0);
}

TEST_F(SignIn, refusesACertificateThatVouchesForItself)
{
    ASSERT_TRUE(makeAuthority("alone"));
    ASSERT_TRUE(install("alone"));
    letIn("hostssl all all 127.0.0.1/32 scram-sha-256");
    expectRefused(at("ann"), TeamError::CertificateNotTrusted, "ask who administers");
}

TEST_F(SignIn, refusesACertificateThatIsOutOfDate)
{
    ASSERT_TRUE(makeCertificate("old", "ca", "localhost", -1));
    ASSERT_TRUE(install("old"));
    letIn("hostssl all all 127.0.0.1/32 scram-sha-256");
    expectRefused(at("ann"), TeamError::CertificateNotTrusted, "the clock is right");
}

TEST_F(SignIn, saysWhereTheAuthoritysCertificateBelongs)
{
    expectRefused(at("ann", "localhost", {}, "nowhere"), TeamError::NoAuthority,
                  "~/.postgresql/root.crt");
}

TEST_F(SignIn, tellsNothingToAServerWithoutTls)
{
    ASSERT_TRUE(m_cluster->write(QStringLiteral("data/postgresql.auto.conf"), "ssl=off\n"));
    letIn("host all all 127.0.0.1/32 scram-sha-256");
    expectRefused(at("ann"), TeamError::NoTls, "switch TLS on");
    EXPECT_EQ(m_asked, 0);
}

TEST_F(SignIn, isWeakenedByNoVariableAndNoServiceFile)
{
    ASSERT_TRUE(m_cluster->write(QStringLiteral("services"),
                                 "[desk]\nsslmode=disable\ngssencmode=prefer\n"
                                 "channel_binding=disable\nssl_min_protocol_version=TLSv1\n"));
    const Variable services("PGSERVICEFILE", file("services"));
    const Variable service("PGSERVICE", "desk");
    const Variable mode("PGSSLMODE", "disable");
    const Variable gss("PGGSSENCMODE", "prefer");
    const Variable binding("PGCHANNELBINDING", "disable");
    const Variable oldest("PGSSLMINPROTOCOLVERSION", "TLSv1");
    const auto server = signIn(at("ann"));
    ASSERT_TRUE(server) << sentence(server.error()).toStdString();
    expectTls(*server.value());
    EXPECT_EQ(server.value()->settings().at("channel_binding"), "require");
    expectRefused(at("ann", "127.0.0.1"), TeamError::CertificateOfAnother, "write the name");
}

TEST_F(SignIn, givesNoPasswordToWhoAsksForItInTheClear)
{
    letIn("hostssl all all 127.0.0.1/32 password");
    const Variable known("PGPASSWORD", password); // it would be let in with it
    expectRefused(at("ann"), TeamError::PasswordUnsafe, "none was sent");
    EXPECT_EQ(m_asked, 0);
}

TEST_F(SignIn, givesNoPasswordToWhoAsksForItByMd5)
{
    expect(
        m_office->run("SET password_encryption = 'md5'; ALTER ROLE ann PASSWORD 'correct horse'"));
    letIn("hostssl all all 127.0.0.1/32 md5");
    const Variable known("PGPASSWORD", password);
    expectRefused(at("ann"), TeamError::PasswordUnsafe, "SCRAM");
}

TEST_F(SignIn, takesTheCertificateOfAPersonInPlaceOfAPassword)
{
    ASSERT_TRUE(makeCertificate("ann", "ca", "ann"));
    letIn("hostssl all all 127.0.0.1/32 cert");
    const std::string own = "&sslcert=" + file("ann.crt") + "&sslkey=" + file("ann.key");
    const auto server = signIn(at("ann", "localhost", own));
    ASSERT_TRUE(server) << sentence(server.error()).toStdString();
    expectTls(*server.value());
    EXPECT_EQ(m_asked, 0);
    EXPECT_EQ(server.value()->settings().count("password"), 0U);
    // It is ann's, and nobody else's.
    EXPECT_FALSE(signIn(at("wes", "localhost", own)));
}

TEST_F(SignIn, syncsOverTheNetworkAsOnASocket)
{
    Client ann = client("ann");
    ann.server = taken(signIn(at("ann")));
    ASSERT_TRUE(ann.server);
    add(ann, "What goes by TLS.");
    EXPECT_EQ(sync(ann).sentBriefings, 1U);
    Client bob = client("bob");
    EXPECT_EQ(sync(bob).briefings, 1U);
}

} // namespace entente::test
