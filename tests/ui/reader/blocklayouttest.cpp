// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/blocklayout.h"

#include "tests/support/briefings.h"

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

/// The page of a text and its items laid out in the measure.
struct Laid
{
    explicit Laid(const std::string &text) : page(test::briefing(text)) {}

    [[nodiscard]] std::size_t indexOf(std::string_view words) const
    {
        const std::size_t at = page.text().rfind(words);
        EXPECT_NE(at, std::string::npos) << words;
        return page.itemAt(static_cast<std::uint32_t>(at));
    }
    [[nodiscard]] ItemLayout item(std::string_view words) const
    {
        return layOutBlock(page, indexOf(words), type, type.measure);
    }

    PageText page;
    ReaderType type;
};

TEST(BlockLayout, setsAboutSixtySixCharactersALine)
{
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += "The allies agreed to share more of what they know. ";
    const Laid laid(text);
    const ItemLayout item = laid.item("The allies");
    const int lines = item.flows[0].flow.lineCount();
    const qreal perLine = static_cast<qreal>(text.size()) / lines;
    EXPECT_GT(perLine, 55);
    EXPECT_LT(perLine, 76);
}

TEST(BlockLayout, hangsTheMarkersOfListsInFrontOfTheirWords)
{
    const Laid laid("1. first\n2. second\n   - nested\n");
    const ItemLayout second = laid.item("second");
    const ItemLayout nested = laid.item("nested");
    EXPECT_EQ(second.marker, QStringLiteral("2."));
    EXPECT_LT(second.markerEnd.x(), second.flows[0].at.x());
    EXPECT_GT(nested.flows[0].at.x(), second.flows[0].at.x());
    EXPECT_NE(nested.marker, laid.item("first").marker);
}

TEST(BlockLayout, keepsAColumnHoweverDeepAListLies)
{
    std::string text;
    for (int depth = 0; depth < 40; ++depth)
        text += std::string(static_cast<std::size_t>(depth) * 2, ' ') + "- item"
            + std::to_string(depth) + "\n";
    const Laid laid(text);
    EXPECT_LT(laid.item("item39").flows[0].at.x(), laid.type.measure * 0.7);
}

TEST(BlockLayout, setsHigherHeadingsLargerWhateverLevelsABriefingUses)
{
    const Laid laid("---\ntitle: T\n---\n### Upper\n\nwords\n\n##### Lower\n\nmore\n");
    EXPECT_GT(laid.item("Upper").flows[0].flow.height(), laid.item("Lower").flows[0].flow.height());
}

TEST(BlockLayout, setsFiguresAndCodeInABox)
{
    const Laid laid("![A map of the bases](map.png)\n\n```\nint x;\n```\n");
    const ItemLayout figure = laid.item("A map");
    EXPECT_FALSE(figure.box.isEmpty());
    EXPECT_FALSE(figure.label.isEmpty());
    EXPECT_LT(figure.labelAt.y(), figure.flows[0].at.y() + figure.flows[0].flow.height());
    EXPECT_TRUE(laid.item("int x;").box.contains(laid.item("int x;").flows[0].at));
}

TEST(BlockLayout, guessesHeightsThatAreNearTheTruth)
{
    const Laid laid(test::bundled()->source);
    qreal guessed = 0;
    qreal real = 0;
    for (std::size_t i = 0; i < laid.page.items().size(); ++i) {
        if (laid.page.items()[i].role == ItemRole::TableRow)
            continue;
        guessed += estimatedHeight(laid.page, i, laid.type, laid.type.measure);
        real += layOutBlock(laid.page, i, laid.type, laid.type.measure).height;
    }
    EXPECT_NEAR(guessed / real, 1.0, 0.2);
}

} // namespace
} // namespace entente::ui
