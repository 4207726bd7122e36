// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/workspace/opennotes.h"

namespace entente::ui {

class LibraryCorrectionsTest : public LibraryNotesTest
{};

TEST_F(LibraryCorrectionsTest, aCorrectionChangesWhatTheWorkspaceShows)
{
    openFile("ports.md");
    ASSERT_EQ(kindOf(1), Kind::Threat);
    EXPECT_EQ(m_session->corrections()->correctionOf({0, 1}), nullptr);
    m_session->corrections()->correct({0, 1}, Kind::Implication, std::nullopt);
    settle();
    EXPECT_EQ(kindOf(1), Kind::Implication);
    EXPECT_EQ(kindOf(0), Kind::Threat);
    ASSERT_NE(m_session->corrections()->correctionOf({0, 1}), nullptr);
    EXPECT_EQ(m_session->corrections()->correctionOf({0, 1})->kind, Kind::Implication);
    m_session->undo();
    settle();
    EXPECT_EQ(kindOf(1), Kind::Threat);
    m_session->redo();
    settle();
    EXPECT_EQ(kindOf(1), Kind::Implication);
    m_session->corrections()->correct({0, 1}, std::nullopt, std::nullopt);
    settle();
    EXPECT_EQ(kindOf(1), Kind::Threat);
    EXPECT_EQ(m_session->corrections()->correctionOf({0, 1}), nullptr);
}

TEST_F(LibraryCorrectionsTest, correctionsLieOverAFileThatIsOpenedAgain)
{
    openFile("ports.md");
    m_session->corrections()->correct({0, 1}, Kind::Driver, std::vector<std::string>{"logistics"});
    settle();
    begin();
    openFile("ports.md");
    settle();
    ASSERT_EQ(m_workspace->briefings().size(), 1U) << "in its own place";
    EXPECT_EQ(kindOf(1), Kind::Driver);
    const auto areas = m_workspace->briefing(0)->areasOf(*m_workspace->topic({0, 1}));
    ASSERT_EQ(areas.size(), 1U);
    EXPECT_EQ(m_workspace->vocabulary().find("logistics"), areas[0]);
}

} // namespace entente::ui
