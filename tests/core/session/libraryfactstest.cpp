// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/libraryfacts.h"

#include "tests/core/session/sessions.h"

namespace entente::session {

using LibraryFactsTest = SessionTest;

TEST_F(LibraryFactsTest, areThoseOfAllTopics)
{
    importBoth();
    LibraryFacts facts;
    ASSERT_TRUE(facts.follow(*m_session, library::Editions::Newest));
    const MatrixTopics &topics = facts.topics();
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
    LibraryFacts facts;
    ASSERT_TRUE(facts.follow(*m_session, library::Editions::Newest));
    EXPECT_TRUE(facts.topics().topics.empty());
    importBoth();
    ASSERT_TRUE(facts.follow(*m_session, library::Editions::Newest));
    Filter filter;
    filter.text = "harbour";
    const auto shown = facts.shown(filter, *m_session);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown.value(), (std::vector<std::uint32_t>{0, 2}));
}

} // namespace entente::session
