// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/filterbar.h"

#include "tests/ui/filter/filterbars.h"
#include "ui/filter/chip.h"
#include "ui/workspace/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

/// A threat that is announced, and a point.
constexpr const char *announcedAndNot = "# T\n\n## Threats\n\n- **One:** two\n\n## Notes\n\n"
                                        "- **Alpha:** some words here.\n";

} // namespace

TEST_F(FilterBarTest, aClickOnAnAreaFiltersByItAndASecondTakesItBack)
{
    Chip *cyber = find("areaChip-cybersecurity");
    ASSERT_NE(cyber, nullptr);
    click(cyber);
    EXPECT_EQ(workspace.filter().areas, std::vector{area("cybersecurity")});
    EXPECT_EQ(cyber->choice(), AreaChoice::Chosen);
    EXPECT_TRUE(cyber->isChecked());
    click(cyber);
    EXPECT_TRUE(workspace.filter().isEmpty());
    EXPECT_FALSE(cyber->isChecked());
}

TEST_F(FilterBarTest, chipsStayWhereTheyAreWhileTheFilterChanges)
{
    const QStringList before = order();
    click(find("areaChip-cybersecurity"));
    EXPECT_EQ(order(), before);
    click(find("kindChip-recommendation"));
    EXPECT_EQ(order(), before);
    click(find("areaChip-missile-defence"));
    EXPECT_EQ(order(), before);
}

TEST_F(FilterBarTest, countsFollowTheFilterInPlace)
{
    Chip *threats = find("kindChip-threat");
    EXPECT_EQ(threats->count(), 1);
    click(find("areaChip-logistics"));
    EXPECT_EQ(threats->count(), 0);
    EXPECT_EQ(find("kindChip-focus-area")->count(), 2);
    EXPECT_EQ(find("kindChip-point")->count(), 0);
    EXPECT_TRUE(find("kindChip-point")->isVisible());
}

TEST_F(FilterBarTest, theMostFrequentAreaComesFirst)
{
    const Chip *first = nullptr;
    for (const Chip *chip : find<QWidget>("areaRow")->findChildren<Chip *>()) {
        if (chip->isHidden() || chip->count() < 0)
            continue;
        if (first == nullptr || chip->y() < first->y()
            || (chip->y() == first->y() && chip->x() < first->x()))
            first = chip;
    }
    ASSERT_NE(first, nullptr);
    for (const Chip *chip : find<QWidget>("areaRow")->findChildren<Chip *>())
        EXPECT_LE(chip->count(), first->count());
}

TEST_F(FilterBarTest, whatIsChosenElsewhereIsSeenAlthoughItDoesNotFit)
{
    bar.resize(700, bar.heightForWidth(700));
    const ConceptIndex rare = area("personnel-exchanges");
    Chip *chip = find("areaChip-personnel-exchanges");
    ASSERT_TRUE(chip == nullptr || chip->isHidden());
    workspace.toggleArea(rare);
    chip = find("areaChip-personnel-exchanges");
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->isVisible());
    EXPECT_TRUE(bar.rect().contains(QRect(chip->mapTo(&bar, QPoint()), chip->size())));
}

TEST_F(FilterBarTest, anAreaThatOccursNowhereCanStillBeTakenBack)
{
    workspace.toggleArea(area("arms-control"));
    Chip *chip = find("areaChip-arms-control");
    ASSERT_NE(chip, nullptr);
    EXPECT_EQ(chip->count(), 0);
    click(chip);
    EXPECT_TRUE(workspace.filter().isEmpty());
}

