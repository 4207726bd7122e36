// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/sidespage.h"

#include "tests/ui/library/librarypanels.h"
#include "ui/comparison/tablemodel.h"
#include "ui/library/sidecountsmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace entente::ui {

namespace {

class SidesPageTest : public PanelTest
{
protected:
    void SetUp() override
    {
        LibrarySessionTest::SetUp();
        write("shield.md",
              "---\ntitle: Shield\ndate: 2024-02-01\nsource: Senate\n---\n"
              "# Threats\n\nThe following **threats** stand out:\n\n"
              "- **Cyber attacks:** on the harbour's cranes and pumps.\n"
              "- **Missiles:** reach the depots.\n");
        importBoth();
        show(1000, 700);
    }

    SidesPage *page() { return find<SidesPage>("sidesPage"); }

    /// Clicks on the third tab and waits for what is proposed.
    void look()
    {
        QSignalSpy compared(page(), &SidesPage::compared);
        auto *tabs = find<QTabBar>("libraryTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        ASSERT_TRUE(compared.count() > 0 || compared.wait(test::patience));
    }
    void type(const char *field, const QString &query)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QSignalSpy compared(page(), &SidesPage::compared);
        QTest::keyClicks(line, query);
        QTest::keyClick(line, Qt::Key_Return);
        ASSERT_TRUE(compared.count() > 0 || compared.wait(test::patience));
    }
    std::string cell(const char *view, int row, int column)
    {
        return find<QTableView>(view)->model()->index(row, column).data().toString().toStdString();
    }
    std::string tab(int number)
    {
        return find<QTabBar>("sideParts")->tabText(number).toStdString();
    }
};

} // namespace

TEST_F(SidesPageTest, beginWithTheTwoHalvesOfTheYears)
{
    look();
    EXPECT_EQ(find<QLineEdit>("leftSideField")->text(), QStringLiteral("until:2021"));
    EXPECT_EQ(find<QLineEdit>("rightSideField")->text(), QStringLiteral("since:2022"));
    EXPECT_EQ(find<QLabel>("sidesSaid")->text(),
              QStringLiteral("Left: 2 topics in 1 briefing; right: 2 topics in 1 briefing."));
    EXPECT_EQ(tab(0), "Both  1");
    EXPECT_EQ(tab(1), "Only left  1");
    EXPECT_EQ(tab(2), "Only right  1");
}

TEST_F(SidesPageTest, setTopicsOfTheSameThingBesideEachOther)
{
    look();
    EXPECT_EQ(cell("sideTopics", 0, 1),
              "Cyber attacks: on the harbour's cranes. — Ports, 2021-05-04");
    EXPECT_EQ(cell("sideTopics", 0, 2),
              "Cyber attacks: on the harbour's cranes and pumps. — Shield, 2024-02-01");
    const QModelIndex right = find<QTableView>("sideTopics")->model()->index(0, 2);
    EXPECT_EQ(right.data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("Differs in: and pumps."));
    EXPECT_TRUE(cell("sideTopics", 0, 0).find("Both say") != std::string::npos);
    auto *parts = find<QTabBar>("sideParts");
    QTest::mouseClick(parts, Qt::LeftButton, {}, parts->tabRect(2).center());
    EXPECT_EQ(cell("sideTopics", 0, 1), "");
    EXPECT_EQ(cell("sideTopics", 0, 2), "Missiles: reach the depots. — Shield, 2024-02-01");
}

TEST_F(SidesPageTest, goIntoTheDossierAsATableThatRestsOnItsTopics)
{
    look();
    QTest::mouseClick(page()->findChild<QPushButton *>(QStringLiteral("draftTableButton")),
                      Qt::LeftButton);
    m_session->finish();
    const library::Dossier *dossier = m_session->dossiers()->current();
    ASSERT_NE(dossier, nullptr);
    const library::OwnTable &table = dossier->items.front().table;
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0][1].sources[0].anchor.exact, "Cyber attacks: on the harbour's cranes.");
    EXPECT_EQ(table.rows[0][2].sources.size(), 1U);
}

