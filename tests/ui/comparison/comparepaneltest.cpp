// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/comparepanel.h"

#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace entente;
using namespace entente::ui;

namespace {

struct Panel : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    ComparePanel panel{&workspace};
    QComboBox *chooser = panel.findChild<QComboBox *>(QStringLiteral("tableChooser"));
    QTableView *view = panel.findChild<QTableView *>(QStringLiteral("tableView"));
    QLabel *source = panel.findChild<QLabel *>(QStringLiteral("tableSource"));
    QLabel *leftOut = panel.findChild<QLabel *>(QStringLiteral("leftOutLabel"));
    QCheckBox *dimmed = panel.findChild<QCheckBox *>(QStringLiteral("showDimmedBox"));
    QLabel *reason = panel.findChild<QLabel *>(QStringLiteral("emptyReason"));

    Panel()
    {
        panel.resize(800, 600);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    void open()
    {
        workspace.setBriefings(
            test::indexOf({test::bundled(), test::bundled("nato-eastern-flank")}), 0);
    }
    void filterBy(std::string_view area)
    {
        workspace.toggleArea(*workspace.vocabulary().find(area));
    }
    QModelIndex at(int row, int column) const { return view->model()->index(row, column); }
    void click(const QModelIndex &index, Qt::KeyboardModifiers with = {}) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, with, view->visualRect(index).center());
    }
    void choose(int number) const
    {
        chooser->setFocus();
        while (chooser->currentIndex() != number) {
            QTest::keyClick(chooser, chooser->currentIndex() < number ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    int rowsVisible() const
    {
        int rows = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows += view->isRowHidden(row) ? 0 : 1;
        return rows;
    }
};

} // namespace

using ComparePanelTest = Panel;

TEST_F(ComparePanelTest, zoomsItsTable)
{
    open();
    const int before = view->rowHeight(0);
    panel.setZoom(1.5);
    EXPECT_GT(view->rowHeight(0), before);
    panel.setZoom(100);
    EXPECT_DOUBLE_EQ(panel.zoom(), 3.0);
    panel.setZoom(1.0);
    EXPECT_EQ(view->rowHeight(0), before);
}

TEST_F(ComparePanelTest, saysWhyThereIsNothingToSee)
{
    EXPECT_EQ(reason->text(), QStringLiteral("No briefing is open."));
    EXPECT_TRUE(reason->isVisible());
    workspace.setBriefings(test::indexOf({test::briefing("# Words\n\nNothing but words.\n")}), 0);
    EXPECT_EQ(reason->text(), QStringLiteral("This briefing has no tables."));
    EXPECT_FALSE(view->isVisible());
    open();
    EXPECT_TRUE(view->isVisible());
    EXPECT_FALSE(reason->isVisible());
}

TEST_F(ComparePanelTest, showsTheComparisonFirst)
{
    open();
    EXPECT_EQ(chooser->count(), 3);
    EXPECT_TRUE(chooser->itemText(0).contains(QStringLiteral("comparison")));
    EXPECT_TRUE(chooser->itemText(1).contains(QStringLiteral("focus areas")));
    EXPECT_EQ(view->model()->rowCount(), 3);
    EXPECT_EQ(at(0, 0).data().toString(), QStringLiteral("Military Exercises"));
}

TEST_F(ComparePanelTest, anotherTableIsChosenWithTheKeyboard)
{
    open();
    choose(1);
    EXPECT_EQ(view->model()->columnCount(), 2);
    EXPECT_EQ(at(0, 0).data().toString(), QStringLiteral("Cybersecurity"));
}

TEST_F(ComparePanelTest, namesTheBriefingsWhereSeveralAreInScope)
{
    open();
    EXPECT_FALSE(chooser->itemText(0).contains(QStringLiteral("Alliance")));
    workspace.setShowsAll(true);
    EXPECT_EQ(chooser->count(), 6);
    EXPECT_TRUE(chooser->itemText(0).contains(QStringLiteral("The U.S.–Japan Military Alliance")));
    EXPECT_TRUE(chooser->itemText(1).contains(QStringLiteral("comparison")));
}

TEST_F(ComparePanelTest, staysAtItsTableWhenMoreComeIntoScope)
{
    open();
    choose(2);
    const QString first = at(0, 0).data().toString();
    workspace.setShowsAll(true);
    EXPECT_EQ(at(0, 0).data().toString(), first);
    workspace.setShowsAll(false);
    EXPECT_EQ(chooser->currentIndex(), 2);
}

TEST_F(ComparePanelTest, goesToTheFirstTableOfAnotherBriefing)
{
    open();
    workspace.setCurrent(1);
    EXPECT_EQ(at(0, 0).data().toString(), QStringLiteral("View of Russia"));
}

TEST_F(ComparePanelTest, saysWhichLineTheTableAndTheRowComeFrom)
{
    open();
    const TableRef &table = panel.tables().front();
    const std::uint32_t head = test::lineOf(table.words->locatorOf(table.get().place));
    EXPECT_TRUE(source->text().contains(QStringLiteral("line %1").arg(head)));
    click(at(1, 1));
    EXPECT_TRUE(source->text().contains(QStringLiteral("line %1").arg(head + 3)));
}

TEST_F(ComparePanelTest, hidesRowsThatTheFilterLeavesOutAndSaysSo)
{
    open();
    EXPECT_FALSE(leftOut->isVisible());
    filterBy("intelligence-sharing");
    EXPECT_EQ(rowsVisible(), 1);
    EXPECT_TRUE(leftOut->isVisible());
    EXPECT_EQ(leftOut->text(), QStringLiteral("2 rows are left out by the filter."));
    workspace.clearFilter();
    EXPECT_EQ(rowsVisible(), 3);
    EXPECT_FALSE(leftOut->isVisible());
}

TEST_F(ComparePanelTest, showsThemDimmedOnRequest)
{
    open();
    filterBy("intelligence-sharing");
    QTest::mouseClick(dimmed, Qt::LeftButton, {}, QPoint(8, dimmed->height() / 2));
    EXPECT_EQ(rowsVisible(), 3);
    EXPECT_TRUE(leftOut->isVisible());
    dimmed->setFocus();
    QTest::keyClick(dimmed, Qt::Key_Space);
    EXPECT_EQ(rowsVisible(), 1);
}

TEST_F(ComparePanelTest, saysWhenTheFilterLeavesOutEveryRow)
{
    open();
    workspace.setFilterText(QStringLiteral("zzz"));
    EXPECT_EQ(rowsVisible(), 0);
    EXPECT_EQ(leftOut->text(), QStringLiteral("All 3 rows are left out by the filter."));
    EXPECT_TRUE(dimmed->isVisible());
}

TEST_F(ComparePanelTest, aClickOnARowThatIsATopicSelectsItEverywhere)
{
    open();
    choose(1);
    click(at(2, 1));
    const Topic *topic = workspace.topic(workspace.selection());
    ASSERT_NE(topic, nullptr);
    EXPECT_EQ(topic->row, 2);
    EXPECT_EQ(topic->block, panel.tables()[1].get().block);
}

TEST_F(ComparePanelTest, followsASelectionMadeElsewhereToItsTable)
{
    open();
    const Table &last = panel.tables()[2].get();
    const auto &topics = workspace.currentBriefing()->topics;
    const auto row = std::find_if(topics.begin(), topics.end(), [&](const Topic &topic) {
        return topic.block == last.block && topic.row == 1;
    });
    ASSERT_NE(row, topics.end());
    workspace.select({0, static_cast<int>(row - topics.begin())});
    EXPECT_EQ(chooser->currentIndex(), 2);
    EXPECT_EQ(view->currentIndex().row(), 1);
    EXPECT_TRUE(view->selectionModel()->isRowSelected(1, {}));
    EXPECT_EQ(at(0, 0).data().toString(), QStringLiteral("Intelligence Sharing"));
    workspace.select({});
    EXPECT_FALSE(view->selectionModel()->hasSelection());
}

TEST_F(ComparePanelTest, anotherTableCanBeReadWhileATopicIsSelected)
{
    open();
    choose(1);
    click(at(1, 0));
    const TopicRef topic = workspace.selection();
    choose(0);
    EXPECT_EQ(view->model()->columnCount(), 3);
    filterBy("intelligence-sharing");
    EXPECT_EQ(chooser->currentIndex(), 0);
    workspace.clearFilter();
    choose(1);
    EXPECT_EQ(workspace.selection(), topic);
    EXPECT_TRUE(view->selectionModel()->isRowSelected(1, {}));
}

TEST_F(ComparePanelTest, returnShowsATopicInTheText)
{
    open();
    choose(1);
    click(at(0, 0));
    QSignalSpy asked(&workspace, &Workspace::showInTextRequested);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<TopicRef>(), workspace.selection());
}

