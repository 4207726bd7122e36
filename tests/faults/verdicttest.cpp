// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The judge of fault runs must find what is wrong: each of these spoils a run that was whole.

#include "tests/faults/verdict.h"

#include "core/library/jsonvalues.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

namespace entente::test {

using namespace faults;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// Ann (4) and eve (1) on one desk; two notes, of which one is secret, a conflict, a removed note.
class Verdict : public ::testing::Test
{
protected:
    Verdict()
    {
        m_server.people = {{"ann", {4, "east", {"east"}}}, {"eve", {1, "east", {"east"}}}};
        m_server.briefings.emplace("aa", Kept{"east", 0, {}});
        m_server.briefings.emplace("bb", Kept{"east", 4, {}});
        m_server.things[{"note", "n1"}] = {"east", 0, note("w3", {"t1", "t2"})};
        m_server.things[{"note", "n2"}] = {"east", 4, note("secret", {})};
        m_server.things[{"note", "n3"}] = {"east", 0, {}};
        m_server.things[{"conflict", "c1"}] = {
            "east", 0,
            object(R"({"of":"note","key":"n1","fields":{"words":{"kept":"w3","lost":"w2"}}})")};
        m_server.filters.emplace(Name{"filter", "f1"}, Kept{"east", 0, object(R"({"name":"f1"})")});
        m_ann = {"ann", {"aa", "bb"}, {}, 0, {}, {}};
        m_eve = {"eve", {"aa"}, {}, 0, {}, {}};
        for (const auto &[name, kept] : m_server.things) {
            if (kept.body.isEmpty())
                continue;
            m_ann.things[name] = kept.body;
            if (kept.level <= 1)
                m_eve.things[name] = kept.body;
        }
        m_ann.things[{"filter", "f1"}] = m_eve.things[{"filter", "f1"}] = object(
            R"({"name":"f1"})");
        // W1 over w0 and w2 over w1 by eve; w3 by ann, who had seen w0 alone.
        word("eve", "w1", "w0");
        word("eve", "w2", "w1");
        word("ann", "w3", "w0");
        write("ann", Deed::Tag, "note", "n1", "t1");
        write("eve", Deed::Tag, "note", "n1", "t2");
        write("ann", Deed::Put, "note", "n2", "secret");
        write("ann", Deed::Put, "note", "n3", "gone");
        write("ann", Deed::Remove, "note", "n3", {});
        write("ann", Deed::Put, "briefing", "bb", {});
        write("ann", Deed::Put, "filter", "f1", "f1");
    }

    static QJsonObject object(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object();
    }
    static QJsonObject note(const char *words, const std::vector<std::string> &tags)
    {
        return {{QStringLiteral("words"), QString::fromUtf8(words)},
                {QStringLiteral("tags"), library::toArray(tags)}};
    }
    Write &write(const char *client, Deed deed, const char *kind, const char *key,
                 const std::string &value)
    {
        const auto at = static_cast<std::int64_t>(m_history.size());
        m_history.push_back({client, at, deed, kind, key, {}, value, {}, at, at + 1, at + 2});
        return m_history.back();
    }
    void word(const char *client, const char *value, const char *over)
    {
        Write &made = write(client, Deed::Word, "note", "n1", value);
        made.field = "words";
        made.over = over;
    }
    /// Has something be so everywhere, so that all that remains to find is what was acknowledged.
    void everywhere(const Name &name, const QJsonObject &body)
    {
        m_server.things[name].body = body;
        m_server.things[name].desk = "east";
        for (ReplicaState *each : {&m_ann, &m_eve}) {
            if (body.isEmpty())
                each->things.erase(name);
            else if (m_server.things[name].level <= m_server.people.at(each->account).level)
                each->things[name] = body;
        }
    }
    [[nodiscard]] std::vector<std::string> verdict() const
    {
        return judge(m_history, {m_ann, m_eve}, m_server);
    }

    std::vector<Write> m_history;
    ServerState m_server;
    ReplicaState m_ann;
    ReplicaState m_eve;
};

} // namespace

TEST_F(Verdict, hasNothingToSayOfARunThatIsWhole)
{
    EXPECT_THAT(verdict(), IsEmpty());
}

TEST_F(Verdict, findsAnAcknowledgedWriteThatIsLost)
{
    everywhere({"note", "n2"}, {});
    EXPECT_THAT(verdict(),
                ElementsAre(HasSubstr("ann's write 5 (note n2: secret) was "
                                      "acknowledged, and is lost")));
}

TEST_F(Verdict, asksNothingOfAWriteThatWasNotAcknowledged)
{
    everywhere({"note", "n2"}, {});
    m_history[5].acknowledged.reset();
    EXPECT_THAT(verdict(), IsEmpty());
}

TEST_F(Verdict, findsABriefingAndAFilterThatAreLost)
{
    m_server.briefings.erase("bb");
    m_ann.briefings.erase("bb");
    m_server.filters.clear();
    m_ann.things.erase({"filter", "f1"});
    m_eve.things.erase({"filter", "f1"});
    EXPECT_THAT(verdict(), ElementsAre(HasSubstr("briefing bb"), HasSubstr("filter f1")));
}

