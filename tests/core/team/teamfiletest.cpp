// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamfile.h"

#include "core/base/ownplaces.h"
#include "core/team/teamerror.h"
#include "tests/support/briefings.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace entente::test {

namespace {

/// In a folder of its own: nobody's own things are touched.
class TeamFile : public ::testing::Test
{
protected:
    void SetUp() override { setOwnFolder(m_folder.path()); }
    void TearDown() override { setOwnFolder({}); }

    QTemporaryDir m_folder;
};

std::string fileOf(const std::string &address)
{
    const Result<std::string> file = team::teamFileOf(address);
    EXPECT_TRUE(file) << address;
    return file ? file.value() : std::string();
}

} // namespace

TEST_F(TeamFile, isTheSameForEachWayToWriteAnAddress)
{
    const std::string file = fileOf("postgres://ann@desk.example.org/entente");
    EXPECT_EQ(file, fileOf("postgresql://ann@desk.example.org:5432/entente"));
    EXPECT_EQ(file, fileOf("postgres:///entente?host=desk.example.org&user=ann"));
    EXPECT_EQ(file, fileOf("postgres://ann@desk.example.org/entente?sslrootcert=/tmp/root.crt"))
        << "how it is gone to is not what it is";
}

TEST_F(TeamFile, isAnotherForEachServerDatabaseAndAccount)
{
    const std::string file = fileOf("postgres://ann@desk.example.org/entente");
    for (const char *const other : {
             "postgres://bob@desk.example.org/entente",
             "postgres://ann@desk.example.org/entente2",
             "postgres://ann@desk.example.com/entente",
             "postgres://ann@desk.example.org:6432/entente",
             // What would be one if their parts were only set beside one another.
             "postgres://ann@desk-example.org/entente",
             "postgres://ann-desk@example.org/entente",
         })
        EXPECT_NE(file, fileOf(other)) << other;
}

TEST_F(TeamFile, bearsNamesThatPeopleReadAndNothingThatLeadsElsewhere)
{
    const std::string file = fileOf("postgres://ann@desk.example.org/entente");
    EXPECT_THAT(file, testing::HasSubstr("/entente/teams/entente-ann-desk.example.org-"));
    const std::string odd = fileOf("postgres://..%2F..%2Fetc@/entente?host=/tmp/a%20b");
    const std::string name = odd.substr(odd.rfind('/') + 1);
    EXPECT_THAT(odd, testing::HasSubstr("/entente/teams/"));
    EXPECT_THAT(name, testing::MatchesRegex("[A-Za-z0-9.-]+\\.entente"));
}

TEST_F(TeamFile, refusesAPassword)
{
    const Result<std::string> file = team::teamFileOf("postgres://ann:secret@desk/entente");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode(TeamError::PasswordInAddress));
}

TEST_F(TeamFile, tellsAnAddressFromAFile)
{
    EXPECT_TRUE(team::isAddress("postgres://desk/entente"));
    EXPECT_TRUE(team::isAddress("postgresql://desk/entente"));
    EXPECT_FALSE(team::isAddress("postgres.entente"));
    EXPECT_FALSE(team::isAddress("/home/ann/library.entente"));
}

} // namespace entente::test
