// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/notekeeper.h"

#include "tests/core/session/sessions.h"

namespace entente::session {

class NoteKeeperTest : public SessionTest
{
protected:
    void SetUp() override
    {
        SessionTest::SetUp();
        importBoth();
        m_open = opened("ports.md");
        m_note = noteOn(m_open, "Mines", "Ask who.");
        m_keeper.begin(m_note, m_open);
    }

    [[nodiscard]] NoteState state() const { return m_keeper.statusOf(m_note.id).state; }

    int m_refusals = 0;
    std::vector<std::string> m_told;
    std::string m_renamedTo;
    NoteKeeper m_keeper{
        path("l.entente"),
        {[this](const std::string &id) { m_told.push_back(id); },
         [this](const std::string &, const library::Note &kept) { m_renamedTo = kept.id; },
         [this] { ++m_refusals; }}};
    KeptBriefing m_open;
    library::Note m_note;
};

TEST_F(NoteKeeperTest, holdsANoteUntilTheLibraryHasIt)
{
    EXPECT_EQ(state(), NoteState::Saving);
    const NoteKeeper::Writing writing = m_keeper.hand(m_note);
    const auto written = m_session->writeNote(writing.note, writing.on);
    ASSERT_TRUE(written);
    EXPECT_FALSE(m_keeper.isEmpty());
    m_keeper.written(m_note.id, writing.number, written.value().note);
    EXPECT_TRUE(m_keeper.isEmpty());
    EXPECT_EQ(state(), NoteState::Saved);
    EXPECT_EQ(m_told, (std::vector<std::string>{m_note.id, m_note.id}));
}

TEST_F(NoteKeeperTest, holdsNoBriefingOfANoteThatTheLibraryHas)
{
    const std::weak_ptr<const Briefing> briefing = m_open.briefing;
    library::Note kept;
    {
        const NoteKeeper::Writing writing = m_keeper.hand(m_note);
        kept = m_session->writeNote(writing.note, writing.on).value().note;
        m_keeper.written(m_note.id, writing.number, kept);
    }
    m_open = {}; // it is closed
    EXPECT_TRUE(briefing.expired());
    kept.words = "Ask when.";
    const NoteKeeper::Writing again = m_keeper.hand(kept);
    EXPECT_TRUE(m_session->writeNote(again.note, again.on)) << "the note says which it is on";
}

TEST_F(NoteKeeperTest, offersAgainWhatWasRefused)
{
    const NoteKeeper::Writing writing = m_keeper.hand(m_note);
    EXPECT_TRUE(m_keeper.refused(m_note.id, writing.number, QStringLiteral("the disk is full")));
    EXPECT_EQ(m_refusals, 1);
    EXPECT_EQ(state(), NoteState::NotSaved);
    EXPECT_EQ(m_keeper.statusOf(m_note.id).why, QStringLiteral("the disk is full"));
    ASSERT_EQ(m_keeper.refusedNotes().size(), 1U);
    EXPECT_EQ(m_keeper.refusedNotes().front().words, "Ask who.");
}

TEST_F(NoteKeeperTest, laysWhatWasTypedOverWhatTheLibraryHas)
{
    EXPECT_TRUE(m_keeper.layOver(m_open));
    ASSERT_EQ(m_open.notes.size(), 1U);
    EXPECT_EQ(m_open.notes.front().place.position, passage(m_open, "Mines"));
    EXPECT_FALSE(m_keeper.layOver(m_open)) << "it lies there already";
    m_note.words = "Ask again.";
    m_keeper.type(m_note);
    EXPECT_TRUE(m_keeper.layOver(m_open));
    EXPECT_EQ(m_open.notes.front().note.words, "Ask again.");
}

TEST_F(NoteKeeperTest, offersNothingAgainWhileTwoNotesStandAgainstEachOther)
{
    (void)m_keeper.hand(m_note);
    m_keeper.setConflict(m_note.id, QStringLiteral("it was changed"));
    EXPECT_EQ(state(), NoteState::NotSaved);
    EXPECT_TRUE(m_keeper.refusedNotes().empty());
    EXPECT_FALSE(m_keeper.layOver(m_open));
}

} // namespace entente::session
