// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/unsavednotes.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

/// Asks, and answers with the button whose text holds these letters.
bool answered(const std::vector<library::Note> &notes, const char *letters)
{
    QTimer::singleShot(0, [letters] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        for (QAbstractButton *each : box->buttons()) {
            if (each->text().remove(u'&').contains(QString::fromLatin1(letters)))
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
    return mayLoseNotes(notes, nullptr);
}

std::vector<library::Note> twoNotes()
{
    std::vector<library::Note> notes(2);
    notes[0].anchor.exact = "in the strait";
    notes[0].words = "Ask the navy.";
    notes[0].tags = {"navy"};
    notes[1].anchor.exact = "on the harbour";
    notes[1].words = "Whose?";
    return notes;
}

} // namespace

TEST(UnsavedNotes, keepTheWindowOpenUnlessSomebodySaysOtherwise)
{
    EXPECT_FALSE(answered(twoNotes(), "Keep"));
    EXPECT_TRUE(answered(twoNotes(), "without"));
}

TEST(UnsavedNotes, canBeTakenAlongOnTheClipboard)
{
    EXPECT_TRUE(answered(twoNotes(), "Copy"));
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("> in the strait\n\nAsk the navy.\n\nnavy\n\n---\n\n"
                             "> on the harbour\n\nWhose?\n"));
}

} // namespace entente::ui
