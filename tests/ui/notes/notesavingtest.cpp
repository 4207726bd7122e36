// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/notes/notespanels.h"

namespace entente::ui {

using NoteSavingTest = NotesPanelTest;

TEST_F(NoteSavingTest, keepsTheWordsWhereAnotherBriefingOfTheSameBytesIsOpen)
{
    open();
    QFile::copy(m_folder.filePath(QStringLiteral("ports.md")),
                m_folder.filePath(QStringLiteral("twin.md")));
    openToo("twin.md");
    ASSERT_EQ(m_workspace->current(), 1);
    addNote("in the strait", "Ask the navy.");
    QTest::keyClicks(m_panel->findChild<QLineEdit *>(QStringLiteral("noteTags")),
                     QStringLiteral("navy"));
    m_panel->saveNow();
    settle();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].words, "Ask the navy.");
    EXPECT_EQ(written()[0].tags, std::vector<std::string>{"navy"});
}

TEST_F(NoteSavingTest, keepsTheWordsOfANoteThatIsLeftBeforeTheLibraryHasIt)
{
    open();
    openToo("shield.md");
    choose("covers the harbour");
    m_reader->addNote();
    QTest::keyClicks(edit(), QStringLiteral("Does it?"));
    m_workspace->setCurrent(0);
    EXPECT_TRUE(edit()->toPlainText().isEmpty()) << "the editor of another briefing";
    settle();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].words, "Does it?");
    EXPECT_EQ(written()[0].anchor.exact, "covers the harbour");
}

TEST_F(NoteSavingTest, keepsTheWordsThatTheLibraryRefusesUntilItTakesThem)
{
    open();
    addNote("in the strait", "Ours");
    m_panel->saveNow();
    settle();
    refuseNotes(true);
    QTest::keyClicks(edit(), QStringLiteral(" and theirs"));
    m_panel->saveNow();
    settle();
    choose("on the harbour"); // another note in the editor
    m_reader->highlight();
    settle();
    refuseNotes(false);
    m_session->refresh();
    settle();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].words, "Ours and theirs");
}

TEST_F(NoteSavingTest, saysThatANoteIsSavedOrWhyNot)
{
    open();
    addNote("in the strait", "Ours");
    auto *status = m_panel->findChild<QLabel *>(QStringLiteral("noteStatusText"));
    EXPECT_EQ(status->text(), QStringLiteral("Saving…"));
    m_panel->saveNow();
    settle();
    EXPECT_EQ(status->text(), QStringLiteral("Saved"));
    refuseNotes(true);
    QTest::keyClicks(edit(), QStringLiteral("!"));
    m_panel->saveNow();
    settle();
    EXPECT_EQ(status->text(),
              QStringLiteral("Not saved, because no space left. It is tried again."));
    EXPECT_EQ(list()->model()->index(0, 0).data(NoteModel::UnsavedRole).toString(),
              QStringLiteral("Not saved"));
    EXPECT_EQ(notes()[0].note.words, "Ours!") << "what is shown is what was typed";
    refuseNotes(false);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(QStringLiteral("retryNoteButton")),
                      Qt::LeftButton);
    settle();
    EXPECT_EQ(status->text(), QStringLiteral("Saved"));
    EXPECT_EQ(written()[0].words, "Ours!");
    EXPECT_EQ(edit()->toPlainText(), QStringLiteral("Ours!"));
}

TEST_F(NoteSavingTest, keepsTheWordsOfANewNoteThatTheLibraryRefuses)
{
    open();
    addNote("on the harbour", "First");
    m_panel->saveNow();
    settle();
    refuseNotes(true);
    choose("in the strait");
    m_reader->addNote();
    QTest::keyClicks(edit(), QStringLiteral("Ask the navy."));
    m_panel->saveNow();
    settle();
    ASSERT_EQ(notes().size(), 2U);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    EXPECT_EQ(edit()->toPlainText(), QStringLiteral("Ask the navy."));
    refuseNotes(false);
    m_session->notes()->retry();
    settle();
    ASSERT_EQ(written().size(), 2U);
    EXPECT_EQ(written()[1].words, "Ask the navy.");
}

TEST_F(NoteSavingTest, findsWhatWasTypedWhenTheLibraryRefusedItUntilTheEnd)
{
    open();
    addNote("in the strait", "Ours");
    m_panel->saveNow();
    settle();
    refuseNotes(true);
    QTest::keyClicks(edit(), QStringLiteral(" and theirs"));
    closeWindow();
    m_session.reset();
    refuseNotes(false);
    begin();
    QSignalSpy recovered(m_session->notes(), &LibraryNotes::recovered);
    open();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].words, "Ours and theirs");
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes()[0].note.words, "Ours and theirs");
}

TEST_F(NoteSavingTest, keepsTheWordsOfABriefingThatIsClosedAtOnce)
{
    open();
    choose("in the strait");
    m_reader->addNote();
    QTest::keyClicks(edit(), QStringLiteral("Ask the navy."));
    m_workspace->setBriefings(std::make_shared<const FilterIndex>(std::vector<BriefingPtr>{},
                                                                  m_workspace->vocabularyPtr()),
                              -1);
    EXPECT_FALSE(edit()->isVisible());
    settle();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].words, "Ask the navy.");
}

TEST_F(NoteSavingTest, aNoteStandsInTheWordsOnTheScreenThoughTheFileWasWrittenSince)
{
    open();
    write("ports.md", "# Another\n\nNothing of what was there.\n");
    addNote("in the strait", "Ask the navy.");
    m_panel->saveNow();
    settle();
    ASSERT_EQ(written().size(), 1U);
    const auto store = m_library->open();
    EXPECT_NE(store.value()->source(written()[0].briefing).value().find("in the strait"),
              std::string::npos);
}

TEST_F(NoteSavingTest, aNoteThatIsRemovedWhileItIsTypedStaysRemoved)
{
    open();
    addNote("in the strait", "Ours");
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    EXPECT_TRUE(notes().empty());
    EXPECT_TRUE(written().empty());
    EXPECT_FALSE(edit()->isVisible());
}

TEST_F(NoteSavingTest, undoOfANoteGivesItsWordsBackWhenItIsDoneAgain)
{
    open();
    addNote("in the strait", "Ask the navy.");
    m_panel->saveNow();
    settle();
    m_session->undo();
    settle();
    m_session->undo();
    settle();
    EXPECT_TRUE(notes().empty());
    m_session->redo();
    settle();
    m_session->redo();
    settle();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].words, "Ask the navy.");
}

} // namespace entente::ui
