// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/outlinepanel.h"

#include "tests/support/briefings.h"
#include "ui/topics/briefinglistmodel.h"
#include "ui/topics/navigationdelegate.h"
#include "ui/topics/outlinemodel.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

const std::string nested = "# Title\n\n## One\n\nWords.\n\n### Deeper\n\nWords.\n\n"
                           "### Deeper still\n\nThe following **threats** are seen:\n\n"
                           "- **Alpha:** words.\n- **Beta:** words.\n\n## Two\n\nWords.\n";

struct Outline : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    OutlinePanel panel{&workspace};
    QTreeView *outline = panel.findChild<QTreeView *>(QStringLiteral("outlineView"));
    QListView *list = panel.findChild<QListView *>(QStringLiteral("briefingView"));
    QAbstractItemModelTester outlineTester{outline->model(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester listTester{list->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};

    Outline()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("us-japan-2015")}), 0);
        panel.resize(240, 600);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    static void click(QAbstractItemView *view, const QModelIndex &index)
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    QModelIndex entry(int row) const { return list->model()->index(row, 0); }
    int shown(int row) const { return entry(row).data(NavigationDelegate::CountRole).toInt(); }
};

} // namespace

using OutlinePanelTest = Outline;

TEST_F(OutlinePanelTest, numbersSectionsByLevel)
{
    workspace.setBriefings(test::indexOf({test::briefing(nested)}), 0);
    QStringList numbers;
    QModelIndex index = outline->model()->index(0, 0);
    for (; index.isValid(); index = outline->indexBelow(index))
        numbers << index.data(NavigationDelegate::NumberRole).toString() + QLatin1Char(' ')
                + index.data().toString();
    EXPECT_TRUE(numbers.contains(QStringLiteral("1.2 Deeper still")))
        << numbers.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(numbers.contains(QStringLiteral("2 Two")));
}

TEST_F(OutlinePanelTest, countsTopicsInASectionAndInThoseUnderIt)
{
    workspace.setBriefings(test::indexOf({test::briefing(nested)}), 0);
    const QModelIndex one = outline->model()->index(0, 0, outline->model()->index(0, 0));
    EXPECT_EQ(one.data(NavigationDelegate::CountRole).toInt(), 2);
    EXPECT_EQ(outline->model()->index(0, 0, one).data(NavigationDelegate::CountRole).toInt(), 0);
    workspace.setFilterText(QStringLiteral("alpha"));
    EXPECT_EQ(one.data(NavigationDelegate::CountRole).toInt(), 1);
}

TEST_F(OutlinePanelTest, aClickOrReturnGoesToASection)
{
    QSignalSpy activated(&panel, &OutlinePanel::sectionActivated);
    click(outline, outline->model()->index(3, 0));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.last().first().toInt(), 3);
    QTest::keyClick(outline, Qt::Key_Up);
    EXPECT_EQ(activated.count(), 1);
    QTest::keyClick(outline, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.last().first().toInt(), 2);
}

TEST_F(OutlinePanelTest, marksTheSectionThatIsReadWithoutGoingThere)
{
    QSignalSpy activated(&panel, &OutlinePanel::sectionActivated);
    panel.setCurrentSection(2);
    EXPECT_EQ(outline->currentIndex().data(OutlineModel::SectionRole).toInt(), 2);
    panel.setCurrentSection(-1);
    EXPECT_FALSE(outline->selectionModel()->hasSelection());
    EXPECT_EQ(activated.count(), 0);
}

TEST_F(OutlinePanelTest, listsTheBriefingsWithAnEntryForAll)
{
    ASSERT_EQ(list->model()->rowCount(), 3);
    EXPECT_EQ(entry(0).data().toString(), QStringLiteral("All briefings"));
    EXPECT_EQ(shown(1), 19);
    EXPECT_EQ(shown(0), shown(1) + shown(2));
    EXPECT_FALSE(entry(1).data(BriefingListModel::SampleRole).toBool());
    EXPECT_TRUE(entry(2).data(BriefingListModel::SampleRole).toBool());
    EXPECT_TRUE(entry(2)
                    .data(NavigationDelegate::CaptionRole)
                    .toString()
                    .contains(QStringLiteral("sample")));
    EXPECT_EQ(list->currentIndex(), entry(1));
}

