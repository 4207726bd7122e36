// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search of a library, whatever keeps it.

#include "core/base/runerror.h"
#include "tests/core/library/eachlibrary.h"

#include <array>
#include <thread>

namespace entente::test {

using namespace library;

namespace {

class LibrarySearch : public EachLibraryTest
{
protected:
    [[nodiscard]] search::Answer found(const std::string &words) const
    {
        search::Request request;
        request.query = search::parseQuery(words, bundledVocabulary().get());
        const Result<search::Answer> answer = kept().search(request);
        EXPECT_TRUE(answer);
        return answer ? answer.value() : search::Answer();
    }
};

const char *const ports = "# Ports\n\n## Threats\n\n- **Cyber attacks:** Attacks on ports.\n\n"
                          "Harbours are mentioned only here.\n";
const char *const islands = "# Islands\n\n## Benefits\n\n- **Logistics:** Stocks on islands.\n";

} // namespace

TEST_P(LibrarySearch, findsTopicsAndBriefingsOfTheLibrary)
{
    const auto store = open();
    const BriefingId first = add(*store, ports).id;
    add(*store, islands);
    ASSERT_TRUE(kept().follow(*store));
    const search::Answer answer = found("attack kind:threat");
    ASSERT_EQ(answer.hits.size(), 1U);
    const DocumentPlace place = documentPlace(answer.hits[0].document);
    EXPECT_EQ(place.briefing, first);
    EXPECT_EQ(place.topic, 0U);
    const search::Answer whole = found("harbours");
    ASSERT_EQ(whole.hits.size(), 1U);
    EXPECT_FALSE(documentPlace(whole.hits[0].document).topic);
    EXPECT_EQ(found("area:logistics kind:benefit").total.documents, 1U);
}

TEST_P(LibrarySearch, findsWhatTheFrontMatterSays)
{
    const auto store = open();
    add(*store, "---\ntitle: Ports\ndesk: Quokka\n---\n\nWords.\n");
    ASSERT_TRUE(kept().follow(*store));
    EXPECT_EQ(found("quokka").total.briefings, 1U);
}

TEST_P(LibrarySearch, followsWhatIsAddedAndRemoved)
{
    const auto store = open();
    ASSERT_TRUE(kept().follow(*store));
    EXPECT_EQ(found("islands").total.briefings, 0U);
    const BriefingId id = add(*store, islands).id;
    ASSERT_TRUE(kept().follow(*store));
    EXPECT_EQ(found("islands").total.briefings, 1U);
    ASSERT_TRUE(store->setRemoved(id, true));
    ASSERT_TRUE(kept().follow(*store));
    EXPECT_EQ(found("islands").total.briefings, 0U);
}

TEST_P(LibrarySearch, isFollowedByTwoThreadsAtOnce)
{
    {
        const auto store = open();
        std::vector<NewBriefing> batch;
        for (int i = 0; i < 600; ++i)
            batch.push_back(prepared("# Number " + std::to_string(i) + "\n\nHarbours.\n"));
        ASSERT_TRUE(store->add(batch));
    }
    std::array<bool, 3> followed{};
    {
        std::vector<std::jthread> threads;
        for (bool &done : followed) {
            threads.emplace_back([&] {
                const auto store = open();
                done = kept().follow(*store).ok();
            });
        }
    }
    EXPECT_EQ(followed, (std::array{true, true, true}));
    EXPECT_EQ(found("harbours").total.briefings, 600U);
    EXPECT_EQ(kept().openSearch(*open()).value().documents, 600U) << "each was put in once";
    EXPECT_TRUE(kept().checkSearch(*open()).value().problems.empty());
}

TEST_P(LibrarySearch, standsStillUntilItIsToldToFollow)
{
    const auto store = open();
    EXPECT_EQ(found("islands").total.documents, 0U);
    const SearchState before = kept().openSearch(*store).value();
    EXPECT_EQ(before.documents, 0U);
    const BriefingId id = add(*store, islands).id;
    EXPECT_EQ(found("islands").total.documents, 0U);
    EXPECT_EQ(kept().checkSearch(*store).value().behind, 1U);
    ASSERT_TRUE(kept().follow(*store));
    EXPECT_GT(found("islands").total.documents, 0U);
    EXPECT_EQ(kept().checkSearch(*store).value().behind, 0U);
    const SearchState after = kept().openSearch(*store).value();
    EXPECT_GT(after.documents, before.documents);
    EXPECT_EQ(after.upTo, store->briefing(id).value().change);
}

TEST_P(LibrarySearch, handsOutTheWordsOfItsHits)
{
    const auto store = open();
    const BriefingId id = add(*store, ports).id;
    ASSERT_TRUE(kept().follow(*store));
    const auto topic = kept().wordsOf(found("attack kind:threat").hits, *store);
    ASSERT_TRUE(topic);
    ASSERT_EQ(topic.value().size(), 1U);
    EXPECT_EQ(topic.value()[0].briefing, id);
    EXPECT_EQ(topic.value()[0].text, "Attacks on ports.");
    const auto whole = kept().wordsOf(found("harbours").hits, *store);
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole.value().size(), 1U);
    EXPECT_FALSE(whole.value()[0].topic);
    EXPECT_NE(whole.value()[0].text.find("mentioned only here"), std::string::npos);
}

TEST_P(LibrarySearch, followsFromTheBeginningOnceItIsThrownAway)
{
    const auto store = open();
    add(*store, ports);
    ASSERT_TRUE(kept().follow(*store));
    kept().discardSearch();
    EXPECT_EQ(found("ports").total.documents, 0U);
    ASSERT_TRUE(kept().follow(*store));
    EXPECT_GT(found("ports").total.documents, 0U);
}

TEST_P(LibrarySearch, goesOnWhereItWasCancelled)
{
    const auto store = open();
    std::vector<NewBriefing> batch;
    constexpr int many = 600;
    batch.reserve(many);
    for (int i = 0; i < many; ++i)
        batch.push_back(prepared("# Number " + std::to_string(i) + "\n\nHarbours.\n"));
    ASSERT_TRUE(store->add(batch));
    const Result<void> some = kept().follow(*store, [](std::size_t, std::size_t) { return false; });
    EXPECT_EQ(some.error().code, RunError::Cancelled);
    const std::uint32_t first = found("harbours").total.briefings;
    EXPECT_GT(first, 0U);
    EXPECT_LT(first, 600U);
    ASSERT_TRUE(kept().follow(*store));
    EXPECT_EQ(found("harbours").total.briefings, 600U);
}

TEST_P(LibrarySearch, isAskedFromManyThreadsWhileItFollows)
{
    const auto store = open();
    add(*store, ports);
    ASSERT_TRUE(kept().follow(*store));
    std::array<bool, 4> always{};
    {
        std::vector<std::jthread> threads;
        for (bool &each : always) {
            threads.emplace_back([&] {
                each = true;
                for (int i = 0; i < 50; ++i)
                    each = each && found("ports").total.briefings > 0;
            });
        }
        for (int i = 0; i < 20; ++i) {
            add(*store, "# More of " + std::to_string(i) + "\n\nIslands.\n");
            EXPECT_TRUE(kept().follow(*store));
        }
    }
    EXPECT_EQ(always, (std::array{true, true, true, true}));
    EXPECT_EQ(found("islands").total.briefings, 20U);
}

INSTANTIATE_TEST_SUITE_P(In, LibrarySearch, ::testing::ValuesIn(keepers()), keeperName);

} // namespace entente::test
