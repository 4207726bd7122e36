// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the library does with editions of one document.

#include "core/library/anchoring.h"
#include "core/library/corrections.h"
#include "core/library/editlog.h"
#include "core/library/placednotes.h"
#include "core/library/wholetext.h"
#include "tests/core/library/eachlibrary.h"

namespace entente::test {

using namespace library;

namespace {

const std::string head = "---\ntitle: Ports\ndate: 2024-05-04\n---\n\n";
const std::string body = "# Threats\n\n- **Mines:** Mines close the strait to every tanker.\n"
                         "- **Cyber attacks:** Attacks on the cranes of the harbour.\n\n"
                         "# Recommendations\n\n- **Sweep:** Sweep the mines before the summer.\n";
const std::string added = "\n# Outlook\n\nThe strait is expected to stay closed for months.\n";
const std::string other = "# Benefits\n\nA pipeline through the desert brings oil to the coast, "
                          "and frees ships for grain, timber and steel all the year round.\n";
/// Half of the body, and as much that is new.
const std::string halfNew = "# Threats\n\n- **Mines:** Mines close the strait to every tanker.\n"
                            "- **Drones:** Flights over a terminal where gas is stored.\n\n"
                            "# Recommendations\n\n- **Escort:** Lead convoys past the islands.\n";

class StoredEditions : public EachLibraryTest
{
protected:
    void prepare() override { m_store = open(); }

    Added put(const std::string &text, const std::string &name = "/in/ports.md")
    {
        return add(*m_store, text, name);
    }

    Added putGrown(const std::string &text, const std::string &name)
    {
        NewBriefing made = prepared(text, name);
        made.mayHaveGrown = true;
        const auto done = m_store->add({&made, 1});
        EXPECT_TRUE(done);
        return done ? done.value().front() : Added();
    }

