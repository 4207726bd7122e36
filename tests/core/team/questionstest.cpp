// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many questions a server is asked, and how it finds the answers among many rows: its own log
// tells.

#include "tests/core/team/teamtest.h"

namespace entente::test {

namespace {

class Questions : public TeamTest
{
protected:
    /// What the server's log has of bob since it was asked last.
    std::string newLog()
    {
        const std::string all = m_cluster->log();
        std::string fresh = all.substr(std::min(m_read, all.size()));
        m_read = all.size();
        return fresh;
    }

    static std::size_t count(const std::string &in, const std::string &what)
    {
        std::size_t found = 0;
        for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + 1))
            ++found;
        return found;
    }

    std::size_t questions() { return count(newLog(), "bob: LOG:  execute"); }

    /// Bob's client, of whom the log tells everything.
    Client followed()
    {
        expect(m_office->run("ALTER ROLE bob SET log_statement = 'all'"));
        Client bob = client("bob");
        (void)newLog();
        return bob;
    }

private:
    std::size_t m_read = 0;
};

} // namespace

TEST_F(Questions, areThreeAtMostForAPageOfAnything)
{
    Client ann = client("ann");
    library::BriefingId id = 0;
    for (int i = 0; i < 40; ++i)
        id = add(ann, "Document number " + std::to_string(i) + ".");
    (void)sync(ann);
    Client bob = followed();
    EXPECT_EQ(sync(bob).briefings, 40U);
    const std::string first = newLog();
    EXPECT_EQ(count(first, "FROM team.briefings_since("), 2U) << "the second finds the end";
    EXPECT_EQ(count(first, "FROM team.documents("), 1U);
    EXPECT_LE(count(first, "bob: LOG:  execute"), 9U) << "with meeting the server, and no thing";

    (void)sync(bob);
    EXPECT_EQ(questions(), 1U) << "where nothing is new";

    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(ann.store().save(noteOn(id, "n" + std::to_string(i), "A note.")));
    (void)sync(ann);
    EXPECT_EQ(sync(bob).things, 100U);
    EXPECT_EQ(questions(), 1U) << "of what others wrote";

    const library::BriefingId his = taken(bob.store().briefings())[0].id;
    ASSERT_TRUE(bob.store().save(noteOn(his, "mine", "My own note.")));
    EXPECT_EQ(sync(bob).sent, 1U);
    EXPECT_EQ(questions(), 3U) << "with what he wrote";
}

TEST_F(Questions, goTheLongWayWhereThereIsMoreThanWords)
{
    Client ann = client("ann");
    Client bob = client("bob");
    add(ann, "Here before.");
    (void)sync(ann);
    EXPECT_EQ(sync(bob).briefings, 1U);
    // A briefing and a note on it at once.
    ASSERT_TRUE(ann.store().save(noteOn(add(ann, "New here."), "n1", "On what is new.")));
    (void)sync(ann);
    const team::SyncReport both = sync(bob);
    EXPECT_EQ(both.briefings, 1U);
    EXPECT_EQ(wordsOf(bob, "n1"), "On what is new.");
    // Something to forget, and rights that changed.
    const std::string hash = taken(bob.store().briefings())[0].hash;
    (void)taken(team::removeBriefing(*m_office, hash, "east"));
    EXPECT_EQ(sync(bob).forgotten, 1U);
    (void)taken(team::changePerson(*m_office, {"bob", 1, {}, {}, {}}));
    add(ann, "Above him now.", "SECRET");
    (void)sync(ann);
    EXPECT_EQ(sync(bob).briefings, 0U);
    // A memory that was restored is met before anything is taken of it.
    expect(team::beginAnew(*m_office));
    EXPECT_TRUE(trySync(bob));
    EXPECT_EQ(taken(bob.replica->joined())->lineage, taken(team::hello(*bob.server)).lineage);
}

