// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "tests/support/patience.h"
#include "tests/ui/window/openwindow.h"
#include "ui/comparison/comparepanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/style/style.h"
#include "ui/window/recentfiles.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QUrl>

namespace entente::ui {

namespace {

using MainWindowTest = WindowTest;

} // namespace

TEST_F(MainWindowTest, opensOnTheOverviewOfTheBriefing)
{
    EXPECT_EQ(m_window->panels()->current(), Panel::Overview);
    EXPECT_EQ(workspace().briefings().size(), 1U);
    EXPECT_TRUE(
        m_window->windowTitle().contains(toQString(workspace().currentBriefing()->meta.title)));
}

TEST_F(MainWindowTest, makesAPanelOnlyWhenItIsLookedAt)
{
    EXPECT_EQ(m_window->panels()->existing(Panel::Charts), nullptr);
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(m_window->panels()->current(), Panel::Charts);
    EXPECT_NE(m_window->panels()->existing(Panel::Charts), nullptr);
}

TEST_F(MainWindowTest, goesOnInThePanelThatAKeyShows)
{
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(m_window->panels()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(m_window->panels()->current(), Panel::Compare);
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
}

TEST_F(MainWindowTest, selectsOneTopicAtATimeWithTheKeysOfTheNextOne)
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    const auto *topics = find<QTreeView>("topicView");
    // Control stays down, as it does where somebody goes on to the next but one.
    QTest::keyPress(m_window.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyPress(m_window.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyPress(m_window.get(), Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(topics->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(m_window->workspace()->selection(), (TopicRef{0, 2}));
    QTest::keyRelease(m_window.get(), Qt::Key_Down, Qt::ControlModifier);
}

TEST_F(MainWindowTest, goesThroughThePartsOfTheWindow)
{
    press(Qt::Key_3, Qt::ControlModifier);
    const QWidget *topics = QApplication::focusWidget();
    press(Qt::Key_F6);
    EXPECT_FALSE(m_window->panels()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), topics) << "back where the focus was";
    int steps = 0;
    do
        press(Qt::Key_F6);
    while (QApplication::focusWidget() != topics && ++steps < 10);
    EXPECT_GE(steps, 2) << "filter and outline lie between";
    EXPECT_LT(steps, 10);
}

TEST_F(MainWindowTest, takesAFilterBackByGoingBack)
{
    workspace().toggleKind(Kind::Threat);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(workspace().filter().isEmpty());
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Threat});
}

TEST_F(MainWindowTest, leavesTheFullScreenByEscape)
{
    trigger("fullScreenAction");
    EXPECT_TRUE(m_window->isFullScreen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isFullScreen());
    EXPECT_FALSE(find<QAction>("fullScreenAction")->isChecked());
}

TEST_F(MainWindowTest, changesThePanelByAClickOnItsTab)
{
    auto *tabs = find<QTabBar>("panelTabs");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    EXPECT_EQ(m_window->panels()->current(), Panel::Topics);
    EXPECT_TRUE(find<QAction>("panelAction3")->isChecked());
}

TEST_F(MainWindowTest, laysPanelsOutFromTheRightForABriefingWrittenSo)
{
    open({write(QStringLiteral("he.md"), "# ביטחון המים\n\n## איומים\n\n- **בצורת:** פחות גשם\n")});
    ASSERT_EQ(workspace().currentBriefing()->meta.language, "he");
    const auto directionOf = [this](Panel which) {
        return m_window->panels()->panel(which)->layoutDirection();
    };
    for (const Panel panel : {Panel::Overview, Panel::Topics, Panel::Compare})
        EXPECT_EQ(directionOf(panel), Qt::RightToLeft);
    EXPECT_EQ(m_window->layoutDirection(), Qt::LeftToRight) << "the program itself is in English";
    workspace().setCurrent(0);
    for (const Panel panel : {Panel::Overview, Panel::Topics, Panel::Compare})
        EXPECT_EQ(directionOf(panel), Qt::LeftToRight);
    workspace().setShowsAll(true); // of both, and not all are written from the right
    EXPECT_EQ(directionOf(Panel::Topics), Qt::LeftToRight);
}

TEST_F(MainWindowTest, filtersEverythingByAClickOnAKind)
{
    auto *chip = find<QWidget>("kindChip-recommendation");
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->rect().center());
    EXPECT_EQ(workspace().filter().kinds, std::vector<Kind>{Kind::Recommendation});
    EXPECT_EQ(workspace().result().count, 4U);
    EXPECT_TRUE(find<QAction>("clearFilterAction")->isEnabled());
    auto *clear = find<QAbstractButton>("clearFilterButton");
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_TRUE(workspace().filter().isEmpty());
}

TEST_F(MainWindowTest, searchesWhatIsTypedAfterCtrlK)
{
    m_window->activateWindow();
    press(Qt::Key_K, Qt::ControlModifier);
    auto *search = find<QLineEdit>("searchField");
    QTest::keyClicks(search, QStringLiteral("missile"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return workspace().filter().text == "missile"; }, test::patience));
    EXPECT_LT(workspace().result().count, workspace().result().total);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return workspace().filter().text.empty(); }, test::patience));
}

