// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a library keeps beside what people write: how far they are, which documents are one, and
// what dossiers said before.

#include "core/library/store/sqlite/database.h"
#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

#include <algorithm>
#include <random>

namespace entente::test {

using library::BriefingId;
using library::ReadingState;

namespace {

class Kept : public TeamTest
{
protected:
    static BriefingId put(Client &client, const std::string &text, const std::string &name)
    {
        const std::vector batch{taken(library::prepared(text, name, *bundledVocabulary()))};
        const auto added = taken(client.store().add(batch));
        return added.empty() ? 0 : added.front().id;
    }
    void syncAll(std::initializer_list<Client *> clients)
    {
        for (int round = 0; round < 2; ++round) {
            for (Client *each : clients) {
                const team::SyncReport report = sync(*each);
                EXPECT_EQ(report.refused, 0U);
                EXPECT_EQ(report.leftOut, 0U);
            }
        }
        for (Client *each : clients)
            EXPECT_EQ(taken(each->replica->countWaiting()), 0U);
    }
    /// Which documents are editions of one another, which is the newest of them, and which are in
    /// doubt: by the words of their hashes, for each library has numbers of its own.
    static std::vector<std::string> editionsOf(Client &client)
    {
        std::map<BriefingId, std::string> hashes;
        for (const library::Change &each : taken(client.store().changesAfter(0)))
            hashes[each.id] = team::hexOf(taken(client.store().briefing(each.id)).hash)
                                  .substr(0, 8);
        std::map<BriefingId, std::vector<std::string>> works;
        for (const auto &[id, hash] : hashes) {
            const library::BriefingRecord record = taken(client.store().briefing(id));
            works[record.work].push_back(hash + (record.older || record.removed ? "" : "*"));
        }
        std::vector<std::string> all;
        for (auto &[work, members] : works) {
            std::sort(members.begin(), members.end());
            std::string said;
            for (const std::string &each : members)
                said += each + ' ';
            all.push_back(said);
        }
        for (const library::EditionDoubt &each : taken(client.store().editionDoubts()))
            all.push_back(hashes[each.briefing] + " may be of " + hashes[each.of]);
        std::sort(all.begin(), all.end());
        return all;
    }
    /// Of a text without title: only its path tells of what it is an edition.
    static std::string untitled(const std::string &more)
    {
        return "Mines close the strait to every tanker until the summer is over.\n" + more;
    }
};

const std::string head = "---\ntitle: Ports\n---\n\n";
const std::string body = "# Threats\n\n- **Mines:** Mines close the strait to every tanker.\n"
                         "- **Cyber attacks:** Attacks on the cranes of the harbour.\n\n"
                         "# Recommendations\n\n- **Sweep:** Sweep the mines before the summer.\n";
const std::string halfNew = "# Threats\n\n- **Mines:** Mines close the strait to every tanker.\n"
                            "- **Drones:** Flights over a terminal where gas is stored.\n\n"
                            "# Recommendations\n\n- **Escort:** Lead convoys past the islands.\n";

} // namespace

TEST_F(Kept, readingAndTakingOutAreOnesOwnOnAllOnesMachines)
{
    Client desk = client("ann", "desk");
    const BriefingId first = add(desk, "Read half of this.");
    const BriefingId second = add(desk, "And none of this.");
    ASSERT_TRUE(desk.store().save(first, ReadingState{true, 42}));
    syncAll({&desk});
    ASSERT_TRUE(desk.store().setRemoved(second, true));
    Client home = client("ann", "home");
    Client bob = client("bob");
    syncAll({&desk, &home, &bob});
    EXPECT_EQ(taken(home.store().briefing(1)).state, (ReadingState{true, 42}));
    EXPECT_TRUE(taken(home.store().briefing(2)).removed);
    EXPECT_EQ(taken(bob.store().briefing(1)).state, ReadingState());
    EXPECT_FALSE(taken(bob.store().briefing(2)).removed);
    // From either machine, and each person for himself.
    ASSERT_TRUE(home.store().save(1, ReadingState{true, 99}));
    ASSERT_TRUE(home.store().setRemoved(2, false));
    ASSERT_TRUE(bob.store().save(1, ReadingState{false, 7}));
    syncAll({&home, &desk, &bob});
    EXPECT_EQ(taken(desk.store().briefing(first)).state, (ReadingState{true, 99}));
    EXPECT_FALSE(taken(desk.store().briefing(second)).removed);
    EXPECT_EQ(taken(bob.store().briefing(1)).state, (ReadingState{false, 7}));
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(Kept, twoMachinesOfOnePersonMergeFieldByField)
{
    Client desk = client("ann", "desk");
    add(desk, "Read on two machines.");
    syncAll({&desk});
    Client home = client("ann", "home");
    syncAll({&home});
    ASSERT_TRUE(desk.store().setRemoved(1, true));
    ASSERT_TRUE(home.store().save(1, ReadingState{true, 12}));
    syncAll({&desk, &home});
    for (Client *each : {&desk, &home}) {
        EXPECT_TRUE(taken(each->store().briefing(1)).removed);
        EXPECT_EQ(taken(each->store().briefing(1)).state, (ReadingState{true, 12}));
    }
    EXPECT_TRUE(taken(desk.replica->conflicts()).empty());
}

TEST_F(Kept, whoMayOnlyReadKeepsHowFarHeIs)
{
    Client ann = client("ann");
    add(ann, "Open to all of the desk.");
    syncAll({&ann});
    Client eve = client("eve", "one");
    syncAll({&eve});
    ASSERT_TRUE(eve.store().save(1, ReadingState{true, 5}));
    syncAll({&eve});
    Client other = client("eve", "other");
    syncAll({&other});
    EXPECT_EQ(taken(other.store().briefing(1)).state, (ReadingState{true, 5}));
}

TEST_F(Kept, aBriefingThatWasOutBeforeItWasSentIsSentWhenItComesBack)
{
    Client ann = client("ann");
    const BriefingId id = add(ann, "Out at once.");
    ASSERT_TRUE(ann.store().setRemoved(id, true));
    syncAll({&ann});
    Client bob = client("bob");
    (void)sync(bob);
    EXPECT_TRUE(taken(bob.store().briefings()).empty());
    ASSERT_TRUE(ann.store().setRemoved(id, false));
    (void)sync(ann);
    syncAll({&ann, &bob});
    EXPECT_EQ(taken(bob.store().briefings()).size(), 1U);
}

TEST_F(Kept, editionsThatAPathToldAreEditionsForAll)
{
    Client ann = client("ann");
    put(ann, untitled(""), "/in/ports.md");
    syncAll({&ann});
    Client early = client("bob", "early");
    syncAll({&early});
    put(ann, untitled("\nMore of it.\n"), "/in/ports.md");
    Client late = client("bob", "late");
    syncAll({&ann, &early, &late});
    EXPECT_EQ(editionsOf(ann).size(), 1U);
    EXPECT_EQ(editionsOf(early), editionsOf(ann));
    EXPECT_EQ(editionsOf(late), editionsOf(ann));
    // A file says again what it said before.
    put(ann, untitled(""), "/in/ports.md");
    Client latest = client("bob", "latest");
    syncAll({&ann, &early, &late, &latest});
    EXPECT_FALSE(taken(ann.store().briefing(1)).older);
    for (Client *each : {&early, &late, &latest})
        EXPECT_EQ(editionsOf(*each), editionsOf(ann));
    put(ann, untitled("\nAnd something else.\n"), "/in/ports.md");
    Client last = client("bob", "last");
    syncAll({&ann, &early, &last});
    EXPECT_FALSE(taken(ann.store().briefing(3)).older);
    EXPECT_EQ(editionsOf(early), editionsOf(ann));
    EXPECT_EQ(editionsOf(last), editionsOf(ann));
}

TEST_F(Kept, doubtsAreAskedOfAllAndAnsweredForAll)
{
    Client ann = client("ann");
    put(ann, head + body, "/in/ports.md");
    put(ann, head + halfNew, "/elsewhere/ports.md");
    ASSERT_EQ(taken(ann.store().editionDoubts()).size(), 1U);
    Client bob = client("bob");
    syncAll({&ann, &bob});
    EXPECT_EQ(editionsOf(bob), editionsOf(ann));
    const std::array second{BriefingId{2}};
    ASSERT_TRUE(bob.store().setEdition(second, BriefingId{1}));
    syncAll({&bob, &ann});
    EXPECT_TRUE(taken(ann.store().editionDoubts()).empty());
    EXPECT_EQ(editionsOf(ann).size(), 1U);
    EXPECT_EQ(editionsOf(ann), editionsOf(bob));
    ASSERT_TRUE(ann.store().setEdition(second, std::nullopt));
    syncAll({&ann, &bob});
    EXPECT_EQ(editionsOf(bob).size(), 2U);
    EXPECT_EQ(editionsOf(bob), editionsOf(ann));
}

TEST_F(Kept, editionsAreTheSameForAllWhateverPeopleJoinAndPart)
{
    Client ann = client("ann");
    constexpr int count = 7;
    for (int i = 0; i < count; ++i)
        add(ann, "Document of number " + std::to_string(i) + " and of nothing else.");
    syncAll({&ann});
    Client bob = client("bob");
    syncAll({&bob});
    std::mt19937 random(143); // NOLINT: the same each time
    const auto any = [&](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most));
    };
    for (int round = 0; round < 12; ++round) {
        for (Client *each : {&ann, &bob}) {
            for (int i = any(3); i >= 0; --i) {
                const std::array one{BriefingId{1 + any(count)}};
                const BriefingId of = 1 + any(count);
                ASSERT_TRUE(
                    each->store().setEdition(one, any(3) == 0 ? std::nullopt : std::optional(of)));
            }
        }
        if (any(2) == 0) {
            (void)sync(ann);
            (void)sync(bob);
        }
        syncAll({&ann, &bob, &ann});
        ASSERT_EQ(editionsOf(ann), editionsOf(bob)) << round;
    }
    Client late = client("bob", "late");
    syncAll({&late});
    EXPECT_EQ(editionsOf(late), editionsOf(ann));
    EXPECT_EQ(taken(late.store().check()), std::vector<std::string>());
}