TEST_F(ComparePanelTest, copiesTheCellsSelectedAsTextAndHtml)
{
    open();
    click(at(0, 0));
    click(at(0, 1), Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(),
              QStringLiteral("Military Exercises\tJoint exercises, enhanced in "
                             "scale and scope\n"));
    EXPECT_TRUE(data->html().contains(QStringLiteral("<strong>")));
}

TEST_F(ComparePanelTest, offersToCopyCellsOnlyWhereSomeAreSelected)
{
    open();
    const auto *action = panel.findChild<QAction *>(QStringLiteral("copyCellsAction"));
    EXPECT_FALSE(action->isEnabled());
    click(at(0, 1));
    EXPECT_TRUE(action->isEnabled());
    choose(1);
    click(at(0, 1));
    EXPECT_TRUE(action->isEnabled());
}

TEST_F(ComparePanelTest, aRowThatComesBackIsAsHighAsItsWords)
{
    open();
    filterBy("intelligence-sharing");
    panel.resize(320, 600);
    workspace.clearFilter();
    const int height = view->rowHeight(0);
    view->resizeRowsToContents();
    EXPECT_EQ(view->rowHeight(0), height);
}

TEST_F(ComparePanelTest, doesNotCopyRowsThatAreHidden)
{
    open();
    filterBy("intelligence-sharing");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Intelligence Sharing\t")));
    EXPECT_EQ(text.count(u'\n'), 1);
}

