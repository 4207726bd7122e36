// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/workspace/librarysessions.h"

namespace entente::ui {

class LibraryFiltersTest : public LibrarySessionTest
{};

TEST_F(LibraryFiltersTest, keepsFiltersWithTheirCountsForTheNextTime)
{
    importBoth();
    filterText("harbour");
    m_session->filters()->save(QStringLiteral(" My  ports "));
    m_session->finish();
    begin();
    ASSERT_EQ(m_session->filters()->saved().size(), 1U);
    EXPECT_EQ(m_session->filters()->saved().front().name, "My ports");
    EXPECT_GT(m_session->filters()->countOf("My ports"), 1);
    EXPECT_EQ(m_session->filters()->countOf("Nobody's"), -1);
    m_session->filters()->apply("My ports");
    EXPECT_EQ(m_workspace->filter().text, "harbour");
    m_session->filters()->rename("My ports", QStringLiteral("Harbours"));
    m_session->finish();
    EXPECT_EQ(m_session->filters()->saved().front().name, "Harbours");
    m_session->filters()->remove("Harbours");
    m_session->finish();
    EXPECT_TRUE(m_session->filters()->saved().empty());
    m_session->undo();
    m_session->finish();
    EXPECT_EQ(m_session->filters()->saved().size(), 1U);
}

} // namespace entente::ui
