// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/pagecutter.h"

#include "core/publishing/flowtable.h"

#include <gmock/gmock.h>

#include <functional>

namespace entente::pages {

namespace {

using ::testing::ElementsAre;

/// Boxes one below the other, 10 high.
std::vector<Box> stack(int count)
{
    std::vector<Box> boxes;
    for (int i = 0; i < count; ++i) {
        Box box;
        box.top = i * 10.0;
        box.bottom = box.top + 10;
        boxes.push_back(box);
    }
    return boxes;
}

double heightOf(const Page &page)
{
    double height = 0;
    for (const Band &band : page.bands)
        height += band.bottom - band.top;
    return height;
}

std::vector<double> heights(const std::vector<Page> &pages)
{
    std::vector<double> all;
    for (const Page &page : pages)
        all.push_back(heightOf(page));
    return all;
}

/// The boxes of what is written to a flow of a width.
std::vector<Box> boxesOf(const std::function<void(FlowWriter &)> &write, double height,
                         std::vector<Flow> &flows)
{
    std::vector<Heading> headings;
    constexpr double width = 9000;
    FlowWriter writer(flows, headings, width);
    write(writer);
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        flows[i].document->setTextWidth(width);
        appendBoxes(boxes, flows[i], static_cast<int>(i), height);
    }
    return boxes;
}

TableText::Cell cell(const QString &words)
{
    return {Run{words, 0, {}}};
}

const QString tale = QString(QStringLiteral("many words make a long line ")).repeated(30);

} // namespace

TEST(PageCutter, fillsPagesAndLosesNothing)
{
    EXPECT_THAT(heights(cut(stack(25), 100)), ElementsAre(100, 100, 50));
    EXPECT_TRUE(cut({}, 100).empty());
}

TEST(PageCutter, takesAHeadingToThePageOfItsParagraph)
{
    std::vector<Box> boxes = stack(20);
    boxes[10].glued = true; // the paragraph to the heading before it
    EXPECT_THAT(heights(cut(boxes, 100)), ElementsAre(90, 100, 10));
}

TEST(PageCutter, takesAWholeChainOfHeadingsAlong)
{
    std::vector<Box> boxes = stack(15);
    for (const std::size_t i : {8U, 9U, 10U})
        boxes[i].glued = true;
    EXPECT_THAT(heights(cut(boxes, 100)), ElementsAre(70, 80));
}

TEST(PageCutter, cutsWhatIsGluedButFillsMoreThanAPage)
{
    std::vector<Box> boxes = stack(25);
    for (Box &box : boxes)
        box.glued = true;
    EXPECT_THAT(heights(cut(boxes, 100)), ElementsAre(100, 100, 50));
}

TEST(PageCutter, beginsAPageWhereOneIsAskedFor)
{
    std::vector<Box> boxes = stack(6);
    boxes[2].startsPage = true;
    EXPECT_THAT(heights(cut(boxes, 100)), ElementsAre(20, 40));
}

TEST(PageCutter, repeatsTheHeadsOfATableOnEachOfItsPages)
{
    std::vector<Box> boxes = stack(25);
    for (std::size_t i = 1; i < boxes.size(); ++i) {
        boxes[i].header = 0;
        boxes[i].rule = Box::Hairline;
    }
    const std::vector<Page> pages = cut(boxes, 100);
    ASSERT_EQ(pages.size(), 3U);
    for (const Page &page : pages) {
        EXPECT_EQ(page.bands.front().top, 0);
        EXPECT_EQ(page.bands.front().y, 0);
        EXPECT_LE(heightOf(page), 100);
    }
    EXPECT_EQ(pages[1].bands.back().top, 100) << "the first row of the second page is the tenth";
}

TEST(PageCutter, countsTheSpaceBetweenBoxesButNotAtTheHeadOfAPage)
{
    std::vector<Box> boxes = stack(10);
    for (Box &box : boxes) {
        box.before = 5;
        box.after = 10;
    }
    const std::vector<Page> pages = cut(boxes, 100);
    EXPECT_THAT(heights(pages), ElementsAre(50, 50));
    EXPECT_EQ(pages[1].bands.front().y, 0);
    EXPECT_EQ(pages[1].bands.back().y, 80);
}

TEST(PageCutter, leavesNoLineOfAParagraphAlone)
{
    std::vector<Flow> flows;
    const std::vector<Box> boxes = boxesOf([](FlowWriter &writer) { writer.paragraph(tale, {}); },
                                           1e6, flows);
    ASSERT_GE(boxes.size(), 5U);
    EXPECT_TRUE(boxes[1].glued) << "the second line to the first";
    EXPECT_FALSE(boxes[2].glued);
    EXPECT_TRUE(boxes.back().glued) << "the last line to the one before";
    EXPECT_FALSE(boxes[boxes.size() - 3].glued);
}

TEST(PageCutter, gluesAHeadingToWhatFollowsAndKnowsItsNumber)
{
    std::vector<Flow> flows;
    const std::vector<Box> boxes = boxesOf(
        [](FlowWriter &writer) {
            writer.paragraph(QStringLiteral("before"), {});
            writer.heading(1, QStringLiteral("Heading"));
            writer.paragraph(QStringLiteral("after"), {});
        },
        1e6, flows);
    ASSERT_EQ(boxes.size(), 3U);
    EXPECT_FALSE(boxes[1].glued);
    EXPECT_EQ(boxes[1].heading, 0);
    EXPECT_GT(boxes[1].before, 0);
    EXPECT_TRUE(boxes[2].glued);
}

TEST(PageCutter, gluesTheFirstRowOfATableToItsHeads)
{
    std::vector<Flow> flows;
    TableText table;
    table.heads = {cell(QStringLiteral("a")), cell(QStringLiteral("b"))};
    for (int i = 0; i < 3; ++i)
        table.rows.push_back(table.heads);
    const std::vector<Box> boxes = boxesOf([&](FlowWriter &writer) { writer.table(table); }, 1e6,
                                           flows);
    ASSERT_EQ(boxes.size(), 4U);
    EXPECT_EQ(boxes[0].rule, Box::StrongRule);
    EXPECT_TRUE(boxes[1].glued);
    EXPECT_FALSE(boxes[2].glued);
    EXPECT_EQ(boxes[3].header, 0);
}

TEST(PageCutter, partsARowThatIsHigherThanAPageBetweenItsLines)
{
    std::vector<Flow> flows;
    TableText table;
    table.heads = {cell(QStringLiteral("a")), cell(QStringLiteral("b"))};
    table.rows = {{cell(QStringLiteral("short")), cell(tale.repeated(10))}};
    constexpr double height = 5000;
    const std::vector<Box> boxes = boxesOf([&](FlowWriter &writer) { writer.table(table); }, height,
                                           flows);
    ASSERT_GT(boxes.size(), 20U);
    const std::vector<Page> pages = cut(boxes, height);
    EXPECT_GT(pages.size(), 2U);
    for (const Page &page : pages) {
        EXPECT_LE(page.bands.back().y + page.bands.back().bottom - page.bands.back().top, height);
        EXPECT_EQ(page.bands.front().top, boxes[0].top) << "each page has the heads";
    }
}

} // namespace entente::pages
