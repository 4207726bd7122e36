// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every field of every function that a client may call, filled with what might break out of it.

#include "tests/core/team/teamtest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace entente::test {

namespace {

std::vector<QString> evil()
{
    std::vector<QString> all{
        QString(),
        QStringLiteral("'"),
        QStringLiteral("\""),
        QStringLiteral("'; DROP TABLE entente.thing; --"),
        QStringLiteral("' OR '1'='1"),
        QStringLiteral("$$; DROP SCHEMA entente CASCADE; $$"),
        QStringLiteral("$body$ SELECT 1 $body$"),
        QStringLiteral("\\'; DROP TABLE entente.desk; --"),
        QStringLiteral("E'\\x27' || pg_sleep(0)"),
        QStringLiteral("%I%L%s%1$I%%"),
        QStringLiteral("{}"),
        QStringLiteral("[[[[[["),
        QStringLiteral("null"),
        QStringLiteral("-1"),
        QStringLiteral("9223372036854775808"),
        QStringLiteral("NaN"),
        QStringLiteral("entente.desk"),
        QStringLiteral("pg_temp.note"),
        QStringLiteral("east"),
        QStringLiteral("harbour words"),
        QStringLiteral("../../../etc/passwd"),
        QStringLiteral("\u202egpj.\u2066"),
        QStringLiteral("\x1b]0;title\x07"),
        QString(400'000, u'x'),
        QString(64, u'a'),
    };
    QString one(QStringLiteral("nul"));
    one += QChar(u'\0');
    all.push_back(one);
    return all;
}

class HostileFields : public TeamTest
{
protected:
    void SetUp() override
    {
        TeamTest::SetUp();
        if (IsSkipped())
            return;
        Client ann = client("ann");
        const library::BriefingId id = add(ann, "What east knows of the harbour.");
        ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "harbour words")));
        (void)sync(ann);
        m_hash = QString::fromStdString(team::hexOf(taken(ann.store().briefing(id)).hash));
        m_wes = connect("wes");
        m_before = others();
    }

    /// All that is not wes's to write, in one number, with what the database is made of.
    [[nodiscard]] std::string others() const
    {
        const auto rows = m_office->ask(R"(SELECT md5(concat_ws('|',
            (SELECT string_agg(d::text, ',' ORDER BY id) FROM entente.desk d),
            (SELECT string_agg(p::text, ',' ORDER BY id) FROM entente.person p),
            (SELECT string_agg(s::text, ',' ORDER BY s::text) FROM entente.seat s),
            (SELECT string_agg(b::text, ',' ORDER BY id) FROM entente.briefing b WHERE desk <> 2),
            (SELECT string_agg(t::text, ',' ORDER BY id) FROM entente.thing t WHERE desk <> 2),
            (SELECT string_agg(v::text, ',' ORDER BY v::text) FROM entente.version v
             WHERE author <> 4),
            (SELECT string_agg(o::text, ',' ORDER BY id) FROM entente.operation o WHERE person <> 4),
            (SELECT string_agg(r.rolname || r.rolsuper || r.rolcreaterole, ',' ORDER BY r.rolname)
             FROM pg_roles r),
            (SELECT string_agg(f.oid || f.proname || coalesce(f.proacl::text, ''), ',' ORDER BY f.oid)
             FROM pg_proc f),
            (SELECT string_agg(c.relname || coalesce(c.relacl::text, ''), ',' ORDER BY c.oid)
             FROM pg_class c WHERE c.relkind IN ('r', 'v', 'i', 'S'))))::text)");
        EXPECT_TRUE(rows) << sentence(rows.error()).toStdString();
        return rows ? rows.value().bytes(0, 0) : "";
    }

    /// What comes back of it holds nothing of east's, and nothing of east's has changed.
    void call(const char *sql, std::initializer_list<team::Value> values, const QString &what)
    {
        const auto rows = m_wes->ask(sql, values);
        std::string said = rows ? "" : sentence(rows.error()).toStdString();
        for (int row = 0; rows && row < rows.value().count(); ++row)
            said += rows.value().bytes(row, 0);
        const bool isOwnWord = what.contains(QStringLiteral("harbour"));
        EXPECT_TRUE(isOwnWord || said.find("harbour") == std::string::npos)
            << what.left(80).toStdString() << ": " << said.substr(0, 300);
        ++m_calls;
    }

    void apply(const QJsonObject &operation, const QString &what)
    {
        const std::string json =
            QJsonDocument(QJsonArray{operation}).toJson(QJsonDocument::Compact).toStdString();
        call("SELECT team.apply($1::jsonb)::text", {team::text(json)}, what);
    }

    void expectOthersUntouched(const QString &after)
    {
        EXPECT_EQ(others(), m_before) << after.toStdString();
    }

    std::unique_ptr<team::Connection> m_wes;
    QString m_hash;
    std::string m_before;
    int m_calls = 0;
    int m_next = 0;
};

} // namespace

