// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/noteeditor.h"

#include "core/session/notekeeper.h"
#include "tests/support/patience.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

library::Note noteOf(const char *id, const char *words, library::Version version = 1)
{
    library::Note note;
    note.id = id;
    note.words = words;
    note.version = version;
    note.created = note.modified = "2026-11-23T10:00:00Z";
    return note;
}

struct Editor : ::testing::Test
{
    NoteEditor editor;
    QPlainTextEdit *words = editor.findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"));
    QLineEdit *tags = editor.findChild<QLineEdit *>(QStringLiteral("noteTags"));
    std::vector<library::Note> saved;

    Editor()
    {
        QObject::connect(&editor, &NoteEditor::saveWanted, &editor,
                         [this](const library::Note &note) { saved.push_back(note); });
        editor.resize(300, 300);
        editor.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&editor));
        editor.setNote(noteOf("a", "Ask"));
        editor.focusWords();
    }
    void type(const char *keys) const { QTest::keyClicks(words, QString::fromLatin1(keys)); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return editor.findChild<QPushButton *>(QString::fromLatin1(name));
    }
};

} // namespace

using NoteEditorTest = Editor;

TEST_F(NoteEditorTest, savesAtAPauseAndLeavesCursorAndSelectionAlone)
{
    type(" the navy");
    EXPECT_TRUE(saved.empty()) << "nobody has paused";
    QTest::keyClick(words, Qt::Key_Left, Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !saved.empty(); }, test::patience));
    EXPECT_EQ(saved.size(), 1U);
    EXPECT_EQ(saved[0].words, "Ask the navy");
    EXPECT_EQ(saved[0].version, 1);
    editor.follow(noteOf("a", "Ask the navy", 2));
    EXPECT_EQ(words->textCursor().selectedText(), QStringLiteral("y"));
    EXPECT_TRUE(words->document()->isUndoAvailable());
}

TEST_F(NoteEditorTest, anAnswerThatComesLateDoesNotChangeWhatIsTyped)
{
    type("1");
    editor.saveNow();
    type("2");
    editor.follow(noteOf("a", "Ask1", 2));
    EXPECT_EQ(words->toPlainText(), QStringLiteral("Ask12"));
    editor.saveNow();
    ASSERT_EQ(saved.size(), 2U);
    EXPECT_EQ(saved[1].version, 2);
    editor.follow(noteOf("a", "Ask", 4)); // undone in the library
    EXPECT_EQ(words->toPlainText(), QStringLiteral("Ask"));
}

TEST_F(NoteEditorTest, tellsOfEachKey)
{
    std::vector<std::string> told;
    QObject::connect(&editor, &NoteEditor::typed, &editor,
                     [&](const library::Note &note) { told.push_back(note.words); });
    type("!?");
    EXPECT_EQ(told, (std::vector<std::string>{"Ask!", "Ask!?"}));
    QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(told.back(), "Ask");
    editor.saveNow();
    ASSERT_EQ(saved.size(), 1U) << "or what was taken back would come again";
    EXPECT_EQ(saved[0].words, "Ask");
}

TEST_F(NoteEditorTest, saysHowFarTheNoteIs)
{
    auto *text = editor.findChild<QLabel *>(QStringLiteral("noteStatusText"));
    auto *retry = button("retryNoteButton");
    QSignalSpy again(&editor, &NoteEditor::retryWanted);
    EXPECT_EQ(text->text(), QStringLiteral("Saved"));
    editor.setStatus({session::NoteState::Saving, {}});
    EXPECT_EQ(text->text(), QStringLiteral("Saving…"));
    EXPECT_FALSE(retry->isVisible());
    editor.setStatus({session::NoteState::NotSaved, QStringLiteral("the disk is full")});
    EXPECT_EQ(text->text(),
              QStringLiteral("Not saved, because the disk is full. It is tried again."));
    ASSERT_TRUE(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    EXPECT_EQ(again.count(), 1);
}

TEST_F(NoteEditorTest, savesNothingOfANoteThatIsDiscarded)
{
    type("!");
    editor.discard();
    EXPECT_TRUE(saved.empty());
    EXPECT_TRUE(words->toPlainText().isEmpty());
}

TEST_F(NoteEditorTest, savesWhenAnotherNoteIsShownAndWhenTheKeyboardLeaves)
{
    type("!");
    editor.setNote(noteOf("b", ""));
    ASSERT_EQ(saved.size(), 1U);
    EXPECT_EQ(saved[0].id, "a");
    EXPECT_EQ(saved[0].words, "Ask!");
    type("x");
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("navy, ports , navy"));
    words->setFocus();
    ASSERT_GE(saved.size(), 2U);
    EXPECT_EQ(saved.back().id, "b");
    EXPECT_EQ(saved.back().words, "x");
    EXPECT_EQ(saved.back().tags, (std::vector<std::string>{"navy", "ports"}));
}

TEST_F(NoteEditorTest, keepsBothTextsUntilOneIsChosen)
{
    type(" me");
    editor.saveNow();
    editor.setConflict(noteOf("a", "Theirs", 7));
    EXPECT_EQ(words->toPlainText(), QStringLiteral("Ask me"));
    EXPECT_TRUE(button("keepMineButton")->isVisible());
    type("!");
    QTest::mouseClick(button("keepMineButton"), Qt::LeftButton);
    ASSERT_EQ(saved.size(), 2U);
    EXPECT_EQ(saved[1].words, "Ask me!");
    EXPECT_EQ(saved[1].version, 7);
    EXPECT_FALSE(button("keepMineButton")->isVisible());
    editor.setConflict(noteOf("a", "Theirs again", 9));
    QTest::mouseClick(button("takeTheirsButton"), Qt::LeftButton);
    EXPECT_EQ(words->toPlainText(), QStringLiteral("Theirs again"));
    EXPECT_EQ(saved.size(), 2U);
}

TEST_F(NoteEditorTest, aConflictThatNobodyDecidedLeavesTwoNotes)
{
    type(" me");
    editor.saveNow();
    editor.setConflict(noteOf("a", "Theirs", 7));
    editor.setNote(noteOf("b", ""));
    ASSERT_EQ(saved.size(), 2U);
    EXPECT_NE(saved[1].id, "a");
    EXPECT_EQ(saved[1].words, "Ask me");
}

TEST_F(NoteEditorTest, undoesTypingFirstAndOnlyThenInTheLibrary)
{
    QSignalSpy undo(&editor, &NoteEditor::undoWanted);
    type("!");
    QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(words->toPlainText(), QStringLiteral("Ask"));
    EXPECT_EQ(undo.count(), 0);
    QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undo.count(), 1);
}

} // namespace entente::ui