TEST_F(SidesPageTest, countEachSideAndDoubtWhatRestsOnFewBriefings)
{
    look();
    EXPECT_EQ(cell("sideCounts", 0, 0), "All");
    EXPECT_EQ(cell("sideCounts", 0, 1), "2 in 1");
    const QModelIndexList found = find<QTableView>("sideCounts")
                                      ->model()
                                      ->match(find<QTableView>("sideCounts")->model()->index(0, 0),
                                              Qt::DisplayRole, QStringLiteral("Cybersecurity"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(cell("sideCounts", found[0].row(), 2), "50.0 %");
    EXPECT_TRUE(find<QLabel>("sidesFew")->isVisible());
    const QModelIndex change = find<QTableView>("sideCounts")->model()->index(1, 5);
    EXPECT_TRUE(change.data().toString().endsWith(u'*'));
    EXPECT_TRUE(
        change.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("no trend")));
}

TEST_F(SidesPageTest, areWhatIsTypedOrChosen)
{
    look();
    type("leftSideField", QStringLiteral("source:senate"));
    EXPECT_EQ(find<QTableView>("sideTopics")->model()->headerData(1, Qt::Horizontal).toString(),
              QStringLiteral("source:senate"));
    auto *menu = find<QMenu>("rightSideMenu");
    Q_EMIT menu->aboutToShow();
    QAction *cabinet = nullptr;
    for (QAction *each : menu->actions()) {
        if (each->text() == QStringLiteral("Cabinet"))
            cabinet = each;
    }
    ASSERT_NE(cabinet, nullptr);
    QSignalSpy compared(page(), &SidesPage::compared);
    cabinet->trigger();
    ASSERT_TRUE(compared.count() > 0 || compared.wait(test::patience));
    EXPECT_EQ(find<QLineEdit>("rightSideField")->text(), QStringLiteral("source:\"Cabinet\""));
    EXPECT_EQ(tab(0), "Both  1");
    QTest::mouseClick(find<QToolButton>("swapSidesButton"), Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>("leftSideField")->text(), QStringLiteral("source:\"Cabinet\""));
}

TEST_F(SidesPageTest, obeyTheOneFilterAndSetIt)
{
    look();
    QSignalSpy compared(page(), &SidesPage::compared);
    auto *counts = find<QTableView>("sideCounts");
    counts->setFocus();
    counts->setCurrentIndex(counts->model()->index(1, 0));
    QTest::keyClick(counts, Qt::Key_Return);
    EXPECT_EQ(m_workspace->filter().areas.size(), 1U);
    ASSERT_TRUE(compared.count() > 0 || compared.wait(test::patience));
    EXPECT_EQ(tab(0), "Both  1");
    EXPECT_EQ(tab(1), "Only left  0");
    EXPECT_TRUE(page()->isVisible()) << "the filter's words do not turn the page";
}

TEST_F(SidesPageTest, areOfTheBriefingsAloneThatAreSelected)
{
    look();
    QSignalSpy compared(page(), &SidesPage::compared);
    m_session->search()->setSelection({m_session->briefings()->front().id});
    ASSERT_TRUE(compared.count() > 0 || compared.wait(test::patience));
    EXPECT_EQ(find<QLabel>("sidesSaid")->text(),
              QStringLiteral("Left: 2 topics in 1 briefing; right: 0 topics in 0 briefings."));
}

TEST_F(SidesPageTest, openATopicAtItsWords)
{
    look();
    QSignalSpy opened(m_session.get(), &LibrarySession::openRequested);
    auto *topics = find<QTableView>("sideTopics");
    topics->setFocus();
    topics->setCurrentIndex(topics->model()->index(0, 2));
    QTest::keyClick(topics, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_TRUE(opened[0][1].value<std::optional<std::uint32_t>>().has_value());
}

TEST_F(SidesPageTest, askForTwoThingsWhereBothAreTheSame)
{
    look();
    type("leftSideField", QStringLiteral("since:2022"));
    EXPECT_TRUE(find<QLabel>("sidesSaid")->text().startsWith(QStringLiteral("Say what belongs")));
    EXPECT_EQ(find<QTableView>("sideTopics")->model()->rowCount(), 0);
}

TEST_F(SidesPageTest, areModelsAsQtWantsThem)
{
    const QAbstractItemModelTester topics(find<QTableView>("sideTopics")->model());
    const QAbstractItemModelTester counts(find<QTableView>("sideCounts")->model());
    look();
    EXPECT_EQ(find<QTableView>("sideTopics")->model()->rowCount(), 1);
}

} // namespace entente::ui
