// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicspanel.h"

#include "tests/support/briefings.h"
#include "ui/topics/topicmodel.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Panel : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    TopicsPanel panel{&workspace};
    QTreeView *view = panel.findChild<QTreeView *>(QStringLiteral("topicView"));
    QLabel *reason = panel.findChild<QLabel *>(QStringLiteral("emptyReason"));
    QPushButton *clear = panel.findChild<QPushButton *>(QStringLiteral("clearFromTopicsButton"));

    Panel()
    {
        panel.resize(700, 600);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    void open()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("us-japan-2015")}), 0);
    }
    QModelIndex topicAt(int group, int row) const
    {
        return view->model()->index(row, 0, view->model()->index(group, 0));
    }
    static TopicRef refOf(const QModelIndex &index)
    {
        return index.data(TopicModel::TopicRefRole).value<TopicRef>();
    }
    void click(const QModelIndex &index) const
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
};

} // namespace

using TopicsPanelTest = Panel;

TEST_F(Panel, saysThatTheTextHasWordsThatNoTopicHasAndLeadsThere)
{
    workspace.setBriefings(
        test::indexOf({test::briefing("# Straits\n\nTankers pass.\n\n# Threats\n\n"
                                      "- **Mines:** Mines close a harbour.\n")}),
        0);
    workspace.setFilterText(QStringLiteral("tankers"));
    ASSERT_TRUE(reason->isVisible());
    EXPECT_EQ(reason->text(), QStringLiteral("No topic contains these words, but the text does."));
    auto *inText = panel.findChild<QPushButton *>(QStringLiteral("inTextFromTopicsButton"));
    ASSERT_TRUE(inText->isVisible());
    const QSignalSpy asked(&workspace, &Workspace::showWordsRequested);
    QTest::mouseClick(inText, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    workspace.setFilterText(QStringLiteral("nowhere"));
    EXPECT_EQ(reason->text(), QStringLiteral("No topic matches the filter."));
    EXPECT_FALSE(inText->isVisible());
}

TEST_F(TopicsPanelTest, aClickSelectsTheTopicEverywhere)
{
    open();
    click(topicAt(0, 0));
    EXPECT_TRUE(workspace.selection().isValid());
    EXPECT_EQ(workspace.selection(), refOf(topicAt(0, 0)));
}

TEST_F(TopicsPanelTest, followsASelectionMadeElsewhere)
{
    open();
    workspace.select({0, 16});
    EXPECT_EQ(refOf(view->currentIndex()), (TopicRef{0, 16}));
    EXPECT_TRUE(view->selectionModel()->isSelected(view->currentIndex()));
    workspace.select({});
    EXPECT_FALSE(view->selectionModel()->hasSelection());
}

TEST_F(TopicsPanelTest, theArrowsSelectAndReturnShowsTheText)
{
    open();
    click(topicAt(1, 0));
    QSignalSpy asked(&workspace, &Workspace::showInTextRequested);
    QTest::keyClick(view, Qt::Key_Down);
    EXPECT_EQ(workspace.selection(), refOf(topicAt(1, 1)));
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<TopicRef>(), refOf(topicAt(1, 1)));
}

TEST_F(TopicsPanelTest, copiesTheTopicWithItsSource)
{
    open();
    click(topicAt(0, 0));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("Regional Threats on the Rise: North Korea")));
    EXPECT_TRUE(copied.contains(QStringLiteral("\n— The U.S.–Japan Military Alliance")));
    EXPECT_TRUE(copied.contains(words(workspace.briefing(0)->locatorOf(*workspace.topic({0, 0})))));
}

TEST_F(TopicsPanelTest, aTopicThatIsFilteredOutStaysSelectedAndComesBack)
{
    open();
    workspace.select({0, 16});
    workspace.toggleKind(Kind::Threat);
    EXPECT_EQ(workspace.selection(), (TopicRef{0, 16}));
    workspace.clearFilter();
    EXPECT_EQ(refOf(view->currentIndex()), (TopicRef{0, 16}));
}

TEST_F(TopicsPanelTest, aClosedGroupStaysClosedWhileTheFilterChanges)
{
    open();
    EXPECT_TRUE(view->isExpanded(view->model()->index(1, 0)));
    view->collapse(view->model()->index(1, 0));
    workspace.toggleKind(Kind::Threat);
    workspace.clearFilter();
    EXPECT_TRUE(view->isExpanded(view->model()->index(0, 0)));
    EXPECT_FALSE(view->isExpanded(view->model()->index(1, 0)));
    EXPECT_TRUE(view->isExpanded(view->model()->index(2, 0)));
}

TEST_F(TopicsPanelTest, regroupsAndKeepsTheSelection)
{
    open();
    workspace.select({0, 16});
    auto *groupings = panel.findChild<QComboBox *>(QStringLiteral("groupingCombo"));
    groupings->setFocus();
    QTest::keyClick(groupings, Qt::Key_Down);
    EXPECT_EQ(panel.grouping(), Grouping::FocusArea);
    EXPECT_EQ(refOf(view->currentIndex()), (TopicRef{0, 16}));
    panel.setGrouping(Grouping::Section);
    EXPECT_EQ(groupings->currentText(), QStringLiteral("Section"));
}

TEST_F(TopicsPanelTest, filtersByTheAreasOfATopic)
{
    open();
    click(topicAt(0, 0));
    view->findChild<QAction *>(QStringLiteral("filterByAreasAction"))->trigger();
    const auto areas = workspace.briefing(0)->areasOf(*workspace.topic({0, 0}));
    EXPECT_EQ(workspace.filter().areas, (std::vector<ConceptIndex>{areas.begin(), areas.end()}));
}

TEST_F(TopicsPanelTest, itsMenuOffersWhatCanBeDoneWithATopic)
{
    open();
    const QPoint at = view->visualRect(topicAt(0, 0)).center();
    QContextMenuEvent ask(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    click(topicAt(0, 0));
    QApplication::sendEvent(view->viewport(), &ask);
    auto *menu = view->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().size(), 3);
    menu->close();
}

TEST_F(TopicsPanelTest, saysWhyItIsEmpty)
{
    EXPECT_TRUE(reason->isVisible());
    EXPECT_EQ(reason->text(), QStringLiteral("No briefing is open."));
    EXPECT_FALSE(clear->isVisible());
    workspace.setBriefings(test::indexOf({test::briefing("# Title\n\nA paragraph of words.\n")}),
                           0);
    EXPECT_TRUE(reason->isVisible());
    EXPECT_TRUE(reason->text().startsWith(QStringLiteral("No topics were found")));
    open();
    EXPECT_TRUE(view->isVisible());
}

TEST_F(TopicsPanelTest, offersToClearAFilterThatLeavesNothing)
{
    open();
    workspace.setFilterText(QStringLiteral("zzz"));
    EXPECT_FALSE(view->isVisible());
    ASSERT_TRUE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_TRUE(workspace.filter().isEmpty());
    EXPECT_TRUE(view->isVisible());
}

TEST_F(TopicsPanelTest, countsWhatItShows)
{
    open();
    auto *count = panel.findChild<QLabel *>(QStringLiteral("topicCount"));
    EXPECT_EQ(count->text(), QStringLiteral("19 topics"));
    workspace.toggleKind(Kind::Threat);
    EXPECT_EQ(count->text(), QStringLiteral("1 of 19 topics"));
}
