// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartspanel.h"

#include "tests/ui/charts/opened.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/charttable.h"
#include "ui/style/style.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace entente::ui {
namespace {

using test::Opened;

class ChartsPanelTest : public ::testing::Test
{
protected:
    void show()
    {
        panel.resize(900, 900);
        panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }

    template <typename T>
    T *child(const char *name)
    {
        T *found = panel.findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void clickBar(const char *name, int category, int series = -1)
    {
        auto *chart = child<Chart>(name);
        const QPoint at = chart->barRect(category, series).center();
        QWidget *target = chart->childAt(at);
        ASSERT_NE(target, nullptr);
        QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(chart, at));
    }

    Opened open{{test::bundled(), test::bundled("us-japan-2015")}};
    ChartsPanel panel{&open.workspace};
};

TEST_F(ChartsPanelTest, makesNoChartBeforeItIsShown)
{
    open.workspace.toggleKind(Kind::Threat);
    EXPECT_TRUE(panel.findChildren<Chart *>().isEmpty());
    show();
    EXPECT_EQ(panel.findChildren<Chart *>().size(), 3);
}

TEST_F(ChartsPanelTest, saysTheMainFindingOfEachChart)
{
    show();
    EXPECT_TRUE(
        child<QLabel>("areaFinding")->text().startsWith(QStringLiteral("Touched most often: ")));
    EXPECT_EQ(child<QLabel>("kindFinding")->text(),
              QStringLiteral("Most frequent: focus areas, 6 of 19 topics."));
    EXPECT_TRUE(child<QLabel>("timeFinding")->text().contains(QStringLiteral("2015")));
}

TEST_F(ChartsPanelTest, filtersByTheAreaWhoseBarIsClickedAndBack)
{
    show();
    const auto first = child<QTableView>("areaTable")->model()->index(0, 0).data().toString();
    clickBar("areaChart", 0);
    ASSERT_EQ(open.workspace.filter().areas.size(), 1U);
    EXPECT_EQ(open.workspace.areaLabel(open.workspace.filter().areas[0]), first);
    clickBar("areaChart", 0);
    EXPECT_TRUE(open.workspace.filter().isEmpty());
}

TEST_F(ChartsPanelTest, filtersByTheKindWhoseBarIsClicked)
{
    show();
    clickBar("kindChart", 0);
    ASSERT_EQ(open.workspace.filter().kinds.size(), 1U);
    EXPECT_EQ(open.workspace.filter().kinds[0], Kind::Threat);
    EXPECT_EQ(child<QTableView>("kindTable")->model()->rowCount(), 1);
}

TEST_F(ChartsPanelTest, filtersByTheAreaWhoseBarIsClickedInAYear)
{
    show();
    const auto second = child<QTableView>("timeTable")->model()->index(1, 0).data().toString();
    clickBar("timeChart", 0, 1);
    ASSERT_EQ(open.workspace.filter().areas.size(), 1U);
    EXPECT_EQ(open.workspace.areaLabel(open.workspace.filter().areas[0]), second);
}

TEST_F(ChartsPanelTest, filtersFromTheTableByTheKeyboard)
{
    show();
    auto *table = child<QTableView>("kindTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Space);
    ASSERT_EQ(open.workspace.filter().kinds.size(), 1U);
    EXPECT_EQ(open.workspace.filter().kinds[0], Kind::Driver);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(open.workspace.filter().isEmpty());
}

TEST_F(ChartsPanelTest, filtersFromTheTableByATick)
{
    show();
    auto *table = child<QTableView>("areaTable");
    const QRect cell = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + 9, cell.center().y()));
    EXPECT_EQ(open.workspace.filter().areas.size(), 1U);
}

TEST_F(ChartsPanelTest, doesNotFilterByTheRest)
{
    show();
    auto *table = child<QTableView>("areaTable");
    const int last = table->model()->rowCount() - 1;
    ASSERT_TRUE(table->model()->index(last, 0).data().toString().contains(QStringLiteral("other")));
    table->setCurrentIndex(table->model()->index(last, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(open.workspace.filter().isEmpty());
}

TEST_F(ChartsPanelTest, showsATableBesideEachChartWhereThereIsRoom)
{
    panel.resize(1200, 900);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    EXPECT_TRUE(child<QTableView>("areaTable")->isVisible());
}

TEST_F(ChartsPanelTest, showsAndHidesATable)
{
    show();
    auto *button = child<QToolButton>("areaTableButton");
    auto *table = child<QTableView>("areaTable");
    EXPECT_FALSE(table->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(table->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_FALSE(table->isVisible());
}

TEST_F(ChartsPanelTest, keepsItsModelsInOrderWhileTheFilterChanges)
{
    show();
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (ChartTableModel *model : panel.findChildren<ChartTableModel *>()) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    EXPECT_EQ(testers.size(), 3U);
    open.workspace.setFilterText(QStringLiteral("exercises"));
    open.workspace.setShowsAll(true);
    open.workspace.clearFilter();
    open.workspace.setCurrent(1);
    EXPECT_EQ(child<QTableView>("kindTable")->model()->rowCount(),
              int(countKinds(open.workspace).size()));
}

TEST_F(ChartsPanelTest, saysWhyItIsEmptyAndOffersTheWayBack)
{
    show();
    open.workspace.setFilterText(QStringLiteral("zebra"));
    EXPECT_FALSE(child<Chart>("areaChart")->isVisible());
    EXPECT_EQ(child<QLabel>("chartsReason")->text(),
              QStringLiteral("No topic matches the filter."));
    QTest::mouseClick(child<QPushButton>("clearFromChartsButton"), Qt::LeftButton);
    EXPECT_TRUE(child<Chart>("areaChart")->isVisible());
}

TEST_F(ChartsPanelTest, drawsNoCourseOfTimeOfOneYear)
{
    open.workspace.setBriefings(test::indexOf({test::bundled()}), 0);
    show();
    EXPECT_FALSE(child<Chart>("timeChart")->isVisible());
    EXPECT_FALSE(child<QToolButton>("timeTableButton")->isVisible());
    EXPECT_TRUE(child<QLabel>("timeFinding")->text().contains(QStringLiteral("2026")));
}

TEST_F(ChartsPanelTest, followsTheSchemeFromLightToDark)
{
    show();
    const auto ground = [this] { return panel.grab().toImage().pixelColor(4, 4); };
    EXPECT_GT(ground().lightness(), 200);
    applyScheme(Scheme::Dark);
    QTest::qWait(0);
    EXPECT_LT(ground().lightness(), 80);
    EXPECT_FALSE(child<Chart>("areaChart")->barRect(0, -1).isEmpty());
    applyScheme(Scheme::Light);
}

TEST_F(ChartsPanelTest, catchesUpWithWhatChangedWhileItWasHidden)
{
    show();
    panel.hide();
    open.workspace.toggleKind(Kind::Benefit);
    panel.show();
    EXPECT_EQ(child<QTableView>("kindTable")->model()->rowCount(), 1);
}

} // namespace
} // namespace entente::ui