TEST_F(ComparePanelTest, copiesTheTableAsTextHtmlAndMarkdown)
{
    open();
    filterBy("intelligence-sharing");
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("copyTableButton"));
    ASSERT_NE(button, nullptr);
    ASSERT_EQ(button->menu()->actions().size(), 3);
    const auto copied = [&](const QString &name) {
        panel.findChild<QAction *>(name)->trigger();
        return QGuiApplication::clipboard()->text();
    };
    EXPECT_TRUE(copied(QStringLiteral("copyAsTextAction"))
                    .startsWith(QStringLiteral("Aspect\tCurrent approach\tPast approach\n"
                                               "Intelligence Sharing\t")));
    EXPECT_TRUE(copied(QStringLiteral("copyAsHtmlAction")).startsWith(QStringLiteral("<table>")));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasHtml());
    EXPECT_TRUE(copied(QStringLiteral("copyAsMarkdownAction"))
                    .contains(QStringLiteral("| Aspect | Current approach | Past approach |\n")));
}

TEST_F(ComparePanelTest, namesEveryWidgetForScreenReaders)
{
    open();
    for (const char *name : {"tableChooser", "copyTableButton", "tableView", "showDimmedBox",
                             "tableCaption", "tableSource"}) {
        const auto *widget = panel.findChild<QWidget *>(QString::fromLatin1(name));
        ASSERT_NE(widget, nullptr) << name;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << name;
    }
}

TEST_F(ComparePanelTest, survivesThatEverythingIsClosed)
{
    open();
    click(at(0, 1));
    workspace.setBriefings(test::indexOf({}), -1);
    EXPECT_TRUE(reason->isVisible());
    EXPECT_EQ(view->model()->rowCount(), 0);
}
