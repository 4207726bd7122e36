// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/address.h"

#include "core/team/teamerror.h"
#include "tests/support/briefings.h"

namespace entente::test {

namespace {

ErrorCode refusal(const std::string &address)
{
    const Result<team::Settings> settings = team::settingsOf(address);
    EXPECT_FALSE(settings) << address;
    return settings ? ErrorCode(TeamError::StrangeAnswer) : settings.error().code;
}

} // namespace

TEST(Address, checksTheServersCertificateInFullUnlessSomethingElseIsAsked)
{
    const auto settings = team::settingsOf("postgres://ann@desk.example.org:5433/entente");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings.value().at("sslmode"), "verify-full");
    EXPECT_EQ(settings.value().at("host"), "desk.example.org");
    EXPECT_EQ(settings.value().at("port"), "5433");
    EXPECT_EQ(settings.value().at("user"), "ann");
}

TEST(Address, takesNoLessThanThat)
{
    for (const char *const mode : {"disable", "allow", "prefer", "require", "verify-ca"})
        EXPECT_EQ(refusal(std::string("postgres://desk.example.org/entente?sslmode=") + mode),
                  ErrorCode(TeamError::WeakTls));
}

TEST(Address, setsNothingButTheWayThere)
{
    for (const char *const setting :
         {"passfile=/home/ann/secrets", "options=-c%20role%3Dann", "replication=database",
          "gssencmode=prefer", "sslcompression=1", "ssl_min_protocol_version=TLSv1", "sslsni=0",
          "gsslib=x", "fallback_application_name=x", "client_encoding=SQL_ASCII",
          "channel_binding=disable"}) {
        const auto refused = team::settingsOf(std::string("postgres://desk.example.org/entente?")
                                              + setting);
        ASSERT_FALSE(refused) << setting;
        EXPECT_EQ(refused.error().code, ErrorCode(TeamError::SettingRefused)) << setting;
    }
    for (const char *const setting :
         {"sslrootcert=/etc/team.crt", "sslcert=/c", "sslkey=/k", "channel_binding=prefer",
          "connect_timeout=3", "hostaddr=10.0.0.1", "krbsrvname=pg", "service=desk"})
        EXPECT_TRUE(team::settingsOf(std::string("postgres://desk.example.org/entente?") + setting))
            << setting;
}

TEST(Address, asksForTlsAloneWhateverElseIsThere)
{
    const auto settings = team::settingsOf("postgres://desk.example.org/entente");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings.value().at("gssencmode"), "disable");
    EXPECT_EQ(settings.value().at("ssl_min_protocol_version"), "TLSv1.2");
}

TEST(Address, takesTheFolderOfASocketForAHost)
{
    const auto settings = team::settingsOf("postgres:///entente?host=/run/postgresql");
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings.value().at("host"), "/run/postgresql");
}

TEST(Address, holdsNoPasswordAndRepeatsNone)
{
    const auto refused = team::settingsOf("postgres://ann:hunter2@desk.example.org/entente");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode(TeamError::PasswordInAddress));
    EXPECT_EQ(sentence(refused.error()).indexOf(QStringLiteral("hunter2")), -1);
}

TEST(Address, repeatsNoPasswordWhateverElseIsWrong)
{
    for (const char *const address :
         {"postgres://ann:hunter2@/x?foo=1", "http://ann:hunter2@h/x",
          "postgres://ann:hunter2%zz@h/x", "postgres://desk.example.org/x?password=hunter2",
          "postgres://ann:hunter2@h/x?sslmode=disable"}) {
        const auto refused = team::settingsOf(address);
        ASSERT_FALSE(refused) << address;
        EXPECT_EQ(sentence(refused.error()).indexOf(QStringLiteral("hunter2")), -1)
            << sentence(refused.error()).toStdString();
    }
}

TEST(Address, refusesWhatIsNone)
{
    for (const char *const none : {"", "entente", "http://desk.example.org/", "postgres://[::1/x",
                                   "postgres://h/d?nosuchsetting=1"})
        EXPECT_EQ(refusal(none), ErrorCode(TeamError::NotAnAddress)) << none;
}

} // namespace entente::test
