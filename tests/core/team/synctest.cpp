// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

namespace entente::test {

using Sync = TeamTest;

TEST_F(Sync, carriesBriefingsNotesCorrectionsFiltersAndDossiersToAColleague)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Mines close the strait of ann.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "Look at this.")));
    library::Correction correction;
    correction.briefing = id;
    correction.topic = "mines";
    correction.kind = Kind::Driver;
    ASSERT_TRUE(ann.store().save(correction));
    library::SavedFilter filter;
    filter.name = "straits";
    filter.text = "strait";
    expect(ann.store().save(filter));
    library::Dossier dossier;
    dossier.id = "d1";
    dossier.title = "The strait";
    dossier.created = dossier.modified = "2026-01-01T00:00:00Z";
    library::DossierItem item;
    item.sort = library::DossierItem::Sort::Briefing;
    item.cited.document = taken(ann.store().briefing(id)).hash;
    dossier.items.push_back(item);
    ASSERT_TRUE(ann.store().save(dossier));
    const team::SyncReport sent = sync(ann);
    EXPECT_EQ(sent.sentBriefings, 1U);
    EXPECT_EQ(sent.sent, 4U);
    EXPECT_EQ(sent.waiting, 0U);

    Client bob = client("bob");
    const team::SyncReport got = sync(bob);
    EXPECT_EQ(got.briefings, 1U);
    EXPECT_EQ(got.leftOut, 0U);
    const auto records = taken(bob.store().briefings());
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(taken(bob.store().source(records[0].id)), taken(ann.store().source(id)));
    EXPECT_EQ(wordsOf(bob, "n1"), "Look at this.");
    const auto corrections = taken(bob.store().corrections(records[0].id));
    ASSERT_EQ(corrections.size(), 1U);
    EXPECT_EQ(corrections[0].kind, Kind::Driver);
    ASSERT_EQ(taken(bob.store().savedFilters()).size(), 1U);
    EXPECT_EQ(taken(bob.store().savedFilters())[0], filter);
    ASSERT_TRUE(taken(bob.store().dossier("d1")));
    EXPECT_TRUE(taken(bob.store().dossier("d1"))->saysAsMuchAs(dossier));
    EXPECT_EQ(taken(bob.store().check()), std::vector<std::string>());
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(Sync, keepsTheColourOfANoteForItsWriterAndTellsItToOthers)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Mines close the strait of ann.");
    library::Note note = noteOn(id, "n1", "Look at this.");
    note.colour = NoteColour::Red;
    ASSERT_TRUE(ann.store().save(note));
    (void)sync(ann);
    EXPECT_EQ(taken(ann.store().note("n1"))->colour, NoteColour::Red);
    Client bob = client("bob");
    (void)sync(bob);
    ASSERT_TRUE(taken(bob.store().note("n1")));
    EXPECT_EQ(taken(bob.store().note("n1"))->colour, NoteColour::Red);
    library::Note green = *taken(bob.store().note("n1"));
    green.colour = NoteColour::Green;
    ASSERT_TRUE(bob.store().save(green));
    library::Note blue = *taken(ann.store().note("n1"));
    blue.colour = NoteColour::Blue;
    ASSERT_TRUE(ann.store().save(blue));
    (void)sync(bob);
    EXPECT_EQ(sync(ann).conflicts, 1U) << "two colours at once are told";
    (void)sync(bob);
    EXPECT_EQ(taken(ann.store().note("n1"))->colour, taken(bob.store().note("n1"))->colour);
}

TEST_F(Sync, offersAgainWhatWasRefusedAndMayBeThereNow)
{
    Client ann = client("ann");
    add(ann, "Mines close the strait of ann.");
    EXPECT_EQ(sync(ann, "nowhere").refused, 1U);
    const team::SyncReport again = sync(ann);
    EXPECT_EQ(again.refused, 0U);
    EXPECT_EQ(again.sentBriefings, 1U);
    EXPECT_TRUE(taken(ann.replica->refused()).empty());
}

TEST_F(Sync, hasNothingToDoWhenNothingIsNew)
{
    Client ann = client("ann");
    add(ann, "Quiet waters.");
    (void)sync(ann);
    const team::SyncReport again = sync(ann);
    EXPECT_EQ(again.sentBriefings + again.sent + again.briefings + again.things, 0U);
}

TEST_F(Sync, showsNobodyWhatIsOfAnotherDeskOrAboveHim)
{
    Client ann = client("ann");
    add(ann, "Open words of east.");
    add(ann, "Secret words of east.", "SECRET");
    (void)sync(ann);
    Client eve = client("eve");
    Client wes = client("wes");
    EXPECT_EQ(sync(eve).briefings, 1U);
    EXPECT_EQ(sync(wes).briefings, 0U);
    Client all = client("ann", "ann-common");
    add(all, "Words for everybody.");
    (void)sync(all, "common");
    EXPECT_EQ(sync(wes).briefings, 1U);
}

TEST_F(Sync, sendsWhatAReaderWritesNowhereAndKeepsIt)
{
    Client ann = client("ann");
    add(ann, "Only to be read.");
    (void)sync(ann);
    Client eve = client("eve");
    (void)sync(eve);
    const library::BriefingId id = taken(eve.store().briefings())[0].id;
    ASSERT_TRUE(eve.store().save(noteOn(id, "n1", "Mine alone.")));
    EXPECT_EQ(sync(eve).refused, 1U);
    EXPECT_EQ(wordsOf(eve, "n1"), "Mine alone.");
    const auto refused = taken(eve.replica->refused());
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].refused, "not-allowed");
    (void)sync(ann);
    EXPECT_EQ(wordsOf(ann, "n1"), "(none)");
}

