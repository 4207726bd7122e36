// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/wholesentences.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

search::Sought soughtWords(const char *words)
{
    return search::Sought(search::parseQuery(words, nullptr));
}

std::vector<std::string> marked(const SentencePart &part)
{
    std::vector<std::string> words;
    words.reserve(part.hits.size());
    for (const TextRange hit : part.hits)
        words.push_back(part.words.substr(hit.begin, hit.size()));
    return words;
}

std::string manyTimes(const std::string &sentence, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all.append(sentence);
    return all;
}

const std::string idle = "Treaties bind those who sign them. ";

} // namespace

TEST(WholeSentences, giveAShortTextWhole)
{
    const SentencePart part = wholeSentences("One harbour  \nand \xC2\xA0 another. Ice.",
                                             soughtWords("harbour"));
    EXPECT_EQ(part.words, "One harbour and another. Ice.");
    EXPECT_EQ(marked(part), std::vector<std::string>{"harbour"});
    EXPECT_FALSE(part.hasBefore);
    EXPECT_FALSE(part.hasBehind);
}

TEST(WholeSentences, cutNoSentence)
{
    const SentencePart part = wholeSentences(
        manyTimes(idle, 40) + "The harbour of the U.S. Navy is mined. " + manyTimes(idle, 40),
        soughtWords("harbour"));
    EXPECT_EQ(marked(part), std::vector<std::string>{"harbour"});
    EXPECT_TRUE(part.words.starts_with("The harbour of the U.S. Navy is mined. Treaties")
                || part.words.starts_with("Treaties bind"))
        << part.words;
    EXPECT_TRUE(part.words.ends_with("sign them.")) << part.words;
    EXPECT_GT(part.words.size(), 300U);
    EXPECT_LE(part.words.size(), 420U);
    EXPECT_TRUE(part.hasBefore);
    EXPECT_TRUE(part.hasBehind);
}

TEST(WholeSentences, standAroundTheRarestWord)
{
    search::Sought sought = soughtWords("treaties harbour");
    sought.weights = {1, 9};
    const SentencePart part = wholeSentences(
        manyTimes(idle, 30) + "Only the harbour is free of ice. " + manyTimes(idle, 30), sought);
    EXPECT_NE(part.words.find("Only the harbour is free of ice."), std::string::npos);
    EXPECT_GT(marked(part).size(), 3U); // the common word too
}

TEST(WholeSentences, giveTheBeginningWhereNothingIsSought)
{
    const SentencePart part = wholeSentences("First this. " + manyTimes(idle, 40), {});
    EXPECT_TRUE(part.words.starts_with("First this. "));
    EXPECT_TRUE(part.words.ends_with("sign them."));
    EXPECT_TRUE(part.hits.empty());
    EXPECT_FALSE(part.hasBefore);
}

TEST(WholeSentences, cutWhatHasNoEnd)
{
    const SentencePart part = wholeSentences(manyTimes("so on and ", 900) + "harbour "
                                                 + manyTimes("so on and ", 900),
                                             soughtWords("harbour"));
    EXPECT_LE(part.words.size(), 430U);
    EXPECT_EQ(marked(part), std::vector<std::string>{"harbour"});
}

TEST(WholeSentences, ofNothingAreNothing)
{
    EXPECT_EQ(wholeSentences("", soughtWords("harbour")), SentencePart());
    EXPECT_EQ(wholeSentences(manyTimes(" \n", 500), soughtWords("harbour")).words, "");
}

} // namespace entente