TEST_F(FilterBarTest, arrowsMoveWithinARowAndBetweenTheRows)
{
    Chip *threats = find("kindChip-threat");
    threats->setFocus();
    QTest::keyClick(threats, Qt::Key_Right);
    EXPECT_EQ(focused(), QStringLiteral("kindChip-driver"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(focused(), QStringLiteral("kindChip-threat"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    EXPECT_EQ(focused(), QStringLiteral("announcedOnlyChip"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_TRUE(focused().startsWith(QStringLiteral("areaChip-"))) << focused().toStdString();
}

TEST_F(FilterBarTest, spaceAndReturnToggleAChip)
{
    Chip *threats = find("kindChip-threat");
    threats->setFocus();
    QTest::keyClick(threats, Qt::Key_Space);
    EXPECT_EQ(workspace.filter().kinds, std::vector{Kind::Threat});
    QTest::keyClick(threats, Qt::Key_Return);
    EXPECT_TRUE(workspace.filter().isEmpty());
}

TEST_F(FilterBarTest, eachRowIsOneStopOfTheTabKey)
{
    find("areaChip-cybersecurity")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(focused(), QStringLiteral("kindChip-threat"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(focused(), QStringLiteral("areaChip-cybersecurity"));
}

TEST_F(FilterBarTest, saysTheFilterAsASentenceAndClearsIt)
{
    auto *sentence = find<QLabel>("filterSentence");
    auto *clear = find<QToolButton>("clearFilterButton");
    EXPECT_EQ(sentence->text(), workspace.filterSentence());
    EXPECT_FALSE(clear->isEnabled());
    click(find("areaChip-cybersecurity"));
    EXPECT_EQ(sentence->text(), workspace.filterSentence());
    EXPECT_EQ(sentence->accessibleName(), sentence->text());
    EXPECT_TRUE(clear->isEnabled());
    click(clear);
    EXPECT_TRUE(workspace.filter().isEmpty());
    EXPECT_FALSE(clear->isEnabled());
}

TEST_F(FilterBarTest, anAreaIsLeftOutFromItsMenu)
{
    Chip *logistics = find("areaChip-logistics");
    QContextMenuEvent ask(QContextMenuEvent::Keyboard, logistics->rect().center(),
                          logistics->mapToGlobal(logistics->rect().center()));
    QApplication::sendEvent(logistics, &ask);
    auto *menu = logistics->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    menu->actions().last()->trigger();
    EXPECT_EQ(workspace.filter().excludedAreas, std::vector{area("logistics")});
    EXPECT_EQ(logistics->choice(), AreaChoice::LeftOut);
    EXPECT_TRUE(logistics->accessibleName().contains(QStringLiteral("left out")));
    menu->close();
    click(logistics);
    EXPECT_TRUE(workspace.filter().isEmpty());
}

TEST_F(FilterBarTest, moreOpensAListToSearchIn)
{
    click(find("moreAreasButton"));
    auto *popup = find<QWidget>("areaPopup");
    ASSERT_TRUE(popup->isVisible());
    auto *search = find<QLineEdit>("areaSearchField");
    auto *list = find<QAbstractItemView>("areaList");
    const int all = list->model()->rowCount();
    QTest::keyClicks(search, QStringLiteral("THAAD"));
    EXPECT_EQ(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(workspace.filter().areas, std::vector{area("missile-defence")});
    search->clear();
    EXPECT_EQ(list->model()->rowCount(), all);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Right);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(workspace.filter().excludedAreas.size(), 1U);
    QTest::keyClick(popup, Qt::Key_Escape);
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(FilterBarTest, enterChoosesTheAreaThatIsMeantBestAndItIsSeenBefore)
{
    click(find("moreAreasButton"));
    auto *search = find<QLineEdit>("areaSearchField");
    auto *list = find<QAbstractItemView>("areaList");
    const auto labels = [list] {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all << list->model()->index(row, 0).data().toString();
        return all;
    };
    QTest::keyClicks(search, QStringLiteral("missile"));
    EXPECT_EQ(labels().value(0), QStringLiteral("Missile defence"));
    EXPECT_TRUE(labels().contains(QStringLiteral("Air defence"))) << "another label has it within";
    EXPECT_EQ(list->currentIndex().row(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(workspace.filter().areas, std::vector{area("missile-defence")});
    search->clear();
    EXPECT_FALSE(list->currentIndex().isValid());
    QTest::keyClicks(search, QStringLiteral("def"));
    EXPECT_TRUE(labels().value(0).startsWith(QStringLiteral("Def")))
        << labels().value(0).toStdString();
}

TEST_F(FilterBarTest, aChipThatWasSwitchedOffLooksOffUnderThePointer)
{
    Chip *chip = find("areaChip-cybersecurity");
    const auto ground = [chip] { return chip->grab().toImage().pixelColor(chip->width() / 2, 3); };
    const QColor off = ground();
    QTest::mouseMove(chip);
    click(chip);
    EXPECT_EQ(chip->choice(), AreaChoice::Chosen);
    EXPECT_NE(ground(), off);
    click(chip);
    EXPECT_EQ(chip->choice(), AreaChoice::None);
    QTest::mouseMove(chip);
    EXPECT_EQ(ground(), off);
    const QImage after = chip->grab().toImage();
    QTest::keyClick(chip, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_NE(chip->grab().toImage(), after) << "who uses the keyboard sees where it is";
}

TEST_F(FilterBarTest, leadsToTheWordsInTheText)
{
    auto *inText = find<QToolButton>("showFilterInTextButton");
    EXPECT_FALSE(inText->isVisible());
    workspace.setFilterText(QStringLiteral("nowhere-to-be-found"));
    EXPECT_FALSE(inText->isVisible());
    workspace.setFilterText(QStringLiteral("alliance"));
    ASSERT_TRUE(inText->isVisible());
    int asked = 0;
    QObject::connect(&workspace, &Workspace::showWordsRequested, &bar,
                     [&](const search::Sought &words) {
                         ++asked;
                         EXPECT_EQ(words.query.text, "alliance");
                     });
    click(inText);
    EXPECT_EQ(asked, 1);
    workspace.setInLibrary(true);
    EXPECT_FALSE(inText->isVisible());
}

TEST_F(FilterBarTest, datesAppearWhereTheyMatter)
{
    Chip *dates = find("datesButton");
    EXPECT_FALSE(dates->isVisible());
    workspace.setShowsAll(true);
    EXPECT_TRUE(dates->isVisible());
    workspace.setShowsAll(false);
    EXPECT_FALSE(dates->isVisible());
    Filter filter;
    filter.since = Date::parse("2020");
    workspace.setFilter(filter);
    EXPECT_TRUE(dates->isVisible());
    EXPECT_EQ(dates->text(), QStringLiteral("From 2020"));
}

TEST_F(FilterBarTest, everyKindHasItsOwnCount)
{
    workspace.setBriefings(test::indexOf({test::briefing(
                               "# T\n\n## Notes\n\n- **Alpha:** some words here.\n\n## Two\n\n"
                               "- **One:** two {.commitment}\n- **Two:** two {.commitment}\n")}),
                           0);
    for (const Kind kind : allKinds) {
        const int topics = static_cast<int>(std::count_if(
            workspace.briefing(0)->topics.begin(), workspace.briefing(0)->topics.end(),
            [&](const Topic &each) { return each.kind == kind; }));
        const std::string chip = "kindChip-" + std::string(name(kind));
        EXPECT_EQ(find(chip.c_str())->count(), topics) << chip;
    }
    EXPECT_EQ(find("kindChip-commitment")->count(), 2);
    EXPECT_EQ(find("kindChip-point")->count(), 1);
}

TEST_F(FilterBarTest, announcedOnlyAsksForKindsThatTheBriefingAnnounces)
{
    workspace.setBriefings(test::indexOf({test::briefing(announcedAndNot)}), 0);
    Chip *chip = find("announcedOnlyChip");
    ASSERT_TRUE(chip->isVisible());
    EXPECT_EQ(chip->count(), 1);
    click(chip);
    EXPECT_EQ(workspace.filter().certainties, (std::vector{Certainty::Stated, Certainty::LedIn}));
    EXPECT_EQ(workspace.result().count, 1U);
    EXPECT_EQ(chip->choice(), AreaChoice::Chosen);
    EXPECT_TRUE(find<QLabel>("filterSentence")
                    ->text()
                    .contains(QStringLiteral("those that are of an announced kind")));
    EXPECT_EQ(find("kindChip-point")->count(), 0);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    EXPECT_TRUE(workspace.filter().isEmpty());
    QTest::keyClick(chip, Qt::Key_Return);
    EXPECT_FALSE(workspace.filter().isEmpty());
    click(find<QToolButton>("clearFilterButton"));
    EXPECT_TRUE(workspace.filter().certainties.empty());
    EXPECT_EQ(chip->choice(), AreaChoice::None);
}

TEST_F(FilterBarTest, announcedOnlyIsThereWhereItLeavesSomethingOutOrIsSet)
{
    workspace.setBriefings(test::indexOf({test::briefing("# T\n\n## Threats\n\n- **One:** two\n")}),
                           0);
    Chip *chip = find("announcedOnlyChip");
    EXPECT_FALSE(chip->isVisible()) << "all is announced";
    find("kindChip-threat")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    EXPECT_EQ(focused(), QStringLiteral("kindChip-point")) << "what is hidden is not reached";
    workspace.toggleAnnouncedOnly();
    EXPECT_TRUE(chip->isVisible());
    workspace.setBriefings(test::indexOf({test::briefing(announcedAndNot)}), 0);
    workspace.clearFilter();
    EXPECT_TRUE(chip->isVisible());
}

TEST_F(FilterBarTest, announcedOnlyIsNotChosenByAnotherChoiceOfCertainties)
{
    Filter filter;
    filter.certainties = {Certainty::Inferred};
    workspace.setFilter(filter);
    Chip *chip = find("announcedOnlyChip");
    EXPECT_TRUE(chip->isVisible());
    EXPECT_EQ(chip->choice(), AreaChoice::None);
    click(chip);
    EXPECT_EQ(chip->choice(), AreaChoice::Chosen);
    EXPECT_TRUE(showsAnnouncedOnly(workspace.filter()));
}

TEST_F(FilterBarTest, withoutABriefingItSaysSo)
{
    workspace.setBriefings(test::indexOf({}), -1);
    EXPECT_EQ(find<QLabel>("filterSentence")->text(), QStringLiteral("No briefing is open."));
    EXPECT_FALSE(find("kindChip-threat")->isEnabled());
}
