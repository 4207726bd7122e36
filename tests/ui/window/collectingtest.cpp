// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/collecting.h"

#include "tests/support/patience.h"
#include "tests/ui/window/librarywindow.h"

namespace entente::ui {

namespace {

class CollectingTest : public MainWindowLibraryTest
{
protected:
    void collect()
    {
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    [[nodiscard]] std::vector<library::DossierItem> items()
    {
        const library::Dossier *current = m_window->library()->dossiers()->current();
        return current == nullptr ? std::vector<library::DossierItem>() : current->items;
    }
};

} // namespace

TEST_F(CollectingTest, takesThePassageThatIsCurrentAndTheTopicThatIsSelected)
{
    start();
    look(QStringLiteral("strait"));
    auto *list = find<QListView>("passageView");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(PassageModel::TopicRole).toInt() >= 0)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    collect();
    ASSERT_EQ(items().size(), 1U);
    EXPECT_EQ(items()[0].cited.anchor.exact, "Mines: in the strait.");
    openFirstTopic();
    collect();
    ASSERT_EQ(items().size(), 2U);
    EXPECT_EQ(items()[1].cited, items()[0].cited) << "the same words, wherever they are collected";
    const auto *told = find<QWidget>("collectedBar")
                           ->findChild<QLabel *>(QStringLiteral("resultText"));
    EXPECT_TRUE(told->text().contains(QStringLiteral("collected into")));
}

TEST_F(CollectingTest, takesBriefingsThatAreSelectedInTheTable)
{
    start();
    auto *table = find<QTreeView>("briefingTable");
    table->setFocus();
    QTest::keySequence(table, QKeySequence::SelectAll);
    collect();
    ASSERT_EQ(items().size(), 2U);
    EXPECT_EQ(items()[0].sort, library::DossierItem::Sort::Briefing);
}

TEST_F(CollectingTest, saysWhereNothingIsSelected)
{
    start();
    find<QTreeView>("briefingTable")->clearSelection();
    collect();
    EXPECT_TRUE(items().empty());
    EXPECT_TRUE(
        find<QLabel>("messageText")->text().startsWith(QStringLiteral("Nothing is selected")));
}

} // namespace entente::ui
