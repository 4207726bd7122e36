// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpanel.h"

#include "tests/support/briefings.h"
#include "ui/overview/areabarsmodel.h"
#include "ui/overview/quietlist.h"
#include "ui/overview/topicgroupmodel.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Overview : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    OverviewPanel panel{&workspace};

    Overview()
    {
        panel.resize(1100, 700);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    void open()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("nato-seventy-2019")}),
                               0);
        QApplication::processEvents();
    }
    template <typename T = QWidget>
    T *find(const char *name)
    {
        return panel.findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QuietList *list(const char *name) { return find<QuietList>(name); }
    static void click(QuietList *list, int row)
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    static TopicRef refAt(QuietList *list, int row)
    {
        return list->model()->index(row, 0).data(TopicGroupModel::TopicRefRole).value<TopicRef>();
    }
    QScrollBar *bar() { return find<QScrollArea>("overviewScroll")->verticalScrollBar(); }
    void focus(QWidget *widget)
    {
        widget->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        EXPECT_TRUE(widget->hasFocus());
    }
};

} // namespace

TEST_F(Overview, showsWhatElseTheBriefingSaysOfItself)
{
    workspace.setBriefings(
        test::indexOf(
            {test::briefing("---\ntitle: T\ndate: soon\ndesk: East\n---\n\n- **One:** two\n"),
             test::bundled()}),
        0);
    QApplication::processEvents();
    EXPECT_TRUE(find("overviewFurther")->isVisible());
    EXPECT_EQ(text("overviewFurther"),
              QStringLiteral("The date “soon” is not understood  ·  desk: East"));
    workspace.setCurrent(1);
    QApplication::processEvents();
    EXPECT_FALSE(find("overviewFurther")->isVisible());
}

TEST_F(Overview, saysSoWhereNothingIsOpen)
{
    EXPECT_TRUE(text("overviewReason").startsWith(QStringLiteral("No briefing is open.")));
    EXPECT_TRUE(find("overviewReason")->isVisible());
    EXPECT_FALSE(find("clearFromOverviewButton")->isVisible());
    EXPECT_FALSE(find("overviewTitle")->isVisible());
    EXPECT_FALSE(find("threatGroup")->isVisible());
}

TEST_F(Overview, headsThePageWithTheBriefingAndItsNumbers)
{
    open();
    EXPECT_TRUE(text("overviewTitle").startsWith(QStringLiteral("The U.S.–Japan")));
    EXPECT_TRUE(text("overviewOrigin").endsWith(QStringLiteral("English")));
    EXPECT_TRUE(find("numbersRow")
                    ->accessibleName()
                    .startsWith(QStringLiteral("19 of 19 topics shown, 5 sections, 3 tables")));
    EXPECT_FALSE(find("overviewReason")->isVisible());
    workspace.setCurrent(1);
    EXPECT_TRUE(text("overviewOrigin").endsWith(QStringLiteral("Sample")));
}

TEST_F(Overview, showsThreatsBeforeRecommendationsBeforeDrivers)
{
    open();
    panel.resize(700, 700);
    QApplication::processEvents();
    EXPECT_LT(find("threatGroup")->y(), find("recommendationGroup")->y());
    EXPECT_LT(find("recommendationGroup")->y(), find("driverGroup")->y());
    EXPECT_LT(find("driverGroup")->y(), find("implicationGroup")->y());
    EXPECT_FALSE(find("pointGroup")->isVisible());
}

TEST_F(Overview, setsTwoColumnsWhereThereIsRoom)
{
    open();
    EXPECT_GT(find("focus-areaGroup")->x(), find("threatGroup")->x());
    panel.resize(759, 700);
    QApplication::processEvents();
    EXPECT_EQ(find("focus-areaGroup")->x(), find("threatGroup")->x());
}

TEST_F(Overview, givesEveryListTheHeightOfItsRows)
{
    open();
    for (const int width : {700, 1100}) {
        panel.resize(width, 700);
        QApplication::processEvents();
        for (QuietList *each : panel.findChildren<QuietList *>()) {
            if (!each->isVisible())
                continue;
            const QModelIndex last = each->model()->index(each->model()->rowCount() - 1, 0);
            EXPECT_EQ(each->visualRect(last).bottom() + 1, each->viewport()->height())
                << each->objectName().toStdString();
        }
    }
}

TEST_F(Overview, selectsWhatIsClickedAndInNoOtherGroup)
{
    open();
    click(list("recommendationList"), 1);
    EXPECT_EQ(workspace.selection(), refAt(list("recommendationList"), 1));
    click(list("driverList"), 0);
    EXPECT_EQ(workspace.selection(), refAt(list("driverList"), 0));
    EXPECT_FALSE(list("recommendationList")->selectionModel()->hasSelection());
}

