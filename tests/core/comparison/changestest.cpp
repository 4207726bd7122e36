// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/changes.h"

#include "core/comparison/figures.h"
#include "tests/support/briefings.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::briefing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string ferry =
    "The ferry has come back to the strait and brings forty sacks of flour across every week.\n\n";
const std::string pilots =
    "Two pilots will stay on the island through the winter to test the lights of the harbour.\n\n";
const std::string radar =
    "A radar station on the northern cape watches the approaches and reports to both capitals.\n\n";

std::vector<ChangeSort> sorts(const Changes &changes)
{
    std::vector<ChangeSort> found;
    for (const BlockChange &change : changes.blocks)
        found.push_back(change.sort);
    return found;
}

std::vector<std::string> figures(const std::vector<FigureChange> &changes)
{
    std::vector<std::string> found;
    for (const FigureChange &change : changes)
        found.push_back(change.figure);
    return found;
}

std::vector<std::string> told(const Briefing &briefing, const std::vector<TextRange> &ranges)
{
    std::vector<std::string> found;
    for (const TextRange range : ranges)
        found.emplace_back(briefing.words(range));
    return found;
}

} // namespace

TEST(Changes, findNoneInTheSameWordsBrokenIntoOtherLines)
{
    const std::string title = "# Report\n\n";
    std::string broken = title + ferry + pilots;
    broken[broken.find(" forty sacks")] = '\n';
    broken[broken.find(" through the")] = '\n';
    const Changes changes = findChanges(*briefing(title + ferry + pilots), *briefing(broken));
    EXPECT_FALSE(changes.any());
    EXPECT_THAT(sorts(changes), ElementsAre(ChangeSort::Same, ChangeSort::Same, ChangeSort::Same));
}

TEST(Changes, tellWhatIsNewAndWhatIsGoneWhereItStood)
{
    const Changes changes = findChanges(*briefing(ferry + pilots), *briefing(ferry + radar));
    EXPECT_TRUE(changes.any());
    EXPECT_THAT(sorts(changes),
                ElementsAre(ChangeSort::Same, ChangeSort::Removed, ChangeSort::Added));
}

TEST(Changes, tellABlockThatStandsElsewhereAsMoved)
{
    const std::string port = "The port authority keeps the register of all vessels.\n\n";
    const Changes changes = findChanges(*briefing(ferry + pilots + radar + port),
                                        *briefing(port + ferry + pilots + radar));
    EXPECT_THAT(
        sorts(changes),
        ElementsAre(ChangeSort::Moved, ChangeSort::Same, ChangeSort::Same, ChangeSort::Same));
}

TEST(Changes, nameTheWordsThatWereExchangedInABlock)
{
    const BriefingPtr old = briefing(ferry + pilots);
    const BriefingPtr now = briefing(
        ferry
        + "Three pilots will stay on the island through the winter to test the lights of the "
          "airfield.\n");
    const Changes changes = findChanges(*old, *now);
    ASSERT_THAT(sorts(changes), ElementsAre(ChangeSort::Same, ChangeSort::Reworded));
    EXPECT_THAT(told(*old, changes.blocks[1].words.left), ElementsAre("Two", "harbour"));
    EXPECT_THAT(told(*now, changes.blocks[1].words.right), ElementsAre("Three", "airfield"));
}

TEST(Changes, knowAParagraphThatWasSplitAndOnesThatWereMerged)
{
    const std::string first = "The ferry has come back to the strait with forty sacks of flour.";
    const std::string second = "Its captain promises to cross every week until the ice returns.";
    const BriefingPtr whole = briefing(radar + first + " " + second + "\n\n" + pilots);
    const BriefingPtr parts = briefing(radar + first + "\n\n" + second + "\n\n" + pilots);
    const Changes split = findChanges(*whole, *parts);
    ASSERT_THAT(sorts(split), ElementsAre(ChangeSort::Same, ChangeSort::Split, ChangeSort::Same));
    EXPECT_EQ(split.blocks[1].right.size(), 2U);
    EXPECT_THAT(split.blocks[1].words.left, IsEmpty());
    const Changes merged = findChanges(*parts, *whole);
    ASSERT_THAT(sorts(merged), ElementsAre(ChangeSort::Same, ChangeSort::Merged, ChangeSort::Same));
    EXPECT_EQ(merged.blocks[1].left.size(), 2U);
}