TEST_F(HostileFields, ofOperationsAreValuesAndNothingElse)
{
    for (const char *const kind : {"note", "correction", "filter", "dossier", "conflict"}) {
        for (const char *const field :
             {"op", "kind", "key", "base", "on", "at", "author", "body", "body.sha256",
              "body.words", "body.tags", "body.items", "body.name", "body.anchor", "body.created",
              "body.modified", "body.topic"}) {
            for (const QString &value : evil()) {
                QJsonObject body{{QStringLiteral("sha256"), m_hash},
                                 {QStringLiteral("words"), QStringLiteral("w")},
                                 {QStringLiteral("tags"), QJsonArray()},
                                 {QStringLiteral("items"), QJsonArray()}};
                const QString id = QStringLiteral("%1").arg(++m_next, 32, 16, QLatin1Char('0'));
                QJsonObject operation{{QStringLiteral("op"), id},
                                      {QStringLiteral("kind"), QLatin1String(kind)},
                                      {QStringLiteral("key"), id},
                                      {QStringLiteral("base"), 0}};
                const QString name = QLatin1String(field);
                if (name.startsWith(QStringLiteral("body.")))
                    body.insert(name.mid(5), value);
                operation.insert(QStringLiteral("body"), body);
                if (!name.contains(u'.'))
                    operation.insert(name, value);
                apply(operation, QStringLiteral("%1 %2 %3").arg(QLatin1String(kind), name, value));
            }
        }
        expectOthersUntouched(QLatin1String(kind));
    }
    EXPECT_GT(m_calls, 2000);
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(HostileFields, ofBriefingsAreValuesAndNothingElse)
{
    for (const char *const field :
         {"op", "hash", "desk", "level", "file", "marking", "author", "unknown"}) {
        for (const QString &value : evil()) {
            QJsonObject meta{{QStringLiteral("op"), QStringLiteral("o")},
                             {QStringLiteral("hash"),
                              QStringLiteral("%1").arg(++m_next, 64, 16, QLatin1Char('0'))},
                             {QStringLiteral("level"), 1},
                             {QStringLiteral("file"), QStringLiteral("f")},
                             {QStringLiteral("marking"), QString()}};
            meta.insert(QLatin1String(field), value);
            const std::string json =
                QJsonDocument(QJsonArray{meta}).toJson(QJsonDocument::Compact).toStdString();
            call("SELECT team.put_briefings($1::jsonb, ARRAY['x'::bytea], ARRAY[''::bytea])::text",
                 {team::text(json)}, QLatin1String(field) + u' ' + value);
        }
    }
    expectOthersUntouched(QStringLiteral("briefings"));
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(HostileFields, ofAllOtherCallsAreValuesAndNothingElse)
{
    for (const QString &value : evil()) {
        const team::Value text = team::text(value.toStdString());
        const team::Value number{0, false, value.toStdString()};
        call("SELECT body::text FROM team.history($1, 'n1')", {text}, value);
        call("SELECT body::text FROM team.history('note', $1)", {text}, value);
        call("SELECT body::text FROM team.since($1, 1000000, 10)", {number}, value);
        call("SELECT body::text FROM team.since(-1, $1, 10)", {number}, value);
        call("SELECT body::text FROM team.since(-1, 1000000, $1)", {number}, value);
        call("SELECT file FROM team.briefings_since($1, 10)", {number}, value);
        call("SELECT file FROM team.briefings_since(-1, $1)", {number}, value);
        call("SELECT key FROM team.forgets_since($1, 1000000, 10)", {number}, value);
        call("SELECT key FROM team.forgets_since(-1, $1, 10)", {number}, value);
        call("SELECT packed FROM team.documents(ARRAY[$1]::bigint[])", {number}, value);
        call("SELECT team.mark(decode($1, 'hex'), 'east', 0, '')", {text}, value);
        call("SELECT team.mark('', $1, 0, '')", {text}, value);
        call("SELECT team.mark('', 'east', $1, '')", {number}, value);
        call("SELECT team.mark('', 'east', 0, $1)", {text}, value);
    }
    expectOthersUntouched(QStringLiteral("calls"));
    EXPECT_EQ(taken(team::problems(*m_office)), std::vector<std::string>());
}

TEST_F(HostileFields, thatAreNestedDeeplyOrAreManyEndInARefusal)
{
    const std::string deep = std::string(5000, '[') + std::string(5000, ']');
    call("SELECT team.apply($1::jsonb)::text", {team::text("[{\"op\":" + deep + "}]")},
         QStringLiteral("deep"));
    call("SELECT team.apply($1::jsonb)::text", {team::text(std::string(200'000, '['))},
         QStringLiteral("deeper"));
    std::string wide = "[{\"op\":\"00000000000000000000000000000001\",\"kind\":\"dossier\","
                       "\"key\":\"k\",\"body\":{\"items\":[";
    for (int i = 0; i < 20'000; ++i)
        wide += std::string(i > 0 ? "," : "") + "{\"sha256\":\"" + m_hash.toStdString() + "\"}";
    call("SELECT team.apply($1::jsonb)::text", {team::text(wide + "]}}]")}, QStringLiteral("wide"));
    expectOthersUntouched(QStringLiteral("deep"));
    EXPECT_TRUE(m_wes->ask("SELECT team.hello()"));
}

TEST_F(HostileFields, tellNothingThroughWhatPostgresTellsEverybody)
{
    const std::unique_ptr<team::Connection> ann = connect("ann");
    ASSERT_TRUE(ann->ask("SELECT 'harbour', * FROM team.history('note', 'n1')"));
    const auto countOf = [&](const char *sql) {
        const auto rows = m_wes->ask(sql);
        EXPECT_TRUE(rows) << sql;
        return rows ? rows.value().number(0, 0) : -1;
    };
    EXPECT_EQ(countOf("SELECT count(*) FROM pg_stat_activity WHERE usename <> 'wes' "
                      "AND query LIKE '%harbour%'"),
              0);
    EXPECT_EQ(countOf("SELECT count(*) FROM pg_stats WHERE schemaname = 'entente'"), 0);
    EXPECT_EQ(countOf("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%harb%'"),
              0);
    for (const char *const sql :
         {"EXPLAIN SELECT * FROM entente.thing",
          "DECLARE c CURSOR FOR SELECT * FROM entente.thing",
          "SELECT last_value FROM entente.audit_id_seq",
          "SELECT nextval('entente.briefing_id_seq')",
          "COPY entente.thing TO STDOUT",
          "SELECT * FROM pg_statistic",
          "SELECT * FROM pg_authid",
          "SELECT pg_ls_dir('.')",
          "SELECT * FROM pg_hba_file_rules",
          "CREATE EXTENSION dblink",
          "CREATE FUNCTION team.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
          "CREATE OPERATOR pg_temp.= (LEFTARG = int, RIGHTARG = int, PROCEDURE = int4ne)",
          "ALTER FUNCTION team.hello() SET search_path = pg_temp",
          "SET session_replication_role = replica",
          "COMMENT ON TABLE entente.thing IS 'x'",
          "ANALYZE entente.thing",
          "REINDEX TABLE entente.thing",
          "VACUUM entente.thing",
          "CHECKPOINT",
          "SELECT pg_reload_conf()",
          "SELECT pg_switch_wal()",
          "SELECT setval('entente.audit_id_seq', 1)"}) {
        const auto answer = m_wes->ask(sql);
        const bool isIdle = std::string(sql).starts_with("ANALYZE")
            || std::string(sql).starts_with("VACUUM"); // these warn, and do nothing
        EXPECT_TRUE(!answer || isIdle) << sql;
    }
    expectOthersUntouched(QStringLiteral("catalogues"));
}

TEST_F(HostileFields, areReadByTheSameRulesWhateverTheSessionIsSetTo)
{
    for (const char *const setting :
         {"SET ROLE entente_member", "SET row_security = off", "RESET ROLE",
          "SET default_transaction_isolation = 'repeatable read'",
          "SET search_path = pg_temp, entente, team", "SET default_transaction_read_only = on"}) {
        expect(m_wes->run(setting));
        const auto rows = m_wes->ask("SELECT body::text FROM team.since(-1, 1000000, 1000)");
        EXPECT_TRUE(!rows || rows.value().count() == 0) << setting;
        const auto hello = m_wes->ask("SELECT team.hello() ->> 'name'");
        EXPECT_TRUE(!hello || hello.value().bytes(0, 0) == "Wes") << setting;
    }
    expectOthersUntouched(QStringLiteral("settings"));
}

} // namespace entente::test