TEST_F(OutlinePanelTest, hasNoEntryForAllOfOne)
{
    workspace.setBriefings(test::indexOf({test::bundled()}), 0);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(entry(0).data(BriefingListModel::BriefingRole).toInt(), 0);
}

TEST_F(OutlinePanelTest, aClickChoosesWhatIsInScope)
{
    click(list, entry(2));
    EXPECT_EQ(workspace.current(), 1);
    click(list, entry(0));
    EXPECT_TRUE(workspace.showsAll());
    EXPECT_EQ(workspace.current(), 1);
    click(list, entry(2));
    EXPECT_FALSE(workspace.showsAll());
    EXPECT_EQ(workspace.current(), 1);
}

TEST_F(OutlinePanelTest, theArrowsChooseToo)
{
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(workspace.current(), 1);
    QTest::keyClick(list, Qt::Key_Home);
    EXPECT_TRUE(workspace.showsAll());
}

TEST_F(OutlinePanelTest, followsWhatIsChosenElsewhere)
{
    workspace.setCurrent(1);
    EXPECT_EQ(list->currentIndex(), entry(2));
    EXPECT_EQ(outline->model()->index(0, 0).data().toString(),
              toQString(simplified(
                  workspace.briefing(1)->words(workspace.briefing(1)->sections[0].heading))));
    workspace.setShowsAll(true);
    EXPECT_EQ(list->currentIndex(), entry(0));
}

TEST_F(OutlinePanelTest, countsUnderTheFilterAlsoWhatIsNotInScope)
{
    workspace.toggleArea(*bundledVocabulary()->find("missile-defence"));
    const int other = shown(2);
    EXPECT_LT(shown(1), 19);
    workspace.setCurrent(1);
    EXPECT_EQ(shown(2), other);
    EXPECT_EQ(static_cast<int>(workspace.result().count), other);
}

TEST_F(OutlinePanelTest, deleteAsksForABriefingToBeClosed)
{
    QSignalSpy asked(&panel, &OutlinePanel::closeRequested);
    click(list, entry(2));
    QTest::keyClick(list, Qt::Key_Delete);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toInt(), 1);
    click(list, entry(0));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(OutlinePanelTest, survivesTheClosingOfEverything)
{
    workspace.setBriefings(test::indexOf({}), -1);
    EXPECT_EQ(list->model()->rowCount(), 0);
    EXPECT_EQ(outline->model()->rowCount(), 0);
    EXPECT_TRUE(panel.findChild<QWidget *>(QStringLiteral("noSections"))->isVisible());
}

TEST_F(OutlinePanelTest, saysWhoseOutlineItIsWhereAllBriefingsAreShown)
{
    const auto *whose = panel.findChild<QLabel *>(QStringLiteral("outlineWhose"));
    EXPECT_FALSE(whose->isVisible());
    workspace.setShowsAll(true);
    EXPECT_TRUE(whose->isVisible());
    EXPECT_TRUE(whose->text().contains(QStringLiteral("The U.S.–Japan Military Alliance")));
    workspace.setShowsAll(false);
    EXPECT_FALSE(whose->isVisible());
}

TEST_F(OutlinePanelTest, tellsApartTwoBriefingsOfOneTitleAndDate)
{
    const std::string head = "---\ntitle: Ports\ndate: 2024-05-04\nsource: ";
    workspace.setBriefings(test::indexOf({test::briefing(head + "Navy\n---\nWords.\n"),
                                          test::briefing(head + "Army\n---\nWords.\n")}),
                           0);
    EXPECT_EQ(entry(1).data(NavigationDelegate::CaptionRole).toString(),
              QStringLiteral("2024-05-04 · Navy"));
    EXPECT_EQ(entry(2).data(NavigationDelegate::CaptionRole).toString(),
              QStringLiteral("2024-05-04 · Army"));
}
