// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/patience.h"
#include "tests/ui/notes/notespanels.h"
#include "ui/style/highlight.h"

#include <QComboBox>
#include <QSettings>

namespace entente::ui {

namespace {

class NoteColours : public NotesPanelTest
{
protected:
    void SetUp() override
    {
        NotesPanelTest::SetUp();
        QSettings().remove(QStringLiteral("highlights"));
        open();
    }
    void TearDown() override
    {
        NotesPanelTest::TearDown();
        QSettings().remove(QStringLiteral("highlights"));
    }

    void mark(const std::string &words, NoteColour colour)
    {
        choose(words);
        m_reader->highlightIn(colour);
        settle();
    }
    [[nodiscard]] QComboBox *box(const char *name) const
    {
        return m_panel->findChild<QComboBox *>(QString::fromLatin1(name));
    }
    static void pick(QComboBox *box, int data)
    {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
};

} // namespace

TEST_F(NoteColours, areKeptAndShownOnThePage)
{
    mark("on the harbour", NoteColour::Green);
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].colour, NoteColour::Green);
    ASSERT_EQ(view()->notes().size(), 1U);
    EXPECT_EQ(view()->notes()[0].colour, NoteColour::Green);
    mark("on the harbour", NoteColour::Red); // the same words take another colour
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].colour, NoteColour::Red);
    m_session->undo();
    settle();
    EXPECT_EQ(written()[0].colour, NoteColour::Green);
}

TEST_F(NoteColours, standForATagWhereThatIsSaidAndTakeItWithThem)
{
    setHighlightMeaning(NoteColour::Yellow, {QStringLiteral("To check"), true, {}});
    mark("on the harbour", NoteColour::Yellow);
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].tags, std::vector<std::string>{"To check"});
    mark("on the harbour", NoteColour::Blue);
    EXPECT_TRUE(written()[0].tags.empty());
}

TEST_F(NoteColours, standForAKindWhereThatIsSaid)
{
    setHighlightMeaning(NoteColour::Red, {QStringLiteral("Danger"), false, Kind::Threat});
    mark("in the strait", NoteColour::Red);
    ASSERT_EQ(written().size(), 1U);
    const auto corrections = m_library->open().value()->corrections(0).value();
    ASSERT_EQ(corrections.size(), 1U);
    EXPECT_EQ(corrections[0].kind, Kind::Threat);
}

TEST_F(NoteColours, areListedOneByOne)
{
    mark("on the harbour", NoteColour::Green);
    EXPECT_FALSE(box("noteColours")->isVisible()) << "there is but one";
    mark("in the strait", NoteColour::Red);
    ASSERT_TRUE(box("noteColours")->isVisible());
    EXPECT_EQ(list()->model()->rowCount(), 2);
    pick(box("noteColours"), static_cast<int>(NoteColour::Red));
    ASSERT_EQ(list()->model()->rowCount(), 1);
    const QModelIndex shown = list()->model()->index(0, 0);
    EXPECT_EQ(shown.data(NoteModel::PassageRole), QStringLiteral("in the strait"));
    EXPECT_EQ(shown.data(Qt::AccessibleTextRole),
              QStringLiteral("Highlight on “in the strait”, Red"));
    Q_EMIT m_reader->noteActivated(toQString(written()[0].id));
    EXPECT_EQ(list()->model()->rowCount(), 2) << "a note that is asked for is listed";
}

TEST_F(NoteColours, areChangedWhereTheNoteIsWritten)
{
    setHighlightMeaning(NoteColour::Green, {QStringLiteral("Evidence"), true, {}});
    addNote("in the strait", "Ask the navy.");
    settle();
    ASSERT_GE(box("noteColour")->findText(QStringLiteral("Evidence")), 0);
    pick(box("noteColour"), static_cast<int>(NoteColour::Green));
    m_panel->saveNow();
    settle();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].colour, NoteColour::Green);
    EXPECT_EQ(written()[0].words, "Ask the navy.");
    EXPECT_EQ(written()[0].tags, std::vector<std::string>{"Evidence"});
}

TEST_F(NoteColours, goWithTheHighlightThatIsRemovedOnThePage)
{
    mark("on the harbour", NoteColour::Green);
    Q_EMIT view()->removalWanted(toQString(written()[0].id));
    settle();
    EXPECT_TRUE(written().empty());
    m_session->undo();
    settle();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written()[0].colour, NoteColour::Green);
}

} // namespace entente::ui