TEST_F(MainWindowTest, showsATopicInTheTextAndGoesBack)
{
    workspace().select({0, 5});
    trigger("showInTextAction");
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    trigger("backAction");
    EXPECT_EQ(m_window->panels()->current(), Panel::Overview);
    trigger("forwardAction");
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    EXPECT_EQ(workspace().selection(), (TopicRef{0, 5}));
}

TEST_F(MainWindowTest, keepsTheSelectionFromPanelToPanel)
{
    trigger("nextTopicAction");
    trigger("nextTopicAction");
    const TopicRef selected = workspace().selection();
    EXPECT_EQ(selected, (TopicRef{0, 1}));
    for (const char *panel :
         {"panelAction2", "panelAction3", "panelAction4", "panelAction5", "panelAction1"}) {
        trigger(panel);
        EXPECT_EQ(workspace().selection(), selected) << panel;
    }
}

TEST_F(MainWindowTest, leavesWhatIsOpenAsItWasWhenAFileCannotBeRead)
{
    const QString broken = write(QStringLiteral("broken.md"), QByteArray("\x00\x01", 2));
    const Briefing *before = workspace().currentBriefing();
    workspace().toggleKind(Kind::Threat);
    open({broken});
    EXPECT_EQ(workspace().currentBriefing(), before);
    EXPECT_EQ(workspace().filter().kinds, std::vector<Kind>{Kind::Threat});
    EXPECT_TRUE(find<QWidget>("messageBar")->isVisible());
    EXPECT_TRUE(find<QLabel>("messageText")->text().contains(QStringLiteral("broken.md")));
    QTest::mouseClick(find<QToolButton>("closeMessageButton"), Qt::LeftButton);
    EXPECT_FALSE(find<QWidget>("messageBar")->isVisible());
}

TEST_F(MainWindowTest, opensSeveralFilesAndReadsTheGoodOnes)
{
    const QString good = write(QStringLiteral("good.md"),
                               "# Good\n\nThree threats follow:\n\n- **One:** a missile\n");
    open({good, m_folder.filePath(QStringLiteral("missing.md"))});
    EXPECT_EQ(workspace().briefings().size(), 2U);
    EXPECT_EQ(workspace().currentBriefing()->meta.title, "Good");
    EXPECT_TRUE(find<QLabel>("messageText")->text().contains(QStringLiteral("missing.md")));
    EXPECT_EQ(recentFiles(), QStringList{good});
}

