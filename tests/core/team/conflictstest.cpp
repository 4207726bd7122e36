// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/conflicts.h"

#include "core/library/corrections.h"
#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

#include <algorithm>

namespace entente::test {

namespace {

class Conflicts : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        m_ann = client("ann");
        m_id = add(m_ann, "Two look at this.");
        ASSERT_TRUE(m_ann.store().save(noteOn(m_id, "n1", "first")));
        (void)sync(m_ann);
        m_bob = client("bob");
        (void)sync(m_bob);
    }

    /// Both write, ann's comes to the server first, and both have what became of it.
    void collide(const std::function<void(Client &client, const std::string &words)> &write)
    {
        write(m_ann, "ann's");
        write(m_bob, "bob's");
        syncBoth();
        for (Client *each : {&m_ann, &m_bob})
            ASSERT_EQ(taken(team::conflictsOf(*each->replica)).size(), 1U);
    }
    void syncBoth()
    {
        for (int round = 0; round < 2; ++round) {
            (void)sync(m_ann);
            (void)sync(m_bob);
        }
    }
    /// Takes the other side as ann does; it is settled for all then.
    void take()
    {
        expect(team::takeLost(*m_ann.replica, only(m_ann).id));
        EXPECT_TRUE(taken(team::conflictsOf(*m_ann.replica)).empty());
        EXPECT_GT(taken(m_ann.replica->countWaiting()), 0U) << "it is to be sent as what one typed";
        syncBoth();
        for (Client *each : {&m_ann, &m_bob}) {
            EXPECT_TRUE(taken(team::conflictsOf(*each->replica)).empty());
            EXPECT_TRUE(taken(each->replica->refused()).empty());
        }
    }
    static team::Conflict only(Client &client)
    {
        const auto all = taken(team::conflictsOf(*client.replica));
        return all.empty() ? team::Conflict() : all.front();
    }

    Client m_ann;
    Client m_bob;
    library::BriefingId m_id = 0;
};

library::Dossier dossierOf(const std::string &title)
{
    library::Dossier made;
    made.id = "d1";
    made.title = title;
    made.created = made.modified = "2026-01-01T00:00:00Z";
    return made;
}

} // namespace

TEST_F(Conflicts, nameBothSidesOfANoteAndWhereItStands)
{
    collide([](Client &client, const std::string &words) {
        edit(client, "n1", [&](library::Note &note) { note.words = words; });
    });
    const team::Conflict found = only(m_ann);
    EXPECT_EQ(found.of, "note");
    EXPECT_EQ(found.key, "n1");
    EXPECT_EQ(found.briefing, m_id);
    EXPECT_EQ(found.keptBy, "Bob");
    EXPECT_EQ(found.lostBy, "Ann");
    ASSERT_EQ(found.fields.size(), 1U);
    EXPECT_EQ(found.fields[0],
              (team::Conflict::Field{"words", QStringLiteral("bob's"), QStringLiteral("ann's")}));
}

TEST_F(Conflicts, takeTheWordsOfANoteThatWereLost)
{
    collide([](Client &client, const std::string &words) {
        edit(client, "n1", [&](library::Note &note) { note.words = words; });
    });
    take();
    for (Client *each : {&m_ann, &m_bob}) {
        EXPECT_EQ(wordsOf(*each, "n1"), "ann's");
        EXPECT_GT(taken(each->store().note("n1"))->modified, "2026-01-01T00:00:00Z");
    }
}

TEST_F(Conflicts, leaveWhatElseWasWrittenMeanwhile)
{
    collide([](Client &client, const std::string &words) {
        edit(client, "n1", [&](library::Note &note) { note.words = words; });
    });
    edit(m_bob, "n1", [](library::Note &note) { note.tags = {"later"}; });
    syncBoth();
    take();
    EXPECT_EQ(wordsOf(m_bob, "n1"), "ann's");
    EXPECT_THAT(taken(m_bob.store().note("n1"))->tags, testing::ElementsAre("later"));
}

TEST_F(Conflicts, takeTheRemovalOfANote)
{
    const library::Note note = *taken(m_ann.store().note("n1"));
    ASSERT_TRUE(m_ann.store().removeNote("n1", note.version));
    edit(m_bob, "n1", [](library::Note &mine) { mine.words = "bob's"; });
    syncBoth();
    EXPECT_EQ(wordsOf(m_ann, "n1"), "bob's") << "words win";
    ASSERT_EQ(only(m_ann).fields[0].name, "removed");
    take();
    EXPECT_EQ(wordsOf(m_ann, "n1"), "(none)");
    EXPECT_EQ(wordsOf(m_bob, "n1"), "(none)");
}

