// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

using Office = TeamTest;

TEST_F(Office, makesATeamsLibraryOnceAndTakesOnlyStepsThatAreNew)
{
    const auto again = team::init(*m_office, serverSteps());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, TeamError::AlreadyATeam);
    EXPECT_EQ(taken(team::upgrade(*m_office, serverSteps())), 0);
    std::vector<team::Step> more = serverSteps();
    const int last = more.back().number;
    more.push_back({last + 1, "next", "CREATE TABLE entente.next(a int)"});
    EXPECT_EQ(taken(team::upgrade(*m_office, more)), 1);
    EXPECT_EQ(taken(team::stepOf(*m_office)), last + 1);
    const auto older = team::upgrade(*m_office, serverSteps());
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().code, TeamError::NewerServer);
}

TEST_F(Office, takesAllStepsOrNone)
{
    std::vector<team::Step> more = serverSteps();
    const int last = more.back().number;
    more.push_back({last + 1, "good", "CREATE TABLE entente.good(a int)"});
    more.push_back({last + 2, "bad", "CREATE TABLE entente.bad(a nothing)"});
    EXPECT_FALSE(team::upgrade(*m_office, more));
    EXPECT_EQ(taken(team::stepOf(*m_office)), last);
    EXPECT_EQ(m_office->ask("SELECT to_regclass('entente.good') IS NULL").value().truth(0, 0),
              true);
}

TEST_F(Office, letsAnOlderClientReadAfterAnUpgrade)
{
    Client ann = client("ann");
    add(ann, "Before the upgrade.");
    (void)sync(ann);
    std::vector<team::Step> more = serverSteps();
    more.push_back({more.back().number + 1, "next",
                    "ALTER TABLE entente.briefing ADD COLUMN topic text NOT NULL DEFAULT ''"});
    (void)taken(team::upgrade(*m_office, more));
    Client bob = client("bob");
    EXPECT_EQ(sync(bob).briefings, 1U);
}

TEST_F(Office, makesNobodyAPersonWhomNothingHoldsBack)
{
    EXPECT_FALSE(team::addPerson(*m_office, {"postgres", "Root", 1, "east", "write"}));
    EXPECT_FALSE(team::addPerson(*m_office, {"entente_owner", "Owner", 1, "east", "write"}));
    EXPECT_FALSE(team::addPerson(*m_office, {"zoe", "Zoe", 10, "east", "write"}));
    EXPECT_FALSE(team::addPerson(*m_office, {"zoe", "Zoe", 1, "nowhere", "write"}));
    EXPECT_FALSE(team::addPerson(*m_office, {"zoe", "Zoe", 1, "east", "everything"}));
    EXPECT_EQ(
        m_office->ask("SELECT count(*) FROM pg_roles WHERE rolname = 'zoe'").value().number(0, 0),
        0);
}

TEST_F(Office, saysInASentenceWhatCannotBe)
{
    const auto expectSaid = [](const auto &refused, TeamError why, const char *words) {
        ASSERT_FALSE(refused);
        const std::string said = sentence(refused.error()).toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode(why)) << said;
        EXPECT_THAT(said, testing::HasSubstr(words));
        for (const char *const raw : {"_key", "_check", "constraint", "violates"})
            EXPECT_THAT(said, testing::Not(testing::HasSubstr(raw)));
    };
    team::Connection &server = *m_office;
    expectSaid(team::addDesk(server, "east", false), TeamError::DeskThere, "choose another");
    expectSaid(team::addDesk(server, "", false), TeamError::NotAName, "at least one letter");
    expectSaid(team::addDesk(server, std::string(101, 'x'), false), TeamError::NotAName, "100");
    expectSaid(team::addPerson(server, {"ann", "Ann", 1, "east", "read"}), TeamError::PersonThere,
               "user change");
    expectSaid(team::addPerson(server, {"zoe", "", 1, "east", "read"}), TeamError::NotAName, "200");
    expectSaid(team::addPerson(server, {"zoe", "Zoe", 1, "north", "read"}), TeamError::NoSuchDesk,
               "“north”");
    expectSaid(team::addPerson(server, {"pg_zoe", "Zoe", 1, "east", "read"}),
               TeamError::NotAnAccount, "“pg_zoe”");
    expectSaid(team::addPerson(server, {"postgres", "Zoe", 1, "east", "read"}),
               TeamError::NotAnAccount, "superuser");
    expectSaid(team::changePerson(server, {"zoe", 2, {}, {}, {}}), TeamError::NoSuchPerson,
               "“zoe”");
    expectSaid(team::mark(server, std::string(32, 'x'), "east", "TLP:RED"),
               TeamError::NoSuchBriefing, "SHA-256");
    expectSaid(team::removeBriefing(server, std::string(32, 'x'), "nowhere"), TeamError::NoSuchDesk,
               "“nowhere”");
}

