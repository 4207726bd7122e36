// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

library::PlacedNote placed(const char *id, const char *passage, const char *words,
                           library::Found how = library::Found::AtPosition)
{
    library::PlacedNote note;
    note.note.id = id;
    note.note.anchor.exact = passage;
    note.note.words = words;
    note.place.how = how;
    return note;
}

struct Rows : ::testing::Test
{
    NoteModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

using NoteModelTest = Rows;

TEST_F(NoteModelTest, listsNotesInTheOrderOfTheTextAndThoseWithoutAPlaceBelowAHead)
{
    model.setNotes({placed("gone", "struck out", "", library::Found::Orphaned),
                    placed("a", "one  two\nthree", "First line\nsecond"), placed("b", "four", "")});
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(0).data(NoteModel::PassageRole), QStringLiteral("one two three"));
    EXPECT_EQ(model.index(0).data(NoteModel::WordsRole), QStringLiteral("First line"));
    EXPECT_EQ(model.index(1).data(NoteModel::IdRole), QStringLiteral("b"));
    EXPECT_EQ(model.index(2).data(), QStringLiteral("Without a place"));
    EXPECT_FALSE(model.flags(model.index(2)) & Qt::ItemIsSelectable);
    EXPECT_EQ(model.index(3).data(NoteModel::IdRole), QStringLiteral("gone"));
    EXPECT_TRUE(model.index(3).data(NoteModel::OrphanRole).toBool());
}

TEST_F(NoteModelTest, staysWhereItIsWhileWordsAreTyped)
{
    model.setNotes({placed("a", "one", "W"), placed("b", "two", "")});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setNotes({placed("a", "one", "Wo"), placed("b", "two", "")});
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(model.index(0).data(NoteModel::WordsRole), QStringLiteral("Wo"));
    model.setNotes({placed("b", "two", "")});
    EXPECT_EQ(reset.count(), 1);
    EXPECT_FALSE(model.indexOf(QStringLiteral("a")).isValid());
}

TEST_F(NoteModelTest, saysToWhomCannotSeeWhetherItIsAHighlightOrANote)
{
    model.setNotes({placed("a", "one", "Ask"), placed("b", "two", "")});
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole), QStringLiteral("Note on “one”: Ask"));
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole), QStringLiteral("Highlight on “two”"));
}

} // namespace entente::ui
