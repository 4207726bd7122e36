// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How labels are met that a text writes otherwise: spelt, parted or strewn.

#include "core/vocabulary/matcher.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> met(const Matcher &matcher, std::string_view text)
{
    std::vector<Match> matches;
    matcher.find(text, 0, matches);
    std::vector<std::string> found;
    found.reserve(matches.size());
    for (const Match &match : matches) {
        found.push_back(std::to_string(match.area) + ':'
                        + std::string(text.substr(match.words.begin, match.words.size())));
    }
    return found;
}

class LabelsApart : public testing::Test
{
protected:
    LabelsApart()
    {
        m_matcher.add("trilateral coordination", 0, LabelUse::Apart);
        m_matcher.add("intelligence", 1);
        m_matcher.add("情報共有", 2, LabelUse::Apart);
    }

    Matcher m_matcher;
};

} // namespace

TEST(MatcherOfSpellings, meetsBothOfThemByEither)
{
    Matcher matcher;
    matcher.add("missile defence", 0);
    matcher.add("force modernization programme", 1);
    EXPECT_THAT(met(matcher, "missile defenses"), ElementsAre("0:missile defenses"));
    EXPECT_THAT(met(matcher, "force modernisation programs"),
                ElementsAre("1:force modernisation programs"));
}

TEST(MatcherOfVariants, meetsPartsClosedUpAndPrefixesParted)
{
    Matcher matcher;
    matcher.add("counter missile", 0);
    matcher.add("counterterrorism cooperation", 1);
    EXPECT_THAT(met(matcher, "countermissile"), IsEmpty()) << "before variants are added";
    matcher.addVariants();
    for (const char *const text : {"counter-missile", "counter missile", "countermissile"})
        EXPECT_THAT(met(matcher, text), ElementsAre("0:" + std::string(text)));
    EXPECT_THAT(met(matcher, "counter-terrorism co-operation"),
                ElementsAre("1:counter-terrorism co-operation"));
}

TEST(MatcherOfVariants, doesNotTakeTheLabelOfAnotherConcept)
{
    Matcher matcher;
    matcher.add("counter space", 0);
    matcher.add("counterspace", 1);
    matcher.addVariants();
    EXPECT_THAT(met(matcher, "counterspace"), ElementsAre("1:counterspace"));
    EXPECT_THAT(met(matcher, "counter-space"), ElementsAre("0:counter-space"));
}

TEST_F(LabelsApart, areMetOverAtMostThreeWords)
{
    EXPECT_THAT(met(m_matcher, "trilateral coordination"),
                ElementsAre("0:trilateral coordination"));
    EXPECT_THAT(met(m_matcher, "trilateral policy coordination"),
                ElementsAre("0:trilateral policy coordination"));
    EXPECT_THAT(met(m_matcher, "trilateral a b c coordination"),
                ElementsAre("0:trilateral a b c coordination"));
    EXPECT_THAT(met(m_matcher, "trilateral a b c d coordination"), IsEmpty());
}

TEST_F(LabelsApart, leaveTheWordsBetweenToOtherLabels)
{
    EXPECT_THAT(met(m_matcher, "trilateral intelligence coordination"),
                ElementsAre("0:trilateral intelligence coordination", "1:intelligence"));
}

TEST_F(LabelsApart, areNotMetOverPunctuationOrInAnotherOrder)
{
    EXPECT_THAT(met(m_matcher, "trilateral. Closer coordination"), IsEmpty());
    EXPECT_THAT(met(m_matcher, "trilateral talks, coordination"), IsEmpty());
    EXPECT_THAT(met(m_matcher, "coordination of trilateral talks"), IsEmpty());
}

TEST_F(LabelsApart, areMetOverNineCharactersOfJapanese)
{
    EXPECT_THAT(met(m_matcher, "情報の速やかな共有"), ElementsAre("2:情報の速やかな共有"));
    EXPECT_THAT(met(m_matcher, "情報を速やかにそして全面的に共有"), IsEmpty());
}

TEST(LabelsAsWritten, areMetWithTheirCapitalsAlone)
{
    Matcher matcher;
    matcher.add("START", 0, LabelUse::AsWritten);
    matcher.add("start of talks", 1);
    EXPECT_THAT(met(matcher, "Start with START"), ElementsAre("0:START"));
    EXPECT_THAT(met(matcher, "the START of talks"), ElementsAre("1:START of talks"));
}

TEST(Exceptions, takeTheWordsOfALabel)
{
    Matcher matcher;
    matcher.add("refugee", 0);
    matcher.add("難民", 0);
    matcher.addException("refugee status of the mind");
    matcher.addException("介護難民");
    matcher.addVariants();
    EXPECT_THAT(met(matcher, "refugee status"), ElementsAre("0:refugee"));
    EXPECT_THAT(met(matcher, "Refugee status of the mind"), IsEmpty());
    EXPECT_THAT(met(matcher, "「介護難民」と難民"), ElementsAre("0:難民"));
}

TEST(MatcherOfOneRepeatedWord, isNotSlowedByLabelsApart)
{
    Matcher matcher;
    matcher.add("go go go stop", 0, LabelUse::Apart);
    std::string words;
    for (int i = 0; i < 100'000; ++i)
        words += "go ";
    std::vector<Match> matches;
    matcher.find(words + "on and stop", 0, matches);
    EXPECT_FALSE(matches.empty());
}

} // namespace entente
