// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody with a good account and a program of his own: wes of the desk west, who wants what is on
// east, and eve, who may only read. All is refused, and all is in the trail or in the server's log.

#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace entente::test {

namespace {

class HostileClient : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        m_ann = client("ann");
        const library::BriefingId id = add(m_ann, "What east knows of the harbour.");
        ASSERT_TRUE(m_ann.store().save(noteOn(id, "n1", "harbour words")));
        (void)sync(m_ann);
        m_hash = team::hexOf(taken(m_ann.store().briefing(id)).hash);
        m_wes = connect("wes");
    }

    /// What the server answers to one operation; a failure of the call is its sentence.
    static std::string apply(team::Connection &server, const QJsonObject &operation)
    {
        const std::string json = QJsonDocument(QJsonArray{operation}).toJson().toStdString();
        const auto rows = server.ask("SELECT team.apply($1::jsonb)::text", {team::text(json)});
        return rows ? rows.value().bytes(0, 0) : sentence(rows.error()).toStdString();
    }

    [[nodiscard]] QJsonObject noteOperation(const char *id, const char *key) const
    {
        return {{QStringLiteral("op"), QLatin1String(id)},
                {QStringLiteral("kind"), QStringLiteral("note")},
                {QStringLiteral("key"), QLatin1String(key)},
                {QStringLiteral("base"), 1},
                {QStringLiteral("body"),
                 QJsonObject{{QStringLiteral("sha256"), QString::fromStdString(m_hash)},
                             {QStringLiteral("words"), QStringLiteral("forged")},
                             {QStringLiteral("tags"), QJsonArray()}}}};
    }

    [[nodiscard]] std::size_t refusals(const std::string &who, const std::string &why) const
    {
        std::size_t count = 0;
        for (const team::AuditRow &row : audit()) {
            if (row.who == who && row.what == "refused"
                && row.detail.find("\"why\": \"" + why + "\"") != std::string::npos)
                ++count;
        }
        return count;
    }

    void expectUntouched()
    {
        const auto rows = m_office->ask(
            "SELECT string_agg(kind || ':' || key || ':' || (body ->> 'words'), ' ') "
            "FROM entente.thing");
        EXPECT_EQ(rows.value().bytes(0, 0), "note:n1:harbour words");
        EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
    }

    Client m_ann;
    std::string m_hash;
    std::unique_ptr<team::Connection> m_wes;
};

const char *const ownOperation = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

} // namespace

TEST_F(HostileClient, reachesNoTableAndNoRoleAndNothingOfTheOffice)
{
    for (const char *const sql :
         {"SELECT * FROM entente.thing",
          "SELECT * FROM entente.briefing",
          "SELECT * FROM entente.document",
          "SELECT * FROM entente.audit",
          "SELECT * FROM entente.person",
          "SELECT * FROM entente.operation",
          "DELETE FROM entente.thing",
          "UPDATE entente.person SET level = 9",
          "INSERT INTO entente.seat VALUES (4, 1, 'head')",
          "TRUNCATE entente.audit",
          "SELECT office.change_person('wes', 9, true, 'east', 'head')",
          "SELECT office.sweep()",
          "SELECT entente.take(1000000)",
          "SELECT entente.write_audit('ann did it', '{}')",
          "SELECT entente.me()",
          "SELECT team.apply_one('{}')",
          "SELECT team.apply_shared('{}')",
          "SELECT team.apply_kept('{}')",
          "SELECT team.cited('{}')",
          "SELECT team.tell_conflict('{}', NULL, 1, '{}', true)",
          "SET ROLE entente_owner",
          "SET ROLE entente_api",
          "SET ROLE ann",
          "SET SESSION AUTHORIZATION ann",
          "ALTER ROLE wes SUPERUSER",
          "CREATE TABLE t(a int)",
          "CREATE TEMP TABLE t(a int)",
          "CREATE SCHEMA evil",
          "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
          "COPY (SELECT 1) TO PROGRAM 'id'",
          "SELECT pg_read_file('/etc/passwd')",
          "SELECT lo_import('/etc/passwd')"}) {
        const auto answer = m_wes->ask(sql);
        EXPECT_FALSE(answer) << sql;
        if (!answer) {
            EXPECT_EQ(sentence(answer.error()).indexOf(QStringLiteral("harbour")), -1) << sql;
        }
    }
    EXPECT_THAT(m_cluster->log(), testing::HasSubstr("wes: ERROR:  permission denied"));
    expectUntouched();
}

