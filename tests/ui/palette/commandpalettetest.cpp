// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"

#include "ui/palette/commandmodel.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

class CommandPaletteTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        m_window.resize(1000, 700);
        m_field.setGeometry(0, 0, 100, 30);
        m_window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_field.setFocus();
        m_palette = std::make_unique<CommandPalette>(&m_window);
    }

    [[nodiscard]] Command command(const char *name, const char *place, const char *keys = "")
    {
        const QString words = QString::fromUtf8(name);
        return {words, words, QString::fromUtf8(place),          QString::fromUtf8(keys), {},
                0,     true,  [this, words] { m_done << words; }};
    }

    void open()
    {
        std::vector<Command> commands{command("Open", "File", "Ctrl+O"),
                                      command("Export PDF", "File", "Ctrl+E"),
                                      command("Read again", "File"), command("Read", "View")};
        commands.push_back(command("Undo", "Edit"));
        commands.back().isPossible = false;
        m_palette->open(std::move(commands));
    }

    [[nodiscard]] QLineEdit *edit() const
    {
        return m_palette->findChild<QLineEdit *>(QStringLiteral("commandEdit"));
    }
    [[nodiscard]] QListView *list() const
    {
        return m_palette->findChild<QListView *>(QStringLiteral("commandList"));
    }
    void type(const char *words) { QTest::keyClicks(edit(), QString::fromUtf8(words)); }
    void press(Qt::Key key) { QTest::keyClick(edit(), key); }
    [[nodiscard]] QString chosen() const { return list()->currentIndex().data().toString(); }

    QWidget m_window;
    QLineEdit m_field{&m_window};
    std::unique_ptr<CommandPalette> m_palette;
    QStringList m_done;
};

} // namespace

TEST_F(CommandPaletteTest, doesWhatIsTypedAndGivesTheKeyboardBack)
{
    open();
    ASSERT_TRUE(edit()->hasFocus());
    type("exp");
    EXPECT_EQ(chosen(), QStringLiteral("Export PDF"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_done, QStringList{QStringLiteral("Export PDF")});
    EXPECT_FALSE(m_palette->isVisible());
    EXPECT_TRUE(m_field.hasFocus());
}

TEST_F(CommandPaletteTest, leavesAllAsItWasByEscape)
{
    open();
    type("open");
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_done.isEmpty());
    EXPECT_FALSE(m_palette->isVisible());
    EXPECT_TRUE(m_field.hasFocus());
}

TEST_F(CommandPaletteTest, choosesByArrowsAroundTheEnds)
{
    open();
    EXPECT_EQ(chosen(), QStringLiteral("Open"));
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), QStringLiteral("Export PDF"));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), QStringLiteral("Undo"));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_palette->isVisible()) << "what is not possible now is not done";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_done, QStringList{QStringLiteral("Open")});
}

TEST_F(CommandPaletteTest, doesWhatIsClicked)
{
    open();
    const QModelIndex third = list()->model()->index(2, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(third).center());
    EXPECT_EQ(m_done, QStringList{QStringLiteral("Read again")});
}

TEST_F(CommandPaletteTest, listsFirstWhatIsUsedMostAlsoAfterAnotherStart)
{
    for (int i = 0; i < 2; ++i) {
        open();
        type("read a");
        press(Qt::Key_Return);
    }
    m_palette = std::make_unique<CommandPalette>(&m_window);
    open();
    EXPECT_EQ(chosen(), QStringLiteral("Read again"));
    type("read");
    EXPECT_EQ(chosen(), QStringLiteral("Read again")) << "of two that match as well";
}

TEST_F(CommandPaletteTest, prefersTheShorterOfTwoNamesThatMatchAsWell)
{
    open();
    type("read");
    EXPECT_EQ(chosen(), QStringLiteral("Read"));
}

TEST_F(CommandPaletteTest, saysThatNothingIsCalledSo)
{
    open();
    type("zzz");
    EXPECT_EQ(list()->model()->rowCount(), 0);
    const auto *found = m_palette->findChild<QLabel *>(QStringLiteral("commandsFound"));
    EXPECT_TRUE(found->text().startsWith(QStringLiteral("Nothing")));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    EXPECT_TRUE(m_palette->isVisible());
}

TEST_F(CommandPaletteTest, readsOutWhatIsChosen)
{
    open();
    type("open");
    EXPECT_EQ(edit()->accessibleDescription(), QStringLiteral("Open, File, Ctrl+O"));
    EXPECT_FALSE(edit()->accessibleName().isEmpty());
    EXPECT_FALSE(list()->accessibleName().isEmpty());
}

TEST_F(CommandPaletteTest, closesWhenTheKeyboardGoesElsewhere)
{
    open();
    QTest::mouseClick(&m_field, Qt::LeftButton);
    m_field.setFocus();
    EXPECT_FALSE(m_palette->isVisible());
    EXPECT_TRUE(m_field.hasFocus());
}

TEST_F(CommandPaletteTest, answersALetterAtOnceAmongTenThousandTopics)
{
    std::vector<Command> commands;
    for (int i = 0; i < 10000; ++i) {
        commands.push_back(command("", "Topic, threat"));
        commands.back().name = QStringLiteral("Missile proliferation in region %1 strains the "
                                              "readiness of allied air defence forces")
                                   .arg(i);
    }
    commands.push_back(command("Export PDF", "File"));
    QElapsedTimer timer;
    timer.start();
    m_palette->open(std::move(commands));
    type("missile defence 77");
    const qint64 each = timer.elapsed() / 19;
    RecordProperty("millisecondsALetter", static_cast<int>(each));
    EXPECT_LT(each, 200);
    EXPECT_EQ(list()->model()->rowCount(), CommandModel::mostShown);
    EXPECT_TRUE(chosen().contains(QStringLiteral("77")));
    edit()->clear();
    type("expdf");
    EXPECT_EQ(chosen(), QStringLiteral("Export PDF"));
}

} // namespace entente::ui
