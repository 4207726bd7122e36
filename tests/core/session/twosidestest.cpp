// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/twosides.h"

#include "tests/core/session/sessions.h"

namespace entente::session {

class TwoSidesTest : public SessionTest
{
protected:
    [[nodiscard]] Result<FoundSide> of(const Filter &filter, const std::string &query) const
    {
        LibraryRequest asked;
        asked.filter = narrowed(filter, query);
        return sideOf(asked, *m_session);
    }
};

TEST_F(TwoSidesTest, areWhatTwoQueriesFindUnderOneFilter)
{
    importBoth();
    Filter filter;
    const Result<FoundSide> before = of(filter, "until:2022");
    ASSERT_TRUE(before);
    ASSERT_EQ(before.value().side.topics.size(), 2U);
    EXPECT_EQ(before.value().found, 2U);
    EXPECT_EQ(before.value().side.documents.at(0).title, "Ports");
    EXPECT_EQ(before.value().side.topics[0].words, "Cyber attacks: on the harbour's cranes.");
    EXPECT_EQ(before.value().side.topics[0].kind, Kind::Threat);
    EXPECT_EQ(before.value().places[1].topic, 1U);
    const SideTopic &cyber = before.value().side.topics[0];
    EXPECT_GE(cyber.countedAreas.size(), cyber.areas.size()) << "with what is broader";
    EXPECT_EQ(cyber.countedAreas, withBroader(cyber.areas, m_session->vocabulary()));
    filter.text = "mines";
    const Result<FoundSide> filtered = of(filter, "until:2022");
    ASSERT_TRUE(filtered);
    EXPECT_EQ(filtered.value().side.topics.size(), 1U);
    const Result<FoundSide> now = of(filter, "since:2023");
    ASSERT_TRUE(now);
    EXPECT_TRUE(now.value().side.topics.empty());
}

TEST_F(TwoSidesTest, sayWhatOfAQueryIsNotUnderstood)
{
    importBoth();
    const Result<FoundSide> found = of({}, "since:yesterday");
    ASSERT_TRUE(found);
    EXPECT_EQ(found.value().problems.size(), 1U);
}

TEST_F(TwoSidesTest, countDocumentsThatHaveTheWordsInNoTopic)
{
    importBoth();
    const Result<FoundSide> both = of({}, "title:ports");
    ASSERT_TRUE(both);
    EXPECT_TRUE(both.value().side.topics.empty());
    EXPECT_EQ(both.value().side.withoutTopic, 1U) << "its title is no topic";
    EXPECT_EQ(of({}, "mines").value().side.withoutTopic, 0U);
    EXPECT_EQ(of({}, "until:2022").value().side.withoutTopic, 0U) << "no words were asked for";
    EXPECT_EQ(of({}, "title:ports kind:threat").value().side.withoutTopic, 0U)
        << "a text is of no kind";
}

} // namespace entente::session
