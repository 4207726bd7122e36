// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/agreeing.h"

#include "core/analysis/analysis.h"
#include "core/library/corrections.h"
#include "core/session/codings.h"
#include "tests/core/session/sessions.h"

namespace entente::session {

class AgreeingTest : public SessionTest
{
protected:
    void SetUp() override
    {
        SessionTest::SetUp();
        importBoth();
        m_other = std::move(m_otherMaker.open()).value();
        const std::vector<std::string> folder{m_folder.path().toStdString()};
        ASSERT_TRUE(m_other->import(folder));
    }

    static library::BriefingId idOf(Session &session, const std::string &title)
    {
        const std::vector<library::BriefingRecord> all = session.store().briefings().value();
        for (const library::BriefingRecord &each : all) {
            if (each.meta.title == title)
                return each.id;
        }
        ADD_FAILURE() << title;
        return 0;
    }

    /// Says something of the topic of that number.
    static void say(Session &session, const std::string &title, std::uint32_t number,
                    library::Correction said)
    {
        said.briefing = idOf(session, title);
        const auto topic = session.store().topic(said.briefing, number).value();
        ASSERT_TRUE(topic);
        said.topic = library::topicKey(topic->title, topic->text);
        ASSERT_TRUE(session.store().save(said));
    }
    static library::Correction ofKind(Kind kind)
    {
        library::Correction said;
        said.kind = kind;
        return said;
    }

    [[nodiscard]] FoundAgreement with(Counted counted = Counted::Judged,
                                      std::vector<library::BriefingId> briefings = {}) const
    {
        AgreementRequest request;
        request.left = judgementsOf(m_session->store(), QStringLiteral("Ann")).value();
        request.right = judgementsOf(m_other->store(), QStringLiteral("Bob")).value();
        request.briefings = std::move(briefings);
        request.counted = counted;
        return agree(m_session->store(), m_session->vocabulary(), request).value();
    }

    SessionMaker m_otherMaker{library::libraryInMemory(bundledVocabulary()), bundledVocabulary(),
                              loadAny};
    std::unique_ptr<Session> m_other;
};

TEST_F(AgreeingTest, comparesWhatBothSaidOfTheBriefingsOfWhichBothSaidAnything)
{
    say(*m_session, "Ports", 0, ofKind(Kind::Driver));
    say(*m_other, "Ports", 0, ofKind(Kind::Threat));
    say(*m_other, "Shield", 0, ofKind(Kind::Point));
    const FoundAgreement found = with();
    ASSERT_EQ(found.documents.size(), 1U);
    EXPECT_EQ(found.documents[0].title, "Ports");
    ASSERT_EQ(found.agreement.pairs.size(), 1U);
    EXPECT_TRUE(found.agreement.pairs[0].differsInKind());
    EXPECT_EQ(found.passages[0].words, "Cyber attacks: on the harbour's cranes.");
    EXPECT_FALSE(found.passages[0].place.empty());
    EXPECT_EQ(found.agreement.kind.number, 1U);
}

TEST_F(AgreeingTest, countsWhatWasLeftAsItWasFoundWhereThatIsAskedFor)
{
    say(*m_session, "Ports", 0, ofKind(Kind::Driver));
    const FoundAgreement found = with(Counted::All, {idOf(*m_session, "Ports")});
    EXPECT_EQ(found.agreement.topics.both, 2U);
    EXPECT_EQ(found.agreement.kind.number, 2U);
    EXPECT_NEAR(found.agreement.kind.observed, 0.5, 1e-9);
}

TEST_F(AgreeingTest, tellsOfTopicsThatOneTookForNone)
{
    library::Correction none;
    none.isNoTopic = true;
    say(*m_session, "Ports", 1, none);
    say(*m_other, "Ports", 1, ofKind(Kind::Threat));
    const FoundAgreement found = with();
    EXPECT_EQ(found.agreement.topics.onlyRight, 1U);
    ASSERT_EQ(found.agreement.pairs.size(), 1U);
    EXPECT_FALSE(found.agreement.pairs[0].left->isTopic);
    EXPECT_TRUE(found.agreement.pairs[0].right->isTopic);
}

TEST_F(AgreeingTest, tellsHowFarOneAgreesWithTheProgram)
{
    say(*m_session, "Ports", 0, ofKind(Kind::Driver));
    say(*m_session, "Ports", 1, ofKind(Kind::Threat));
    AgreementRequest request;
    request.left = judgementsOf(m_session->store(), QStringLiteral("Ann")).value();
    request.right = programsJudgements();
    const FoundAgreement found = agree(m_session->store(), m_session->vocabulary(), request)
                                     .value();
    ASSERT_EQ(found.documents.size(), 1U);
    EXPECT_EQ(found.agreement.kind.number, 2U);
    EXPECT_NEAR(found.agreement.kind.observed, 0.5, 1e-9);
}

TEST_F(AgreeingTest, passesOverBriefingsThatOneOfBothDoesNotHave)
{
    write("third.md", "---\ntitle: Third\n---\n# Threats\n\n- **One:** here.\n");
    const std::vector<std::string> third{path("third.md")};
    ASSERT_TRUE(m_session->import(third));
    const FoundAgreement found = with(Counted::All,
                                      {idOf(*m_session, "Third"), idOf(*m_session, "Shield")});
    EXPECT_EQ(found.documents.size(), 1U);
    EXPECT_EQ(found.passedOver, 1U);
    EXPECT_EQ(found.text(m_session->vocabulary(), QStringLiteral("en")).remarks.size(), 1);
}

TEST_F(AgreeingTest, isLeftWhereNobodyWaitsForIt)
{
    AgreementRequest request;
    request.left = judgementsOf(m_session->store(), {}).value();
    request.right = programsJudgements();
    request.briefings = {idOf(*m_session, "Ports")};
    EXPECT_FALSE(agree(m_session->store(), m_session->vocabulary(), request,
                       [](std::size_t, std::size_t) { return false; }));
}

TEST_F(AgreeingTest, countsWordsThatStandInATextTwiceOnce)
{
    Result<Briefing> read = readAndAnalyse("# Threats\n\n- **Mines:** lie there.\n"
                                           "- **Mines:** lie there.\n",
                                           "twice.md", *bundledVocabulary());
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().topics.size(), 2U);
    EXPECT_EQ(codingOf(read.value()).topics.size(), 1U);
}

} // namespace entente::session