    void note(BriefingId on, const std::string &source, const std::string &words)
    {
        const std::string text = wholeText(source, "ports.md");
        const std::size_t at = text.find(words);
        ASSERT_NE(at, std::string::npos);
        Note made;
        made.id = newNoteId();
        made.briefing = on;
        made.anchor = anchorOf(
            text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
        made.words = "Ask the navy.";
        ASSERT_TRUE(m_store->save(made));
    }

    [[nodiscard]] std::size_t notesOn(BriefingId id, const std::string &source)
    {
        return placedNotes(*m_store, id, wholeText(source, "ports.md")).value().size();
    }

    [[nodiscard]] std::vector<BriefingId> listed()
    {
        std::vector<BriefingId> ids;
        const auto records = m_store->briefings();
        EXPECT_TRUE(records);
        for (const BriefingRecord &record : records.value()) {
            if (!record.older)
                ids.push_back(record.id);
        }
        return ids;
    }

    [[nodiscard]] search::Answer find(const std::string &words,
                                      Editions editions = Editions::Newest)
    {
        EXPECT_TRUE(kept().follow(*m_store));
        search::Request request;
        request.query = search::parseQuery(words, bundledVocabulary().get());
        request.listBriefings = true;
        return kept().search(request, editions).value();
    }

    std::unique_ptr<library::Store> m_store;
};

} // namespace

TEST_P(StoredEditions, ofAFileThatWasEditedBearItsNotes)
{
    const Added first = put(head + body);
    note(first.id, head + body, "close the strait");
    const Added second = put(head + body + added);
    EXPECT_EQ(second.how, Added::How::Edition);
    EXPECT_EQ(second.perhapsOf, std::nullopt);
    EXPECT_EQ(notesOn(second.id, head + body + added), 1U);
    EXPECT_EQ(listed(), std::vector<BriefingId>{second.id});
}

TEST_P(StoredEditions, areKnownUnderAnotherNameByTitleAndText)
{
    const Added first = put(head + body);
    const Added second = put(head + body + added, "/elsewhere/copy.md");
    EXPECT_EQ(second.how, Added::How::Edition);
    EXPECT_EQ(m_store->briefing(second.id).value().work, first.id);
    EXPECT_EQ(put(head + other, "/elsewhere/other.md").how, Added::How::New);
}

TEST_P(StoredEditions, ofAFileWithoutTitleAreKnownByItsPath)
{
    const std::string text = "Mines close the strait to every tanker until the summer is over.\n";
    put(text);
    EXPECT_EQ(put(text + "\nMore of it.\n").how, Added::How::Edition);
    EXPECT_EQ(put(other).how, Added::How::New) << "the file holds altogether another text now";
}

TEST_P(StoredEditions, takeTheCorrectionsAlong)
{
    const Added first = put(head + body);
    const std::vector<KeptTopic> before = topics(*m_store, first.id);
    ASSERT_FALSE(before.empty());
    Correction correction;
    correction.briefing = first.id;
    correction.topic = topicKey(before[0].title, before[0].text);
    correction.kind = Kind::Implication;
    ASSERT_TRUE(m_store->save(correction));
    const Added second = put(head + body + added);
    EXPECT_EQ(topics(*m_store, second.id)[0].title, before[0].title);
    EXPECT_EQ(topics(*m_store, second.id)[0].kind, Kind::Implication);
}

TEST_P(StoredEditions, thatAreNotSureAreKeptBesideAndNamed)
{
    const Added first = put(head + body);
    note(first.id, head + body, "close the strait");
    const Added second = put(head + halfNew, "/elsewhere/ports.md");
    EXPECT_EQ(second.how, Added::How::New);
    EXPECT_EQ(second.perhapsOf, first.id);
    EXPECT_EQ(listed(), (std::vector<BriefingId>{first.id, second.id})) << "nothing is hidden";
    const std::vector<EditionDoubt> open{{second.id, first.id}};
    EXPECT_EQ(m_store->editionDoubts().value(), open);
    EXPECT_EQ(put(head + halfNew, "/elsewhere/ports.md").perhapsOf, first.id)
        << "as long as nobody said";

    const std::vector<BriefingId> it{second.id};
    ASSERT_TRUE(m_store->setEdition(it, first.id));
    EXPECT_TRUE(m_store->editionDoubts().value().empty());
    EXPECT_EQ(notesOn(second.id, head + halfNew), 1U);
    EXPECT_EQ(listed(), it);
}

TEST_P(StoredEditions, thatSomebodyPartedAreAskedForNoMore)
{
    const Added first = put(head + body);
    const Added second = put(head + halfNew, "/elsewhere/ports.md");
    const std::vector<BriefingId> it{second.id};
    ASSERT_TRUE(m_store->setEdition(it, std::nullopt));
    EXPECT_TRUE(m_store->editionDoubts().value().empty());
    const Added third = put(head + halfNew + added, "/elsewhere/ports.md");
    EXPECT_EQ(third.how, Added::How::Edition) << "of the same file";
    EXPECT_EQ(listed(), (std::vector<BriefingId>{first.id, third.id}));
}

TEST_P(StoredEditions, loseNoNoteWhereTheyArePartedAndJoinedAgain)
{
    const Added first = put(head + body);
    note(first.id, head + body, "close the strait");
    const Added second = put(head + body + added);
    note(second.id, head + body + added, "for months");
    const std::string text = head + body + added;
    EXPECT_EQ(notesOn(second.id, text), 2U);
    EditLog log(*m_store);
    ASSERT_TRUE(log.apply(EditionEdit{{second.id}, first.id, std::nullopt}));
    EXPECT_EQ(notesOn(second.id, text), 1U);
    EXPECT_EQ(notesOn(first.id, head + body), 1U);
    EXPECT_EQ(listed(), (std::vector<BriefingId>{first.id, second.id}));
    ASSERT_TRUE(log.undo());
    EXPECT_EQ(notesOn(second.id, text), 2U);
    EXPECT_EQ(listed(), std::vector<BriefingId>{second.id});
    expectWhole(*m_store);
}

TEST_P(StoredEditions, keepTogetherWhereTheFirstOfThemIsParted)
{
    const Added first = put(head + body);
    const Added second = put(head + body + added);
    const Added third = put(head + body + added + added);
    const std::vector<BriefingId> it{first.id};
    ASSERT_TRUE(m_store->setEdition(it, std::nullopt));
    EXPECT_EQ(m_store->editions(third.id).value(), (std::vector<BriefingId>{second.id, third.id}));
    EXPECT_EQ(m_store->briefing(third.id).value().work, second.id);
    EXPECT_EQ(m_store->briefing(first.id).value().work, first.id);
    ASSERT_TRUE(m_store->setEdition(it, third.id));
    EXPECT_EQ(m_store->briefing(third.id).value().work, first.id);
    EXPECT_EQ(listed(), std::vector<BriefingId>{third.id});
}

TEST_P(StoredEditions, showTheOneBeforeWhereTheNewestIsTakenOut)
{
    const Added first = put(head + body);
    const Added second = put(head + body + added);
    ASSERT_TRUE(m_store->setRemoved(second.id, true));
    EXPECT_EQ(listed(), std::vector<BriefingId>{first.id});
    EXPECT_EQ(find("mines").briefings.size(), 1U);
    ASSERT_TRUE(m_store->setRemoved(second.id, false));
    EXPECT_EQ(listed(), std::vector<BriefingId>{second.id});
}

TEST_P(StoredEditions, showWhatTheFileSaysWhereAnEditWasTakenBack)
{
    const Added first = put(head + body);
    put(head + body + added);
    const Added back = put(head + body);
    EXPECT_EQ(back.how, Added::How::Known);
    EXPECT_EQ(back.id, first.id);
    EXPECT_EQ(listed(), std::vector<BriefingId>{first.id});
}

TEST_P(StoredEditions, areFoundOnceUnlessAllAreAskedFor)
{
    const Added first = put(head + body);
    EXPECT_EQ(find("mines").total.briefings, 1U);
    const Added second = put(head + body + added);
    const search::Answer newest = find("mines");
    EXPECT_EQ(newest.total.briefings, 1U);
    ASSERT_EQ(newest.briefings.size(), 1U);
    EXPECT_EQ(newest.briefings[0].briefing, static_cast<std::uint64_t>(second.id));
    ASSERT_EQ(newest.years.size(), 1U);
    EXPECT_EQ(newest.years[0].count.briefings, 1U) << "counts too";
    for (const search::Hit &hit : newest.hits)
        EXPECT_EQ(documentPlace(hit.document).briefing, second.id);
    EXPECT_EQ(find("mines", Editions::All).total.briefings, 2U);
    search::Request named;
    named.filter.briefings = {static_cast<std::uint64_t>(first.id)};
    EXPECT_EQ(kept().search(named).value().total.briefings, 1U) << "naming it is asking for it";
    EXPECT_TRUE(kept().checkSearch(*m_store).value().problems.empty());
}

TEST_P(StoredEditions, ofAFileThatWasReadWhileItWasWrittenAreOneInTheEnd)
{
    const std::string whole = head + body + added;
    std::vector<BriefingId> halves;
    for (const std::size_t size : {whole.size() / 8, whole.size() / 3, whole.size() * 2 / 3})
        halves.push_back(putGrown(whole.substr(0, size), "/in/ports.md").id);
    const Added last = putGrown(whole, "/in/ports.md");
    EXPECT_EQ(last.how, Added::How::Edition);
    ASSERT_EQ(m_store->briefings().value().size(), 1U) << "not even among all editions";
    EXPECT_EQ(m_store->briefings().value()[0].id, last.id);
    EXPECT_EQ(find("mines", Editions::All).total.briefings, 1U);
    EXPECT_TRUE(m_store->editionDoubts().value().empty());
    expectWhole(*m_store);
}

TEST_P(StoredEditions, ofAFileThatIsWrittenAnewFromItsHeadBearItsNotes)
{
    const Added first = putGrown(head + body, "/in/ports.md");
    note(first.id, head + body, "close the strait");
    const std::string whole = "---\ntitle: All the ports\n---\n\nNew at its head.\n\n" + body;
    const Added half = putGrown(whole.substr(0, 15), "/in/ports.md"); // which says nothing yet
    EXPECT_EQ(half.how, Added::How::New);
    const Added last = putGrown(whole, "/in/ports.md");
    EXPECT_EQ(last.how, Added::How::Edition);
    EXPECT_EQ(notesOn(last.id, whole), 1U);
    EXPECT_EQ(listed(), std::vector<BriefingId>{last.id});
    EXPECT_EQ(m_store->editions(last.id).value(), (std::vector<BriefingId>{first.id, last.id}));
    EXPECT_TRUE(m_store->editionDoubts().value().empty());
}

TEST_P(StoredEditions, keepANoteOnTheHalfOfAFile)
{
    const std::string whole = head + body + added;
    const std::string half = head + body;
    const Added first = putGrown(half, "/in/ports.md");
    note(first.id, half, "close the strait");
    const Added last = putGrown(whole, "/in/ports.md");
    EXPECT_EQ(notesOn(last.id, whole), 1U);
}

TEST_P(StoredEditions, ofAFileThatWasEditedInAWatchedFolderAreKept)
{
    putGrown(head + body, "/in/ports.md");
    putGrown(head + added + body, "/in/ports.md"); // not the same and more
    EXPECT_EQ(m_store->briefings().value().size(), 2U);
    EXPECT_EQ(listed().size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(In, StoredEditions, ::testing::ValuesIn(keepersOfWords()), keeperName);

} // namespace entente::test
