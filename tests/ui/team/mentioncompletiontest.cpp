// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/mentioncompletion.h"

#include "tests/support/patience.h"
#include "ui/notes/mentionmarks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

class MentionCompletionTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_completion = new MentionCompletion(&m_edit);
        m_completion->setPeople(
            {QStringLiteral("Ann Lee"), QStringLiteral("Bob Ito"), QStringLiteral("Bo")});
        m_edit.setTabChangesFocus(true);
        m_edit.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_edit));
        m_edit.setFocus();
    }
    /// Where keys go: to the popup while it is open.
    void press(Qt::Key key)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup != nullptr ? popup : &m_edit, key);
    }
    void type(const char *words)
    {
        for (const char *each = words; *each != '\0'; ++each) {
            QWidget *popup = QApplication::activePopupWidget();
            QTest::keyClick(popup != nullptr ? popup : &m_edit, *each);
        }
    }
    [[nodiscard]] static bool isOpen() { return QApplication::activePopupWidget() != nullptr; }

    QPlainTextEdit m_edit;
    MentionCompletion *m_completion = nullptr;
};

} // namespace

TEST_F(MentionCompletionTest, offersNamesBehindASignAndTakesOneByEnter)
{
    type("See @bob");
    ASSERT_TRUE(isOpen());
    press(Qt::Key_Return);
    EXPECT_EQ(m_edit.toPlainText(), QStringLiteral("See @Bob Ito "));
    EXPECT_FALSE(isOpen());
}

TEST_F(MentionCompletionTest, takesOneByTabAndLeavesTheKeyboardWhereItIs)
{
    type("@lee");
    ASSERT_TRUE(isOpen()) << "a family name finds its person";
    press(Qt::Key_Tab);
    EXPECT_EQ(m_edit.toPlainText(), QStringLiteral("@Ann Lee "));
    EXPECT_TRUE(m_edit.hasFocus());
}

TEST_F(MentionCompletionTest, goesOnThroughTheBlankOfAName)
{
    type("@Bob I");
    ASSERT_TRUE(isOpen());
    press(Qt::Key_Return);
    EXPECT_EQ(m_edit.toPlainText(), QStringLiteral("@Bob Ito "));
}

TEST_F(MentionCompletionTest, isLeftByEscape)
{
    type("@an");
    ASSERT_TRUE(isOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(m_edit.toPlainText(), QStringLiteral("@an"));
}

TEST_F(MentionCompletionTest, isNoneWithinAWordAndOfNobody)
{
    type("mail x@an");
    EXPECT_FALSE(isOpen());
    m_edit.clear();
    type("@zzz");
    EXPECT_FALSE(isOpen());
}

TEST(MentionMarks, areDrawnInBoldAndChangeNoWords)
{
    QPlainTextEdit edit;
    auto *marks = new MentionMarks(edit.document());
    edit.setPlainText(QStringLiteral("Ask @Bob Ito now"));
    marks->setPeople({"Bob Ito"});
    const QList<QTextLayout::FormatRange> formats =
        edit.document()->firstBlock().layout()->formats();
    ASSERT_EQ(formats.size(), 1);
    EXPECT_EQ(formats[0].start, 4);
    EXPECT_EQ(formats[0].length, 8);
    EXPECT_EQ(formats[0].format.fontWeight(), int(QFont::DemiBold));
    EXPECT_EQ(edit.toPlainText(), QStringLiteral("Ask @Bob Ito now"));
    EXPECT_FALSE(edit.document()->isUndoAvailable());
}

} // namespace entente::ui
