// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bar does with the room that it has.

#include "tests/ui/filter/filterbars.h"

#include <QLabel>
#include <QMenu>

namespace entente::ui {

TEST_F(FilterBarTest, isNoHigherThanTwoRowsAndASentenceHoweverNarrow)
{
    for (const int width : {600, 900, 1280, 2000}) {
        bar.resize(width, bar.heightForWidth(width));
        EXPECT_LE(bar.height(), 90) << width;
        EXPECT_LE(find<QWidget>("areaRow")->height(), 24) << width;
        EXPECT_LE(find<QWidget>("kindRow")->height(), 24) << width;
        EXPECT_TRUE(find("moreAreasButton")->isVisible());
        EXPECT_EQ(find("moreKindsButton")->isVisible(), width < 1280) << width;
    }
}

TEST_F(FilterBarTest, nothingMovesWhenAnAreaIsAddedThatHadNoRoom)
{
    const int height = bar.heightForWidth(1280);
    const QPoint more = find("moreAreasButton")->pos();
    const QStringList before = order();
    for (const char *rare : {"personnel-exchanges", "arms-control", "host-nation-support"}) {
        if (const auto known = bundledVocabulary()->find(rare))
            workspace.toggleArea(*known);
    }
    EXPECT_EQ(bar.heightForWidth(1280), height);
    EXPECT_EQ(find("moreAreasButton")->pos(), more);
    const QStringList after = order();
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(after.contains(before[i])) << before[i].toStdString();
    EXPECT_TRUE(find("areaChip-personnel-exchanges")->isVisible());
    EXPECT_FALSE(find<QLabel>("filterSentence")->text().isEmpty());
}

TEST_F(FilterBarTest, kindsThatHaveNoRoomAreInAMenu)
{
    bar.resize(600, bar.heightForWidth(600));
    const Chip *commitments = find("kindChip-commitment");
    ASSERT_TRUE(commitments->isHidden());
    click(find("moreKindsButton"));
    auto *menu = find<QMenu>("furtherKindsMenu");
    ASSERT_NE(menu, nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(QStringLiteral("Commitments")))
            action->trigger();
    }
    menu->close();
    EXPECT_EQ(workspace.filter().kinds, std::vector{Kind::Commitment});
    EXPECT_TRUE(commitments->isVisible()) << "what is chosen is seen";
}

TEST_F(FilterBarTest, aSentenceWithoutRoomIsInItsTip)
{
    for (const char *each : {"cybersecurity", "logistics", "missile-defence", "interoperability"})
        workspace.toggleArea(area(each));
    auto *sentence = find<QLabel>("filterSentence");
    EXPECT_TRUE(sentence->toolTip().isEmpty());
    bar.resize(600, bar.heightForWidth(600));
    EXPECT_EQ(sentence->toolTip(), sentence->text());
    EXPECT_EQ(sentence->accessibleName(), sentence->text());
}

TEST_F(FilterBarTest, saysHowAnAreaIsLeftOut)
{
    Chip *logistics = find("areaChip-logistics");
    EXPECT_TRUE(logistics->toolTip().contains(QStringLiteral("Shift+click")));
    EXPECT_TRUE(logistics->toolTip().contains(QStringLiteral("Delete")));
    QTest::mouseClick(logistics, Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_EQ(workspace.filter().excludedAreas, std::vector{area("logistics")});
    EXPECT_TRUE(logistics->toolTip().contains(QStringLiteral("take this back")));
}

} // namespace entente::ui
