// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/patience.h"
#include "tests/ui/notes/notespanels.h"

namespace entente::ui {

TEST_F(NotesPanelTest, aNoteOnSelectedWordsOpensWithTheKeyboardInIt)
{
    open();
    QSignalSpy attention(m_panel.get(), &NotesPanel::attentionWanted);
    addNote("in the strait", "Ask the navy.");
    EXPECT_EQ(attention.count(), 1);
    EXPECT_EQ(m_panel->focusWidget(), edit());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return notes()[0].note.words == "Ask the navy."; }, test::patience));
    EXPECT_EQ(notes()[0].note.anchor.exact, "in the strait");
    ASSERT_EQ(view()->notes().size(), 1U);
    EXPECT_EQ(view()->notes()[0].words, QStringLiteral("Ask the navy."));
    EXPECT_EQ(edit()->textCursor().position(), 13);
}

TEST_F(NotesPanelTest, takesWordsThatAreTypedWhileTheNoteIsMade)
{
    open();
    addNote("on the harbour", "First.");
    choose("in the strait");
    m_reader->addNote();
    ASSERT_EQ(m_panel->focusWidget(), edit()) << "before the library has answered";
    ASSERT_TRUE(edit()->isEnabled());
    QTest::keyClicks(edit(), QStringLiteral("Ask "));
    settle();
    QTest::keyClicks(edit(), QStringLiteral("the navy."));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return notes().size() == 2 && notes()[1].note.words == "Ask the navy."; },
        test::patience));
    EXPECT_EQ(notes()[0].note.words, "First.");
    EXPECT_EQ(notes()[1].note.anchor.exact, "in the strait");
    EXPECT_EQ(m_panel->current(), toQString(notes()[1].note.id));
}

TEST_F(NotesPanelTest, whatWasTypedLastIsThereAfterTheWindowWasClosed)
{
    open();
    addNote("in the strait", "Typed and closed at once");
    closeWindow();
    begin();
    open();
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes()[0].note.words, "Typed and closed at once");
    EXPECT_EQ(list()->model()->rowCount(), 1);
}

TEST_F(NotesPanelTest, aHighlightIsMadeAndRemovedAndTheRemovalUndone)
{
    open();
    choose("on the harbour");
    m_reader->highlight();
    settle();
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_TRUE(view()->selection().isEmpty());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    EXPECT_TRUE(notes().empty());
    EXPECT_TRUE(view()->notes().empty());
    m_session->undo();
    settle();
    EXPECT_EQ(view()->notes().size(), 1U);
}

TEST_F(NotesPanelTest, enterShowsThePassageInTheText)
{
    open();
    addNote("in the strait", "Ask");
    m_panel->saveNow();
    settle();
    QSignalSpy wanted(m_panel.get(), &NotesPanel::passageWanted);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(view()->caret(), view()->notes()[0].passage.begin);
    EXPECT_EQ(view()->accessibleDescription(), QStringLiteral("Note: Ask"));
}

TEST_F(NotesPanelTest, whatAnotherWindowWroteIsNeverOverwritten)
{
    open();
    addNote("in the strait", "Ours");
    m_panel->saveNow();
    settle();
    library::Note theirs = notes()[0].note;
    theirs.words = "Theirs";
    ASSERT_TRUE(m_library->open().value()->save(theirs));
    QTest::keyClicks(edit(), QStringLiteral(" again"));
    m_panel->saveNow();
    settle();
    EXPECT_EQ(edit()->toPlainText(), QStringLiteral("Ours again"));
    EXPECT_TRUE(m_panel->findChild<QWidget *>(QStringLiteral("noteConflict"))->isVisible());
    closeWindow(); // without a choice
    m_session->finish();
    begin();
    open();
    ASSERT_EQ(notes().size(), 2U);
    std::vector<std::string> words{notes()[0].note.words, notes()[1].note.words};
    std::sort(words.begin(), words.end());
    EXPECT_EQ(words, (std::vector<std::string>{"Ours again", "Theirs"}));
}

} // namespace entente::ui
