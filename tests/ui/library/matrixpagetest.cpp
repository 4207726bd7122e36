// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/matrixpage.h"

#include "resources/resources.h"
#include "tests/ui/library/librarypanels.h"
#include "ui/library/timeline.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

namespace entente::ui {

namespace {

class MatrixPageTest : public PanelTest
{
protected:
    void SetUp() override
    {
        LibrarySessionTest::SetUp();
        importBoth();
        show(1000, 700);
    }

    void TearDown() override
    {
        QFile::remove(QString::fromStdString(eventsFile()));
        LibrarySessionTest::TearDown();
    }

    /// Waits until what `act` asks for is counted.
    template <typename Act>
    void counted(Act act)
    {
        QSignalSpy counted(find<MatrixPage>("matrixPage"), &MatrixPage::counted);
        act();
        ASSERT_TRUE(counted.count() > 0 || counted.wait(test::patience));
    }
    void look()
    {
        counted([this] {
            auto *tabs = find<QTabBar>("libraryTabs");
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(3).center());
        });
    }
    void choose(const char *combo, MatrixBy by)
    {
        counted([&] {
            auto *box = find<QComboBox>(combo);
            box->setCurrentIndex(box->findData(int(by)));
        });
    }
    [[nodiscard]] QAbstractItemModel *model() { return find<QTableView>("matrixView")->model(); }
    std::string line(int row)
    {
        std::string text;
        for (int column = 0; column < model()->columnCount(); ++column)
            text += model()->index(row, column).data().toString().toStdString() + '|';
        return text;
    }
    std::string heads()
    {
        std::string text;
        for (int column = 0; column < model()->columnCount(); ++column)
            text += model()->headerData(column, Qt::Horizontal).toString().toStdString() + '|';
        return text;
    }
};

} // namespace

TEST_F(MatrixPageTest, countsFocusAreasByYear)
{
    look();
    EXPECT_EQ(heads(), "Focus area|2021|2022|2023|2024|All|");
    EXPECT_EQ(line(model()->rowCount() - 1), "All|2|||1|3|");
    EXPECT_TRUE(
        find<QLabel>("matrixSaid")->text().startsWith(QStringLiteral("3 topics in 2 briefings.")));
    const QModelIndex sum = model()->index(model()->rowCount() - 1, 1);
    EXPECT_EQ(sum.data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("Topics: 2, in briefings: 1"));
}

TEST_F(MatrixPageTest, isOfWhatIsChosen)
{
    look();
    choose("matrixRows", MatrixBy::Kind);
    choose("matrixColumns", MatrixBy::Source);
    EXPECT_EQ(heads(), "Kind|Cabinet|Senate|All|");
    EXPECT_EQ(line(0), "Threats|2||2|");
    EXPECT_EQ(model()->index(0, 1).data(MatrixModel::HeatRole).toReal(), 1.0);
    EXPECT_EQ(model()->index(0, 3).data(MatrixModel::HeatRole).toReal(), 0.0) << "a sum";
    counted([this] { find<QCheckBox>("matrixAlike")->click(); });
    EXPECT_EQ(line(0), "Threats|2||2|");
}

TEST_F(MatrixPageTest, filtersByACellAndObeysTheFilter)
{
    look();
    choose("matrixRows", MatrixBy::Kind);
    auto *view = find<QTableView>("matrixView");
    view->setFocus();
    view->setCurrentIndex(model()->index(0, 1));
    counted([view] { QTest::keyClick(view, Qt::Key_Return); });
    EXPECT_EQ(m_workspace->filter().kinds, std::vector<Kind>{Kind::Threat});
    ASSERT_TRUE(m_workspace->filter().since);
    EXPECT_EQ(m_workspace->filter().since->toString(), "2021-01");
    EXPECT_EQ(m_workspace->filter().until->toString(), "2021-12");
    EXPECT_EQ(heads(), "Kind|2021|All|");
    counted([this] { m_workspace->setFilterText(QStringLiteral("nowhere")); });
    EXPECT_EQ(model()->rowCount(), 0);
    EXPECT_EQ(find<QLabel>("matrixSaid")->text(), QStringLiteral("The filter leaves no topic."));
}

TEST_F(MatrixPageTest, tellsSharesToo)
{
    look();
    choose("matrixRows", MatrixBy::Kind);
    auto *measure = find<QComboBox>("matrixMeasure");
    measure->setCurrentIndex(measure->findData(int(MatrixMeasure::Share)));
    EXPECT_EQ(line(0), "Threats|100.0 %||||66.7 %|");
    EXPECT_EQ(model()->index(0, 1).data(MatrixModel::HeatRole).toReal(), 1.0);
    EXPECT_TRUE(find<QLabel>("matrixSaid")->text().contains(QStringLiteral("shares")));
}

TEST_F(MatrixPageTest, marksEventsThatAreNamedInItsDialog)
{
    look();
    QTimer::singleShot(0, qApp, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("eventsTable"));
        ASSERT_EQ(table->rowCount(), 1) << "one to be filled in";
        table->item(0, 0)->setText(QStringLiteral("10 February 2024"));
        auto *problem = dialog->findChild<QLabel *>(QStringLiteral("eventsProblem"));
        auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        save->click();
        EXPECT_EQ(problem->text(), QStringLiteral("The event of row 1 has no name."));
        EXPECT_EQ(table->currentColumn(), 2);
        table->item(0, 2)->setText(QStringLiteral("The vote"));
        save->click();
        EXPECT_FALSE(dialog->isVisible());
    });
    QTest::mouseClick(find<QPushButton>("eventsButton"), Qt::LeftButton);
    EXPECT_EQ(heads(), "Focus area|2021|2022|2023|2024 ◆|All|");
    EXPECT_EQ(model()->headerData(4, Qt::Horizontal, Qt::ToolTipRole).toString(),
              QStringLiteral("2024\n10 February 2024: The vote"));
    EXPECT_TRUE(find<Timeline>("timeline")
                    ->accessibleDescription()
                    .endsWith(QStringLiteral("10 February 2024: The vote")));
    EXPECT_EQ(namedEvents().value().size(), 1U) << "kept";
}

TEST_F(MatrixPageTest, opensABriefing)
{
    look();
    choose("matrixRows", MatrixBy::Briefing);
    QSignalSpy opened(m_session.get(), &LibrarySession::openRequested);
    auto *view = find<QTableView>("matrixView");
    view->setFocus();
    view->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(MatrixPageTest, isAModelAsQtWantsIt)
{
    const QAbstractItemModelTester tester(model());
    look();
    EXPECT_GT(model()->rowCount(), 1);
}

} // namespace entente::ui
