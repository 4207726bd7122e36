// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/changespage.h"

#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "ui/comparison/changesmodel.h"
#include "ui/comparison/comparepanel.h"
#include "ui/comparison/tablemodel.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

constexpr const char *oldPlan =
    "---\ntitle: Fleet plan\ndate: 2024-05-01\n---\n\n# Fleet plan\n\nThe fleet holds 12 ships at "
    "two bases in the strait and trains twice a year.\n\n## Threats\n\n- **Fog:** Fog hides small "
    "boats from the radar of the coast.\n\n## Costs\n\n| Item | Past | Current |\n|---|---|---|\n"
    "| Docks | 2 | 3 |\n";
constexpr const char *newPlan =
    "---\ntitle: Fleet plan\ndate: 2026-05-01\n---\n\n# Fleet plan\n\nThe fleet holds 18 ships at "
    "two bases in the strait and trains twice a year.\n\n## Threats\n\n- **Drones:** Drones watch "
    "the harbour at night for little money.\n\n## Costs\n\n| Item | Past | Current |\n"
    "|---|---|---|\n| Docks | 2 | 5 |\n";

struct Changed : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    ComparePanel panel{&workspace};

    void SetUp() override
    {
        workspace.setBriefings(
            test::indexOf({test::briefing(newPlan, "new.md"), test::briefing(oldPlan, "old.md")}),
            0);
        panel.resize(900, 600);
        panel.show();
    }
    template <typename T>
    T *find(const char *name)
    {
        return panel.findChild<T *>(QString::fromLatin1(name));
    }
    /// Chooses the other briefing, as a click in the button's menu does.
    void compare()
    {
        auto *menu = find<QMenu>("changesMenu");
        Q_EMIT menu->aboutToShow();
        ASSERT_EQ(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QSignalSpy compared(find<ChangesPage>("changesPage"), &ChangesPage::compared);
        ASSERT_TRUE(compared.count() > 0 || compared.wait(test::patience));
    }
    std::string words(int row, int column)
    {
        const QModelIndex index = find<QTableView>("changesView")->model()->index(row, column);
        return index.data().toString().left(24).toStdString();
    }
    std::string rows()
    {
        std::string all;
        const auto *view = find<QTableView>("changesView");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (!view->isRowHidden(row))
                all += words(row, 0) + " | " + words(row, 1) + " | " + words(row, 2) + '\n';
        }
        return all;
    }
    std::string label(const char *name) { return find<QLabel>(name)->text().toStdString(); }
};

} // namespace

using ChangesTest = Changed;

TEST_F(ChangesTest, standSideBySideWithTheOlderBriefingFirst)
{
    compare();
    EXPECT_EQ(rows(),
              "Figures | 12; 3 | 18; 5\n"
              "Reworded | The fleet holds 12 ships | The fleet holds 18 ships\n"
              "Removed | Fog: Fog hides small boa | \n"
              "Added |  | Drones: Drones watch the\n"
              "Changed: Docks, Current | 3 | 5\n");
    const QAbstractItemModel *model = find<QTableView>("changesView")->model();
    EXPECT_EQ(model->headerData(1, Qt::Horizontal).toString(),
              QStringLiteral("Fleet plan (2024-05-01)"));
    const auto marked = model->index(1, 2).data(TableModel::DifferencesRole).value<TextSpans>();
    EXPECT_EQ(marked, TextSpans({{16, 2}}));
    EXPECT_EQ(model->index(1, 2).data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("Differs in: 18."));
    EXPECT_TRUE(label("changesCounts").starts_with("1 added"));
}

TEST_F(ChangesTest, obeyTheFilterOnBothSides)
{
    compare();
    workspace.setFilterText(QStringLiteral("fog"));
    EXPECT_EQ(rows(), "Removed | Fog: Fog hides small boa | \n");
    EXPECT_EQ(label("changesLeftOut"), "4 changes are left out by the filter.");
    workspace.clearFilter();
    EXPECT_TRUE(find<QLabel>("changesLeftOut")->isHidden());
}

TEST_F(ChangesTest, areSwappedAndLeft)
{
    compare();
    QSignalSpy compared(find<ChangesPage>("changesPage"), &ChangesPage::compared);
    QTest::mouseClick(find<QPushButton>("swapChangesButton"), Qt::LeftButton);
    ASSERT_TRUE(compared.count() > 0 || compared.wait(test::patience));
    EXPECT_EQ(words(0, 1), std::string("18; 5"));
    QTest::mouseClick(find<QPushButton>("leaveChangesButton"), Qt::LeftButton);
    EXPECT_FALSE(find<ChangesPage>("changesPage")->isVisible());
    EXPECT_TRUE(find<QTableView>("tableView")->isVisible());
}

TEST_F(ChangesTest, leadToTheTopicInTheText)
{
    compare();
    QSignalSpy shown(&workspace, &Workspace::showInTextRequested);
    auto *view = find<QTableView>("changesView");
    view->setCurrentIndex(view->model()->index(2, 0)); // Fog, of the old one
    Q_EMIT view->activated(view->currentIndex());
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown.value(0).value(0).value<TopicRef>().briefing, 1);
}

TEST_F(ChangesTest, endWhereOneOfTheTwoIsClosed)
{
    compare();
    workspace.setBriefings(test::indexOf({workspace.briefings().front()}), 0);
    EXPECT_FALSE(find<ChangesPage>("changesPage")->isShowing());
    EXPECT_FALSE(find<QPushButton>("changesButton")->isVisible()) << "nothing to set beside it";
}

TEST(ChangesModel, keepsTheRulesOfModels)
{
    Workspace workspace(bundledVocabulary());
    workspace.setBriefings(
        test::indexOf({test::briefing(oldPlan, "old.md"), test::briefing(newPlan, "new.md")}), 0);
    ChangesModel model(&workspace);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Briefing &before = *workspace.briefing(0);
    const Briefing &now = *workspace.briefing(1);
    model.setChanges(changeRows(findChanges(before, now), before, now), 0, 1);
    EXPECT_EQ(model.rowCount(), 5);
    workspace.setFilterText(QStringLiteral("fog"));
    model.followFilter();
    EXPECT_EQ(model.leftOut(), 4);
    model.clear();
    EXPECT_EQ(model.columnCount(), 0);
}
