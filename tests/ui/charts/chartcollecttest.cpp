// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"
#include "tests/ui/workspace/librarysessions.h"
#include "ui/charts/chartspanel.h"

#include <QToolButton>

namespace entente::ui {

namespace {

class ChartCollect : public LibrarySessionTest
{};

} // namespace

TEST_F(ChartCollect, putsTheNumbersOfAChartIntoTheDossierWithWhatWasCounted)
{
    m_workspace->setBriefings(test::indexOf({test::bundled()}), 0);
    ChartsPanel panel(m_workspace.get());
    panel.setLibrary(m_session.get());
    panel.resize(900, 900);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    auto *button = panel.findChild<QToolButton *>(QStringLiteral("areaCollectButton"));
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    m_session->finish();
    const library::Dossier *dossier = m_session->dossiers()->current();
    ASSERT_NE(dossier, nullptr);
    ASSERT_EQ(dossier->items.size(), 1U);
    const library::DossierItem &item = dossier->items.front();
    EXPECT_EQ(item.sort, library::DossierItem::Sort::Table);
    EXPECT_TRUE(item.table.isDrawn);
    EXPECT_EQ(item.table.heads, (std::vector<std::string>{"Focus area", "Topics"}));
    EXPECT_GT(item.table.rows.size(), 2U);
    EXPECT_TRUE(item.words.starts_with("Topics by focus area. Showing all")) << item.words;
    ASSERT_EQ(item.table.sources.size(), 1U);
    EXPECT_TRUE(item.table.sources.front().isWhole());
}

TEST_F(ChartCollect, isNotOfferedWithoutALibrary)
{
    m_workspace->setBriefings(test::indexOf({test::bundled()}), 0);
    ChartsPanel panel(m_workspace.get());
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    EXPECT_FALSE(panel.findChild<QToolButton *>(QStringLiteral("areaCollectButton"))->isVisible());
}

} // namespace entente::ui
