// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/placednotes.h"

#include "core/library/wholetext.h"
#include "tests/core/library/eachlibrary.h"

#include <gtest/gtest.h>

namespace entente::test {

using namespace library;

namespace {

class PlacedNotes : public EachLibraryTest
{
protected:
    void prepare() override
    {
        m_store = open();
        m_first = add(*m_store, strait).id;
    }

    static std::string textOf(const std::string &source)
    {
        return wholeText(source, "briefing.md");
    }

    void note(const std::string &id, const std::string &words)
    {
        const std::string text = textOf(strait);
        const std::size_t at = text.find(words);
        ASSERT_NE(at, std::string::npos);
        Note note;
        note.id = id;
        note.briefing = m_first;
        note.anchor = anchorOf(
            text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
        note.words = "Ask the navy.";
        ASSERT_TRUE(m_store->save(note));
    }

    std::unique_ptr<library::Store> m_store;
    BriefingId m_first = 0;
};

// The same document, some time later.
const std::string later = "---\ntitle: The strait\ndate: 2024-06-01\n"
                          "source_url: https://example.org/strait\n---\n\n"
                          "Added at the head of it.\n\n# Recommendations\n\n"
                          "- **Sweep:** Sweep those mines.\n\n# Threats\n\n"
                          "- **Mines:** Mines close the strait.\n";

} // namespace

TEST_P(PlacedNotes, standInTheOrderOfTheText)
{
    note("b", "Sweep the mines");
    note("a", "Mines close the strait");
    const std::string text = textOf(strait);
    const auto placed = placedNotes(*m_store, m_first, text);
    ASSERT_TRUE(placed);
    ASSERT_EQ(placed.value().size(), 2U);
    EXPECT_EQ(placed.value()[0].note.id, "a");
    EXPECT_EQ(placed.value()[0].place.how, Found::AtPosition);
    EXPECT_EQ(placed.value()[1].note.id, "b");
}

TEST_P(PlacedNotes, followTheirWordsIntoANewerEdition)
{
    note("moved", "Mines close the strait");
    note("edited", "Sweep the mines");
    note("lost", "Cyber attacks on ports");
    const Added newer = add(*m_store, later);
    ASSERT_EQ(newer.how, Added::How::Edition);

    const std::string text = textOf(later);
    const auto placed = placedNotes(*m_store, newer.id, text);
    ASSERT_TRUE(placed);
    ASSERT_EQ(placed.value().size(), 3U) << "none is dropped";
    EXPECT_EQ(placed.value()[0].note.id, "edited");
    EXPECT_EQ(placed.value()[0].place.how, Found::Nearly);
    EXPECT_EQ(placed.value()[1].note.id, "moved");
    EXPECT_EQ(placed.value()[1].place.how, Found::ByQuote);
    const TextRange at = placed.value()[1].place.position;
    EXPECT_EQ(text.substr(at.begin, at.size()), "Mines close the strait");
    EXPECT_EQ(placed.value()[2].note.id, "lost");
    EXPECT_EQ(placed.value()[2].place.how, Found::Orphaned);
}

TEST_P(PlacedNotes, ofAnEditionThatWasTakenOutAreThereStill)
{
    note("a", "Mines close the strait");
    const Added newer = add(*m_store, later);
    ASSERT_TRUE(m_store->setRemoved(m_first, true));
    const auto placed = placedNotes(*m_store, newer.id, textOf(later));
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed.value().size(), 1U);
}

TEST_P(PlacedNotes, ofOtherDocumentsStayWithThem)
{
    note("a", "Mines close the strait");
    const Added other = add(*m_store, "# Threats\n\n- **Mines:** Mines close the strait.\n");
    ASSERT_EQ(other.how, Added::How::New);
    const auto placed = placedNotes(*m_store, other.id, "Mines close the strait.");
    ASSERT_TRUE(placed);
    EXPECT_TRUE(placed.value().empty());
}

INSTANTIATE_TEST_SUITE_P(In, PlacedNotes, ::testing::ValuesIn(keepersOfWords()), keeperName);

} // namespace entente::test
