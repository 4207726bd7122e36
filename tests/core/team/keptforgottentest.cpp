// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was kept of a briefing goes with it, there and here.

#include "core/library/dossier.h"
#include "core/library/store/sqlite/database.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class KeptForgotten : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        Client ann = client("ann");
        const library::BriefingId id = add(ann, "Xylophonic harbours hide submarines.");
        const library::BriefingId other = add(ann, "Harmless words stay.");
        const std::array one{id};
        ASSERT_TRUE(ann.store().setEdition(one, other));
        m_hash = taken(ann.store().briefing(id)).hash;
        library::Dossier dossier;
        dossier.id = "d1";
        dossier.title = "Collected";
        dossier.created = dossier.modified = "2026-01-01T00:00:00Z";
        library::DossierItem item;
        item.sort = library::DossierItem::Sort::Passage;
        item.cited = {m_hash, {"quartzite submarines", "", "", {10, 30}}};
        dossier.items.push_back(item);
        dossier.version = taken(ann.store().save(dossier));
        // It said so before, and says so no more.
        dossier.items.clear();
        dossier.modified = "2026-01-02T00:00:00Z";
        ASSERT_TRUE(ann.store().save(dossier));
        (void)sync(ann);
        m_eve = client("eve");
        (void)sync(m_eve);
        const auto record = taken(m_eve.store().briefingOf(m_hash));
        ASSERT_TRUE(m_eve.store().save(record.id, library::ReadingState{true, 3}));
        (void)sync(m_eve);
        ASSERT_EQ(taken(m_eve.store().dossierVersions("d1")).size(), 1U);
        ASSERT_FALSE(contents(m_eve.file).find("quartzite") == std::string::npos
                     && contents(m_eve.file + "-wal").find("quartzite") == std::string::npos);
    }

    void expectForgotten()
    {
        EXPECT_TRUE(taken(m_eve.store().dossierVersions("d1")).empty()
                    || taken(m_eve.store().dossierVersions("d1")).front().items.empty());
        for (const char *const end : {"", "-wal"})
            EXPECT_EQ(contents(m_eve.file + end).find("quartzite"), std::string::npos) << end;
        library::Database file(m_eve.file, library::Access::ReadOnly);
        expect(file.open());
        for (const char *const sql :
             {"SELECT count(*) FROM reading WHERE briefing NOT IN (SELECT id FROM briefing)",
              "SELECT count(*) FROM team_edition WHERE briefing NOT IN (SELECT id FROM briefing)",
              "SELECT count(*) FROM team_version WHERE kind='state'",
              "SELECT count(*) FROM team_outbox"})
            EXPECT_EQ(taken(file.number(QString::fromLatin1(sql))), 0) << sql;
        EXPECT_EQ(taken(m_eve.store().briefings()).size(), 1U);
        EXPECT_EQ(taken(m_eve.store().check()), std::vector<std::string>());
        EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
    }

    Client m_eve;
    std::string m_hash;
};

} // namespace

TEST_F(KeptForgotten, goesWithAMarkingThatIsRaised)
{
    (void)taken(team::mark(*m_office, m_hash, "east", "SECRET"));
    (void)sync(m_eve);
    expectForgotten();
    const auto states = connect("eve")->ask("SELECT * FROM team.all_since(0, 1000000, 1000)");
    for (int row = 0; row < states.value().count(); ++row)
        EXPECT_NE(states.value().bytes(row, 1), "state");
}

TEST_F(KeptForgotten, goesWithABriefingThatIsRemoved)
{
    expect(
        m_office->run("SELECT office.remove_briefing('\\x" + team::hexOf(m_hash) + "', 'east')"));
    EXPECT_EQ(m_office->ask("SELECT count(*) FROM entente.thing WHERE kind = 'state'")
                  .value()
                  .number(0, 0),
              0);
    (void)sync(m_eve);
    expectForgotten();
}

} // namespace entente::test
