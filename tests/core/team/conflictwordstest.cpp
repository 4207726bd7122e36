// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/conflictwords.h"

#include "core/team/keepboth.h"
#include "tests/core/team/teamtest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace entente::test {

namespace {

class ConflictWords : public TeamTest
{
protected:
    /// Ann and Bob have written over one another's words and tags of one note.
    void collide()
    {
        m_ann = client("ann");
        ASSERT_TRUE(m_ann.store().save(noteOn(add(m_ann, "Two look at this."), "n1", "first")));
        (void)sync(m_ann);
        m_bob = client("bob");
        (void)sync(m_bob);
        edit(m_ann, "n1", [](library::Note &note) { note.words = "what Ann says"; });
        edit(m_bob, "n1", [](library::Note &note) { note.words = "what Bob says"; });
        (void)sync(m_ann);
        (void)sync(m_bob);
        (void)sync(m_ann);
    }
    std::vector<team::ToldConflict> told()
    {
        return taken(team::toldConflicts(*m_ann.replica, *bundledVocabulary()));
    }

    Client m_ann;
    Client m_bob;
};

} // namespace

TEST_F(ConflictWords, nameTheThingAndItsFieldsAndBothAuthors)
{
    collide();
    const std::vector<team::ToldConflict> all = told();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].kind, QStringLiteral("Note"));
    EXPECT_EQ(all[0].title, QStringLiteral("“Threats”"));
    EXPECT_EQ(all[0].on, QStringLiteral("Two look at this."));
    EXPECT_EQ(all[0].conflict.keptBy, "Bob");
    EXPECT_EQ(all[0].conflict.lostBy, "Ann");
    EXPECT_FALSE(all[0].lostAt.empty());
    ASSERT_EQ(all[0].fields.size(), 1U);
    EXPECT_EQ(all[0].fields[0].name, QStringLiteral("Words"));
    EXPECT_EQ(all[0].fields[0].kept, QStringLiteral("what Bob says"));
    EXPECT_EQ(all[0].fields[0].lost, QStringLiteral("what Ann says"));
}

TEST_F(ConflictWords, keepBothSidesInOneNoteAndSettleIt)
{
    collide();
    const std::string id = told()[0].conflict.id;
    const library::Note both = taken(team::keepBoth(*m_ann.replica, id));
    EXPECT_EQ(both.words, "what Bob says\n\nwhat Ann says");
    EXPECT_EQ(wordsOf(m_ann, "n1"), both.words);
    EXPECT_TRUE(told().empty());
    (void)sync(m_ann);
    (void)sync(m_bob);
    EXPECT_EQ(wordsOf(m_bob, "n1"), both.words);
    EXPECT_TRUE(taken(m_bob.replica->conflicts()).empty());
    EXPECT_FALSE(team::keepBoth(*m_ann.replica, id)) << "it is none any more";
}

TEST_F(ConflictWords, sayWhatWasRefusedAndTakeItBack)
{
    Client ann = client("ann");
    ASSERT_TRUE(ann.store().save(noteOn(add(ann, "Only to be read."), "n0", "hers")));
    (void)sync(ann);
    Client eve = client("eve");
    (void)sync(eve);
    const library::BriefingId id = taken(eve.store().briefings())[0].id;
    ASSERT_TRUE(eve.store().save(noteOn(id, "n1", "Mine alone.")));
    EXPECT_EQ(sync(eve).refused, 1U);
    const auto refused = taken(team::toldRefusals(*eve.replica));
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].kind, QStringLiteral("Note"));
    EXPECT_EQ(refused[0].title, QStringLiteral("“Threats”"));
    EXPECT_FALSE(refused[0].why.isEmpty());
    EXPECT_FALSE(refused[0].remedy.isEmpty());
    expect(team::takeBack(*eve.replica, refused[0].outgoing));
    EXPECT_TRUE(taken(eve.replica->refused()).empty());
    EXPECT_EQ(wordsOf(eve, "n1"), "Mine alone.");
    EXPECT_EQ(sync(eve).refused, 0U) << "it is offered no more";
    edit(eve, "n1", [](library::Note &note) { note.words = "Mine once more."; });
    EXPECT_EQ(sync(eve).refused, 1U) << "until it is written in again";
}

TEST(ConflictValues, areWordsAndNoJson)
{
    // A field, its value as it travels, and what is read.
    const std::tuple<const char *, const char *, QString> all[] = {
        {"tags", R"(["a", "b"])", QStringLiteral("a, b")},
        {"tags", "[]", QStringLiteral("nothing")},
        {"areas", R"(["cybersecurity"])", QStringLiteral("Cybersecurity")},
        {"kind", R"("threat")", QStringLiteral("Threat")},
        {"kinds", R"(["threat", "point"])", QStringLiteral("Threat, Point")},
        {"anchor", R"({"exact": "some  words"})", QStringLiteral("“some words”")},
        {"removed", "true", QStringLiteral("removed")},
        {"words", "null", QStringLiteral("nothing")},
        {"items",
         R"([{"sort": "text", "words": "Summary"},
             {"sort": "passage", "words": "See", "cited": {"passage": {"exact": "a  quote"}}}])",
         QStringLiteral("Summary\nSee: “a quote”")},
    };
    for (const auto &[field, json, words] : all) {
        const QByteArray list = '[' + QByteArray(json) + ']';
        EXPECT_EQ(team::valueWords(field, QJsonDocument::fromJson(list).array().at(0),
                                   *bundledVocabulary()),
                  words)
            << field << ' ' << json;
    }
}

TEST(ConflictValues, haveANameForEveryFieldThatTravels)
{
    for (const char *const field :
         {"anchor",      "words", "tags",      "colour",  "created",       "modified",
          "kind",        "areas", "isNoTopic", "added",   "excludedAreas", "kinds",
          "certainties", "text",  "since",     "until",   "sources",       "languages",
          "formats",     "desks", "title",     "purpose", "items",         "removed"})
        EXPECT_FALSE(team::fieldWords("note", field).contains(u'“')) << field;
}

} // namespace entente::test