TEST_F(HostileClient, learnsNothingByNumbersHashesOrKeysOfAnotherDesk)
{
    EXPECT_EQ(taken(m_wes->ask("SELECT * FROM team.briefings_since(0, 100)").value().count() == 0
                        ? Result<int>(0)
                        : Result<int>(1)),
              0);
    std::vector<std::int64_t> numbers;
    for (std::int64_t i = -100; i < 100; ++i)
        numbers.push_back(i);
    EXPECT_EQ(m_wes->ask("SELECT * FROM team.documents($1)", {team::list(numbers)}).value().count(),
              0);
    EXPECT_EQ(m_wes->ask("SELECT * FROM team.since(-1, 1000000, 1000)").value().count(), 0);
    EXPECT_EQ(m_wes->ask("SELECT * FROM team.history('note', 'n1')").value().count(), 0);
    EXPECT_EQ(m_wes->ask("SELECT * FROM team.forgets_since(-1, 1000000, 1000)").value().count(), 0);
    // What is there and hidden is refused in the very words of what is nowhere.
    const std::string hidden = apply(*m_wes, noteOperation(ownOperation, "n2"));
    QJsonObject nowhere = noteOperation(ownOperation, "n2");
    QJsonObject body = nowhere.value(QStringLiteral("body")).toObject();
    body.insert(QStringLiteral("sha256"), QString(64, u'0'));
    nowhere.insert(QStringLiteral("body"), body);
    EXPECT_EQ(hidden, apply(*m_wes, nowhere));
    EXPECT_THAT(hidden, testing::HasSubstr("unknown-briefing"));
    EXPECT_EQ(refusals("wes", "unknown-briefing"), 2U);
    expectUntouched();
}

TEST_F(HostileClient, forgesNoAuthorAndNoOperationOfAnother)
{
    QJsonObject forged = noteOperation(ownOperation, "n1");
    forged.insert(QStringLiteral("author"), QStringLiteral("ann"));
    EXPECT_THAT(apply(*m_wes, forged), testing::HasSubstr("forged-author"));
    EXPECT_EQ(refusals("wes", "forged-author"), 1U);
    // An operation of ann's, sent again as one's own with other words; bob may write there.
    const auto known = m_office->ask("SELECT id::text FROM entente.operation");
    const std::string id = known.value().bytes(0, 0);
    const std::unique_ptr<team::Connection> bob = connect("bob");
    EXPECT_THAT(apply(*bob, noteOperation(id.c_str(), "n9")),
                testing::HasSubstr("forged-operation"));
    EXPECT_EQ(refusals("bob", "forged-operation"), 1U);
    expectUntouched();
}

TEST_F(HostileClient, writesNothingWhereHeOnlyReads)
{
    const std::unique_ptr<team::Connection> eve = connect("eve");
    EXPECT_THAT(apply(*eve, noteOperation(ownOperation, "n1")), testing::HasSubstr("not-allowed"));
    EXPECT_THAT(apply(*eve, noteOperation(ownOperation, "n2")), testing::HasSubstr("not-allowed"));
    QJsonObject removal = noteOperation(ownOperation, "n1");
    removal.insert(QStringLiteral("body"), QJsonValue());
    EXPECT_THAT(apply(*eve, removal), testing::HasSubstr("not-allowed"));
    EXPECT_EQ(refusals("eve", "not-allowed"), 3U);
    expectUntouched();
}

TEST_F(HostileClient, claimsNoNameThatAnotherDeskUses)
{
    Client wes = client("wes");
    const library::BriefingId id = add(wes, "A document of west.");
    (void)sync(wes);
    QJsonObject claim = noteOperation(ownOperation, "n1");
    QJsonObject body = claim.value(QStringLiteral("body")).toObject();
    body.insert(QStringLiteral("sha256"),
                QString::fromStdString(team::hexOf(taken(wes.store().briefing(id)).hash)));
    claim.insert(QStringLiteral("body"), body);
    EXPECT_THAT(apply(*m_wes, claim), testing::HasSubstr("not-allowed"));
    expectUntouched();
}