TEST_F(Kept, editionsNameNoDocumentToWhomItIsHidden)
{
    Client ann = client("ann");
    const BriefingId secret = add(ann, "Known to few of the desk.", "SECRET");
    const BriefingId open = add(ann, "Known to all of the desk.");
    const std::array one{open};
    ASSERT_TRUE(ann.store().setEdition(one, secret));
    syncAll({&ann});
    const std::string hash = team::hexOf(taken(ann.store().briefing(secret)).hash);
    const auto eve = connect("eve");
    const auto rows = eve->ask("SELECT string_agg(body::text, ' '), count(*) "
                               "FROM team.all_since(0, 1000000, 1000)");
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows.value().number(0, 1), 1) << "what is said of the one that she sees";
    EXPECT_EQ(rows.value().bytes(0, 0).find(hash), std::string::npos);
    Client hers = client("eve");
    syncAll({&hers});
    EXPECT_EQ(editionsOf(hers).size(), 1U);
}

TEST_F(Kept, whatADossierSaidBeforeIsThereForAll)
{
    Client ann = client("ann");
    Client bob = client("bob");
    syncAll({&ann, &bob});
    library::Dossier dossier;
    dossier.id = "d1";
    dossier.created = "2026-11-29T09:00:00Z";
    const auto rewrite = [&](Client &client, const std::string &title, const std::string &time) {
        if (const auto here = taken(client.store().dossier("d1")))
            dossier = *here;
        dossier.title = title;
        dossier.modified = time;
        ASSERT_TRUE(client.store().save(dossier));
    };
    rewrite(ann, "first", "2026-11-29T09:00:00Z");
    syncAll({&ann, &bob});
    rewrite(ann, "second", "2026-11-29T18:00:00Z"); // the first had stood for the day
    rewrite(ann, "third", "2026-11-29T18:01:00Z");  // long after the last that was kept
    syncAll({&ann, &bob});
    rewrite(bob, "fourth", "2026-11-30T18:00:00Z");
    Client late = client("ann", "late");
    syncAll({&bob, &ann, &late});
    for (Client *each : {&ann, &bob, &late}) {
        std::vector<std::string> titles;
        for (const library::Dossier &version : taken(each->store().dossierVersions("d1")))
            titles.push_back(version.title);
        EXPECT_THAT(titles, testing::ElementsAre("third", "second", "first")) << each->file;
    }
}

