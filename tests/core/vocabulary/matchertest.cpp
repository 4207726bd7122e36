// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/matcher.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class MatcherInText : public testing::Test
{
protected:
    MatcherInText()
    {
        m_matcher.add("missile defence", 0);
        m_matcher.add("missile", 1);
        m_matcher.add("defence", 2);
        m_matcher.add("ballistic missile defence system", 3);
        m_matcher.add("joint exercise", 4);
        m_matcher.add("NATO", 5);
        m_matcher.add("抑止力", 6);
        m_matcher.add("Côte d'Ivoire", 7);
        m_matcher.add("exercise control", 8);
    }

    /// Each match as "number:words".
    [[nodiscard]] std::vector<std::string> met(std::string_view text) const
    {
        std::vector<Match> matches;
        m_matcher.find(text, 100, matches);
        std::vector<std::string> found;
        for (const Match &match : matches) {
            found.push_back(
                std::to_string(match.area) + ':'
                + std::string(text.substr(match.words.begin - 100, match.words.size())));
        }
        return found;
    }

    Matcher m_matcher;
};

} // namespace

TEST_F(MatcherInText, meetsWholeWordsOnly)
{
    EXPECT_THAT(met("a missile"), ElementsAre("1:missile"));
    EXPECT_THAT(met("missilery, antimissile, missile2"), IsEmpty());
    EXPECT_THAT(met("Incognato"), IsEmpty());
}

TEST_F(MatcherInText, foldsCapitals)
{
    EXPECT_THAT(met("Nato and MISSILE Defence"), ElementsAre("5:Nato", "0:MISSILE Defence"));
    EXPECT_THAT(met("CÔTE D'IVOIRE"), ElementsAre("7:CÔTE D'IVOIRE"));
}

TEST_F(MatcherInText, meetsInflectedForms)
{
    EXPECT_THAT(met("Missiles and joint exercises"),
                ElementsAre("1:Missiles", "4:joint exercises"));
}

TEST_F(MatcherInText, prefersTheLongestLabel)
{
    EXPECT_THAT(met("missile defence"), ElementsAre("0:missile defence"));
    EXPECT_THAT(met("ballistic missile defence systems"),
                ElementsAre("3:ballistic missile defence systems"));
    EXPECT_THAT(met("ballistic missile defence"), ElementsAre("0:missile defence"));
    EXPECT_THAT(met("missile and defence"), ElementsAre("1:missile", "2:defence"));
}

TEST_F(MatcherInText, doesNotMatchWordsTwice)
{
    EXPECT_THAT(met("joint exercise control"), ElementsAre("4:joint exercise"));
}

TEST_F(MatcherInText, followsPhrasesOverHyphensAndAnyWhiteSpace)
{
    for (const char *const text :
         {"missile-defence", "missile  defence", "missile\u00A0defence", "missile\ndefence",
          "missile\u2011defence", "missile\u2009defence", "missile-\ndefence", "missile\tdefence"})
        EXPECT_THAT(met(text), ElementsAre("0:" + std::string(text)));
}

TEST_F(MatcherInText, doesNotFollowPhrasesOverPunctuation)
{
    EXPECT_THAT(met("a missile. Defence"), ElementsAre("1:missile", "2:Defence"));
    EXPECT_THAT(met("missile, defence"), ElementsAre("1:missile", "2:defence"));
    EXPECT_THAT(met("missile (defence)"), ElementsAre("1:missile", "2:defence"));
    EXPECT_THAT(met("joint; exercise"), IsEmpty());
}

TEST_F(MatcherInText, looksThroughPossessives)
{
    EXPECT_THAT(met("NATO's plans, NATO’s defence"), ElementsAre("5:NATO", "5:NATO", "2:defence"));
    EXPECT_THAT(met("a missile's defence"), ElementsAre("0:missile's defence"));
}

TEST_F(MatcherInText, meetsJapaneseWithoutSpaces)
{
    EXPECT_THAT(met("同盟の抑止力を強化する"), ElementsAre("6:抑止力"));
    EXPECT_THAT(met("抑止と力"), IsEmpty());
    EXPECT_THAT(met("抑止力、抑止力"), ElementsAre("6:抑止力", "6:抑止力"));
    EXPECT_THAT(met("日本のmissile"), ElementsAre("1:missile"));
}

TEST(MatcherInJapanese, followsPhrasesOverAMiddleDot)
{
    Matcher matcher;
    matcher.add("イージス・アショア", 0);
    std::vector<Match> matches;
    matcher.find("イージス・アショアとイージスアショア、イージス。アショア", 0, matches);
    EXPECT_EQ(matches.size(), 2U);
}

TEST(MatcherOfOneRepeatedWord, isNotSlowedByAPhraseThatNeverEnds)
{
    Matcher matcher;
    matcher.add("go go go go go go go go stop", 0);
    std::string words;
    for (int i = 0; i < 100'000; ++i)
        words += "go ";
    std::vector<Match> matches;
    matcher.find(words + "stop", 0, matches);
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches[0].words.size(), std::string("go go go go go go go go stop").size());
}

TEST_F(MatcherInText, findsNothingInNothing)
{
    EXPECT_THAT(met(""), IsEmpty());
    EXPECT_THAT(met(" \n--- … "), IsEmpty());
    std::vector<Match> matches;
    Matcher().find("missile defence", 0, matches);
    EXPECT_THAT(matches, IsEmpty());
}

TEST(MatcherOfManyLabels, findsEachOfThem)
{
    Matcher matcher;
    constexpr int count = 5000;
    const auto label = [](int i) {
        return "word" + std::to_string(i) + " phrase" + std::to_string(i % 7);
    };
    for (int i = 0; i < count; ++i)
        matcher.add(label(i), static_cast<ConceptIndex>(i));
    for (int i = 0; i < count; ++i) {
        std::vector<Match> matches;
        matcher.find("of " + label(i) + " indeed", 0, matches);
        ASSERT_EQ(matches.size(), 1U) << label(i);
        EXPECT_EQ(matches[0].area, i);
    }
}

} // namespace entente
