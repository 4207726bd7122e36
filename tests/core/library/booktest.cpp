// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/book.h"

#include "core/base/runerror.h"
#include "core/library/corrections.h"
#include "tests/core/library/eachlibrary.h"

#include <gtest/gtest.h>

namespace entente::test {

using namespace library;

namespace {

class BookTest : public EachLibraryTest
{
protected:
    void prepare() override
    {
        m_store = open();
        m_strait = add(*m_store, strait).id; // of 2024
        m_port = add(*m_store,
                     "---\ntitle: Ports\ndate: 2021-01-01\n---\n\n# Threats\n\n"
                     "- **Mines:** Mines close the port.\n")
                     .id;
        m_prose = add(*m_store, "---\ntitle: Prose\ndate: 2025\n---\n\nMines, in prose alone.\n")
                      .id;
        ASSERT_TRUE(kept().follow(*m_store));
    }

    [[nodiscard]] std::vector<BriefingId> asked(const std::string &words,
                                                std::vector<BriefingId> among = {})
    {
        Filter filter;
        filter.text = words;
        return briefingsOf(kept(), *m_store, filter, among, *bundledVocabulary()).value();
    }

    std::unique_ptr<library::Store> m_store;
    BriefingId m_strait = 0;
    BriefingId m_port = 0;
    BriefingId m_prose = 0;
};

} // namespace

TEST_P(BookTest, holdsTheBriefingsWithTopicsOrTextThatIsAskedForOldestFirst)
{
    EXPECT_EQ(asked("mines"), (std::vector{m_port, m_strait, m_prose}));
    EXPECT_EQ(asked("kind:threat mines"), (std::vector{m_port, m_strait}));
    EXPECT_EQ(asked("since:2022"), (std::vector{m_strait, m_prose}))
        << "also what has no topics, where none are asked for";
    EXPECT_EQ(asked("\"close the strait\""), std::vector{m_strait});
    EXPECT_EQ(asked("mines", {m_strait}), std::vector{m_strait});
    EXPECT_TRUE(asked("kind:benefit").empty());
}

TEST_P(BookTest, laysCorrectionsOverWhatItReads)
{
    const KeptTopic topic = topics(*m_store, m_port).front();
    Correction correction;
    correction.briefing = m_port;
    correction.topic = topicKey(topic.title, topic.text);
    correction.kind = Kind::Driver;
    ASSERT_TRUE(m_store->save(correction));
    const auto book = gatherBook(*m_store, std::vector{m_port, m_strait}, *bundledVocabulary());
    ASSERT_TRUE(book);
    ASSERT_EQ(book.value().size(), 2U);
    EXPECT_EQ(book.value()[0].topics.front().kind, Kind::Driver);
    EXPECT_EQ(book.value()[0].kept, m_port);
    EXPECT_NE(book.value()[1].topics.front().kind, Kind::Driver);
}

TEST_P(BookTest, isCancelledBetweenBriefings)
{
    const auto book = gatherBook(*m_store, std::vector{m_port, m_strait}, *bundledVocabulary(),
                                 [](std::size_t, std::size_t) { return false; });
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, RunError::Cancelled);
}

INSTANTIATE_TEST_SUITE_P(In, BookTest, ::testing::ValuesIn(keepers()), keeperName);

} // namespace entente::test
