// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/wordindex.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace entente {

namespace {

WordIndex indexOf(std::initializer_list<std::string_view> texts)
{
    WordIndex index;
    std::uint32_t entry = 0;
    for (const std::string_view text : texts)
        index.add(entry++, text);
    index.finish(texts.size());
    return index;
}

std::string found(const WordIndex &index, std::string_view query)
{
    const BitSet entries = index.find(query);
    std::string numbers;
    for (std::size_t i = 0; i < entries.size(); ++i)
        numbers += entries.test(i) ? std::to_string(i) : "";
    return numbers;
}

} // namespace

TEST(WordIndex, findsEveryTextWithAWordThatBeginsSo)
{
    const WordIndex index = indexOf(
        {"deterrence works", "to deter", "the determined ally", "undeterred"});
    EXPECT_EQ(found(index, "deter"), "012");
    EXPECT_EQ(found(index, "deterr"), "0");
    EXPECT_EQ(found(index, "zebra"), "");
}

TEST(WordIndex, wantsAllWordsOfAQueryInAnyOrder)
{
    const WordIndex index = indexOf({"missile and air defence", "air bases", "defence spending"});
    EXPECT_EQ(found(index, "defence air"), "0");
    EXPECT_EQ(found(index, ""), "012") << "no word is asked for";
}

TEST(WordIndex, foldsCapitalsAndFullWidthLettersButKeepsAccents)
{
    const WordIndex index = indexOf({"NATO", "ＮＡＴＯ", "Élan", "elan"});
    EXPECT_EQ(found(index, "nato"), "01");
    EXPECT_EQ(found(index, "ÉLAN"), "2");
    EXPECT_EQ(found(index, "elan"), "3");
}

TEST(WordIndex, doesNotPartAWordAtItsApostrophe)
{
    const WordIndex index = indexOf({"Japan’s plan", "Japan's plan", "s"});
    EXPECT_EQ(found(index, "japan"), "01");
    EXPECT_EQ(found(index, "japans"), "01");
    EXPECT_EQ(found(index, "Japan’s"), "01");
    EXPECT_EQ(found(index, "s"), "2");
}

TEST(WordIndex, findsJapaneseByAnyOfItsCharacters)
{
    const WordIndex index = indexOf({"日米同盟の防衛協力", "同盟国", "防災"});
    EXPECT_EQ(found(index, "同盟"), "01");
    EXPECT_EQ(found(index, "防衛"), "0");
    EXPECT_EQ(found(index, "防"), "02");
}

TEST(WordIndex, takesHyphensAndPunctuationForGaps)
{
    const WordIndex index = indexOf({"burden-sharing, again", "burdensharing"});
    EXPECT_EQ(found(index, "sharing"), "0");
    EXPECT_EQ(found(index, "burden/again!"), "0");
}

} // namespace entente
