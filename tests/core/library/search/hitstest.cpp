// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/search/hits.h"

#include "core/library/corrections.h"
#include "tests/core/library/eachlibrary.h"

namespace entente::library {

namespace {

class Hits : public test::EachLibraryTest
{
protected:
    std::vector<search::Hit> all(Store &store)
    {
        EXPECT_TRUE(kept().follow(store));
        search::Request request;
        request.limit = 1000;
        return kept().search(request).value().hits;
    }
    /// So many briefings, each with one threat.
    static void fill(Store &store, int count)
    {
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(i);
            add(store,
                "# Strait " + number + "\n\n## Threats\n\n- Mines in strait number " + number
                    + "\n",
                "strait" + number + ".md");
        }
    }
};

} // namespace

TEST_P(Hits, haveTheWordsOfTheirTopicOrOfTheWholeBriefing)
{
    constexpr int count = 40; // so that several threads read them
    const auto store = open();
    fill(*store, count);
    const std::vector<search::Hit> hits = all(*store);
    const auto found = kept().wordsOf(hits, *store);
    ASSERT_TRUE(found);
    ASSERT_EQ(found.value().size(), hits.size());
    int wholes = 0;
    int topics = 0;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const FoundHit &hit = found.value()[i];
        EXPECT_EQ(hit.briefing, documentPlace(hits[i].document).briefing);
        const std::string source = store->source(hit.briefing).value();
        const std::string number = source.substr(9, source.find('\n') - 9);
        EXPECT_NE(hit.text.find("Mines in strait number " + number), std::string::npos);
        EXPECT_EQ(hit.text.find("Strait " + number) != std::string::npos, !hit.topic.has_value());
        ++(hit.topic ? topics : wholes);
    }
    EXPECT_EQ(wholes, count);
    EXPECT_EQ(topics, count);
}

TEST_P(Hits, areTheSameFromACache)
{
    const auto store = open();
    fill(*store, 20);
    const std::vector<search::Hit> hits = all(*store);
    TextCache cache;
    const auto first = kept().wordsOf(hits, *store, &cache);
    EXPECT_GT(cache.bytes(), 0U);
    const auto second = kept().wordsOf(hits, *store, &cache);
    const auto without = kept().wordsOf(hits, *store);
    ASSERT_TRUE(first && second && without);
    EXPECT_EQ(first.value(), without.value());
    EXPECT_EQ(second.value(), without.value());
}

TEST_P(Hits, leaveOutWhatTheLibraryHasNoMore)
{
    const auto store = open();
    fill(*store, 2);
    const std::vector<search::Hit> hits = all(*store);
    TextCache cache;
    ASSERT_TRUE(kept().wordsOf(hits, *store, &cache));
    const BriefingId gone = store->briefings().value().front().id;
    ASSERT_TRUE(store->setRemoved(gone, true));
    const auto found = kept().wordsOf(hits, *store, &cache);
    ASSERT_TRUE(found);
    EXPECT_EQ(found.value().size(), hits.size() / 2);
    for (const FoundHit &hit : found.value())
        EXPECT_NE(hit.briefing, gone);
}

TEST_P(Hits, bearWhatAPersonSaidOfATopic)
{
    const auto store = open();
    fill(*store, 1);
    KeptTopic topic = store->topic(1, 0).value().value();
    EXPECT_EQ(topic.kind, Kind::Threat);
    Correction correction;
    correction.briefing = 1;
    correction.topic = topicKey(topic.title, topic.text);
    correction.kind = Kind::Benefit;
    ASSERT_TRUE(store->save(correction));
    EXPECT_EQ(store->topic(1, 0).value().value().kind, Kind::Benefit);
    EXPECT_FALSE(store->topic(1, 99).value());
    EXPECT_FALSE(store->topic(99, 0).value());
}

TEST_P(Hits, areTheSameInARowOfOneBriefingAsOneByOne)
{
    const auto store = open();
    fill(*store, 1);
    add(*store,
        "# Port\n\n## Threats\n\n- Mines in the port\n- Ice in the port\n- Fog in the port\n"
        "- Fire in the port\n",
        "port.md");
    KeptTopic topic = store->topic(2, 1).value().value();
    Correction correction;
    correction.briefing = 2;
    correction.topic = topicKey(topic.title, topic.text);
    correction.kind = Kind::Benefit;
    ASSERT_TRUE(store->save(correction));
    std::vector<search::Hit> hits = all(*store);
    std::sort(hits.begin(), hits.end(),
              [](const search::Hit &a, const search::Hit &b) { return a.document < b.document; });
    const auto together = kept().wordsOf(hits, *store);
    ASSERT_TRUE(together);
    ASSERT_EQ(together.value().size(), hits.size());
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const auto alone = kept().wordsOf(std::span(hits).subspan(i, 1), *store);
        ASSERT_TRUE(alone);
        EXPECT_EQ(alone.value().at(0), together.value()[i]);
    }
    ASSERT_TRUE(store->setRemoved(2, true));
    const auto left = kept().wordsOf(hits, *store);
    ASSERT_TRUE(left);
    EXPECT_EQ(left.value().size(), 2U); // the other briefing and its threat
}

INSTANTIATE_TEST_SUITE_P(In, Hits, ::testing::ValuesIn(test::keepers()), test::keeperName);

} // namespace entente::library
