// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a team marks a briefing with is what every client shows and prints, wherever it is higher
// than what the document bears.

#include "core/library/import/renewal.h"
#include "core/library/readkept.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class TeamMarking : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        m_ann = client("ann");
        m_id = add(m_ann, "To be raised.", "TLP:GREEN");
        (void)sync(m_ann);
        m_hash = taken(m_ann.store().briefing(m_id)).hash;
    }

    void mark(const char *marking) { (void)taken(team::mark(*m_office, m_hash, "east", marking)); }

    /// What lists show, and what is shown and printed of the document itself.
    static std::string shown(Client &client)
    {
        const auto records = taken(client.store().briefings());
        if (records.size() != 1)
            return std::to_string(records.size()) + " briefings";
        const auto newest = taken(client.store().newestBriefings(5));
        const Briefing read = taken(
            library::readKept(client.store(), records[0].id, *bundledVocabulary()));
        EXPECT_EQ(read.meta.marking, records[0].meta.marking);
        EXPECT_EQ(newest.at(0).meta.marking, records[0].meta.marking);
        return read.meta.marking;
    }

    Client m_ann;
    library::BriefingId m_id = 0;
    std::string m_hash;
};

} // namespace

TEST_F(TeamMarking, isShownByThoseWhoHadTheBriefingAndByThoseWhoCome)
{
    Client before = client("bob");
    (void)sync(before);
    EXPECT_EQ(shown(before), "TLP:GREEN");
    mark("TLP:AMBER");
    (void)sync(before);
    EXPECT_EQ(shown(before), "TLP:AMBER");
    (void)sync(m_ann);
    EXPECT_EQ(shown(m_ann), "TLP:AMBER") << "whose document it was";
    Client after = client("bob", "bob2");
    (void)sync(after);
    EXPECT_EQ(shown(after), "TLP:AMBER");
}

TEST_F(TeamMarking, isAChangeThatSearchAndListsFollow)
{
    const library::ChangeNumber before = taken(m_ann.store().briefing(m_id)).change;
    mark("TLP:AMBER");
    (void)sync(m_ann);
    EXPECT_GT(taken(m_ann.store().briefing(m_id)).change, before);
}

TEST_F(TeamMarking, isNeverLessThanWhatTheDocumentBears)
{
    mark("TLP:AMBER");
    (void)sync(m_ann);
    mark("TLP:CLEAR");
    (void)sync(m_ann);
    EXPECT_EQ(shown(m_ann), "TLP:GREEN");
}

TEST_F(TeamMarking, staysThroughAnAnalysisAnewAndWhenTheTeamIsLeft)
{
    mark("TLP:AMBER");
    (void)sync(m_ann);
    library::Renewal renewal{m_id, "0 other", std::nullopt};
    renewal.found = taken(
        library::analysed(taken(m_ann.store().source(m_id)), "a.md", *bundledVocabulary()));
    ASSERT_TRUE(m_ann.store().renew(std::array{renewal}));
    EXPECT_EQ(shown(m_ann), "TLP:AMBER");
    ASSERT_TRUE(m_ann.replica->leave());
    EXPECT_EQ(shown(m_ann), "TLP:AMBER");
}

TEST_F(TeamMarking, isOfferedAgainToAMemoryThatLostIt)
{
    mark("TLP:AMBER");
    (void)sync(m_ann);
    expect(m_office->run("DELETE FROM entente.briefing; "
                         "UPDATE entente.house SET lineage = gen_random_uuid()"));
    (void)sync(m_ann);
    EXPECT_EQ(m_office->ask("SELECT level FROM entente.briefing").value().number(0, 0),
              team::levelOf("TLP:AMBER"));
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(shown(bob), "TLP:AMBER");
}

TEST_F(TeamMarking, isForgottenWithItsBriefing)
{
    Client eve = client("eve");
    (void)sync(eve);
    mark("TLP:RED");
    EXPECT_EQ(sync(eve).forgotten, 1U);
    EXPECT_EQ(shown(eve), "0 briefings");
}

TEST_F(TeamMarking, thatIsLoweredAgainGivesBackWhatQuotesTheBriefing)
{
    (void)taken(team::changePerson(*m_office, {"eve", {}, {}, "east", "write"}));
    Client eve = client("eve");
    (void)sync(eve);
    library::Dossier dossier;
    dossier.id = "d1";
    dossier.title = "Eve's own";
    library::DossierItem item;
    item.sort = library::DossierItem::Sort::Passage;
    item.cited.document = taken(eve.store().briefing(m_id)).hash;
    item.cited.anchor.exact = "Threats";
    dossier.items.push_back(item);
    ASSERT_TRUE(eve.store().save(dossier));
    EXPECT_EQ(sync(eve).refused, 0U);
    mark("SECRET");
    (void)sync(eve);
    ASSERT_TRUE(taken(eve.store().dossiers()).empty()) << "with the words that it quotes";
    mark("TLP:GREEN");
    (void)sync(eve);
    EXPECT_EQ(taken(eve.store().dossiers()).size(), 1U);
}

} // namespace entente::test
