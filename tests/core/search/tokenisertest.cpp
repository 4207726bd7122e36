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

TEST(Tokeniser, writesLettersThatHaveNoAccentPlain)
{
    EXPECT_THAT(words("Łódź Øresund Đoković Eiður Þór Kadıköy œuvre Æsir Straße İzmir"),
                ElementsAre("lodz", "oresund", "dokovic", "eidur", "thor", "kadikoy", "oeuvre",
                            "aesir", "strasse", "izmir"));
    EXPECT_THAT(words("١٢٣ ४५ ７"), ElementsAre("123", "45", "7"));
}

TEST(Tokeniser, dropsMarksOfTransliterationAndApostrophesInNames)
{
    EXPECT_THAT(words("ʿAlī Saʿdī Ṣanʿāʾ Qurʾān Qur’an Ka‘ba Ka`ba Ka´ba Hawaiʻi Shi′a O＇Brien"),
                ElementsAre("ali", "sadi", "sana", "quran", "quran", "kaba", "kaba", "kaba",
                            "hawaii", "shia", "obrien"));
    EXPECT_THAT(words("‘quoted’ ʿ words'"), ElementsAre("quoted", "words"));
}

TEST(Tokeniser, looksThroughWhatIsInvisible)
{
    EXPECT_THAT(words("mis\u200Bsile de\uFEFFfence co\u2060operate al\u200Dly ports\uFEFF "
                      "\u200Egun pa\u00ADtrol"),
                ElementsAre("missile", "defence", "cooperate", "ally", "ports", "gun", "patrol"));
    EXPECT_THAT(words("日\u200B本"), ElementsAre("日本", "本"));
    EXPECT_THAT(words("กข\u200Bคง"), ElementsAre("กข", "คง")) << "Thai parts words so";
}

TEST(Tokeniser, partsAtHyphensOfAnyKind)
{
    for (const char *const word : {"cyber-attack", "cyber\u2010attack", "cyber\u2011attack",
                                   "cyber\u2212attack", "cyber–attack", "cyber－attack"})
        EXPECT_THAT(words(word), ElementsAre("cyber", "attack")) << word;
}

TEST(Tokeniser, takesANumberWhoseThousandsAreSetApartForOneWord)
{
    for (const char *const number :
         {"1250.75", "1,250.75", "1.250,75", "1\u202F250,75", "1\u00A0250,75", "1\u2009250.75",
          "1’250.75", "1'250.75", "１，２５０．７５", "١٬٢٥٠٫٧٥"})
        EXPECT_THAT(words(number), ElementsAre("1250", "75")) << number;
    EXPECT_THAT(words("1,250,000 10.000 12,34,567"), ElementsAre("1250000", "10000", "1234567"));
    EXPECT_THAT(words("3.14159 0.125 10.04.2024 192.168.1.1 1,25 2015.100 F-16,500km 1,2500"),
                ElementsAre("3", "14159", "0", "125", "10", "04", "2024", "192", "168", "1", "1",
                            "1", "25", "2015", "100", "f", "16", "500km", "1", "2500"));
}

TEST(Tokeniser, tellsTheOtherFormOfAWord)
{
    const auto others = [](std::string_view text) {
        std::vector<std::string> found;
        Tokeniser tokens(text);
        for (Token token; tokens.next(token);) {
            found.emplace_back(token.other);
            EXPECT_LE(token.otherBegin, token.begin) << text;
        }
        return found;
    };
    EXPECT_THAT(others("Müller Mueller Malmö Ålesund Søren coöperate"),
                ElementsAre("mueller", "", "malmoe", "aalesund", "soeren", "cooeperate"));
    EXPECT_THAT(others("u\u0308ber"), ElementsAre("ueber")) << "two characters, one letter";
    EXPECT_THAT(others("costs 1 250,75 or 10 000 000"),
                ElementsAre("", "", "1250", "", "", "", "", "10000000"));
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