TEST_F(Kept, anOlderClientIsToldNothingThatItDoesNotKnow)
{
    Client ann = client("ann");
    const BriefingId id = put(ann, untitled(""), "/in/ports.md");
    put(ann, untitled("\nMore of it.\n"), "/in/ports.md");
    ASSERT_TRUE(ann.store().save(id, ReadingState{true, 1}));
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "words")));
    syncAll({&ann});
    const auto bob = connect("bob");
    const auto old = bob->ask("SELECT string_agg(kind, ' ' ORDER BY kind) "
                              "FROM team.since(0, 1000000, 1000)");
    ASSERT_TRUE(old);
    EXPECT_EQ(old.value().bytes(0, 0), "note");
    const auto all = bob->ask("SELECT string_agg(kind, ' ' ORDER BY kind) "
                              "FROM team.all_since(0, 1000000, 1000)");
    ASSERT_TRUE(all);
    EXPECT_EQ(all.value().bytes(0, 0), "edition edition note") << "and none of ann's own";
}

TEST_F(Kept, aLibraryThatAnOlderClientJoinedSaysAllOnceItIsOpened)
{
    Client ann = client("ann");
    const BriefingId id = put(ann, untitled(""), "/in/ports.md");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "words")));
    syncAll({&ann});
    // As an older program leaves it.
    {
        library::Database old(ann.file, library::Access::ReadWrite);
        expect(old.open());
        for (const char *const sql :
             {"DROP TRIGGER team_reading_insert_state", "DROP TRIGGER team_reading_update_state",
              "DROP TRIGGER team_briefing_removed_state",
              "DROP TRIGGER team_briefing_insert_edition",
              "DROP TRIGGER team_briefing_work_edition", "DROP TRIGGER team_briefing_came_edition",
              "DROP TRIGGER team_doubt_insert_edition", "DROP TRIGGER team_doubt_delete_edition",
              "DROP TRIGGER team_dossierversion_insert_version", "DROP TABLE team_edition",
              "UPDATE team SET form=1"})
            expect(old.run(QString::fromLatin1(sql)));
    }
    put(ann, untitled("\nMore of it.\n"), "/in/ports.md");
    ASSERT_TRUE(ann.store().save(id, ReadingState{true, 1}));
    EXPECT_EQ(taken(ann.replica->countWaiting()), 1U) << "the document alone";
    ann = client("ann");
    syncAll({&ann});
    Client home = client("ann", "home");
    syncAll({&home});
    EXPECT_EQ(editionsOf(home), editionsOf(ann));
    EXPECT_EQ(editionsOf(home).size(), 1U);
    EXPECT_EQ(taken(home.store().briefing(1)).state, (ReadingState{true, 1}));
}

TEST_F(Kept, aServerThatKeepsLessIsNamed)
{
    Client ann = client("ann");
    expect(m_office->run("DELETE FROM entente.step WHERE number > 7"));
    EXPECT_EQ(trySync(ann).error().code, TeamError::OlderServer);
}

} // namespace entente::test
