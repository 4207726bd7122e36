// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textflow.h"

#include "ui/style/style.h"

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

TextFlow flowOf(std::string_view words, std::uint32_t begin = 0)
{
    return {words, begin, font(TypeSize::Lead), 1.5};
}

TEST(TextFlow, breaksWordsIntoLinesOfItsWidth)
{
    TextFlow flow = flowOf("some words that are too many for a single line of that width");
    const qreal one = flow.layOut(10000);
    EXPECT_EQ(flow.lineCount(), 1);
    const qreal many = flow.layOut(120);
    EXPECT_GT(flow.lineCount(), 2);
    EXPECT_EQ(many, one * flow.lineCount());
    EXPECT_LE(flow.naturalWidth(), 120);
}

TEST(TextFlow, breaksAtALineFeed)
{
    TextFlow flow = flowOf("one\ntwo\nthree");
    flow.layOut(10000);
    EXPECT_EQ(flow.lineCount(), 3);
}

TEST(TextFlow, breaksAWordThatIsWiderThanTheLine)
{
    const std::string word(200, 'x');
    TextFlow flow = flowOf(word);
    flow.layOut(200);
    EXPECT_GT(flow.lineCount(), 1);
    EXPECT_LE(flow.naturalWidth(), 200);
}

TEST(TextFlow, namesPlacesByTheBytesOfThePage)
{
    const std::string words = "é日本 alliance 🙂 end";
    TextFlow flow = flowOf(words, 1000);
    flow.layOut(10000);
    const auto at = 1000 + static_cast<std::uint32_t>(words.find("alliance"));
    const std::vector<QRectF> boxes = flow.boxesOf({at, at + 8});
    ASSERT_EQ(boxes.size(), 1U);
    EXPECT_EQ(flow.offsetAt({boxes[0].left() + 1, 5}), at);
    EXPECT_EQ(flow.offsetAt({boxes[0].right() - 1, 5}), at + 8);
    EXPECT_EQ(flow.wordAt(at + 2), (TextRange{at, at + 8}));
    EXPECT_EQ(flow.next(1000, false), 1002U);
    const auto smile = 1000 + static_cast<std::uint32_t>(words.find("🙂"));
    EXPECT_EQ(flow.next(smile, false), smile + 4);
    EXPECT_EQ(flow.previous(smile + 4, false), smile);
}

TEST(TextFlow, coversWordsThatRunOverALineWithABoxALine)
{
    TextFlow flow = flowOf("some words that run over more than one line");
    flow.layOut(150);
    const auto lines = static_cast<std::size_t>(flow.lineCount());
    EXPECT_EQ(flow.boxesOf(flow.words()).size(), lines);
    EXPECT_TRUE(flow.boxesOf({5, 5}).empty());
    EXPECT_TRUE(flow.boxesOf({500, 600}).empty());
}

TEST(TextFlow, setsRightToLeftWordsFromTheRight)
{
    TextFlow flow = flowOf("שלום עולם");
    flow.layOut(600);
    const QRectF first = flow.boxesOf({0, 2}).front();
    EXPECT_GT(first.left(), 500);
    EXPECT_TRUE(flow.hasWordsAt({590, 5}));
    EXPECT_FALSE(flow.hasWordsAt({10, 5}));
}

TEST(TextFlow, coversWordsThatStandApartWithSeveralBoxes)
{
    const std::string words = "abc שלום עולם def";
    TextFlow flow = flowOf(words);
    flow.layOut(10000);
    const auto from = static_cast<std::uint32_t>(words.find("עולם"));
    // From the second Hebrew word on: it stands left of the first, the Latin word right of both.
    EXPECT_EQ(flow.boxesOf({from, static_cast<std::uint32_t>(words.size())}).size(), 2U);
}

TEST(TextFlow, hasALineWhereThereAreNoWords)
{
    TextFlow flow = flowOf("");
    EXPECT_GT(flow.layOut(100), 0);
    EXPECT_EQ(flow.offsetAt({50, 5}), 0U);
}

} // namespace
} // namespace entente::ui