TEST_F(MainWindowTest, opensTheFilesThatTheDialogAnswersWith)
{
    const QString file = write(QStringLiteral("asked.md"), "# Asked for\n\nText.\n");
    m_window->setFileAsker([&](QWidget *) { return QStringList{file}; });
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    press(Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(opened.wait(test::patience));
    EXPECT_EQ(workspace().currentBriefing()->meta.title, "Asked for");
}

TEST_F(MainWindowTest, opensFilesThatAreDroppedOnIt)
{
    const QString file = write(QStringLiteral("dropped.txt"), "Dropped\n\nSome text.\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    ASSERT_TRUE(opened.wait(test::patience));
    EXPECT_EQ(workspace().briefings().size(), 2U);
}

TEST_F(MainWindowTest, zoomsWhatIsLookedAt)
{
    trigger("panelAction4");
    m_window->activateWindow();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(m_window->panels()->current(), Panel::Compare) << "one stays where one is";
    auto *compare = static_cast<ComparePanel *>(m_window->panels()->panel(Panel::Compare));
    EXPECT_DOUBLE_EQ(compare->zoom(), 1.1);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(compare->zoom(), 1.0);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_LT(compare->zoom(), 1.0);
    trigger("panelAction3");
    EXPECT_FALSE(find<QAction>("zoomInAction")->isEnabled()) << "there is nothing to zoom";
    trigger("panelAction2");
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(static_cast<ReaderPanel *>(m_window->panels()->panel(Panel::Read))->zoom(),
                     1.1);
}

TEST_F(MainWindowTest, saysWhatToDoWhereNothingIsOpen)
{
    EXPECT_EQ(m_window->findChild<QWidget *>(QStringLiteral("emptyPage")), nullptr);
    trigger("closeAction");
    const auto *page = find<QWidget>("emptyPage");
    EXPECT_TRUE(page->isVisible());
    EXPECT_FALSE(find<QWidget>("sideBar")->isVisible());
    EXPECT_FALSE(find<QWidget>("rightColumn")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("emptyReopen"), Qt::LeftButton);
    EXPECT_FALSE(page->isVisible());
    EXPECT_TRUE(find<QWidget>("sideBar")->isVisible());
    EXPECT_EQ(workspace().briefings().size(), 1U);
    trigger("closeAction");
    QTest::mouseClick(find<QAbstractButton>("emptyLibrary"), Qt::LeftButton);
    EXPECT_TRUE(workspace().isInLibrary());
    EXPECT_FALSE(page->isVisible());
    trigger("libraryAction");
    EXPECT_TRUE(page->isVisible());
    const QString file = write(QStringLiteral("asked.md"), "# Asked for\n\nText.\n");
    m_window->setFileAsker([&](QWidget *) { return QStringList{file}; });
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    QTest::mouseClick(find<QAbstractButton>("emptyOpen"), Qt::LeftButton);
    ASSERT_TRUE(opened.wait(test::patience));
    EXPECT_FALSE(page->isVisible());
}

TEST_F(MainWindowTest, closesTheLastBriefingAndSaysHowToOpenAnother)
{
    trigger("closeAction");
    EXPECT_TRUE(workspace().briefings().empty());
    EXPECT_FALSE(find<QAction>("exportPdfAction")->isEnabled());
    for (int i = 1; i <= panelCount; ++i)
        trigger(("panelAction" + std::to_string(i)).c_str());
    SUCCEED() << "every panel has lived through having nothing to show";
}

TEST_F(MainWindowTest, showsAllOpenBriefingsTogether)
{
    open({QStringLiteral("entente:us-japan-2015")});
    trigger("allBriefingsAction");
    EXPECT_TRUE(workspace().showsAll());
    EXPECT_EQ(workspace().result().total,
              workspace().briefing(0)->topics.size() + workspace().briefing(1)->topics.size());
    for (int i = 1; i <= panelCount; ++i)
        trigger(("panelAction" + std::to_string(i)).c_str());
}

TEST_F(MainWindowTest, keepsItsStateForTheNextTime)
{
    trigger("panelAction3");
    trigger("detailsAction");
    trigger("schemeDarkAction");
    m_window->close();
    const MainWindow next(bundledVocabulary(),
                          m_folder.filePath(QStringLiteral("library.entente")));
    EXPECT_EQ(next.panels()->current(), Panel::Topics);
    EXPECT_FALSE(next.findChild<QAction *>(QStringLiteral("detailsAction"))->isChecked());
    EXPECT_TRUE(next.findChild<QAction *>(QStringLiteral("schemeDarkAction"))->isChecked());
    applyScheme(Scheme::Light);
}

TEST_F(MainWindowTest, givesEveryShortcutToOneActionOnly)
{
    QStringList keys;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue; // heard by one list only
        for (const QKeySequence &shortcut : action->shortcuts())
            keys << shortcut.toString();
    }
    QStringList unique = keys;
    unique.removeDuplicates();
    EXPECT_EQ(keys.size(), unique.size()) << keys.join(u' ').toStdString();
}

TEST_F(MainWindowTest, namesEveryWidgetThatTakesTheFocus)
{
    for (int i = 1; i <= panelCount; ++i)
        trigger(("panelAction" + std::to_string(i)).c_str());
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (widget->focusPolicy() == Qt::NoFocus || inner || !widget->isVisibleTo(m_window.get()))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        const QString name = accessible == nullptr ? QString()
                                                   : accessible->text(QAccessible::Name);
        EXPECT_FALSE(name.isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, saysInItsTitleThatAllBriefingsAreShownAndWhichOfOneTitle)
{
    const QByteArray head = "---\ntitle: Ports\ndate: 2024-05-04\nsource: ";
    open({write(QStringLiteral("one.md"), head + "Navy\n---\nWords.\n"),
          write(QStringLiteral("two.md"), head + "Army\n---\nWords.\n")});
    workspace().setCurrent(2);
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Ports (Army) – Entente"));
    workspace().setShowsAll(true);
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("All 3 open briefings – Entente"));
    workspace().setShowsAll(false);
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Ports (Army) – Entente"));
}

} // namespace entente::ui