TEST_F(Questions, takeManyNotesPageByPage)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Much discussed.");
    (void)sync(ann);
    Client bob = client("bob");
    (void)sync(bob);
    constexpr int notes = 1200; // more than two pages
    (void)ann.replica->together([&]() -> Result<void> {
        for (int i = 0; i < notes; ++i)
            EXPECT_TRUE(ann.store().save(noteOn(id, "n" + std::to_string(i), "A note.")));
        return {};
    });
    EXPECT_EQ(sync(ann).sent, static_cast<std::size_t>(notes));
    EXPECT_EQ(sync(bob).things, static_cast<std::size_t>(notes));
    EXPECT_EQ(taken(bob.store().notes(0)).size(), static_cast<std::size_t>(notes));
}

TEST_F(Questions, areAnsweredByIndicesAmongManyRows)
{
    expect(m_office->run(
        "INSERT INTO entente.briefing(hash, desk, level, seq, file, marking, bytes, author) "
        "SELECT sha256(i::text::bytea), 1 + i % 2, 0, i, 'file', '', 1, 1 "
        "FROM generate_series(1, 8000) i;"
        "INSERT INTO entente.document(briefing, desk, level, packed, words) "
        "SELECT b.id, b.desk, 0, 'x', '' FROM entente.briefing b;"
        "INSERT INTO entente.thing(kind, key, desk, level, briefing, seq, body, author) "
        "SELECT 'note', b.id::text, b.desk, 0, b.id, 8000 + b.seq, '{}', 1 "
        "FROM entente.briefing b;"
        "UPDATE entente.house SET last = 16000; ANALYZE"));
    expect(m_office->run("ALTER ROLE bob SET session_preload_libraries = 'auto_explain';"
                         "ALTER ROLE bob SET auto_explain.log_min_duration = 0;"
                         "ALTER ROLE bob SET auto_explain.log_nested_statements = on"));
    const auto server = connect("bob");
    const team::Hello met = taken(team::hello(*server));
    (void)newLog();
    constexpr int times = 8; // a plan for all values is made after five
    const auto plansOf = [&](const char *sql, std::initializer_list<team::Value> values) {
        for (int i = 0; i < times; ++i)
            EXPECT_TRUE(server->ask(sql, values)) << sql;
        std::string plans = newLog();
        for (const char *const table : {"briefing", "thing", "document"})
            EXPECT_EQ(count(plans, "Seq Scan on " + std::string(table)), 0U) << plans;
        return plans;
    };
    const std::string news = plansOf("SELECT * FROM team.news($1, $2, 8000, 15500, 500)",
                                     {team::text(met.lineage), team::number(met.rights)});
    EXPECT_NE(news.find("briefing_seq_key"), std::string::npos) << news;
    EXPECT_NE(news.find("thing_seq_key"), std::string::npos) << news;
    expect(m_office->run("INSERT INTO entente.forget(person, seq, kind, key) VALUES "
                         "(2, 15990, 'note', 'x'), (2, 15991, 'briefing', repeat('0', 64))"));
    (void)plansOf("SELECT * FROM team.forgets_since(15500, 16000, 500)", {});
    (void)plansOf("SELECT * FROM team.briefings_since(7500, 512)", {});
    (void)plansOf("SELECT * FROM team.documents(ARRAY[3, 7004])", {});
    const std::string dossier = // it cites what is on bob's desk
        R"({"sha256": "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35"})";
    for (const auto &[kind, body] :
         {std::pair("dossier", R"({"items": [)" + dossier + "]}"),
          std::pair("note",
                    dossier.substr(0, dossier.size() - 1) + R"(, "tags": [], "words": ""})")})
        (void)plansOf("SELECT team.apply(jsonb_build_array(jsonb_build_object('op', "
                      "gen_random_uuid(), 'kind', $1::text, 'key', gen_random_uuid(), 'base', 0, "
                      "'body', $2::jsonb)))",
                      {team::text(kind), team::text(body)});
}

} // namespace entente::test
