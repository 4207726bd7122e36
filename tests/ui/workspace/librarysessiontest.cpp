// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/workspace/librarysessions.h"

namespace entente::ui {

TEST_F(LibrarySessionTest, makesNoLibraryUntilSomethingIsKept)
{
    m_library = inFile();
    begin();
    EXPECT_EQ(m_session->state(), LibrarySession::State::Open);
    EXPECT_TRUE(m_session->briefings()->empty());
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("l.entente"))));
}

TEST_F(LibrarySessionTest, findsWhatItImported)
{
    importBoth();
    ASSERT_EQ(m_session->briefings()->size(), 2U);
    EXPECT_EQ(m_session->record(1)->meta.title, "Ports");
    EXPECT_EQ(m_session->record(9), nullptr);
    EXPECT_TRUE(m_session->search()->view().everything);
    EXPECT_EQ(m_session->search()->view().answer.total.documents, 3U);
    EXPECT_EQ(m_session->search()->everything().total.briefings, 2U);
}

TEST_F(LibrarySessionTest, takesOutAndBringsBackByUndo)
{
    importBoth();
    QSignalSpy undo(m_session.get(), &LibrarySession::undoChanged);
    m_session->setRemoved({1}, true);
    m_session->finish();
    EXPECT_EQ(m_session->briefings()->size(), 1U);
    EXPECT_EQ(m_session->search()->view().answer.total.documents, 1U);
    ASSERT_TRUE(m_session->canUndo());
    EXPECT_EQ(m_session->undoText(), QStringLiteral("Undo removal of a briefing"));
    m_session->undo();
    m_session->finish();
    EXPECT_EQ(m_session->briefings()->size(), 2U);
    EXPECT_TRUE(m_session->canRedo());
    EXPECT_FALSE(m_session->canUndo());
}

TEST_F(LibrarySessionTest, handsOutBriefingsThatKnowWhereTheyAreKept)
{
    importBoth();
    std::vector<BriefingSource> asked;
    QObject::connect(m_session.get(), &LibrarySession::openRequested, m_session.get(),
                     [&](const std::vector<BriefingSource> &sources, auto) { asked = sources; });
    m_session->openBriefings({2, 1});
    ASSERT_EQ(asked.size(), 2U);
    const Result<std::vector<Briefing>> read = asked.front().read();
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().front().meta.title, "Shield");
    EXPECT_EQ(read.value().front().kept, 2);
}

TEST_F(LibrarySessionTest, saysWhyALibraryCannotBeOpened)
{
    write("l.entente", QByteArray(5000, 'x'));
    m_library = inFile();
    begin();
    EXPECT_EQ(m_session->state(), LibrarySession::State::Failed);
    EXPECT_TRUE(m_session->obstacle().contains(QStringLiteral("l.entente")));
    QSignalSpy problem(m_session.get(), &LibrarySession::problem);
    m_session->filters()->save(QStringLiteral("none"));
    EXPECT_EQ(problem.count(), 1);
}

TEST_F(LibrarySessionTest, remembersHowFarABriefingWasRead)
{
    importBoth();
    m_session->setReadingState(1, {true, 17});
    m_session->finish();
    begin();
    EXPECT_TRUE(m_session->record(1)->state.read);
    EXPECT_EQ(m_session->record(1)->state.position, 17U);
}

} // namespace entente::ui