TEST_F(HostileClient, isNoFurtherWithSqlInAnyField)
{
    const QString evil = QStringLiteral("x'); DROP TABLE entente.thing; --\\\"$$;%1$1");
    QJsonObject sound = noteOperation(ownOperation, "n3");
    for (const QString &field :
         {QStringLiteral("op"), QStringLiteral("kind"), QStringLiteral("key"),
          QStringLiteral("base"), QStringLiteral("on"), QStringLiteral("at"),
          QStringLiteral("author"), QStringLiteral("body")}) {
        QJsonObject operation = sound;
        operation.insert(field, evil);
        EXPECT_THAT(apply(*m_wes, operation), testing::HasSubstr("refused")) << field.toStdString();
    }
    for (const QString &field : {QStringLiteral("sha256"), QStringLiteral("words"),
                                 QStringLiteral("tags"), QStringLiteral("anchor")}) {
        QJsonObject body = sound.value(QStringLiteral("body")).toObject();
        body.insert(field, evil);
        QJsonObject operation = sound;
        operation.insert(QStringLiteral("body"), body);
        EXPECT_THAT(apply(*m_wes, operation), testing::HasSubstr("refused")) << field.toStdString();
    }
    for (const char *const meta :
         {R"([{"op":"x","hash":"'; DROP TABLE entente.thing; --","level":1,"file":"a"}])",
          R"([{"op":"x","hash":"00","level":"1; DROP TABLE entente.thing","file":"a"}])",
          R"([{"op":"x","hash":"00","level":1,"file":"a","desk":"west' OR '1'='1"}])"}) {
        const auto answer = m_wes->ask("SELECT team.put_briefings($1::jsonb, ARRAY[''::bytea], "
                                       "ARRAY[''::bytea])::text",
                                       {team::text(meta)});
        ASSERT_TRUE(answer) << sentence(answer.error()).toStdString();
        EXPECT_THAT(answer.value().bytes(0, 0), testing::HasSubstr("refused")) << meta;
    }
    EXPECT_EQ(m_wes
                  ->ask("SELECT * FROM team.history($1, $2)",
                        {team::text("note' OR true --"), team::text("' OR '1'='1")})
                  .value()
                  .count(),
              0);
    EXPECT_GE(refusals("wes", "malformed") + refusals("wes", "unknown-briefing")
                  + refusals("wes", "forged-author") + refusals("wes", "unknown-desk"),
              14U);
    expectUntouched();
}

TEST_F(HostileClient, changesNoRowOfTheTrailNorDoesWhoAdministers)
{
    const std::size_t before = audit().size();
    for (const char *const sql : {"DELETE FROM entente.audit", "TRUNCATE entente.audit",
                                  "UPDATE entente.audit SET who = 'ann'"}) {
        EXPECT_FALSE(m_wes->run(sql));
        EXPECT_FALSE(m_office->run(sql)) << "a superuser meets the trigger";
    }
    EXPECT_GE(audit().size(), before);
    // Whoever goes beneath it is seen.
    expect(m_office->run("ALTER TABLE entente.audit DISABLE TRIGGER kept; "
                         "UPDATE entente.audit SET detail = '{}' WHERE id = 2"));
    EXPECT_FALSE(taken(team::problems(*m_office)).empty());
}

TEST_F(HostileClient, marksNothingAboveOrPutsNothingWhereHeIsNot)
{
    const auto put = [&](const char *meta) {
        const auto answer = m_wes->ask("SELECT team.put_briefings($1::jsonb, ARRAY['x'::bytea], "
                                       "ARRAY[''::bytea])::text",
                                       {team::text(meta)});
        return answer ? answer.value().bytes(0, 0) : sentence(answer.error()).toStdString();
    };
    const std::string hash(64, '1');
    EXPECT_THAT(put((R"([{"op":"x","hash":")" + hash + R"(","level":9,"file":"a"}])").c_str()),
                testing::HasSubstr("not-allowed"));
    EXPECT_THAT(put((R"([{"op":"x","hash":")" + hash + R"(","level":1,"file":"a","desk":"east"}])")
                        .c_str()),
                testing::HasSubstr("unknown-desk"));
    EXPECT_EQ(refusals("wes", "not-allowed") + refusals("wes", "unknown-desk"), 2U);
}

} // namespace entente::test
