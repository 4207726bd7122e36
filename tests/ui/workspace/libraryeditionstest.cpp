// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file is edited, and what was written about it stays with it.

#include "tests/support/patience.h"
#include "tests/ui/workspace/opennotes.h"

#include <gtest/gtest.h>

namespace entente::ui {

using library::Found;

namespace {

const QByteArray head = "---\ntitle: Harbours\ndate: 2024-05-04\n---\n";
const QByteArray headWithSource = "---\ntitle: Harbours\ndate: 2024-05-04\nsource: Cabinet\n---\n";
const QByteArray body = "# Threats\n\nThe following **threats** stand out:\n\n"
                        "- **Cyber attacks:** on the cranes of every harbour.\n"
                        "- **Mines:** laid at night in the strait.\n";
const QByteArray added = "\n# Outlook\n\nA word on what is to come.\n\n";
const QByteArray halfNew = "# Threats\n\nThe following **threats** stand out:\n\n"
                           "- **Drones:** seen over a terminal where gas is stored.\n"
                           "- **Mines:** laid at night in the strait.\n"
                           "- **Strikes:** of pilots and tugs from June on.\n";

class LibraryEditionsTest : public LibraryNotesTest
{
protected:
    /// Opens a file with a note in it, which is edited then and read again.
    void editAndReload(const QByteArray &metadata)
    {
        write("h.md", metadata + body);
        openFile("h.md");
        addNote("in the strait", "Ask the navy.");
        ASSERT_EQ(m_session->kept()->idOf(0), 1);
        write("h.md", metadata + added + body);
        openFile("h.md");
    }

    /// A briefing of the library, and another that may be an edition of it, which is open.
    void openUnsure()
    {
        write("h.md", head + body);
        openFile("h.md");
        addNote("in the strait", "Ask the navy.");
        write("copy.md", head + halfNew);
        openFile("copy.md");
        m_workspace->setCurrent(1);
        ASSERT_TRUE(m_session->editions()->question());
    }
};

} // namespace

TEST_F(LibraryEditionsTest, notesAreThereAtOnceWhereTheFileIsReadAgain)
{
    for (const QByteArray &metadata : {head, headWithSource}) {
        SCOPED_TRACE(metadata.toStdString());
        m_library = made();
        begin();
        editAndReload(metadata);
        EXPECT_EQ(m_session->kept()->idOf(0), std::nullopt) << "nothing was kept yet";
        ASSERT_EQ(m_session->notes()->notesOf(0).size(), 1U);
        EXPECT_EQ(m_session->notes()->notesOf(0)[0].place.how, Found::ByQuote);
        EXPECT_EQ(note().words, "Ask the navy.");
        const TextRange at = m_session->notes()->notesOf(0)[0].place.position;
        EXPECT_EQ(m_workspace->briefing(0)->text.substr(at.begin, at.size()), "in the strait");

        m_session->kept()->keep(0);
        settle();
        EXPECT_EQ(m_session->kept()->idOf(0), 2);
        EXPECT_EQ(m_session->search()->listedCount(), 1U)
            << "it is the newer edition of one document";
        EXPECT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    }
}

TEST_F(LibraryEditionsTest, noteWhosePassageIsGoneIsListedWithoutAPlace)
{
    write("h.md", head + body);
    openFile("h.md");
    addNote("in the strait", "Ask the navy.");
    addNote("cranes", "Which ones?");
    write("h.md",
          head
              + "# Threats\n\nThe following **threats** stand out:\n\n"
                "- **Cyber attacks:** on the cranes of every harbour.\n");
    openFile("h.md");
    ASSERT_EQ(m_session->notes()->notesOf(0).size(), 2U) << "none is dropped";
    EXPECT_NE(m_session->notes()->notesOf(0)[0].place.how, Found::Orphaned);
    EXPECT_EQ(m_session->notes()->notesOf(0)[1].place.how, Found::Orphaned);
    EXPECT_EQ(m_session->notes()->notesOf(0)[1].note.words, "Ask the navy.");
}

TEST_F(LibraryEditionsTest, correctionsAreThereAtOnceToo)
{
    write("h.md", head + body);
    openFile("h.md");
    ASSERT_EQ(kindOf(1), Kind::Threat);
    m_session->corrections()->correct({0, 1}, Kind::Implication, std::nullopt);
    settle();
    write("h.md", head + body + added);
    openFile("h.md");
    settle();
    EXPECT_EQ(kindOf(0), Kind::Threat);
    EXPECT_EQ(kindOf(1), Kind::Implication);
    m_session->kept()->keep(0);
    settle();
    EXPECT_EQ(m_session->kept()->idOf(0), 2);
    EXPECT_EQ(kindOf(1), Kind::Implication);
    ASSERT_EQ(m_workspace->briefings().size(), 1U);
}

TEST_F(LibraryEditionsTest, aNoteOnTheNewTextTakesItInAsAnEdition)
{
    editAndReload(head);
    m_session->notes()->add(0, passage("what is to come"), QStringLiteral("What is it?"));
    settle();
    EXPECT_EQ(m_session->kept()->idOf(0), 2);
    EXPECT_EQ(m_session->search()->listedCount(), 1U);
    EXPECT_EQ(m_session->notes()->notesOf(0).size(), 2U);
}

TEST_F(LibraryEditionsTest, aNoteThatFollowedIsChangedInItsPlace)
{
    editAndReload(head);
    library::Note changed = note();
    changed.words = "Ask the navy twice.";
    m_session->notes()->save(changed);
    settle();
    EXPECT_EQ(note().words, "Ask the navy twice.");
    EXPECT_EQ(m_session->notes()->statusOf(changed.id).state, session::NoteState::Saved);
    m_session->kept()->keep(0);
    settle();
    ASSERT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    EXPECT_EQ(note().words, "Ask the navy twice.");
}

TEST_F(LibraryEditionsTest, asksWhereItIsNotSureAndTakesNotesAlongAtAYes)
{
    openUnsure();
    const session::EditionQuestion question = *m_session->editions()->question();
    EXPECT_TRUE(question.sentence.contains(QStringLiteral("copy.md")))
        << question.sentence.toStdString();
    EXPECT_TRUE(question.sentence.contains(QStringLiteral("h.md")));
    EXPECT_TRUE(m_session->notes()->notesOf(1).empty());
    m_session->editions()->answer(question, true);
    settle();
    EXPECT_FALSE(m_session->editions()->question());
    EXPECT_EQ(m_session->notes()->notesOf(1).size(), 1U);
    EXPECT_EQ(m_session->search()->listedCount(), 1U);
    m_session->undo();
    settle();
    EXPECT_TRUE(m_session->notes()->notesOf(1).empty());
    EXPECT_EQ(m_session->notes()->notesOf(0).size(), 1U) << "where it was written";
    EXPECT_EQ(m_session->search()->listedCount(), 2U);
    m_session->redo();
    settle();
    EXPECT_EQ(m_session->notes()->notesOf(1).size(), 1U);
}

TEST_F(LibraryEditionsTest, keepsBothAtANoAndAsksNoMore)
{
    openUnsure();
    m_session->editions()->answer(*m_session->editions()->question(), false);
    settle();
    EXPECT_FALSE(m_session->editions()->question());
    EXPECT_EQ(m_session->search()->listedCount(), 2U);
    EXPECT_EQ(m_session->kept()->idOf(1), 2);
    EXPECT_TRUE(m_session->notes()->notesOf(1).empty());
    begin();
    openFile("copy.md");
    EXPECT_FALSE(m_session->editions()->question());
}

TEST_F(LibraryEditionsTest, asksTheNextTimeWhatAnImportLeftOpen)
{
    write("h.md", head + body);
    write("copy.md", head + halfNew);
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("h.md"))});
    ASSERT_TRUE(finished.wait(test::patience));
    m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("copy.md"))});
    ASSERT_TRUE(finished.wait(test::patience));
    begin();
    ASSERT_TRUE(m_session->editions()->question());
    EXPECT_EQ(m_session->editions()->question()->briefing, 2);
    m_session->editions()->answer(*m_session->editions()->question(), true);
    m_session->finish();
    EXPECT_FALSE(m_session->editions()->question());
    EXPECT_EQ(m_session->search()->listedCount(), 1U);
}