TEST_F(Verdict, findsATagThatIsLost)
{
    everywhere({"note", "n1"}, note("w3", {"t1"}));
    EXPECT_THAT(verdict(), ElementsAre(HasSubstr("t2) was acknowledged, and is lost")));
}

TEST_F(Verdict, findsWordsThatNoConflictTellsOf)
{
    everywhere({"conflict", "c1"}, {});
    EXPECT_THAT(verdict(),
                ElementsAre(HasSubstr("words: w1) was acknowledged, and is lost"),
                            HasSubstr("words: w2) was acknowledged, and is lost")))
        << "w1 is accounted for by w2 alone, which wrote over it";
}

TEST_F(Verdict, findsWordsThatWereWrittenOverByWhoHadNotSeenThem)
{
    everywhere({"note", "n1"}, note("w0", {"t1", "t2"}));
    EXPECT_THAT(verdict(), ElementsAre(HasSubstr("words: w3)")));
}

TEST_F(Verdict, findsARemovalThatCameBack)
{
    everywhere({"note", "n3"}, note("gone", {}));
    EXPECT_THAT(verdict(),
                ElementsAre(HasSubstr("ann's write 7 (note n3: ) was acknowledged, and "
                                      "is undone: it came back")));
}

TEST_F(Verdict, tellsOfWhatARestoredServerCannotKnowWithoutJudgingIt)
{
    everywhere({"note", "n3"}, note("gone", {}));
    m_server.things.erase({"conflict", "c1"});
    EXPECT_THAT(verdict(), testing::SizeIs(5)) << "a removal, two words, and each has a conflict";
    std::vector replicas{m_ann, m_eve};
    const Forgotten forgotten = takeForgotten(m_history, replicas, m_server);
    EXPECT_EQ(forgotten.removals, 1U);
    EXPECT_EQ(forgotten.conflicts, 1U);
    EXPECT_THAT(judge(m_history, replicas, m_server), IsEmpty());
}

TEST_F(Verdict, takesAWriteForKeptThatStandsOnTheOtherSideOfAConflict)
{
    write("ann", Deed::Put, "dossier", "d1", "\"item\"");
    everywhere({"dossier", "d1"}, object(R"({"items":["other"]})"));
    EXPECT_THAT(verdict(), ElementsAre(HasSubstr("dossier d1")));
    everywhere({"conflict", "c2"},
               object(R"({"of":"dossier","key":"d1","fields":{"items":{"lost":["item"]}}})"));
    EXPECT_THAT(verdict(), IsEmpty());
}

TEST_F(Verdict, findsReplicasThatDiffer)
{
    m_eve.things[{"note", "n1"}] = note("w2", {"t1", "t2"});
    m_ann.things.erase({"conflict", "c1"});
    m_ann.things[{"note", "n9"}] = note("of nobody", {});
    m_ann.briefings = {"aa", "cc"};
    EXPECT_THAT(verdict(),
                testing::UnorderedElementsAre("eve has another note n1 than the server",
                                              "ann lacks the conflict c1",
                                              "ann has the note n9, which the server does not have",
                                              "ann has the briefing cc, which the server does not "
                                              "have",
                                              "ann lacks the briefing bb"));
}

TEST_F(Verdict, findsARowAboveSomebodysClearance)
{
    m_eve.things[{"note", "n2"}] = note("secret", {});
    m_eve.briefings.insert("bb");
    EXPECT_THAT(verdict(),
                ElementsAre("eve has the briefing bb, which is above his clearance",
                            "eve has the note n2, which is above his clearance"));
}

TEST_F(Verdict, findsWhatLiesOnADeskThatSomebodyHasNoSeatAt)
{
    m_server.people["eve"].desks = {"west"};
    EXPECT_THAT(verdict(), testing::Contains("eve has the note n1, which is above his clearance"));
}

TEST_F(Verdict, findsASearchThatIsNotOfItsStoreAndWhatWaitsAndWhatWasRefused)
{
    m_ann.problems = {"the search lacks briefing 3"};
    m_eve.waiting = 2;
    m_eve.refused = {"not-allowed"};
    EXPECT_THAT(verdict(),
                ElementsAre("ann's library: the search lacks briefing 3",
                            "eve has 2 writes that still wait",
                            "eve's write was refused: not-allowed"));
}

TEST_F(Verdict, saysWhenTheFirstWriteAfterAFaultWasAcknowledged)
{
    m_history[2].acknowledged = 90; // begun before it
    m_history[5].acknowledged = 50;
    m_history[6].acknowledged = 40;
    m_history.resize(7);
    EXPECT_EQ(firstAcknowledged(m_history, 5), 35);
    EXPECT_FALSE(firstAcknowledged(m_history, 1000));
}

TEST_F(Verdict, readsAHistoryAndEvidenceAsTheyWereWritten)
{
    QByteArray lines;
    for (const Write &each : m_history)
        lines += lineOf(each) + lineOf(each, "done", *each.done)
            + lineOf(each, "acknowledged", *each.acknowledged);
    EXPECT_EQ(writesOf(lines + R"({"event":"invo)"), m_history);
    const ReplicaState read = replicaFrom(toJson(m_ann));
    EXPECT_EQ(read.things, m_ann.things);
    EXPECT_EQ(read.briefings, m_ann.briefings);
}

} // namespace entente::test