TEST_F(Overview, followsASelectionMadeElsewhere)
{
    open();
    const TopicRef wanted = refAt(list("benefitList"), 2);
    workspace.select(wanted);
    EXPECT_TRUE(list("benefitList")
                    ->selectionModel()
                    ->isSelected(list("benefitList")->model()->index(2, 0)));
    workspace.select({});
    EXPECT_FALSE(list("benefitList")->selectionModel()->hasSelection());
}

TEST_F(Overview, movesByArrowsSelectsBySpaceAndOpensByEnter)
{
    open();
    const QSignalSpy activated(&panel, &OverviewPanel::topicActivated);
    QuietList *recommended = list("recommendationList");
    focus(recommended);
    QTest::keyClick(recommended, Qt::Key_Down);
    EXPECT_EQ(recommended->currentIndex().row(), 1);
    EXPECT_FALSE(workspace.selection().isValid());
    QTest::keyClick(recommended, Qt::Key_Space);
    EXPECT_EQ(workspace.selection(), refAt(recommended, 1));
    QTest::keyClick(recommended, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].value<TopicRef>(), refAt(recommended, 1));
}

TEST_F(Overview, opensATopicByADoubleClick)
{
    open();
    const QSignalSpy activated(&panel, &OverviewPanel::topicActivated);
    QuietList *drivers = list("driverList");
    const QPoint at = drivers->visualRect(drivers->model()->index(1, 0)).center();
    QTest::mouseClick(drivers->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(drivers->viewport(), Qt::LeftButton, {}, at);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].value<TopicRef>(), refAt(drivers, 1));
}

TEST_F(Overview, saysInEachGroupWhatTheFilterLeavesOut)
{
    open();
    workspace.setFilterText(QStringLiteral("cyber"));
    QApplication::processEvents();
    EXPECT_EQ(list("recommendationList")->model()->rowCount(), 1);
    EXPECT_TRUE(find("recommendationNote")->isVisible());
    EXPECT_EQ(text("recommendationNote"), QStringLiteral("3 left out by the filter"));
    EXPECT_FALSE(list("threatList")->isVisible());
    EXPECT_EQ(text("threatCount"), QStringLiteral("1 left out by the filter"));
}

TEST_F(Overview, offersToClearAFilterThatNothingMatches)
{
    open();
    workspace.setFilterText(QStringLiteral("zzzz"));
    EXPECT_TRUE(find("overviewTitle")->isVisible());
    EXPECT_EQ(text("overviewReason"), QStringLiteral("No topic matches the filter."));
    EXPECT_FALSE(find("threatGroup")->isVisible());
    QTest::mouseClick(find("clearFromOverviewButton"), Qt::LeftButton);
    EXPECT_TRUE(workspace.filter().isEmpty());
    EXPECT_TRUE(find("threatGroup")->isVisible());
    EXPECT_FALSE(find("overviewReason")->isVisible());
}

TEST_F(Overview, handsTheKeyboardToTheClearButtonWhenItsListGoes)
{
    open();
    focus(list("driverList"));
    workspace.setFilterText(QStringLiteral("zzzz"));
    EXPECT_TRUE(find("clearFromOverviewButton")->hasFocus());
}

TEST_F(Overview, asksForTheComparisonAndObeysTheFilterInIt)
{
    open();
    const QSignalSpy requested(&panel, &OverviewPanel::comparisonRequested);
    EXPECT_TRUE(find("comparisonRows")
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("Military Exercises. Current approach: Joint")));
    QTest::mouseClick(find("openCompareButton"), Qt::LeftButton);
    EXPECT_EQ(requested.count(), 1);
    workspace.setFilterText(QStringLiteral("deterrence"));
    EXPECT_TRUE(find("comparisonRows")
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("Regional Security Focus.")));
    EXPECT_EQ(text("comparisonNote"), QStringLiteral("2 left out by the filter"));
}