TEST_F(Office, tellsWhoIsNotActiveAnyMoreFromAStranger)
{
    (void)taken(team::changePerson(*m_office, {"eve", {}, false, {}, {}}));
    Client eve = client("eve");
    const auto inactive = trySync(eve);
    ASSERT_FALSE(inactive);
    EXPECT_EQ(inactive.error().code, ErrorCode(TeamError::Inactive));
    expect(m_office->run("CREATE ROLE stranger LOGIN IN ROLE entente_member"));
    Client stranger = client("stranger");
    const auto unknown = trySync(stranger);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode(TeamError::Stranger));
    const auto nobody = team::Connection::open(m_cluster->address("ann", "nowhere"));
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, ErrorCode(TeamError::NoSuchDatabase));
    expect(m_office->run("CREATE ROLE passer LOGIN"));
    const auto passer = team::Connection::open(m_cluster->address("passer"));
    ASSERT_FALSE(passer);
    EXPECT_EQ(passer.error().code, ErrorCode(TeamError::Stranger));
}

TEST_F(Office, quotesWhateverAnAccountIsCalled)
{
    const std::string odd = "o'dd \"x\"; DROP TABLE entente.desk; --";
    expect(team::addPerson(*m_office, {odd, "Odd", 1, "east", "write"}));
    EXPECT_EQ(m_office->ask("SELECT count(*) FROM pg_roles WHERE rolname = $1", {team::text(odd)})
                  .value()
                  .number(0, 0),
              1);
    expect(team::setPassword(*m_office, odd, "p'w"));
    EXPECT_EQ(taken(team::desks(*m_office)).size(), 3U);
}

TEST_F(Office, keepsOfAPasswordWhatTellsItToNobody)
{
    expect(team::setPassword(*m_office, "ann", "correct horse"));
    const auto kept = m_office->ask("SELECT rolpassword FROM pg_authid WHERE rolname = 'ann'");
    EXPECT_THAT(kept.value().bytes(0, 0), testing::StartsWith("SCRAM-SHA-256$"));
    EXPECT_THAT(m_cluster->log(), testing::Not(testing::HasSubstr("correct horse")));
    EXPECT_FALSE(m_office->ask("SELECT office.set_secret('ann', 'plain')"));
}

TEST_F(Office, writesEachOfItsDeedsIntoTheTrail)
{
    (void)taken(team::changePerson(*m_office, {"eve", 2, {}, {}, {}}));
    expect(team::setRule(*m_office, "operations", 30));
    (void)taken(team::sweep(*m_office));
    std::string all;
    for (const team::AuditRow &row : audit())
        all += row.who + ' ' + row.what + '\n';
    for (const char *const deed :
         {"postgres upgraded", "postgres desk added", "postgres person added",
          "postgres person changed", "postgres rule set", "postgres swept"})
        EXPECT_THAT(all, testing::HasSubstr(deed));
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(Office, hasTheHeadOfADeskMarkItsBriefingsAndNobodyElse)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "To be raised.");
    (void)sync(ann);
    const std::string hash = taken(ann.store().briefing(id)).hash;
    for (const char *const other : {"bob", "eve", "wes"}) {
        const std::unique_ptr<team::Connection> server = connect(other);
        const auto refused = team::mark(*server, hash, "east", "TLP:RED");
        ASSERT_FALSE(refused) << other;
        EXPECT_EQ(refused.error().code, TeamError::NotAllowed);
    }
    EXPECT_FALSE(team::mark(*ann.server, hash, "east", "TOP SECRET")) << "above her own level";
    Client eve = client("eve");
    EXPECT_EQ(sync(eve).briefings, 1U);
    EXPECT_GT(taken(team::mark(*ann.server, hash, "east", "TLP:RED")), 0);
    EXPECT_EQ(sync(eve).forgotten, 1U);
    EXPECT_EQ(audit().back().who, "ann");
    EXPECT_EQ(audit().back().what, "briefing marked");
}

TEST_F(Office, sweepsOnlyWhatARuleNames)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Old operations.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "words")));
    (void)sync(ann);
    expect(m_office->run("UPDATE entente.operation SET at = now() - interval '2 days'"));
    EXPECT_EQ(taken(team::sweep(*m_office)), "{}");
    expect(team::setRule(*m_office, "operations", 1));
    EXPECT_EQ(taken(team::sweep(*m_office)), "{\"operations\": 1}");
    expect(team::setRule(*m_office, "operations", 0));
    EXPECT_EQ(taken(team::sweep(*m_office)), "{}");
    EXPECT_EQ(sync(ann).waiting, 0U);
}

} // namespace entente::test
