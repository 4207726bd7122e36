// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who said what of a topic, of whom a correction that everybody shares tells nothing.

#include "core/team/judgements.h"

#include "core/library/corrections.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class JudgementsTest : public TeamTest
{
protected:
    /// Says of the first topic of a briefing what a person there says.
    template <typename Say>
    static void judge(Client &client, library::BriefingId briefing, Say say)
    {
        std::string topic;
        ASSERT_TRUE(client.store().topics(briefing, [&](const library::KeptTopic &each) {
            topic = library::topicKey(each.title, each.text);
            return false;
        }));
        library::Correction said;
        said.briefing = briefing;
        said.topic = topic;
        for (const library::Correction &each : taken(client.store().corrections(briefing))) {
            if (each.topic == topic)
                said = each;
        }
        say(said);
        ASSERT_TRUE(client.store().save(said));
    }

    [[nodiscard]] static std::vector<team::PersonsJudgements> ask(Client &client)
    {
        return taken(team::judgementsOf(*client.server));
    }

    static team::PersonsJudgements of(const std::vector<team::PersonsJudgements> &all,
                                      const std::string &name)
    {
        for (const team::PersonsJudgements &each : all) {
            if (each.name == name)
                return each;
        }
        ADD_FAILURE() << "nothing of " << name;
        return {};
    }

    static std::optional<Kind> kindBy(const team::PersonsJudgements &person)
    {
        return person.topics.empty() ? std::nullopt : person.topics.begin()->second.said.kind;
    }

    static library::BriefingId only(Client &client)
    {
        const auto records = taken(client.store().briefings());
        return records.empty() ? 0 : records.front().id;
    }
};

} // namespace

TEST_F(JudgementsTest, areKeptOfTwoWhoJudgedWithoutKnowingOfOneAnother)
{
    Client ann = client("ann");
    Client bob = client("bob");
    const auto briefing = add(ann, "Mines lie in the strait.");
    sync(ann);
    sync(bob);
    judge(ann, briefing, [](library::Correction &said) { said.kind = Kind::Threat; });
    judge(bob, only(bob), [](library::Correction &said) { said.kind = Kind::Driver; });
    sync(ann);
    sync(bob);
    sync(ann);
    const auto all = ask(ann);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(kindBy(of(all, "Ann")), Kind::Threat);
    EXPECT_EQ(kindBy(of(all, "Bob")), Kind::Driver);
    EXPECT_TRUE(of(all, "Ann").isMine);
    EXPECT_FALSE(of(all, "Bob").isMine);
    EXPECT_EQ(team::countDependent(of(all, "Ann"), of(all, "Bob")), 0U);
}

TEST_F(JudgementsTest, tellWhenBothSaidTheSame)
{
    Client ann = client("ann");
    Client bob = client("bob");
    const auto briefing = add(ann, "Mines lie in the strait.");
    sync(ann);
    sync(bob);
    judge(ann, briefing, [](library::Correction &said) { said.kind = Kind::Benefit; });
    judge(bob, only(bob), [](library::Correction &said) { said.kind = Kind::Benefit; });
    sync(ann);
    sync(bob);
    const auto all = ask(bob);
    EXPECT_EQ(kindBy(of(all, "Ann")), Kind::Benefit);
    EXPECT_EQ(kindBy(of(all, "Bob")), Kind::Benefit);
    EXPECT_EQ(team::countDependent(of(all, "Ann"), of(all, "Bob")), 0U);
}

TEST_F(JudgementsTest, tellWhoKnewWhatTheOtherHadSaid)
{
    Client ann = client("ann");
    Client bob = client("bob");
    const auto briefing = add(ann, "Mines lie in the strait.");
    judge(ann, briefing, [](library::Correction &said) { said.kind = Kind::Benefit; });
    sync(ann);
    sync(bob);
    judge(bob, only(bob), [](library::Correction &said) { said.kind = Kind::Driver; });
    sync(bob);
    const auto all = ask(ann);
    team::PersonsJudgements one = of(all, "Ann");
    team::PersonsJudgements other = of(all, "Bob");
    EXPECT_EQ(kindBy(one), Kind::Benefit); // though Driver stands there now
    EXPECT_EQ(kindBy(other), Kind::Driver);
    EXPECT_EQ(team::countDependent(one, other), 1U);
    EXPECT_EQ(team::keepIndependent(one, other), 1U);
    EXPECT_EQ(one.topics.size(), 1U);
    EXPECT_TRUE(other.topics.empty());
}

