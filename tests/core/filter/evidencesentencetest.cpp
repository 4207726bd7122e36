// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/evidencesentence.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

/// A briefing whose words are put together by hand, with one topic.
class EvidenceInWords : public ::testing::Test
{
protected:
    TextRange put(std::string_view words)
    {
        const auto begin = static_cast<std::uint32_t>(m_briefing.text.size());
        m_briefing.text += words;
        const auto end = static_cast<std::uint32_t>(m_briefing.text.size());
        m_briefing.text += '\n';
        return {begin, end};
    }
    void add(Kind kind, EvidenceSort sort, TextRange words,
             Certainty strength = Certainty::Inferred)
    {
        m_briefing.evidence.push_back({kind, sort, strength, words});
        m_topic.lastEvidence = static_cast<std::uint32_t>(m_briefing.evidence.size());
    }
    void be(Kind kind, Certainty certainty)
    {
        m_topic.kind = kind;
        m_topic.certainty = certainty;
    }
    [[nodiscard]] std::string said() const
    {
        return evidenceSentences(m_briefing, m_topic).join(u'\n').toStdString();
    }

    Briefing m_briefing;
    Topic m_topic;
};

} // namespace

TEST_F(EvidenceInWords, beginsWithWhatDecidedAndEndsWithWhatSpokeAgainstIt)
{
    be(Kind::Threat, Certainty::Stated);
    add(Kind::Threat, EvidenceSort::Attribute, put(".threat"), Certainty::Stated);
    add(Kind::Benefit, EvidenceSort::OwnWords, put("would allow"));
    add(Kind::Threat, EvidenceSort::Label, put("Threat"));
    EXPECT_EQ(said(),
              "stated: its attribute says “.threat”\n"
              "also: its label says “Threat”\n"
              "against it: its own words say “would allow” (benefit)");
}

TEST_F(EvidenceInWords, saysHowSureTheKindIs)
{
    be(Kind::Implication, Certainty::LedIn);
    add(Kind::Implication, EvidenceSort::LeadIn, put("implications"), Certainty::LedIn);
    EXPECT_EQ(said(), "led in: the sentence before says “implications”");
    be(Kind::Recommendation, Certainty::Inferred);
    m_topic.firstEvidence = m_topic.lastEvidence;
    add(Kind::Recommendation, EvidenceSort::OwnWords, put("the two ministries\n should"));
    EXPECT_EQ(said(), "inferred: its own words say “the two ministries should”");
}

TEST_F(EvidenceInWords, saysAHeadingWholeUnlessItIsLong)
{
    Section section;
    section.heading = put("Key threats in the region");
    m_briefing.sections.push_back(section);
    be(Kind::Threat, Certainty::Stated);
    add(Kind::Threat, EvidenceSort::Heading,
        {section.heading.begin + 4, section.heading.begin + 11}, Certainty::Stated);
    EXPECT_EQ(said(), "stated: the heading says “Key threats in the region”");
    const TextRange longOne = put("threats " + std::string(90, 'x'));
    m_briefing.sections.front().heading = longOne;
    m_briefing.evidence.front().words = {longOne.begin, longOne.begin + 7};
    EXPECT_EQ(said(), "stated: the heading says “threats”");
}

TEST_F(EvidenceInWords, saysTheHeadOfAColumnWhole)
{
    Table table;
    table.columns = {put("Key focus area"), put("Benefit")};
    m_briefing.tables.push_back(table);
    be(Kind::FocusArea, Certainty::Stated);
    add(Kind::FocusArea, EvidenceSort::ColumnHead,
        {table.columns[0].begin + 4, table.columns[0].end}, Certainty::Stated);
    EXPECT_EQ(said(), "stated: the column head says “Key focus area”");
}

TEST_F(EvidenceInWords, saysThatAPersonCorrectedTheKindAndWhatTheBriefingSays)
{
    be(Kind::Driver, Certainty::Stated);
    m_topic.byAnalyst.kind = true;
    EXPECT_EQ(said(), "by you");
    add(Kind::Threat, EvidenceSort::OwnWords, put("may attack"));
    EXPECT_EQ(said(), "by you\nagainst it: its own words say “may attack” (threat)");
    be(Kind::Point, Certainty::Stated);
    EXPECT_EQ(said(), "by you\nagainst it: its own words say “may attack” (threat)");
}

TEST_F(EvidenceInWords, saysThatNothingSpeaksForAPoint)
{
    EXPECT_EQ(said(), "nothing in the briefing says of what kind it is");
}

TEST_F(EvidenceInWords, saysHowSureAKindIsWhereItsWordsAreNotKnown)
{
    be(Kind::Threat, Certainty::Stated);
    EXPECT_EQ(said(), "stated by the briefing");
}

} // namespace entente
