// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody with a good account who wants to know how far another is, or to say it for him; and a
// server that says what it pleases.

#include "tests/core/team/teamtest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace entente::test {

namespace {

class HostileKept : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        m_ann = client("ann");
        const library::BriefingId id = add(m_ann, "Read by ann alone.");
        ASSERT_TRUE(m_ann.store().save(id, library::ReadingState{true, 4242}));
        (void)sync(m_ann);
        m_hash = team::hexOf(taken(m_ann.store().briefing(id)).hash);
        m_bob = connect("bob");
    }

    static std::string apply(team::Connection &server, const QJsonObject &operation)
    {
        const std::string json = QJsonDocument(QJsonArray{operation}).toJson().toStdString();
        const auto rows = server.ask("SELECT team.apply($1::jsonb)::text", {team::text(json)});
        return rows ? rows.value().bytes(0, 0) : sentence(rows.error()).toStdString();
    }
    [[nodiscard]] QJsonObject operation(const char *kind, const std::string &key,
                                        const QJsonObject &more = {}) const
    {
        QJsonObject body{{QStringLiteral("sha256"), QString::fromStdString(key)}};
        for (auto each = more.begin(); each != more.end(); ++each)
            body.insert(each.key(), each.value());
        return {{QStringLiteral("op"), QString::number(++m_count).rightJustified(32, u'0')},
                {QStringLiteral("kind"), QLatin1String(kind)},
                {QStringLiteral("key"), QString::fromStdString(key)},
                {QStringLiteral("base"), 1},
                {QStringLiteral("body"), body}};
    }
    [[nodiscard]] std::string stateOfAnn() const
    {
        const auto rows = m_office->ask("SELECT t.body ->> 'position' FROM entente.thing t "
                                        "JOIN entente.person p ON p.id = t.owner "
                                        "WHERE p.role = 'ann'");
        return rows.value().count() == 1 ? rows.value().bytes(0, 0) : "(not one)";
    }

    Client m_ann;
    std::string m_hash;
    std::unique_ptr<team::Connection> m_bob;
    mutable int m_count = 0;
};

} // namespace

TEST_F(HostileKept, nobodyIsShownHowFarAnotherIs)
{
    // The row's own number, its key and its history are as good as none.
    const std::string key =
        m_office->ask("SELECT key FROM entente.thing WHERE kind = 'state'").value().bytes(0, 0);
    for (const std::string &each : {key, m_hash, key.substr(0, key.find(':')) + ':' + m_hash})
        EXPECT_EQ(m_bob->ask("SELECT * FROM team.history('state', $1)", {team::text(each)})
                      .value()
                      .count(),
                  0);
    for (const char *const sql : {"SELECT * FROM team.since(-1, 1000000, 1000)",
                                  "SELECT * FROM team.all_since(-1, 1000000, 1000)",
                                  "SELECT * FROM team.forgets_since(-1, 1000000, 1000)"})
        EXPECT_EQ(m_bob->ask(sql).value().count(), 0) << sql;
    for (const char *const sql : {"SELECT body FROM entente.thing", "SELECT entente.me()",
                                  "SELECT team.apply_kept('{}')", "SELECT team.apply_shared('{}')"})
        EXPECT_FALSE(m_bob->ask(sql)) << sql;
}