TEST_F(Overview, togglesAnAreaByItsBarAndKeepsTheKeyboardThere)
{
    open();
    QuietList *bars = list("areaBars");
    const auto area = static_cast<ConceptIndex>(
        bars->model()->index(1, 0).data(AreaBarsModel::AreaRole).toUInt());
    click(bars, 1);
    EXPECT_EQ(workspace.filter().areas, std::vector{area});
    focus(bars);
    bars->selectionModel()->setCurrentIndex(bars->model()->index(1, 0),
                                            QItemSelectionModel::NoUpdate);
    QTest::keyClick(bars, Qt::Key_Return);
    EXPECT_TRUE(workspace.filter().areas.empty());
    EXPECT_TRUE(bars->hasFocus());
    EXPECT_EQ(bars->currentIndex().row(), 1);
    QTest::keyClick(bars, Qt::Key_Space);
    EXPECT_EQ(workspace.filter().areas, std::vector{area});
}

TEST_F(Overview, keepsTheBarUnderTheKeyboardWhereItIsOnTheScreen)
{
    open();
    panel.resize(700, 400);
    QApplication::processEvents();
    QuietList *bars = list("areaBars");
    bar()->setValue(bar()->maximum());
    focus(bars);
    bars->selectionModel()->setCurrentIndex(bars->model()->index(0, 0),
                                            QItemSelectionModel::NoUpdate);
    const int before = bars->mapTo(&panel, QPoint()).y();
    QTest::keyClick(bars, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(bars->mapTo(&panel, QPoint()).y(), before);
}

TEST_F(Overview, keepsItsPlaceThroughAFilterAndBeginsAtTheTopOfAnotherBriefing)
{
    open();
    bar()->setValue(120);
    workspace.toggleArea(*bundledVocabulary()->find("military-cooperation"));
    QApplication::processEvents();
    EXPECT_EQ(bar()->value(), 120);
    workspace.setCurrent(1);
    QApplication::processEvents();
    EXPECT_EQ(bar()->value(), 0);
}

TEST_F(Overview, listsAllBriefingsAndGoesToTheOneClicked)
{
    open();
    workspace.setShowsAll(true);
    QApplication::processEvents();
    EXPECT_EQ(text("overviewTitle"), QStringLiteral("All open briefings"));
    ASSERT_EQ(list("briefingRows")->model()->rowCount(), 2);
    EXPECT_EQ(list("threatList")->model()->rowCount(), 4);
    click(list("briefingRows"), 1);
    EXPECT_EQ(workspace.current(), 1);
    EXPECT_FALSE(workspace.showsAll());
    EXPECT_TRUE(text("overviewTitle").startsWith(QStringLiteral("NATO at Seventy")));
    EXPECT_FALSE(list("briefingRows")->isVisible());
}

TEST_F(Overview, goesToABriefingByTheKeyboard)
{
    open();
    workspace.setShowsAll(true);
    QApplication::processEvents();
    focus(list("briefingRows"));
    QTest::keyClick(list("briefingRows"), Qt::Key_Down);
    QTest::keyClick(list("briefingRows"), Qt::Key_Space);
    EXPECT_EQ(workspace.current(), 1);
    EXPECT_FALSE(workspace.showsAll());
}

TEST_F(Overview, catchesUpWhenItIsShownAgain)
{
    open();
    panel.hide();
    workspace.setCurrent(1);
    workspace.toggleKind(Kind::Threat);
    panel.show();
    EXPECT_TRUE(text("overviewTitle").startsWith(QStringLiteral("NATO at Seventy")));
    EXPECT_FALSE(list("driverList")->isVisible());
}

TEST_F(Overview, outlivesTheBriefingsThatItTellsOf)
{
    open();
    workspace.select({0, 1});
    workspace.setBriefings(test::indexOf({}), -1);
    QApplication::processEvents();
    EXPECT_FALSE(panel.grab().isNull());
    EXPECT_TRUE(text("overviewReason").startsWith(QStringLiteral("No briefing is open.")));
}

TEST_F(Overview, namesAllThatTheKeyboardReaches)
{
    open();
    workspace.setShowsAll(true);
    QApplication::processEvents();
    for (const QWidget *each : panel.findChildren<QWidget *>())
        if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus)) {
            EXPECT_FALSE(each->objectName().isEmpty());
            EXPECT_FALSE(each->accessibleName().isEmpty()) << each->objectName().toStdString();
        }
}

TEST_F(Overview, takesTheColourOfAnotherPalette)
{
    open();
    applyScheme(Scheme::Dark);
    QApplication::processEvents();
    EXPECT_EQ(find("openCompareButton")->palette().color(QPalette::ButtonText),
              accent(darkPalette()));
    EXPECT_EQ(panel.grab().toImage().pixelColor(2, 2), darkPalette().color(QPalette::Base));
    applyScheme(Scheme::Light);
    QApplication::processEvents();
    EXPECT_EQ(find("openCompareButton")->palette().color(QPalette::ButtonText),
              accent(lightPalette()));
}
