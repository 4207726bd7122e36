// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/workspace/librarysessions.h"

namespace entente::ui {

class LibrarySearchTest : public LibrarySessionTest
{};

TEST_F(LibrarySearchTest, followsTheFilterOfTheWorkspace)
{
    importBoth();
    filterText("harb");
    EXPECT_FALSE(m_session->search()->view().everything);
    ASSERT_EQ(m_session->search()->view().briefings.size(), 2U);
    filterText("min");
    ASSERT_EQ(m_session->search()->view().briefings.size(), 1U);
    EXPECT_EQ(m_session->search()->view().briefings.front().briefing, 1U);
    ASSERT_FALSE(m_session->search()->view().hits.empty());
    ASSERT_TRUE(m_session->search()->view().hits.front().topic);
    EXPECT_EQ(m_session->search()->view().hits.front().topic->title, "Mines");
}

TEST_F(LibrarySearchTest, searchesOnlyInASelection)
{
    importBoth();
    m_session->search()->setSelection({2});
    filterText("harbour");
    ASSERT_EQ(m_session->search()->view().briefings.size(), 1U);
    EXPECT_EQ(m_session->search()->view().briefings.front().briefing, 2U);
}

TEST_F(LibrarySearchTest, drawsALineForEachFocusAreaChosen)
{
    importBoth();
    Filter filter;
    filter.areas = {bundledVocabulary()->find("cybersecurity").value(),
                    bundledVocabulary()->find("missile-defence").value()};
    filter.since = Date::parse("2023");
    m_workspace->setFilter(filter);
    m_session->finish();
    const std::vector<session::AreaYears> &timeline = m_session->search()->view().timeline;
    ASSERT_EQ(timeline.size(), 2U);
    ASSERT_EQ(timeline[0].years.size(), 1U) << "dates do not limit it";
    EXPECT_EQ(timeline[0].years[0].value, 2021);
    EXPECT_EQ(timeline[1].years[0].value, 2024);
}

} // namespace entente::ui