TEST(Changes, compareTablesByTheNamesOfRowsAndColumns)
{
    const BriefingPtr old = briefing("| Port | Ships | Staff |\n|---|---|---|\n| North | 4 | 10 |\n"
                                     "| South | 7 | 20 |\n| East | 1 | 5 |\n");
    const BriefingPtr now = briefing("| Port | Ships | Staff |\n|---|---|---|\n| South | 7 | 21 |\n"
                                     "| North | 4 | 10 |\n| West | 2 | 6 |\n");
    const Changes changes = findChanges(*old, *now);
    ASSERT_THAT(sorts(changes), ElementsAre(ChangeSort::Reworded));
    std::vector<std::string> cells;
    for (const CellChange &cell : changes.blocks[0].cells)
        cells.push_back(std::string(name(cell.sort)) + ":" + std::string(old->words(cell.left))
                        + ">" + std::string(now->words(cell.right)));
    EXPECT_THAT(cells,
                ElementsAre("reworded:20>21", "added:>West", "added:>2", "added:>6",
                            "removed:East>", "removed:1>", "removed:5>"));
}

TEST(Changes, takeATableWhoseRowsAreInAnotherOrderForTheSame)
{
    const Changes changes = findChanges(*briefing("| A | B |\n|---|---|\n| x | 1 |\n| y | 2 |\n"),
                                        *briefing("| A | B |\n|---|---|\n| y | 2 |\n| x | 1 |\n"));
    EXPECT_FALSE(changes.any());
}

TEST(Changes, listTheFiguresThatOnlyOneOfTheTwoGives)
{
    const Changes changes = findChanges(
        *briefing("They pledge $3.5 billion by 2026, which is 12% of it.\n"),
        *briefing("They pledge €3.5 billion by 2026, which is 14% of it.\n"));
    EXPECT_TRUE(changes.any());
    EXPECT_THAT(figures(changes.gone.figures), ElementsAre("$3.5 billion", "12%"));
    EXPECT_THAT(figures(changes.added.figures), ElementsAre("€3.5 billion", "14%"));
}

TEST(Changes, seeASignOfCurrencyThatAloneWasExchanged)
{
    EXPECT_TRUE(
        findChanges(*briefing("It costs $5 a ton.\n"), *briefing("It costs €5 a ton.\n")).any());
}

TEST(Changes, tellATopicThatIsOfAnotherKindThoughItsWordsStayed)
{
    const std::string list = "- Mines drift in the northern strait after every storm\n";
    const BriefingPtr old = briefing("## Threats\n\n" + list);
    const BriefingPtr now = briefing("## Recommendations\n\n" + list);
    const Changes changes = findChanges(*old, *now);
    ASSERT_EQ(changes.kinds.size(), 1U);
    EXPECT_EQ(old->topics[changes.kinds[0].left].kind, Kind::Threat);
    EXPECT_EQ(now->topics[changes.kinds[0].right].kind, Kind::Recommendation);
}

TEST(Changes, accountForEveryBlockOfManyThatAreAllAlike)
{
    std::string old;
    std::string now;
    for (int i = 0; i < 3000; ++i) {
        old += "- the same words stand here again and again\n";
        now += i % 3 == 0 ? "- the same words stood there again and again\n"
                          : "- the same words stand here again and again\n";
    }
    const Changes changes = findChanges(*briefing(old), *briefing(now));
    std::size_t left = 0;
    std::size_t right = 0;
    for (const BlockChange &change : changes.blocks) {
        left += change.left.size();
        right += change.right.size();
    }
    EXPECT_EQ(left, 3000U);
    EXPECT_EQ(right, 3000U);
}

TEST(Changes, ofAnEmptyBriefingAreAllRemovals)
{
    const Briefing nothing;
    EXPECT_THAT(sorts(findChanges(*briefing(ferry), nothing)), ElementsAre(ChangeSort::Removed));
    EXPECT_FALSE(findChanges(nothing, nothing).any());
}

