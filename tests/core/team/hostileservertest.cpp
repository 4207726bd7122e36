// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that lies: nothing of it is taken, and nothing is written outside the library.

#include "core/team/teamerror.h"
#include "tests/core/team/teamtest.h"

#include <filesystem>

namespace entente::test {

using HostileServer = TeamTest;

TEST_F(HostileServer, putsNoOtherBytesInPlaceOfADocument)
{
    Client ann = client("ann");
    add(ann, "What was really said.");
    (void)sync(ann);
    expect(m_office->run("UPDATE entente.document SET packed = '\\x00666f72676564'"));
    Client bob = client("bob");
    const auto lied = trySync(bob);
    ASSERT_FALSE(lied);
    EXPECT_EQ(lied.error().code, TeamError::StrangeAnswer);
    EXPECT_TRUE(taken(bob.store().briefings()).empty());
}

TEST_F(HostileServer, namesNoPlaceOfAClientsDisk)
{
    Client ann = client("ann");
    add(ann, "A name that climbs.");
    (void)sync(ann);
    const std::filesystem::path folder = std::filesystem::path(path("x")).parent_path();
    expect(m_office->run("UPDATE entente.briefing SET file = '../../../../etc/cron.d/evil'; "
                         "UPDATE entente.desk SET name = '../..' WHERE name = 'east'"));
    Client bob = client("bob");
    (void)sync(bob);
    const auto records = taken(bob.store().briefings());
    ASSERT_EQ(records.size(), 1U);
    EXPECT_THAT(records[0].file, testing::EndsWith("/evil"));
    EXPECT_THAT(records[0].file, testing::Not(testing::HasSubstr("etc")));
    EXPECT_FALSE(records[0].file.starts_with('/'));
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        EXPECT_THAT(
            entry.path().filename().string(),
            testing::AnyOf(testing::StartsWith("ann.entente"), testing::StartsWith("bob.entente")));
}

TEST_F(HostileServer, hasWhatIsNotAsItShouldBeLeftOut)
{
    Client ann = client("ann");
    const library::BriefingId id = add(ann, "Odd things come.");
    ASSERT_TRUE(ann.store().save(noteOn(id, "n1", "sound")));
    ASSERT_TRUE(ann.store().save(noteOn(id, "n2", "sound")));
    (void)sync(ann);
    expect(m_office->run(
        "UPDATE entente.thing SET body = body || '{\"anchor\": 7}' WHERE key = 'n1'"));
    Client bob = client("bob");
    EXPECT_EQ(sync(bob).leftOut, 1U);
    EXPECT_EQ(wordsOf(bob, "n1"), "(none)");
    EXPECT_EQ(wordsOf(bob, "n2"), "sound");
}

} // namespace entente::test
