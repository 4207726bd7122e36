// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/snippet.h"

#include <gmock/gmock.h>

#include <random>

namespace entente::search {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> words(std::string_view text, const std::vector<TextRange> &ranges)
{
    std::vector<std::string> found;
    for (const TextRange range : ranges)
        found.emplace_back(text.substr(range.begin, range.size()));
    return found;
}

std::vector<std::string> marked(std::string_view text, std::string_view query, bool isTitle = false)
{
    return words(text, hitsIn(text, parseQuery(query, nullptr, Typing::Unfinished), isTitle));
}

std::string shown(std::string_view text, const Sought &sought)
{
    const Snippet found = snippet(text, sought, 120);
    return std::string(text.substr(found.range.begin, found.range.size()));
}

std::string filler(int sentences)
{
    std::string text;
    for (int i = 0; i < sentences; ++i)
        text += "nothing of note here ";
    return text;
}

} // namespace

TEST(Hits, areWordsFormsBeginningsAndPhrases)
{
    constexpr std::string_view text = "The Alliance’s allies: alliances, defence of PORTS, a port.";
    EXPECT_THAT(marked(text, "alliance port"),
                ElementsAre("Alliance’s", "alliances", "PORTS", "port"));
    EXPECT_THAT(marked(text, "\"defence of por"), ElementsAre("defence of PORTS"));
    EXPECT_THAT(marked(text, "\"port\" "), ElementsAre("port"));
    EXPECT_THAT(marked(text, "-allies def"), ElementsAre("defence"));
    EXPECT_THAT(marked(text, "title:port"), IsEmpty());
    EXPECT_THAT(marked(text, "title:port", true), ElementsAre("PORTS", "port"));
}

TEST(Hits, areTheFormsInWhichOthersWriteAWord)
{
    EXPECT_THAT(marked("Herr Müller, Mr Mueller, Muller", "mueller "),
                ElementsAre("Müller", "Mueller"));
    EXPECT_THAT(marked("Herr Müller, Mr Mueller, Muller", "müller "),
                ElementsAre("Müller", "Mueller", "Muller"));
    EXPECT_THAT(marked("Łódź, Saʿdī; mis\u200Bsile", "lodz sadi missile "),
                ElementsAre("Łódź", "Saʿdī", "mis\u200Bsile"));
    EXPECT_THAT(marked("a cyber\u2011attack", "cyber-attack "), ElementsAre("cyber\u2011attack"));
    EXPECT_THAT(marked("from 1,250.75 to 1.250,75 or 1 250,75", "1250.75 "),
                ElementsAre("1,250.75", "1.250,75", "1 250,75"));
    EXPECT_THAT(marked("costs 1250.75", "1\u202F250,75 "), ElementsAre("1250.75"));
}

TEST(Hits, areWholeRunsOfJapanese)
{
    EXPECT_THAT(marked("日米同盟の抑止力", "日米同盟 力"), ElementsAre("日米同盟", "力"));
}

TEST(SnippetOfAText, showsWhereMostIsFound)
{
    std::string text = "A cyber word. ";
    for (int i = 0; i < 100; ++i)
        text += "nothing of note here ";
    text += "then cyber and missile defence together ";
    for (int i = 0; i < 100; ++i)
        text += "nothing of note there ";
    const Snippet found = snippet(text, parseQuery("cyber missile", nullptr), 120);
    const std::string_view shown = std::string_view(text).substr(found.range.begin,
                                                                 found.range.size());
    EXPECT_NE(shown.find("cyber and missile"), std::string_view::npos) << shown;
    EXPECT_LE(shown.size(), 120U);
    EXPECT_EQ(found.hits.size(), 2U);
}

TEST(SnippetOfAText, showsTheRarestWordRatherThanTheCommonest)
{
    const std::string text = "The policy of the day. The policy of trade. " + filler(40)
        + "Nothing but Yemen is named here. " + filler(40);
    Sought sought(parseQuery("policy yemen", nullptr));
    sought.weights = {10, 200};
    EXPECT_THAT(shown(text, sought), HasSubstr("Yemen"));
    sought.weights = {200, 10};
    EXPECT_THAT(shown(text, sought), HasSubstr("The policy of the day"));
}

TEST(SnippetOfAText, showsTheWholePhraseRatherThanItsWordsApart)
{
    const std::string text = "A defence of the missile. " + filler(1200)
        + "New missile defence was built. " + filler(40);
    EXPECT_THAT(shown(text, parseQuery("missile defence", nullptr)),
                HasSubstr("New missile defence"));
}

TEST(SnippetOfAText, showsTheWordsOfAFocusAreaAndOfNarrowerOnes)
{
    const auto vocabulary = std::make_shared<const Vocabulary>(Vocabulary::parse(R"(concepts:
  - id: security
    prefLabel: {en: Security}
  - id: cyber
    prefLabel: {en: Cyber defence}
    altLabel: {en: [ransomware]}
    broader: [security]
  - id: trade
    prefLabel: {en: Trade}
)",
                                                                                 "small.yaml")
                                                                   .value());
    const std::string text = "Trade grows. " + filler(60) + "Hospitals fear ransomware. "
        + filler(60);
    Sought sought;
    sought.areas = {*vocabulary->find("security")};
    sought.vocabulary = vocabulary;
    EXPECT_THAT(shown(text, sought), HasSubstr("fear ransomware"));
    EXPECT_THAT(words(text, hitsIn(text, sought)), ElementsAre("ransomware"));
    sought.query = parseQuery("trade", nullptr);
    EXPECT_THAT(shown(text, sought), HasSubstr("Trade grows"))
        << "words that were looked for first";
    EXPECT_THAT(words(text, hitsIn(text, sought)), ElementsAre("Trade", "ransomware"));
}

TEST(SnippetOfAText, isItsBeginningWhereNothingIsFound)
{
    const Snippet found = snippet("Some words that say little", parseQuery("cyber", nullptr), 12);
    EXPECT_EQ(found.range, (TextRange{0, 10}));
    EXPECT_THAT(found.hits, IsEmpty());
}

TEST(SnippetOfAText, keepsItsRangesWithinAnyText)
{
    std::mt19937 random(4);
    constexpr std::string_view pieces[] = {"cyber ",  "日米",     "é", " ",  "\n",
                                           "missile", "\xF0\x9F", "x", "’s", "-"};
    const Query query = parseQuery("cyber \"missile cyber\" 米", nullptr, Typing::Unfinished);
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (unsigned n = random() % 40; n > 0; --n)
            text += pieces[random() % std::size(pieces)];
        const Snippet found = snippet(text, query, random() % 60);
        ASSERT_LE(found.range.begin, found.range.end) << text;
        ASSERT_LE(found.range.end, text.size()) << text;
        std::uint32_t end = found.range.begin;
        for (const TextRange hit : found.hits) {
            ASSERT_TRUE(found.range.contains(hit)) << text;
            ASSERT_GE(hit.begin, end) << text;
            ASSERT_LT(hit.begin, hit.end) << text;
            end = hit.end;
        }
    }
}

} // namespace entente::search
