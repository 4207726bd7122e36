// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/corrections.h"

#include "core/library/anchoring.h"
#include "core/library/archive/folderexport.h"
#include "core/library/editlog.h"
#include "core/library/import/renewal.h"
#include "core/library/libraryerror.h"
#include "core/library/readkept.h"
#include "core/library/wholetext.h"
#include "tests/core/library/eachlibrary.h"

#include <gtest/gtest.h>

namespace entente::test {

using namespace library;

namespace {

const std::string waiting = "Tankers wait for logistics support";
const std::string text = "---\ntitle: The strait\nsource_url: https://example.org/strait\n---\n\n"
                         "# Threats\n\n- **Mines:** Mines close the strait.\n"
                         "- **Cyber attacks:** Cyber attacks on ports.\n\n"
                         "It is said: "
    + waiting + ", and more.\n\n# Recommendations\n\n- **Sweep:** Sweep the mines.\n";

/// Topics that are taken out and added, in a library that an index follows.
class TakenAndAdded : public EachLibraryTest
{
protected:
    void prepare() override
    {
        m_store = open();
        NewBriefing made = prepared(text, "/in/strait.md");
        made.analysis = "0"; // so that it can be found anew
        m_id = m_store->add({&made, 1}).value().front().id;
    }

    [[nodiscard]] Correction added(const std::string &words, std::optional<Kind> kind,
                                   const std::string &in = text) const
    {
        const std::string whole = wholeText(in, "strait.md");
        const std::size_t at = whole.find(words);
        EXPECT_NE(at, std::string::npos);
        Correction correction;
        correction.briefing = m_id;
        correction.topic = topicKey({}, words);
        correction.kind = kind;
        correction.added = anchorOf(
            whole, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
        return correction;
    }

    [[nodiscard]] Correction none(const char *title, const char *words) const
    {
        Correction correction;
        correction.briefing = m_id;
        correction.topic = topicKey(title, words);
        correction.isNoTopic = true;
        return correction;
    }

    /// The titles, or the words where there is none, of the topics in the library. Fails where the
    /// briefing as it is opened has others.
    [[nodiscard]] std::vector<std::string> listed(BriefingId id)
    {
        EXPECT_TRUE(kept().follow(*m_store));
        const std::vector<KeptTopic> found = topics(*m_store, id);
        const Result<Briefing> read = readKept(*m_store, id, *bundledVocabulary());
        EXPECT_TRUE(read);
        std::vector<KeptTopic> opened = keptTopics(read.value(), *bundledVocabulary());
        for (KeptTopic &each : opened)
            each.briefing = id;
        EXPECT_EQ(found, opened);
        std::vector<std::string> titles;
        titles.reserve(found.size());
        for (const KeptTopic &each : found) {
            titles.push_back(each.title.empty() ? each.text : each.title);
            const auto one = m_store->topic(id, each.number);
            EXPECT_TRUE(one && one.value() == each);
        }
        return titles;
    }

    /// Topics that a search finds, by their number.
    [[nodiscard]] std::vector<std::uint32_t> found(const char *words)
    {
        search::Request request;
        request.query = search::parseQuery(words, bundledVocabulary().get());
        request.anyWordWhenNone = false;
        std::vector<std::uint32_t> numbers;
        const search::Answer answer = kept().search(request).value();
        for (const search::Hit &hit : answer.hits) {
            if (const auto topic = documentPlace(hit.document).topic)
                numbers.push_back(*topic);
        }
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }

    void expectSound()
    {
        expectWhole(*m_store);
        const auto checked = kept().checkSearch(*m_store);
        ASSERT_TRUE(checked);
        EXPECT_EQ(checked.value().problems, std::vector<std::string>());
        EXPECT_EQ(checked.value().behind, 0U);
    }

    std::unique_ptr<library::Store> m_store;
    BriefingId m_id = 0;
};

using Titles = std::vector<std::string>;

} // namespace

TEST_P(TakenAndAdded, whatIsNoTopicIsGoneFromListsCountsAndSearchButNotFromTheText)
{
    ASSERT_EQ(listed(m_id), (Titles{"Mines", "Cyber attacks", "Sweep"}));
    ASSERT_TRUE(m_store->save(none("Mines", "Mines close the strait.")));
    EXPECT_EQ(listed(m_id), (Titles{"Cyber attacks", "Sweep"}));
    const auto kinds = m_store->briefing(m_id).value().kinds;
    EXPECT_EQ(kinds[static_cast<std::size_t>(Kind::Threat)], 1U);
    EXPECT_EQ(found("mines"), std::vector<std::uint32_t>{1}) << "the sweep, under its new number";
    EXPECT_TRUE(found("close").empty());
    EXPECT_NE(wholeText(m_store->source(m_id).value(), "strait.md").find("Mines close"),
              std::string::npos);
    expectSound();
}

TEST_P(TakenAndAdded, whatWasTakenOutComesBack)
{
    Correction gone = none("Mines", "Mines close the strait.");
    gone.version = m_store->save(gone).value();
    EXPECT_EQ(listed(m_id).size(), 2U);
    gone.isNoTopic = false;
    ASSERT_TRUE(m_store->save(gone));
    EXPECT_EQ(listed(m_id), (Titles{"Mines", "Cyber attacks", "Sweep"}));
    expectSound();
}

TEST_P(TakenAndAdded, wordsMadeATopicStandInReadingOrderWithAllThatATopicHas)
{
    ASSERT_TRUE(m_store->save(added(waiting, Kind::Implication)));
    EXPECT_EQ(listed(m_id), (Titles{"Mines", "Cyber attacks", waiting, "Sweep"}));
    const KeptTopic topic = topics(*m_store, m_id)[2];
    EXPECT_EQ(topic.kind, Kind::Implication);
    EXPECT_EQ(topic.certainty, Certainty::Stated);
    EXPECT_EQ(topic.section, "Threats");
    EXPECT_EQ(topic.where, Locator(TextLine{11}));
    EXPECT_EQ(topic.areas, std::vector<std::string>{"logistics"});
    EXPECT_EQ(topic.byAnalyst, (ByAnalyst{false, false, true}));
    EXPECT_EQ(found("tankers"), std::vector<std::uint32_t>{2});
    EXPECT_EQ(found("sweep"), std::vector<std::uint32_t>{3});
    EXPECT_EQ(m_store->briefing(m_id).value().kinds[static_cast<std::size_t>(Kind::Implication)],
              1U);
    expectSound();
}

TEST_P(TakenAndAdded, kindAndAreasOfAnAddedTopicCanBeCorrectedToo)
{
    Correction topic = added(waiting, Kind::Implication);
    topic.version = m_store->save(topic).value();
    topic.kind = Kind::Threat;
    topic.areas = {{"cybersecurity"}};
    ASSERT_TRUE(m_store->save(topic));
    EXPECT_EQ(listed(m_id).size(), 4U);
    EXPECT_EQ(topics(*m_store, m_id)[2].kind, Kind::Threat);
    EXPECT_EQ(topics(*m_store, m_id)[2].areas, std::vector<std::string>{"cybersecurity"});
    EXPECT_EQ(topics(*m_store, m_id)[2].byAnalyst, (ByAnalyst{false, true, true}));
}

TEST_P(TakenAndAdded, briefingsWithoutTopicsOfTheirOwnAreListedAmongTheOthers)
{
    const std::string prose = "---\ntitle: Prose\n---\n\nA ship.\n";
    m_id = add(*m_store, prose, "/in/prose.md").id;
    const BriefingId last = add(*m_store, strait, "/in/last.md").id;
    ASSERT_TRUE(topics(*m_store, m_id).empty());
    ASSERT_TRUE(m_store->save(added("A ship", Kind::Driver, prose)));
    EXPECT_EQ(listed(m_id), Titles{"A ship"});
    const std::vector<KeptTopic> all = topics(*m_store, 0);
    std::vector<BriefingId> order;
    order.reserve(all.size());
    for (const KeptTopic &topic : all)
        order.push_back(topic.briefing);
    EXPECT_EQ(std::count(order.begin(), order.end(), m_id), 1);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    ASSERT_EQ(order.back(), last);
    ASSERT_TRUE(m_store->setRemoved(m_id, true));
    for (const KeptTopic &topic : topics(*m_store, 0))
        EXPECT_NE(topic.briefing, m_id);
    EXPECT_FALSE(m_store->topic(m_id, 0).value());
    expectWhole(*m_store);
}

TEST_P(TakenAndAdded, surviveANewAnalysis)
{
    ASSERT_TRUE(m_store->save(added(waiting, Kind::Implication)));
    ASSERT_TRUE(m_store->save(none("Cyber attacks", "Cyber attacks on ports.")));
    ASSERT_EQ(listed(m_id), (Titles{"Mines", waiting, "Sweep"}));
    // An older analysis, which found less: today's is to be laid over anew.
    NewBriefing less = prepared(text, "/in/strait.md");
    less.topics.erase(less.topics.begin());
    less.topics.front().number = 0;
    less.topics.back().number = 1;
    const std::vector<Renewal> batch{{m_id, "1 less", less}};
    ASSERT_TRUE(m_store->renew(batch));
    EXPECT_EQ(topics(*m_store, m_id).size(), 1U) << "the added one has no place yet";
    EXPECT_EQ(m_store->unplaced().value(), std::vector<BriefingId>{m_id});
    ASSERT_TRUE(renewBriefings(*m_store, *bundledVocabulary(), {}));
    EXPECT_EQ(listed(m_id), (Titles{"Mines", waiting, "Sweep"}));
    EXPECT_TRUE(m_store->unplaced().value().empty());
    expectSound();
}

TEST_P(TakenAndAdded, moveWithANewEditionWhoseWordsAreElsewhereAndNearlyTheSame)
{
    ASSERT_TRUE(m_store->save(added(waiting, Kind::Implication)));
    ASSERT_TRUE(m_store->save(none("Mines", "Mines close the strait.")));
    std::string next = text;
    next.insert(next.find("# Threats"), "A new beginning of the report.\n\n");
    next.replace(next.find("wait for"), 8, "waits for");
    const Added second = add(*m_store, next, "/in/strait.md");
    ASSERT_EQ(second.how, Added::How::Edition);
    const std::string now = "Tankers waits for logistics support";
    EXPECT_EQ(listed(second.id), (Titles{"Cyber attacks", now, "Sweep"}));
    const Briefing read = readKept(*m_store, second.id, *bundledVocabulary()).value();
    const auto laid = m_store->corrections(second.id).value();
    const Correction *its = correctionOf(read, read.topics[1], laid);
    ASSERT_NE(its, nullptr) << "although it is kept by other words";
    EXPECT_EQ(its->topic, topicKey({}, waiting));
    expectSound();
}

TEST_P(TakenAndAdded, areLostNowhereWhereAnEditionLacksTheWords)
{
    ASSERT_TRUE(m_store->save(added(waiting, Kind::Implication)));
    std::string next = text;
    next.replace(next.find("It is said"), next.find(", and more") - next.find("It is said"), "No");
    const Added second = add(*m_store, next, "/in/strait.md");
    ASSERT_EQ(second.how, Added::How::Edition);
    EXPECT_EQ(listed(second.id), (Titles{"Mines", "Cyber attacks", "Sweep"}));
    EXPECT_TRUE(m_store->unplaced().value().empty()) << "it is not looked for again and again";
    const Added third = add(*m_store, text + "\nAnd an end.\n", "/in/strait.md");
    EXPECT_EQ(listed(third.id)[2], waiting) << "where they stand again";
}

TEST_P(TakenAndAdded, wordsThatAnalysisTakesForATopicTooAreOne)
{
    Briefing read = *briefing(text);
    Correction correction = added("Sweep", Kind::Driver);
    correction.topic = topicKey("Sweep", "Sweep the mines.");
    layOver(read, {&correction, 1}, *bundledVocabulary());
    ASSERT_EQ(read.topics.size(), 3U);
    EXPECT_EQ(read.topics[2].kind, Kind::Driver);
    EXPECT_FALSE(read.topics[2].byAnalyst.added);
}

TEST_P(TakenAndAdded, comeBackFromAFolder)
{
    ASSERT_TRUE(m_store->save(added(waiting, Kind::Implication)));
    ASSERT_TRUE(m_store->save(none("Mines", "Mines close the strait.")));
    const Titles before = listed(m_id);
    ASSERT_TRUE(exportFolder(*m_store, path("out")));
    m_library = another();
    m_store = open();
    const auto taken = importFolder(*m_store, path("out"), *bundledVocabulary());
    ASSERT_TRUE(taken) << sentence(taken.error()).toStdString();
    const BriefingId id = m_store->briefings().value().front().id;
    EXPECT_EQ(listed(id), before);
    EXPECT_EQ(before, (Titles{"Cyber attacks", waiting, "Sweep"}));
}

TEST_P(TakenAndAdded, areUndoneInOneStepAndAllOrNone)
{
    EditLog log(*m_store);
    CorrectionsEdit edit;
    for (const char *title : {"Mines", "Cyber attacks"}) {
        CorrectionEdit &each = edit.edits.emplace_back();
        each.after = none(title,
                          title == std::string("Mines") ? "Mines close the strait."
                                                        : "Cyber attacks on ports.");
        each.before.briefing = each.after.briefing;
        each.before.topic = each.after.topic;
    }
    ASSERT_TRUE(log.apply(edit));
    EXPECT_EQ(listed(m_id), Titles{"Sweep"});
    ASSERT_TRUE(log.undo());
    EXPECT_EQ(listed(m_id), (Titles{"Mines", "Cyber attacks", "Sweep"}));
    ASSERT_TRUE(log.redo());
    EXPECT_EQ(listed(m_id), Titles{"Sweep"});

    Correction theirs = m_store->corrections(m_id).value().back();
    theirs.kind = Kind::Driver;
    ASSERT_TRUE(open()->save(theirs));
    EXPECT_EQ(log.undo().error().code, LibraryError::ChangedElsewhere);
    EXPECT_EQ(listed(m_id), Titles{"Sweep"}) << "not half of it";
}

INSTANTIATE_TEST_SUITE_P(In, TakenAndAdded, ::testing::ValuesIn(keepers()), keeperName);

} // namespace entente::test