TEST_F(HostileKept, nobodySaysItForAnother)
{
    const QJsonObject moved{{QStringLiteral("position"), 7}};
    // Under one's own name it is one's own.
    EXPECT_THAT(apply(*m_bob, operation("state", m_hash, moved)), testing::HasSubstr("done"));
    EXPECT_EQ(stateOfAnn(), "4242");
    QJsonObject forged = operation("state", m_hash, moved);
    forged.insert(QStringLiteral("author"), QStringLiteral("ann"));
    EXPECT_THAT(apply(*m_bob, forged), testing::HasSubstr("forged-author"));
    const std::string key =
        m_office
            ->ask("SELECT t.key FROM entente.thing t JOIN entente.person p ON p.id = t.owner "
                  "WHERE p.role = 'ann'")
            .value()
            .bytes(0, 0);
    EXPECT_THAT(apply(*m_bob, operation("state", key, moved)), testing::HasSubstr("malformed"));
    const std::string sent =
        m_office
            ->ask("SELECT o.id::text FROM entente.operation o JOIN entente.person p "
                  "ON p.id = o.person WHERE p.role = 'ann'")
            .value()
            .bytes(0, 0);
    QJsonObject again = operation("state", m_hash, moved);
    again.insert(QStringLiteral("op"), QString::fromStdString(sent));
    EXPECT_THAT(apply(*m_bob, again), testing::HasSubstr("refused"));
    EXPECT_EQ(stateOfAnn(), "4242");
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(HostileKept, otherDesksAndReadersDecideNothing)
{
    const QJsonObject word{{QStringLiteral("document"), QStringLiteral("ab")}};
    const auto wes = connect("wes");
    const auto eve = connect("eve");
    for (const char *const kind : {"state", "edition"}) {
        const std::string hidden = apply(*wes, operation(kind, m_hash, word));
        EXPECT_THAT(hidden, testing::HasSubstr("unknown-briefing"));
        m_count -= 1;
        EXPECT_EQ(hidden, apply(*wes, operation(kind, std::string(64, '0'), word)));
    }
    EXPECT_THAT(apply(*eve, operation("edition", m_hash, word)), testing::HasSubstr("not-allowed"));
    EXPECT_THAT(apply(*eve, operation("state", m_hash)), testing::HasSubstr("done"));
    // What a dossier said before is where what it cites is.
    QJsonObject version = operation("version", "d:1");
    version.insert(QStringLiteral("body"),
                   QJsonObject{{QStringLiteral("id"), QStringLiteral("d")},
                               {QStringLiteral("modified"), QStringLiteral("1")},
                               {QStringLiteral("items"),
                                QJsonArray{QJsonObject{
                                    {QStringLiteral("sha256"), QString::fromStdString(m_hash)}}}}});
    EXPECT_THAT(apply(*wes, version), testing::HasSubstr("unknown-briefing"));
    EXPECT_THAT(apply(*eve, version), testing::HasSubstr("not-allowed"));
    EXPECT_THAT(apply(*m_bob, version), testing::HasSubstr("done"));
    // And is never written over.
    QJsonObject other = version;
    other.insert(QStringLiteral("op"), QString(32, u'f'));
    other.insert(QStringLiteral("body"),
                 QJsonObject{{QStringLiteral("id"), QStringLiteral("d")},
                             {QStringLiteral("modified"), QStringLiteral("1")},
                             {QStringLiteral("items"), QJsonArray()}});
    EXPECT_THAT(apply(*m_bob, other), testing::HasSubstr(m_hash)) << "what stands is answered";
}

TEST_F(HostileKept, isRefusedWhereItIsNotAsItShouldBe)
{
    const QString evil = QStringLiteral("x'); DROP TABLE entente.thing; --\\\"$$;%1$1");
    for (const char *const kind : {"state", "edition", "version"}) {
        for (const QString &field :
             {QStringLiteral("op"), QStringLiteral("key"), QStringLiteral("base"),
              QStringLiteral("on"), QStringLiteral("body")}) {
            QJsonObject odd = operation(kind, m_hash);
            odd.insert(field, evil);
            EXPECT_THAT(apply(*m_bob, odd), testing::HasSubstr("refused"))
                << kind << field.toStdString();
        }
        QJsonObject gone = operation(kind, m_hash);
        gone.insert(QStringLiteral("body"), QJsonValue());
        EXPECT_THAT(apply(*m_bob, gone), testing::HasSubstr("malformed")) << kind;
    }
    QJsonObject doubt = operation("edition", m_hash, {{QStringLiteral("doubt"), evil}});
    EXPECT_THAT(apply(*m_bob, doubt), testing::HasSubstr("malformed"));
    QJsonObject large = operation("state", m_hash, {{QStringLiteral("read"), QString(3000, u'x')}});
    EXPECT_THAT(apply(*m_bob, large), testing::HasSubstr("too-large"));
    EXPECT_EQ(stateOfAnn(), "4242");
}

TEST_F(HostileKept, whatAServerMakesUpIsLeftOut)
{
    expect(m_office->run(
        "INSERT INTO entente.thing(kind, key, desk, level, briefing, seq, body, author) "
        "SELECT 'edition', desk || ':' || encode(hash, 'hex'), desk, level, id, entente.take(1), "
        "'{\"document\": \"../../x\", \"place\": \"\", \"turn\": 0, \"doubt\": \"\"}', author "
        "FROM entente.briefing"));
    expect(m_office->run("UPDATE entente.thing SET body = body || '{\"position\": -5}', "
                         "seq = entente.take(1) WHERE kind = 'state'"));
    Client home = client("ann", "home");
    EXPECT_EQ(sync(home).leftOut, 2U);
    EXPECT_EQ(taken(home.store().briefing(1)).state, library::ReadingState());
}

} // namespace entente::test
