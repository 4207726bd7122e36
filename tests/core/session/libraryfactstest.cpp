// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/libraryfacts.h"

#include "tests/core/session/sessions.h"

namespace entente::session {

using LibraryFactsTest = SessionTest;

TEST_F(LibraryFactsTest, areThoseOfAllTopics)
{
    importBoth();
    const auto facts = LibraryFacts::of(*m_session, library::Editions::Newest);
    ASSERT_TRUE(facts);
    const MatrixTopics &topics = facts.value()->topics();
    ASSERT_EQ(topics.topics.size(), 3U);
    ASSERT_EQ(topics.documents.size(), 2U);
    EXPECT_EQ(topics.documents[0].title, "Ports");
    EXPECT_EQ(topics.topics[0].kind, Kind::Threat);
    EXPECT_EQ(topics.topics[2].kind, Kind::Benefit);
    const auto cyber = m_session->vocabulary().find("cybersecurity");
    ASSERT_TRUE(cyber);
    const auto begin = topics.areas.begin() + topics.topics[0].firstArea;
    const auto end = topics.areas.begin() + topics.topics[0].lastArea;
    EXPECT_NE(std::find(begin, end, *cyber), end);
}

TEST_F(LibraryFactsTest, sayWhichTopicsAFilterShowsAndFollowTheLibrary)
{
    const auto none = LibraryFacts::of(*m_session, library::Editions::Newest);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none.value()->topics().topics.empty());
    importBoth();
    const auto facts = LibraryFacts::of(*m_session, library::Editions::Newest, none.value());
    ASSERT_TRUE(facts);
    const auto same = LibraryFacts::of(*m_session, library::Editions::Newest, facts.value());
    ASSERT_TRUE(same);
    EXPECT_EQ(same.value(), facts.value()) << "made once";
    Filter filter;
    filter.text = "harbour";
    LibraryRequest asked;
    asked.filter = filter;
    const auto shown = facts.value()->shown(asked, *m_session);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown.value(), (std::vector<std::uint32_t>{0, 2}));
    asked.selection = {facts.value()->briefing(1)};
    const auto selected = facts.value()->shown(asked, *m_session);
    ASSERT_TRUE(selected);
    EXPECT_EQ(selected.value(), (std::vector<std::uint32_t>{2})) << "of one briefing alone";
}

} // namespace entente::session
