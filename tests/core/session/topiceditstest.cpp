// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/topicedits.h"

#include "tests/core/session/sessions.h"

namespace entente::session {

class TopicEditsTest : public SessionTest
{
protected:
    void SetUp() override
    {
        SessionTest::SetUp();
        m_open = opened("ports.md");
    }

    [[nodiscard]] const Topic &topic(std::size_t number) const
    {
        return m_open.briefing->topics.at(number);
    }

    KeptBriefing m_open;
};

TEST_F(TopicEditsTest, whatWasSaidIsThereToBeChanged)
{
    EXPECT_EQ(correctionOf(m_open, topic(0)), nullptr);
    EXPECT_FALSE(takenBack(m_open, topic(0)));
    m_open.corrections = {corrected(m_open, topic(0), Kind::Driver, std::nullopt)};
    ASSERT_NE(correctionOf(m_open, topic(0)), nullptr);
    EXPECT_EQ(correctionOf(m_open, topic(1)), nullptr);
    EXPECT_EQ(saidOf(m_open, topic(0)).kind, Kind::Driver);
    EXPECT_TRUE(takenBack(m_open, topic(0))->isEmpty());
}

TEST_F(TopicEditsTest, aTopicThatIsNoneComesBackByItsOwnWords)
{
    m_open.corrections = {asNoTopic(m_open, topic(1))};
    EXPECT_TRUE(m_open.corrections.front().isNoTopic);
    EXPECT_EQ(noTopicsOf(m_open), m_open.corrections);
    const library::Correction back = asTopic(m_open, topic(1).text, Kind::Threat);
    EXPECT_EQ(back.topic, m_open.corrections.front().topic);
    EXPECT_FALSE(back.isNoTopic);
    EXPECT_FALSE(back.added) << "its words are a topic already";
    const library::Correction other = asTopic(m_open, passage(m_open, "harbour"), Kind::Threat);
    ASSERT_TRUE(other.added);
    EXPECT_EQ(other.added->exact, "harbour");
}

TEST_F(TopicEditsTest, findsTopicsWithinWordsOrTouchedByThem)
{
    const TextRange part = passage(m_open, "strait");
    EXPECT_TRUE(topicsIn(*m_open.briefing, part, true).empty());
    EXPECT_EQ(topicsIn(*m_open.briefing, part, false), std::vector<int>{1});
    EXPECT_EQ(topicsIn(*m_open.briefing, topic(1).text, true), std::vector<int>{1});
}

} // namespace entente::session