TEST_F(Sync, givesANewRightAllThatItMissed)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Long known on east.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "Old words.")));
    (void)sync(ann);
    Client wes = client("wes");
    EXPECT_EQ(sync(wes).briefings, 0U);
    team::PersonChange change{"wes", {}, {}, "east", "read"};
    (void)taken(team::changePerson(*m_office, change));
    EXPECT_EQ(sync(wes).briefings, 1U);
    EXPECT_EQ(wordsOf(wes, "n1"), "Old words.");
}

TEST_F(Sync, offersAllAgainToAServerThatWasRestoredFromBefore)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Kept through a restore.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "Written after the backup.")));
    (void)sync(ann);
    // As a backup from before anything was sent would leave it.
    expect(m_office->run("DELETE FROM entente.operation; DELETE FROM entente.thing; "
                         "DELETE FROM entente.briefing; UPDATE entente.house SET last = 4"));
    expect(team::beginAnew(*m_office));
    (void)sync(ann);
    Client bob = client("bob");
    EXPECT_EQ(sync(bob).briefings, 1U);
    EXPECT_EQ(wordsOf(bob, "n1"), "Written after the backup.");
}

TEST_F(Sync, keepsTheOtherSideOfAConflictThatARestoredServerDoesNotKnow)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Two write on it.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "first")));
    (void)sync(ann);
    Client bob = client("bob");
    (void)sync(bob);
    edit(ann, "n1", [](library::Note &note) { note.words = "hers"; });
    edit(bob, "n1", [](library::Note &note) { note.words = "his"; });
    (void)sync(ann);
    (void)sync(bob);
    ASSERT_EQ(taken(bob.replica->conflicts()).size(), 1U);
    expect(m_office->run("DELETE FROM entente.thing WHERE kind = 'conflict'"));
    expect(team::beginAnew(*m_office));
    (void)sync(bob);
    const auto kept = taken(bob.replica->conflicts());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_THAT(kept[0].body, testing::HasSubstr("hers"));
    expect(bob.replica->settle(kept[0].id));
    (void)sync(bob);
    EXPECT_TRUE(taken(bob.replica->conflicts()).empty());
    EXPECT_TRUE(taken(bob.replica->refused()).empty());
}

TEST_F(Sync, offersToEachDeskWhatCameFromThereAfterARestore)
{
    Client ann = client("ann", "ann's common");
    add(ann, "On the desk of everybody.");
    (void)sync(ann, "common");
    Client bob = client("bob");
    (void)sync(bob);
    expect(m_office->run("DELETE FROM entente.briefing"));
    expect(team::beginAnew(*m_office));
    (void)sync(bob);
    Client wes = client("wes");
    EXPECT_EQ(sync(wes).briefings, 1U) << "who has no seat at the desk of him who offered it";
}

TEST_F(Sync, losesNothingWhenTheServerCrashes)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Before the crash.");
    (void)sync(ann);
    m_cluster->crash();
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "Written while it was away.")));
    const auto lost = trySync(ann);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, TeamError::ConnectionLost) << sentence(lost.error()).toStdString();
    const auto away = team::Connection::open(m_cluster->address("ann"));
    ASSERT_FALSE(away);
    EXPECT_EQ(away.error().code, TeamError::NotReached);
    ASSERT_TRUE(m_cluster->begin());
    ann.server = connect("ann");
    EXPECT_EQ(sync(ann).sent, 1U);
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_EQ(wordsOf(bob, "n1"), "Written while it was away.");
}

TEST_F(Sync, refusesALibraryOfAnotherAccount)
{
    Client ann = client("ann");
    (void)sync(ann);
    ann.server = connect("bob");
    const auto other = trySync(ann);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, TeamError::OtherTeam);
    expect(ann.replica->leave());
    EXPECT_FALSE(taken(ann.replica->joined()));
    EXPECT_TRUE(trySync(ann));
}

TEST_F(Sync, tellsWhoIsNobodyInTheTeam)
{
    expect(
        m_office->run("CREATE ROLE stranger LOGIN; GRANT CONNECT ON DATABASE entente TO stranger"));
    const std::unique_ptr<team::Connection> server = connect("stranger");
    const auto met = team::hello(*server);
    ASSERT_FALSE(met);
    EXPECT_EQ(met.error().code, TeamError::Stranger);
}

TEST_F(Sync, wakesWhoeverListensAndCarriesNothingInTheCall)
{
    Client ann = client("ann");
    add(ann, "News of east.");
    const std::unique_ptr<team::Connection> listening = connect("bob");
    expect(listening->run("LISTEN entente"));
    (void)sync(ann);
    EXPECT_TRUE(taken(listening->waitForNotice(std::chrono::seconds(60))));
}

TEST_F(Sync, showsNothingToAMemoryThatIsNoneOfItsTeams)
{
    Client ann = client("ann");
    add(ann, "Known to one team.");
    (void)sync(ann);
    add(ann, "Known to nobody yet.");
    // Another team of the same desks and accounts.
    expect(m_office->run("DELETE FROM entente.briefing; "
                         "UPDATE entente.house SET lineage = gen_random_uuid(); "
                         "UPDATE entente.house SET ancestors = '{}'"));
    const auto shown = trySync(ann);
    ASSERT_FALSE(shown);
    EXPECT_EQ(shown.error().code, ErrorCode(TeamError::AnotherMemory));
    EXPECT_EQ(m_office->ask("SELECT count(*) FROM entente.briefing").value().number(0, 0), 0);
}

} // namespace entente::test
