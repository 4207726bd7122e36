// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/tokeniser.h"

#include "core/search/folding.h"

#include <gmock/gmock.h>

namespace entente::search {

namespace {

using testing::ElementsAre;

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    Tokeniser tokens(text);
    for (Token token; tokens.next(token);)
        found.emplace_back(token.word);
    return found;
}

} // namespace

TEST(Tokeniser, foldsCaseWidthAndAccents)
{
    EXPECT_THAT(words("CYBER Élysée ＦＯＩＰ straße"),
                ElementsAre("cyber", "elysee", "foip", "strasse"));
}

TEST(Tokeniser, looksThroughPossessivesApostrophesAndSoftHyphens)
{
    EXPECT_THAT(words("Japan's allies’ O’Brien defen\u00ADce"),
                ElementsAre("japan", "allies", "obrien", "defence"));
}

TEST(Tokeniser, partsEastAsianRunsIntoPairs)
{
    EXPECT_THAT(words("日米同盟"), ElementsAre("日米", "米同", "同盟", "盟"));
    EXPECT_THAT(words("G7サミ、力"), ElementsAre("g7", "サミ", "ミ", "力"));
    EXPECT_THAT(words("ﾊﾞｽ"), ElementsAre("バス", "ス"));
}

TEST(Tokeniser, tellsWhereEachWordStands)
{
    const std::string_view text = "a—Élysée, 日米";
    Tokeniser tokens(text);
    Token token;
    ASSERT_TRUE(tokens.next(token));
    ASSERT_TRUE(tokens.next(token));
    EXPECT_EQ(text.substr(token.begin, token.end - token.begin), "Élysée");
    EXPECT_EQ(token.position, 1U);
    ASSERT_TRUE(tokens.next(token));
    EXPECT_EQ(text.substr(token.begin, token.end - token.begin), "日米");
    ASSERT_TRUE(tokens.next(token));
    EXPECT_EQ(token.position, 3U);
    EXPECT_FALSE(tokens.next(token));
}

TEST(Tokeniser, endsOnAnyBytes)
{
    std::string bytes;
    for (int i = 0; i < 4096; ++i)
        bytes += static_cast<char>(i * 37 + i / 256);
    std::uint32_t end = 0;
    Tokeniser tokens(bytes);
    for (Token token; tokens.next(token);) {
        EXPECT_LT(token.begin, token.end);
        EXPECT_LE(token.end, bytes.size());
        EXPECT_GE(token.end, end);
        end = token.end;
    }
}

TEST(Tokeniser, cutsWordsThatNobodyWrote)
{
    const std::string letters(5000, 'x');
    EXPECT_THAT(words(letters), ElementsAre(letters.substr(0, longestWord)));
}

TEST(Stem, joinsTheFormsOfAWord)
{
    EXPECT_EQ(std::string(stem("alliances")), std::string(stem("alliance")));
    EXPECT_EQ(stem("日米"), "日米");
    EXPECT_EQ(stem("f35"), "f35");
}

} // namespace entente::search
