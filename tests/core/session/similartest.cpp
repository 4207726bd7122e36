// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/similar.h"

#include "tests/core/session/sessions.h"

namespace entente::session {

namespace {

class SimilarTest : public SessionTest
{
protected:
    void SetUp() override
    {
        SessionTest::SetUp();
        write("many.md",
              "# Threats\n\nThe following **threats** stand out:\n\n"
              "- **Submarines:** foreign submarines were seen near the northern harbour.\n"
              "- **Divers:** submarines carry divers into the northern harbour at night.\n"
              "- **Drought:** wells run dry in the southern provinces.\n"
              "- **Floods:** rivers leave their beds each spring.\n"
              "- **Ransom:** hospitals pay criminals for their records.\n");
        write("again.md",
              "---\ntitle: Another paper\ndate: 2020-01-01\n---\n# Outlook\n\n"
              "Winter comes early in the mountains, and nobody has hay for the goats.\n\n"
              "The following **threats** stand out:\n\n"
              "- **Divers:** submarines carry divers into the northern harbour at night.\n");
        const std::vector<std::string> folder{m_folder.path().toStdString()};
        ASSERT_TRUE(m_session->import(folder));
        ASSERT_TRUE(m_session->follow());
    }

    [[nodiscard]] std::vector<SimilarTopic> like(const char *words)
    {
        SimilarRequest request;
        request.words = words;
        return similarTopics(request, *m_session).value();
    }
};

} // namespace

TEST_F(SimilarTest, findsWhatSharesRareWordsAndSaysWhich)
{
    const std::vector<SimilarTopic> found = like(
        "Foreign submarines lie before the northern harbour.");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].hit.topic->title, "Submarines");
    EXPECT_GE(found[0].likeness, found[1].likeness);
    EXPECT_NE(std::find(found[0].words.begin(), found[0].words.end(), "northern"),
              found[0].words.end());
    EXPECT_FALSE(found[0].isRepeat);
}

TEST_F(SimilarTest, foldsWhatSaysTheSameBehindTheFirst)
{
    const std::vector<SimilarTopic> found = like(
        "Foreign submarines lie before the northern harbour.");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].hit.topic->title, "Divers");
    EXPECT_EQ(found[1].others.size(), 1U);
}

TEST_F(SimilarTest, isNotTheTopicItselfAndTellsWhatRepeatsIt)
{
    library::BriefingId briefing = 0;
    std::uint32_t number = 0;
    ASSERT_TRUE(m_session->store().topics(0, [&](const library::KeptTopic &topic) {
        if (topic.title == "Divers") {
            briefing = topic.briefing;
            number = topic.number;
        }
        return topic.title != "Divers";
    }));
    const auto request = similarRequest(briefing, number, *m_session);
    ASSERT_TRUE(request.value());
    const std::vector<SimilarTopic> found = similarTopics(*request.value(), *m_session).value();
    ASSERT_FALSE(found.empty());
    EXPECT_NE(found[0].hit.briefing, briefing);
    EXPECT_TRUE(found[0].isRepeat);
    EXPECT_GT(found[0].likeness, 0.9);
    EXPECT_FALSE(similarRequest(briefing, 99, *m_session).value());
}

TEST_F(SimilarTest, staysWithinWhatIsAskedFor)
{
    SimilarRequest request;
    request.words = "Submarines lie before the northern harbour.";
    request.within.filter.text = "divers";
    const std::vector<SimilarTopic> found = similarTopics(request, *m_session).value();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].hit.topic->title, "Divers");
}

TEST_F(SimilarTest, findsNothingForWordsThatSayNothing)
{
    EXPECT_TRUE(like("").empty());
    EXPECT_TRUE(like("in the of and to").empty());
    EXPECT_TRUE(like("unheard zzzz").empty());
}

} // namespace entente::session
