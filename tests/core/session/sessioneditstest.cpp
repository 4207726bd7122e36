// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/topicedits.h"
#include "tests/core/session/sessions.h"

namespace entente::session {

TEST_F(SessionTest, aNewNoteTakesItsBriefingIn)
{
    const KeptBriefing open = opened("ports.md");
    EXPECT_FALSE(open.id);
    const auto written = m_session->writeNote(noteOn(open, "Mines", "Ask who."), open);
    ASSERT_TRUE(written);
    EXPECT_TRUE(written.value().touched.briefings);
    EXPECT_EQ(written.value().note.version, 1);
    const KeptBriefing kept = lookedUpNow(open);
    ASSERT_TRUE(kept.id);
    ASSERT_EQ(kept.notes.size(), 1U);
    EXPECT_EQ(kept.notes.front().place.position, passage(open, "Mines"));
}

TEST_F(SessionTest, aNoteTouchesItsOwnBriefingAlone)
{
    importBoth();
    const KeptBriefing ports = opened("ports.md");
    const auto written = m_session->writeNote(noteOn(ports, "Mines", "Ask who."), ports);
    ASSERT_TRUE(written);
    EXPECT_EQ(written.value().touched, Touched::notesOn(*ports.id));
    EXPECT_EQ(m_session->undo().value().notesOf, std::vector<library::BriefingId>{*ports.id});
    EXPECT_EQ(m_session->redo().value().notesOf, std::vector<library::BriefingId>{*ports.id});
}

TEST_F(SessionTest, aHighlightIsCalledOneAndANoteANote)
{
    library::Note note;
    note.words = "Ask who.";
    library::Note highlight;
    EXPECT_EQ(nameOf(library::NoteEdit{{}, highlight}), QStringLiteral("new highlight"));
    EXPECT_EQ(nameOf(library::NoteEdit{{}, note}), QStringLiteral("new note"));
    EXPECT_EQ(nameOf(library::NoteEdit{highlight, note}), QStringLiteral("change of a note"));
    EXPECT_EQ(nameOf(library::NoteEdit{highlight, highlight}),
              QStringLiteral("change of a highlight"));
    EXPECT_EQ(nameOf(library::NoteEdit{highlight, {}}), QStringLiteral("removal of a highlight"));
    EXPECT_EQ(nameOf(library::NoteEdit{note, {}}), QStringLiteral("removal of a note"));
}

TEST_F(SessionTest, looksUpNoMoreThanWhatChanged)
{
    importBoth();
    const std::vector<KeptBriefing> open{opened("ports.md"), opened("shield.md")};
    const std::vector<library::BriefingId> changed{*open.back().id};
    const auto found = m_session->lookUp(open, changed);
    ASSERT_TRUE(found);
    ASSERT_EQ(found.value().size(), 1U);
    EXPECT_EQ(found.value().front().briefing, open.back().briefing);
    EXPECT_EQ(m_session->lookUp(open).value().size(), 2U);
}

TEST_F(SessionTest, looksUpTheOtherEditionsOfADocumentThatChanged)
{
    importBoth();
    const KeptBriefing first = opened("ports.md");
    write("ports.md",
          "---\ntitle: Ports\ndate: 2021-05-04\n---\n"
          "# Threats\n\nThe following **threats** stand out:\n\n"
          "- **Cyber attacks:** on the harbour's cranes.\n"
          "- **Mines:** in the strait.\n- **Storms:** from the west.\n");
    const KeptBriefing second = opened("ports.md");
    ASSERT_EQ(second.editionOf, first.id);
    const auto written = m_session->writeNote(noteOn(first, "Mines", "Ask who."), first);
    ASSERT_TRUE(written);
    const auto found = m_session->lookUp({second}, written.value().touched.notesOf);
    ASSERT_TRUE(found);
    ASSERT_EQ(found.value().size(), 1U);
    EXPECT_EQ(found.value().front().notes.size(), 1U);
}

TEST_F(SessionTest, neitherOfTwoWritersOverwritesTheOther)
{
    importBoth();
    const KeptBriefing ports = opened("ports.md");
    const library::Note first =
        m_session->writeNote(noteOn(ports, "Mines", "mine"), ports).value().note;
    const auto other = begin();
    library::Note changed = first;
    changed.words = "theirs";
    ASSERT_TRUE(other->writeNote(changed, {}));
    library::Note again = first;
    again.words = "mine again";
    const auto refused = m_session->writeNote(again, {});
    ASSERT_TRUE(refused);
    ASSERT_TRUE(refused.value().theirs);
    EXPECT_EQ(refused.value().theirs->words, "theirs");
    EXPECT_EQ(refused.value().note.words, "mine again");
    EXPECT_EQ(refused.value().touched, Touched());
}

TEST_F(SessionTest, isUndoneInTheSessionThatDidIt)
{
    importBoth();
    const auto other = begin();
    ASSERT_TRUE(m_session->apply(std::vector<library::Edit>{library::RemovalEdit{1, true}}));
    EXPECT_EQ(m_session->undoable(), QStringLiteral("removal of a briefing"));
    EXPECT_TRUE(other->undoable().isEmpty());
    EXPECT_EQ(m_session->contents().value().records->size(), 1U);
    EXPECT_TRUE(m_session->undo().value().briefings);
    EXPECT_EQ(m_session->contents().value().records->size(), 2U);
    EXPECT_EQ(m_session->redoable(), QStringLiteral("removal of a briefing"));
    EXPECT_EQ(other->undo().value(), Touched()) << "it did nothing";
}

TEST_F(SessionTest, correctsSeveralTopicsInOneStep)
{
    const KeptBriefing open = opened("ports.md");
    ASSERT_EQ(open.briefing->topics.size(), 2U);
    Said said{open, {}};
    said.corrections.reserve(open.briefing->topics.size());
    for (const Topic &topic : open.briefing->topics)
        said.corrections.push_back(corrected(open, topic, Kind::Driver, std::nullopt));
    const auto touched = m_session->correct({&said, 1});
    ASSERT_TRUE(touched);
    EXPECT_TRUE(touched.value().topics);
    EXPECT_TRUE(touched.value().briefings) << "it was taken in";
    EXPECT_EQ(lookedUpNow(open).corrections.size(), 2U);
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(lookedUpNow(open).corrections.empty());
}

TEST_F(SessionTest, asksWhetherABriefingIsANewEdition)
{
    importBoth();
    KeptBriefing open = opened("shield.md");
    open.id.reset();
    open.perhapsOf = 1;
    const auto records = m_session->contents().value().records;
    const RecordGiver record = [&](library::BriefingId id) {
        return &(*records)[static_cast<std::size_t>(id - 1)];
    };
    const auto question = questionOf(&open, {}, record);
    ASSERT_TRUE(question);
    EXPECT_EQ(question->of, 1);
    EXPECT_TRUE(question->sentence.contains(QStringLiteral("“Shield” (shield.md, 2024-02-01)")));
    EXPECT_TRUE(question->sentence.contains(QStringLiteral("“Ports” (ports.md, 2021-05-04)")));
    ASSERT_TRUE(m_session->answerEdition(*question, open, true));
    EXPECT_EQ(m_session->store().editions(1).value().size(), 2U);
    ASSERT_TRUE(m_session->partEdition(2));
    EXPECT_EQ(m_session->store().editions(1).value().size(), 1U);
    EXPECT_FALSE(questionOf(nullptr, {}, record)) << "nothing is open, nothing in doubt";
}

} // namespace entente::session
