// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/duplicates/nearduplicates.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

namespace entente {

namespace {

using Words = std::vector<std::string>;

Words randomWords(std::mt19937 &random, std::size_t count)
{
    Words words(count);
    for (std::string &word : words)
        word = "w" + std::to_string(random() % 5000);
    return words;
}

std::string joined(const Words &words)
{
    std::string text;
    for (const std::string &word : words)
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

} // namespace

TEST(NearDuplicates, foldWhatDiffersInCaseMarksAndLineBreaksAlone)
{
    NearDuplicates texts;
    EXPECT_EQ(texts.add("The ferry has come back to the strait."), 0U);
    EXPECT_EQ(texts.add("Nobody is as glad as the baker, who waits."), 1U);
    EXPECT_EQ(texts.add("the ferry  has come\nback to the STRAIT"), 0U);
    EXPECT_EQ(texts.add("Nobody is as glad as the baker — who waits!"), 1U);
}

TEST(NearDuplicates, keepApartWhatOnlyBeginsAlike)
{
    NearDuplicates texts;
    EXPECT_EQ(texts.add("The two leaders agreed to deepen their work on missile defence."), 0U);
    EXPECT_EQ(texts.add("The two leaders agreed to open a school for pilots in the north."), 1U);
    EXPECT_EQ(texts.add("Ports"), 2U);
    EXPECT_EQ(texts.add("Harbours"), 3U);
    EXPECT_EQ(texts.add("ports"), 2U);
}

TEST(NearDuplicates, keepApartShortTextsOfWhichOneHasAnotherNumberNameOrNegation)
{
    NearDuplicates texts;
    constexpr std::array statements{
        "The ministers agreed to hold 12 exercises in the strait in the coming year.",
        "The ministers agreed to hold 14 exercises in the strait in the coming year.",
        "The ministers agreed not to hold 12 exercises in the strait in the coming year.",
        "The fleet of Japan will stay in the southern port until the end of the winter.",
        "The fleet of Korea will stay in the southern port until the end of the winter.",
        "Japan will send its fleet to the southern port before the end of the winter.",
        "Korea will send its fleet to the southern port before the end of the winter.",
        "A fleet costs $9 a day for each of those who live beside the southern port.",
        "A fleet costs €9 a day for each of those who live beside the southern port.",
        "The port will open to ships of all nations before the end of the long winter.",
        "The port won't open to ships of all nations before the end of the long winter."};
    for (std::size_t i = 0; i < statements.size(); ++i)
        EXPECT_EQ(texts.add(statements[i]), i) << statements[i];
    EXPECT_EQ(texts.add("The ministers agreed to hold 12 drills in the strait in the coming year."),
              0U); // another word for the same
}

TEST(NearDuplicates, foldLongTextsOfWhichOneSaysMore)
{
    std::string text = "In the winter of 2024";
    for (std::size_t i = 0; i < ShingledText::longWords; ++i)
        text.append(" ").append(1 + i % 7, static_cast<char>('a' + i % 26));
    text += '.';
    NearDuplicates texts;
    EXPECT_EQ(texts.add(text), 0U);
    EXPECT_EQ(texts.add(text + " All 12 ships came to Oslo."), 0U);
    EXPECT_EQ(texts.add(text.replace(text.find("2024"), 4, "2025")), 2U);
}

TEST(NearDuplicates, keepApartWhatHasAnotherNumeralOrDeniesOnceMore)
{
    NearDuplicates texts;
    EXPECT_EQ(texts.add("The court has a free seat for three judges in the north of the state."),
              0U);
    EXPECT_EQ(texts.add("The court has a free seat for two judges in the north of the state."), 1U);
    EXPECT_EQ(texts.add("A ship that is not meant for the ice and is meant for the open sea."), 2U);
    EXPECT_EQ(texts.add("A ship that is not meant for the ice and is not meant for the open sea."),
              3U);
}

TEST(NearDuplicates, keepApartLongTextsOfWhichOneHasANameOrNumberAmongCommonWords)
{
    std::string text = "In the winter of 2024";
    for (std::size_t i = 0; i < ShingledText::longWords; ++i)
        text.append(" ").append(1 + i % 7, static_cast<char>('a' + i % 26));
    NearDuplicates texts;
    EXPECT_EQ(texts.add(text), 0U);
    const std::size_t middle = text.find(" hhh");
    EXPECT_EQ(texts.add(std::string(text).insert(middle, " Curacao and")), 1U);
    EXPECT_EQ(texts.add(std::string(text).insert(middle, " 2024")), 2U); // stands elsewhere, too
}

TEST(NearDuplicates, keepApartOppositesAndWhatMayBeFromWhatMust)
{
    NearDuplicates texts;
    constexpr std::array statements{
        "The agency shall assess the threat beyond the northern border and report in the autumn.",
        "The agency shall assess the threat beyond the southern border and report in the autumn.",
        "The agency may assess the threat beyond the northern border and report in the autumn.",
        "The duty on imports of steel articles from each of these countries begins in the autumn.",
        "The duty on imports of aluminum articles from each of these countries begins in the "
        "autumn."};
    for (std::size_t i = 0; i < statements.size(); ++i)
        EXPECT_EQ(texts.add(statements[i]), i) << statements[i];
}

TEST(NearDuplicates, foldWhatOnlyBearsAnotherNumberInAList)
{
    NearDuplicates texts;
    EXPECT_EQ(texts.add("(3) those who came to the island before the end of the long winter;"), 0U);
    EXPECT_EQ(texts.add("(4) those who came to the island before the end of the long winter;"), 0U);
}

TEST(NearDuplicates, leaveTextsWithoutWordsAlone)
{
    NearDuplicates texts;
    EXPECT_EQ(texts.add(""), 0U);
    EXPECT_EQ(texts.add(""), 1U);
    EXPECT_EQ(texts.add("— ! —"), 2U);
}

TEST(NearDuplicates, compareCharactersWhereWordsAreNotParted)
{
    NearDuplicates texts;
    EXPECT_EQ(texts.add("両首脳は、抑止力と対処力の強化について一致した。"), 0U);
    EXPECT_EQ(texts.add("両首脳は抑止力と対処力の強化について一致した"), 0U);
    EXPECT_EQ(texts.add("港は凍らないので、船は冬にも来る。"), 2U);
}

TEST(NearDuplicates, findNearlyAllThatWereMadeByChangingAWordInThirty)
{
    std::mt19937 random(18); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts each time
    NearDuplicates texts;
    constexpr std::size_t count = 400;
    std::size_t found = 0;
    std::size_t wrong = 0;
    std::size_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        Words words = randomWords(random, 20 + random() % 100);
        const std::size_t first = number++;
        wrong += texts.add(joined(words)) == first ? 0 : 1;
        for (std::size_t change = 0; change < words.size() / 30; ++change)
            words[random() % words.size()] = "changed";
        const std::size_t second = number++;
        found += texts.add(joined(words)) == first ? 1 : 0;
        EXPECT_EQ(second, first + 1);
    }
    EXPECT_EQ(wrong, 0U);
    EXPECT_GE(found, count * 98 / 100);
}

TEST(NearDuplicates, areNotFoundAmongTextsOfWhichHalfIsNew)
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts each time
    NearDuplicates texts;
    for (std::size_t i = 0; i < 100; ++i) {
        Words words = randomWords(random, 60);
        EXPECT_EQ(texts.add(joined(words)), 2 * i);
        const Words others = randomWords(random, 30);
        std::copy(others.begin(), others.end(), words.begin());
        EXPECT_EQ(texts.add(joined(words)), 2 * i + 1);
    }
}

} // namespace entente