TEST_F(JudgementsTest, areOfTheFieldsThatAPersonChangedAlone)
{
    Client ann = client("ann");
    Client bob = client("bob");
    const auto briefing = add(ann, "Mines lie in the strait.");
    judge(ann, briefing, [](library::Correction &said) { said.kind = Kind::Benefit; });
    sync(ann);
    sync(bob);
    judge(bob, only(bob), [](library::Correction &said) {
        said.areas = std::vector<std::string>{"cybersecurity"};
    });
    sync(bob);
    const team::PersonsJudgements bobs = of(ask(bob), "Bob");
    ASSERT_EQ(bobs.topics.size(), 1U);
    const library::Correction &said = bobs.topics.begin()->second.said;
    EXPECT_FALSE(said.kind); // that is Ann's
    EXPECT_EQ(said.areas, std::vector<std::string>{"cybersecurity"});
}

TEST_F(JudgementsTest, goWhereAPersonTakesThemBack)
{
    Client ann = client("ann");
    const auto briefing = add(ann, "Mines lie in the strait.");
    judge(ann, briefing, [](library::Correction &said) { said.kind = Kind::Benefit; });
    sync(ann);
    EXPECT_EQ(ask(ann).size(), 1U);
    judge(ann, briefing, [](library::Correction &said) { said.kind.reset(); });
    sync(ann);
    EXPECT_TRUE(ask(ann).empty());
}

TEST_F(JudgementsTest, ofBriefingsThatArePutAwayAreNotSeen)
{
    Client ann = client("ann");
    Client eve = client("eve");
    Client wes = client("wes");
    const auto briefing = add(ann, "Mines lie in the strait.", "secret");
    judge(ann, briefing, [](library::Correction &said) { said.kind = Kind::Benefit; });
    sync(ann);
    EXPECT_EQ(ask(ann).size(), 1U);
    EXPECT_TRUE(ask(eve).empty()); // of a level above hers
    EXPECT_TRUE(ask(wes).empty()); // of another desk
}

TEST_F(JudgementsTest, cannotBeWrittenOrReadPastTheirFunction)
{
    const auto server = connect("bob");
    EXPECT_FALSE(server->ask("SELECT * FROM entente.judgement"));
    EXPECT_FALSE(server->ask("SELECT team.keep_judgement('{}', 1)"));
    EXPECT_FALSE(server->ask("SELECT team.apply_only('{}')"));
    EXPECT_FALSE(server->ask("SELECT team.apply_one('{}')"));
    EXPECT_TRUE(server->ask("SELECT * FROM team.judgements()"));
}

TEST_F(JudgementsTest, ofOneOtherAreNotForged)
{
    Client ann = client("ann");
    const auto briefing = add(ann, "Mines lie in the strait.");
    judge(ann, briefing, [](library::Correction &said) { said.kind = Kind::Benefit; });
    sync(ann);
    const auto server = connect("bob");
    ASSERT_TRUE(server->ask("SELECT team.apply(jsonb_build_array(jsonb_build_object("
                            "'op', gen_random_uuid(), 'kind', 'correction', 'key', 'x', "
                            "'author', 'ann', 'body', '{}'::jsonb)))"));
    EXPECT_EQ(ask(ann).size(), 1U);
}

TEST_F(JudgementsTest, ofAServerThatIsBroughtUpToDateAreTakenFromWhatItKept)
{
    // As it was before it knew who said what.
    ASSERT_TRUE(
        m_office->run("DROP FUNCTION team.judgements(); DROP FUNCTION team.apply_one(jsonb);"
                      "DROP FUNCTION team.keep_judgement(jsonb, int);"
                      "ALTER FUNCTION team.apply_only(jsonb) RENAME TO apply_one;"
                      "DROP TABLE entente.judgement;"
                      "DELETE FROM entente.step WHERE name LIKE '%judgements%'"));
    Client ann = client("ann");
    Client bob = client("bob");
    const auto briefing = add(ann, "Mines lie in the strait.");
    judge(ann, briefing, [](library::Correction &said) { said.kind = Kind::Benefit; });
    sync(ann);
    sync(bob);
    judge(bob, only(bob), [](library::Correction &said) { said.kind = Kind::Driver; });
    sync(bob);
    for (const team::Step &step : serverSteps()) {
        if (step.name.find("judgements") != std::string::npos)
            expect(m_office->inTransaction([&] { return m_office->run(step.sql); }));
    }
    const auto all = ask(ann);
    EXPECT_EQ(kindBy(of(all, "Ann")), Kind::Benefit);
    EXPECT_EQ(kindBy(of(all, "Bob")), Kind::Driver);
    EXPECT_EQ(team::countDependent(of(all, "Ann"), of(all, "Bob")), 1U);
}

} // namespace entente::test
