// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be done where there is nothing to be seen.

#include "tests/ui/window/librarywindow.h"
#include "tests/ui/window/openwindow.h"
#include "ui/library/matrixpage.h"

#include <QDialog>
#include <QPushButton>

namespace entente::ui {

namespace {

class WaysOut : public WindowTest
{
protected:
    void click(const char *button)
    {
        auto *found = find<QPushButton>(button);
        ASSERT_TRUE(QTest::qWaitFor([&] { return found->isVisible(); }, test::patience)) << button;
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

} // namespace

TEST_F(WaysOut, leadToTheTextFromPanelsOfABriefingWithoutTopics)
{
    open({write(QStringLiteral("plain.md"), "# A title\n\nThe sky was grey over the harbour.\n")});
    ASSERT_EQ(workspace().result().total, 0U);
    for (const auto &[panel, button] : {std::pair{"panelAction1", "readFromOverviewButton"},
                                        std::pair{"panelAction3", "readFromTopicsButton"},
                                        std::pair{"panelAction5", "readFromChartsButton"}}) {
        trigger(panel);
        click(button);
        EXPECT_EQ(m_window->panels()->current(), Panel::Read) << button;
    }
}

TEST_F(WaysOut, takeTheFilterBackFromPanelsThatItEmpties)
{
    for (const auto &[panel, button] : {std::pair{"panelAction1", "clearFromOverviewButton"},
                                        std::pair{"panelAction3", "clearFromTopicsButton"},
                                        std::pair{"panelAction5", "clearFromChartsButton"}}) {
        trigger(panel);
        workspace().setFilterText(QStringLiteral("zeppelin"));
        click(button);
        EXPECT_TRUE(workspace().filter().isEmpty()) << button;
    }
    trigger("panelAction3");
    EXPECT_FALSE(find<QPushButton>("readFromTopicsButton")->isVisible());
}

TEST_F(WaysOut, openAnotherBriefingWhereThereIsNoTable)
{
    open({write(QStringLiteral("plain.md"), "# A title\n\nThe sky was grey over the harbour.\n")});
    trigger("panelAction4");
    bool asked = false;
    m_window->setFileAsker([&](QWidget *) {
        asked = true;
        return QStringList();
    });
    click("openToCompareButton");
    EXPECT_TRUE(asked);
}

TEST_F(WaysOut, leadFromDetailsAndNotesToWhatTheyAreAbout)
{
    click("readFromNotesButton");
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    m_window->library()->finish();
    click("firstTopicButton");
    EXPECT_TRUE(workspace().selection().isValid());
    QCoreApplication::processEvents();
    trigger("addNoteAction");
    m_window->library()->finish();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return !find<QPushButton>("readFromNotesButton")->isVisible(); }, test::patience));
}

TEST_F(WaysOut, openOrImportWhereNothingIsOpenOrKept)
{
    trigger("closeAction");
    ASSERT_TRUE(find<QPushButton>("emptyOpen")->isVisible());
    trigger("libraryAction");
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Import files…")) {
            EXPECT_TRUE(button->isVisible());
        }
    }
}

TEST_F(MainWindowLibraryTest, clearsTheFilterThatLeavesNothingOfAMatrix)
{
    start();
    find<QTabBar>("libraryTabs")->setCurrentIndex(3);
    m_window->workspace()->setFilterText(QStringLiteral("zeppelin"));
    auto *clear = find<QPushButton>("clearFromMatrixButton");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            m_window->library()->finish();
            return clear->isVisible();
        },
        test::patience));
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_TRUE(m_window->workspace()->filter().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            m_window->library()->finish();
            return !clear->isVisible();
        },
        test::patience));
}

TEST_F(MainWindowLibraryTest, leadsFromAnEmptyDossierToPassages)
{
    start();
    auto *tabs = find<QTabBar>("libraryTabs");
    tabs->setCurrentIndex(4);
    QTest::mouseClick(find<QPushButton>("beginDossierButton"), Qt::LeftButton);
    auto *look = find<QPushButton>("findForDossierButton");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            m_window->library()->finish();
            return look->isVisible();
        },
        test::patience));
    QTest::mouseClick(look, Qt::LeftButton);
    EXPECT_EQ(tabs->currentIndex(), 1);
}

} // namespace entente::ui
