// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/namemigration.h"

#include "tests/core/library/librarytest.h"

namespace entente::test {

using namespace library;

namespace {

/// A library as version 6 kept it, with its numbers.
class NameMigration : public LibraryTest
{
protected:
    void SetUp() override
    {
        makeOld(6);
        run("UPDATE briefing SET kinds = '2' || char(10) || '0' || char(10) || '1'");
        run("INSERT INTO topic VALUES(1, 0, 0, 0, 3, 'Mines', 'In the strait.', 'Threats', "
            "'logistics' || char(10) || 'cybersecurity')");
        run("INSERT INTO topic VALUES(1, 1, 7, 1, 4, '', 'Ships come.', '', '')");
        run("INSERT INTO topic VALUES(1, 2, 99, 99, 5, '', 'Of a kind that nobody knows.', '', '')");
        run("INSERT INTO correction(briefing, topic, version, kind, areas) "
            "VALUES(1, 'a', 4, 5, 'logistics')");
        run("INSERT INTO correction(briefing, topic, version, areas, isnone) "
            "VALUES(1, 'b', 2, 'x', 1)");
        run("INSERT INTO correction(briefing, topic, version, kind, exact, prefix, suffix, first, "
            "last) VALUES(1, 'c', 1, 0, 'words', 'before', 'after', 3, 8)");
    }
    void run(const char *sql) const
    {
        Database old(file(), Access::ReadWrite);
        ASSERT_TRUE(old.open());
        ASSERT_TRUE(old.run(QString::fromLatin1(sql)));
    }
};

} // namespace

TEST_F(NameMigration, leavesEachTopicWhatItWas)
{
    const auto store = open();
    const std::vector<KeptTopic> found = topics(*store, 1);
    ASSERT_EQ(found.size(), 3U);
    const KeptTopic mines{1,
                          0,
                          Kind::Threat,
                          Certainty::Stated,
                          "Mines",
                          "In the strait.",
                          "Threats",
                          TextLine{3},
                          {"logistics", "cybersecurity"},
                          {}};
    EXPECT_EQ(found[0], mines);
    EXPECT_EQ(found[1].kind, Kind::Commitment);
    EXPECT_EQ(found[1].certainty, Certainty::LedIn);
    EXPECT_EQ(found[2].kind, Kind::Point);
    EXPECT_EQ(found[2].certainty, Certainty::Inferred);
}

TEST_F(NameMigration, leavesWhatWasSaidOfTopics)
{
    const auto said = open()->corrections(1).value();
    ASSERT_EQ(said.size(), 3U);
    EXPECT_EQ(said[0].kind, Kind::Recommendation);
    EXPECT_EQ(said[0].version, 4);
    EXPECT_EQ(said[1].kind, std::nullopt);
    EXPECT_TRUE(said[1].isNoTopic);
    EXPECT_EQ(said[2].kind, Kind::Threat);
    EXPECT_EQ(said[2].added, (Anchoring{"words", "before", "after", {3, 8}}));
}

TEST_F(NameMigration, leavesTheNumbersOfEachKind)
{
    const auto kinds = open()->briefing(1).value().kinds;
    decltype(BriefingRecord::kinds) expected{};
    expected[static_cast<std::size_t>(Kind::Threat)] = 2;
    expected[static_cast<std::size_t>(Kind::FocusArea)] = 1;
    EXPECT_EQ(kinds, expected);
}

TEST_F(NameMigration, putsACopyBesideAndKeepsNoNumbers)
{
    (void)open();
    Database now(file(), Access::ReadOnly);
    ASSERT_TRUE(now.open());
    EXPECT_EQ(now.number(QStringLiteral("SELECT count(*) FROM topic WHERE kindname IN "
                                        "('threat', 'commitment', 'point')"))
                  .value(),
              3);
    EXPECT_EQ(now.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE sql LIKE "
                                        "'%numbered%'"))
                  .value(),
              0);
    EXPECT_TRUE(std::filesystem::exists(file() + ".v6.bak"));
}

TEST_F(NameMigration, isAnErrorToAProgramThatReadsNumbersAndNoOtherKind)
{
    (void)open();
    Database now(file(), Access::ReadOnly);
    ASSERT_TRUE(now.open());
    for (const char *const sql :
         {"SELECT kind FROM topic", "SELECT certainty FROM topic", "SELECT kind FROM correction"})
        EXPECT_FALSE(now.number(QString::fromLatin1(sql))) << sql;
}

} // namespace entente::test