TEST_F(Conflicts, takeACorrectionThatWasLostAndOneThatWasNone)
{
    std::optional<library::KeptTopic> topic = taken(m_ann.store().topic(m_id, 0));
    ASSERT_TRUE(topic);
    const std::string key = library::topicKey(topic->title, topic->text);
    collide([&](Client &client, const std::string &words) {
        library::Correction correction;
        correction.briefing = taken(client.store().briefings()).front().id;
        correction.topic = key;
        if (words == "ann's")
            correction.areas = std::vector<std::string>{"logistics"};
        else
            correction.areas = std::vector<std::string>{"cybersecurity"};
        ASSERT_TRUE(client.store().save(correction));
    });
    const team::Conflict found = only(m_ann);
    EXPECT_EQ(found.of, "correction");
    EXPECT_EQ(found.briefing, m_id);
    EXPECT_EQ(found.key, key);
    take();
    for (Client *each : {&m_ann, &m_bob}) {
        const auto all = taken(
            each->store().corrections(0 + taken(each->store().briefings())[0].id));
        ASSERT_EQ(all.size(), 1U);
        EXPECT_EQ(all[0].areas, std::vector<std::string>{"logistics"});
    }
}

TEST_F(Conflicts, takeAFilterThatWasLost)
{
    collide([](Client &client, const std::string &words) {
        library::SavedFilter filter;
        filter.name = "Ours";
        filter.text = words;
        ASSERT_TRUE(client.store().save(filter));
    });
    EXPECT_EQ(only(m_bob).lostBy, "Bob") << "what stood stays";
    take();
    for (Client *each : {&m_ann, &m_bob}) {
        ASSERT_EQ(taken(each->store().savedFilters()).size(), 1U);
        EXPECT_EQ(taken(each->store().savedFilters())[0].text, "bob's");
    }
}

TEST_F(Conflicts, takeTheItemsOfADossierThatWereLost)
{
    ASSERT_TRUE(m_ann.store().save(dossierOf("Ours")));
    syncBoth();
    collide([](Client &client, const std::string &words) {
        library::Dossier mine = *taken(client.store().dossier("d1"));
        library::DossierItem item;
        item.words = words;
        mine.items = {item};
        ASSERT_TRUE(client.store().save(mine));
    });
    take();
    for (Client *each : {&m_ann, &m_bob}) {
        const library::Dossier now = *taken(each->store().dossier("d1"));
        EXPECT_EQ(now.title, "Ours");
        ASSERT_EQ(now.items.size(), 1U);
        EXPECT_EQ(now.items[0].words, "bob's");
    }
}

TEST_F(Conflicts, areNotTakenOfWhatIsGoneOrNeverWas)
{
    collide([](Client &client, const std::string &words) {
        edit(client, "n1", [&](library::Note &note) { note.words = words; });
    });
    EXPECT_EQ(team::takeLost(*m_ann.replica, "none").error().code, TeamError::NoSuchConflict);
    EXPECT_EQ(team::settle(*m_ann.replica, "none").error().code, TeamError::NoSuchConflict);
    const library::Note note = *taken(m_ann.store().note("n1"));
    ASSERT_TRUE(m_ann.store().removeNote("n1", note.version));
    const team::Conflict found = only(m_ann);
    EXPECT_EQ(found.briefing, 0);
    EXPECT_EQ(team::takeLost(*m_ann.replica, found.id).error().code, TeamError::NothingToTake);
    EXPECT_EQ(only(m_ann), found) << "it is not settled by that";
    expect(team::settle(*m_ann.replica, found.id));
    EXPECT_TRUE(taken(team::conflictsOf(*m_ann.replica)).empty());
}

TEST_F(Conflicts, moveNothingElsewhereWhateverTheServerSays)
{
    const library::BriefingId other = add(m_ann, "Another document.");
    const std::string hash = team::hexOf(taken(m_ann.store().briefing(other)).hash);
    expect(m_ann.replica->receive([&] {
        return m_ann.replica->put(
            {"c1", 1,
             R"({"of":"note","key":"n1","fields":{"sha256":{"kept":"","lost":")" + hash
                 + R"("},"words":{"kept":"first","lost":"moved"},"id":{"lost":"../x"}}})"});
    }));
    expect(m_ann.replica->receive([&] {
        return m_ann.replica->put({"c2", 1, R"({"of":"state","key":"x","fields":[]})"});
    }));
    EXPECT_EQ(taken(team::conflictsOf(*m_ann.replica)).size(), 1U);
    expect(team::takeLost(*m_ann.replica, "c1"));
    EXPECT_EQ(wordsOf(m_ann, "n1"), "moved");
    EXPECT_EQ(taken(m_ann.store().note("n1"))->briefing, m_id);
}

} // namespace entente::test
