// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagelayout.h"

#include "tests/ui/reader/window.h"

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

constexpr int paragraphs = 4000;

struct Page
{
    Page() { scroll.setViewHeight(600); }

    [[nodiscard]] std::uint32_t offsetOf(std::string_view words) const
    {
        return static_cast<std::uint32_t>(layout.page().text().find(words));
    }
    /// Place of words in the view.
    [[nodiscard]] qreal yOf(std::string_view words)
    {
        const std::uint32_t offset = offsetOf(words);
        for (const VisibleItem &each : scroll.settle()) {
            if (each.item != layout.page().itemAt(offset))
                continue;
            const PlacedFlow *placed = layout.item(each.item).flowAt(offset);
            return each.y + placed->at.y() + placed->flow.caretAt(offset).top();
        }
        ADD_FAILURE() << words << " is not in view";
        return 0;
    }

    ReaderType type;
    PageLayout layout{entente::test::briefing(test::longText(paragraphs)), type, type.measure};
    ScrollPosition scroll{layout};
};

TEST(PageLayout, setsAPageFromTheRightAsItsLanguageIs)
{
    const ReaderType type;
    PageLayout layout(
        entente::test::briefing("---\nlanguage: he\ntitle: ביטחון\n---\n\n- שלום עליכם\n\n"
                                "| היבט | עכשיו |\n|---|---|\n| מימון | NATO |\n"),
        type, 600);
    EXPECT_TRUE(layout.page().isFromRight());
    const auto itemOf = [&](std::string_view words) -> const ItemLayout & {
        return layout.item(
            layout.page().itemAt(static_cast<std::uint32_t>(layout.page().text().find(words))));
    };
    const ItemLayout &item = itemOf("שלום");
    EXPECT_TRUE(item.fromRight);
    const PlacedFlow &words = item.flows.front();
    EXPECT_DOUBLE_EQ(words.at.x(), 0.0);
    EXPECT_LT(words.at.x() + words.flow.width(), 600.0);
    EXPECT_GT(item.markerEnd.x(), words.at.x() + words.flow.width());
    EXPECT_NEAR(item.boxesOf(words.flow.words()).front().right(), words.at.x() + words.flow.width(),
                1.0);
    // The first column stands on the right, and Latin letters begin there too.
    const ItemLayout &row = itemOf("מימון");
    ASSERT_EQ(row.flows.size(), 2U);
    EXPECT_GT(row.flows[0].at.x(), row.flows[1].at.x());
    const PlacedFlow &latin = row.flows[1];
    EXPECT_NEAR(row.boxesOf(latin.flow.words()).front().right(), latin.at.x() + latin.flow.width(),
                1.0);
    EXPECT_EQ(row.flowNear({row.flows[1].at.x() + 1, 0}), &row.flows[1]);
}

TEST(PageLayout, laysOutOnlyWhatIsInView)
{
    Page page;
    page.scroll.settle();
    EXPECT_LT(page.layout.laidOut(), 60U);
    page.scroll.moveTo(page.scroll.maximum() / 2);
    page.scroll.settle();
    EXPECT_LT(page.layout.laidOut(), 120U);
}

TEST(PageLayout, forgetsWhatIsFarAway)
{
    Page page;
    for (int i = 0; i < 2000; ++i) {
        page.scroll.moveBy(300);
        page.scroll.settle();
    }
    EXPECT_LT(page.layout.laidOut(), 1000U);
}

TEST(ScrollPosition, scrollsByExactlySoManyPixelsOfText)
{
    Page page;
    page.scroll.place({page.offsetOf("Paragraph number 2000."), 300, 0});
    EXPECT_EQ(page.yOf("Paragraph number 2000."), 300);
    page.scroll.moveBy(-100);
    EXPECT_EQ(page.yOf("Paragraph number 2000."), 400);
    page.scroll.moveBy(250);
    EXPECT_EQ(page.yOf("Paragraph number 2000."), 150);
}

TEST(ScrollPosition, comesBackThroughTextThatWasOnlyEstimated)
{
    Page page;
    page.scroll.place({page.offsetOf("Paragraph number 3000."), 0, 0});
    for (int i = 0; i < 50; ++i) {
        const qreal before = page.scroll.value();
        page.scroll.moveBy(-40);
        page.scroll.settle();
        EXPECT_NE(page.scroll.value(), before);
    }
    page.scroll.moveBy(50 * 40);
    EXPECT_EQ(page.yOf("Paragraph number 3000."), 0);
}

TEST(ScrollPosition, keepsTheWordsAtTheTopWhenTheWidthChanges)
{
    Page page;
    page.scroll.place({page.offsetOf("Paragraph number 1234."), 0, 0});
    const ScrollAnchor anchor = page.scroll.anchor();
    page.layout.setGeometry(page.type, page.type.measure / 2);
    page.scroll.place(anchor);
    EXPECT_EQ(page.yOf("Paragraph number 1234."), 0);
}

TEST(ScrollPosition, neverShowsPaperBeyondTheEnd)
{
    Page page;
    page.scroll.place({page.layout.page().size(), 0, 0});
    page.scroll.settle();
    EXPECT_NEAR(page.scroll.value(), page.scroll.maximum(), 1);
    page.scroll.moveBy(500);
    page.scroll.settle();
    EXPECT_NEAR(page.scroll.value(), page.scroll.maximum(), 1);
    page.scroll.moveTo(0);
    page.scroll.moveBy(-500);
    page.scroll.settle();
    EXPECT_EQ(page.scroll.value(), 0);
}

} // namespace
} // namespace entente::ui