TEST(Changes, listDatesAsDatesAndNotAsNumbers)
{
    const Changes changes = findChanges(
        *briefing(
            "The talks of 29–30 June 2021 set aside 15 ships until 2024 for the two fleets.\n"),
        *briefing("The talks of April 10, 2024 set aside 16 ships until 2027 for the two fleets, "
                  "on May 3 at the latest.\n"));
    EXPECT_THAT(figures(changes.gone.dates), ElementsAre("29–30 June 2021", "2024"));
    EXPECT_THAT(figures(changes.added.dates), ElementsAre("April 10, 2024", "2027", "May 3"));
    EXPECT_THAT(figures(changes.gone.figures), ElementsAre("15"));
    EXPECT_THAT(figures(changes.added.figures), ElementsAre("16"));
}

TEST(Changes, takeADateInOtherWordsForTheSame)
{
    const Changes changes = findChanges(
        *briefing("The ferry was late on April 10, 2024, and two pilots had to wait for it.\n"),
        *briefing("The ferry was late on 10 April 2024, so two pilots had to wait for it.\n"));
    EXPECT_THAT(changes.gone.dates, IsEmpty());
    EXPECT_THAT(changes.added.dates, IsEmpty());
    EXPECT_THAT(changes.gone.figures, IsEmpty());
}

TEST(Changes, listNamesThatTheOtherDoesNotGiveAnywhere)
{
    const Changes changes = findChanges(
        *briefing("The talks with Prime Minister Kishida began in the hall, and Foreign Minister "
                  "Ito came late.\n\n"
                  + pilots),
        *briefing("The talks with Prime Minister Ishiba began in the hall, and nobody was late.\n\n"
                  + pilots + "A day later Foreign Minister Ito, who had slept, went home.\n"));
    EXPECT_THAT(figures(changes.gone.names), ElementsAre("Prime Minister Kishida"));
    EXPECT_THAT(figures(changes.added.names), ElementsAre("Prime Minister Ishiba"));
}

TEST(ChangedFacts, areNamesWithTheirHyphensAndInitials)
{
    const Changes changes = findChanges(
        *briefing(
            "All that week the Export-Import Bank and the U.S. Air Force lent money to the ports.\n\n"
            + pilots),
        *briefing("All that week President Dwight D. Eisenhower lent money to the ports.\n\n"
                  + pilots));
    EXPECT_THAT(figures(changes.gone.names), ElementsAre("Export-Import Bank", "Air Force"));
    EXPECT_THAT(figures(changes.added.names), ElementsAre("President Dwight D. Eisenhower"));
}

TEST(Changes, listEachFigureOnceAndNoneOfATableThatIsNew)
{
    std::string table = "| Port | Ships |\n|---|---|\n";
    for (int i = 0; i < 40; ++i)
        table.append("| ")
            .append(1, static_cast<char>('a' + i % 26))
            .append(" | ")
            .append(std::to_string(300 + i))
            .append(" |\n");
    const Changes changes = findChanges(
        *briefing(ferry), *briefing(ferry + "There are 7 ships, 7 boats and 7 rafts.\n\n" + table));
    EXPECT_THAT(figures(changes.added.figures), ElementsAre("7"));
}

TEST(Changes, tellAFigureThatGivesWayToOneThatStoodElsewhere)
{
    const std::string seven =
        "In the southern port 7 ships wait for the end of the long winter.\n\n";
    const std::string nine =
        "In the northern port 9 boats have been lying since the early spring.\n";
    std::string changed = seven;
    changed.replace(changed.find('7'), 1, "9");
    const Changes changes = findChanges(*briefing(seven + nine), *briefing(changed + nine));
    EXPECT_THAT(figures(changes.gone.figures), ElementsAre("7"));
    EXPECT_THAT(figures(changes.added.figures), ElementsAre("9"));
}

TEST(Figures, areNumbersWithTheirSignOrUnit)
{
    const std::string words = "An F-35 and 1,200 miles, or 7 boats for $2 million.";
    std::vector<std::string> found;
    for (const TextRange range : figuresOf(words))
        found.push_back(words.substr(range.begin, range.size()));
    EXPECT_THAT(found, ElementsAre("F-35", "1,200 miles", "7", "$2 million"));
}

} // namespace entente
