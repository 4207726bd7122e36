// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/window.h"

#include <QAccessible>

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

using test::ReaderWindow;

QAccessibleTextInterface *textOf(const ReaderWindow &window)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(window.view);
    return reader == nullptr ? nullptr : reader->textInterface();
}

TEST(AccessibleReader, isADocumentWithTheTitleAsItsName)
{
    const ReaderWindow window({entente::test::bundled()});
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(window.view);
    ASSERT_NE(reader, nullptr);
    EXPECT_EQ(reader->role(), QAccessible::Document);
    EXPECT_TRUE(reader->text(QAccessible::Name).contains(QStringLiteral("Military Alliance")));
    EXPECT_TRUE(reader->state().readOnly);
}

TEST(AccessibleReader, readsTheWholeText)
{
    const ReaderWindow window(
        {entente::test::briefing("---\ntitle: T\n---\nDéjà vu 🙂 日本 end.\n")});
    QAccessibleTextInterface *text = textOf(window);
    ASSERT_NE(text, nullptr);
    const QString all = text->text(0, text->characterCount());
    EXPECT_EQ(all, QStringLiteral("T\nDéjà vu 🙂 日本 end."));
    const int end = static_cast<int>(all.indexOf(QStringLiteral("end")));
    text->setSelection(0, end, end + 3);
    EXPECT_EQ(window.view->selectedText(), QStringLiteral("end"));
    EXPECT_EQ(text->cursorPosition(), end + 3);
}

TEST(AccessibleReader, saysWhereACharacterIs)
{
    const ReaderWindow window({entente::test::bundled()});
    QAccessibleTextInterface *text = textOf(window);
    ASSERT_NE(text, nullptr);
    const QRect box = text->characterRect(4);
    ASSERT_TRUE(box.isValid());
    EXPECT_EQ(text->offsetAtPoint(QPoint(box.left() + 1, box.center().y())), 4);
}

TEST(AccessibleReader, followsToTheNextBriefing)
{
    ReaderWindow window({entente::test::bundled(), entente::test::briefing("# Other\n\nWords.\n")});
    QAccessibleTextInterface *text = textOf(window);
    ASSERT_NE(text, nullptr);
    EXPECT_GT(text->characterCount(), 1000);
    window.workspace.setCurrent(1);
    EXPECT_EQ(text->text(0, text->characterCount()), QStringLiteral("Other\nWords."));
}

} // namespace
} // namespace entente::ui