TEST_F(LibraryEditionsTest, partsWhatIsNoEditionWithoutLosingANote)
{
    editAndReload(head);
    m_session->kept()->keep(0);
    settle();
    EXPECT_TRUE(m_session->editions()->hasOthers(2));
    m_session->editions()->part(2);
    settle();
    EXPECT_FALSE(m_session->editions()->hasOthers(2));
    EXPECT_EQ(m_session->search()->listedCount(), 2U);
    EXPECT_TRUE(m_session->notes()->notesOf(0).empty());
    EXPECT_EQ(anotherStore()->notes(1).value().size(), 1U);
    m_session->undo();
    settle();
    EXPECT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    EXPECT_EQ(m_session->search()->listedCount(), 1U);
}

TEST_F(LibraryEditionsTest, searchAndCountsShowTheNewestAloneUnlessAsked)
{
    editAndReload(head);
    m_session->kept()->keep(0);
    settle();
    filterText("strait");
    EXPECT_EQ(m_session->search()->view().answer.total.briefings, 1U);
    ASSERT_EQ(m_session->search()->view().briefings.size(), 1U);
    EXPECT_EQ(m_session->search()->view().briefings[0].briefing, 2U);
    EXPECT_EQ(m_session->search()->everything().total.briefings, 1U);
    m_session->search()->setShowsAllEditions(true);
    m_session->finish();
    EXPECT_EQ(m_session->search()->view().answer.total.briefings, 2U);
    EXPECT_EQ(m_session->search()->everything().total.briefings, 2U);
    m_session->search()->setShowsAllEditions(false);
    m_session->finish();
    EXPECT_EQ(m_session->search()->view().answer.total.briefings, 1U);
}

TEST_F(LibraryEditionsTest, aWatchedFileThatGrewIsOneBriefing)
{
    const QByteArray whole = head + body + added;
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    for (const qsizetype size : {whole.size() / 2, whole.size()}) {
        write("h.md", whole.left(size));
        m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("h.md"))},
                                          library::Arrival::Watched);
        ASSERT_TRUE(finished.wait(test::patience));
        m_session->finish();
    }
    ASSERT_EQ(m_session->briefings()->size(), 1U);
    EXPECT_EQ(m_session->briefings()->front().size, static_cast<std::size_t>(whole.size()));
}

} // namespace entente::ui
