// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysis.h"
#include "core/library/anchoring.h"
#include "core/publishing/publication.h"
#include "tests/support/patience.h"
#include "tests/ui/workspace/opennotes.h"

namespace entente::ui {

using library::Found;

TEST_F(LibraryNotesTest, aNoteTakesItsBriefingIntoTheLibrary)
{
    openFile("ports.md");
    EXPECT_EQ(m_session->kept()->idOf(0), std::nullopt);
    addNote("in the strait", "Ask the navy.");
    EXPECT_EQ(m_session->kept()->idOf(0), 1);
    ASSERT_EQ(m_session->briefings()->size(), 1U);
    ASSERT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    EXPECT_EQ(note().words, "Ask the navy.");
    EXPECT_EQ(note().anchor.exact, "in the strait");
    EXPECT_EQ(m_session->notes()->notesOf(0)[0].place.how, Found::AtPosition);
}

TEST_F(LibraryNotesTest, notesAreThereWhenTheFileIsOpenedAgain)
{
    openFile("ports.md");
    addNote("in the strait", "Ask the navy.");
    library::Note changed = note();
    changed.words = "Ask the navy *twice*.";
    changed.tags = {"navy"};
    m_session->notes()->save(changed);
    begin();
    openFile("ports.md");
    ASSERT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    EXPECT_EQ(note().words, "Ask the navy *twice*.");
    EXPECT_EQ(m_session->kept()->tags(), QStringList{QStringLiteral("navy")});
}

TEST_F(LibraryNotesTest, isUndoneAndDoneAgain)
{
    openFile("ports.md");
    addNote("in the strait", "Ask the navy.");
    EXPECT_TRUE(m_session->canUndo());
    m_session->undo();
    settle();
    EXPECT_TRUE(m_session->notes()->notesOf(0).empty());
    m_session->redo();
    settle();
    EXPECT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    m_session->notes()->remove(note().id);
    settle();
    EXPECT_TRUE(m_session->notes()->notesOf(0).empty());
    m_session->undo();
    settle();
    EXPECT_EQ(note().words, "Ask the navy.");
}

TEST_F(LibraryNotesTest, savesAtEachPauseWithoutWaitingForTheLastOne)
{
    openFile("ports.md");
    addNote("in the strait", "");
    QSignalSpy conflict(m_session->notes(), &LibraryNotes::conflict);
    library::Note typed = note();
    for (const char *words : {"A", "As", "Ask"}) {
        typed.words = words; // the version that it was opened with, each time
        m_session->notes()->save(typed);
    }
    settle();
    EXPECT_EQ(note().words, "Ask");
    EXPECT_EQ(conflict.count(), 0);
    m_session->undo();
    settle();
    EXPECT_EQ(note().words, "As");
}

TEST_F(LibraryNotesTest, neitherOfTwoWritersOverwritesTheOther)
{
    openFile("ports.md");
    addNote("in the strait", "Ours.");
    library::Note mine = note();
    library::Note theirs = mine;
    theirs.words = "Theirs.";
    ASSERT_TRUE(anotherStore()->save(theirs));
    library::Note seen;
    QObject::connect(m_session->notes(), &LibraryNotes::conflict, m_session.get(),
                     [&](const library::Note &, const library::Note &note) { seen = note; });
    mine.words = "Mine.";
    m_session->notes()->save(mine);
    settle();
    EXPECT_EQ(seen.words, "Theirs.");
    m_session->refresh();
    settle();
    EXPECT_EQ(note().words, "Theirs.");
    mine.version = seen.version; // keep mine
    m_session->notes()->save(mine);
    settle();
    EXPECT_EQ(note().words, "Mine.");
}

TEST_F(LibraryNotesTest, whatIsTypedOutlivesANoteThatAnotherRemoved)
{
    openFile("ports.md");
    addNote("in the strait", "Ours.");
    library::Note mine = note();
    ASSERT_TRUE(anotherStore()->removeNote(mine.id, mine.version));
    mine.words = "Mine.";
    m_session->notes()->save(mine);
    settle();
    ASSERT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    EXPECT_EQ(note().words, "Mine.");
}

TEST_F(LibraryNotesTest, stayWithTheNewerEdition)
{
    openFile("ports.md");
    addNote("in the strait", "Ask the navy.");
    write("ports2.md",
          "---\ntitle: Ports\ndate: 2022-05-04\nsource: Cabinet\n---\n"
          "New at its head.\n\n# Threats\n\nThe following **threats** stand out:\n\n"
          "- **Cyber attacks:** on the harbour's cranes.\n- **Mines:** in the strait.\n");
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("ports2.md"))});
    ASSERT_TRUE(finished.wait(test::patience));
    openFile("ports2.md");
    ASSERT_EQ(m_session->notes()->notesOf(1).size(), 1U);
    EXPECT_EQ(m_session->notes()->notesOf(1)[0].place.how, Found::ByQuote);
}

TEST_F(LibraryNotesTest, aBriefingInsideAPdfIsKeptAndAnnotatedLikeAnyOther)
{
    Result<Briefing> read = readAndAnalyse("# Ports\n\n- **Mines:** in the strait.\n", "ports.md",
                                           *bundledVocabulary());
    ASSERT_TRUE(read);
    PublishOptions options;
    options.embedSource = true;
    const Publication publication{
        std::make_shared<const FilterIndex>(
            std::vector{std::make_shared<const Briefing>(std::move(read).value())},
            bundledVocabulary()),
        {},
        bundledVocabulary(),
        {}};
    const Result<QByteArray> pdf = publish(publication, OutputFormat::Pdf, options);
    ASSERT_TRUE(pdf);
    write("one.pdf", pdf.value());
    openFile("one.pdf");
    addNote("in the strait", "Ask the navy.");
    ASSERT_EQ(m_session->briefings()->size(), 1U);
    EXPECT_TRUE(m_session->briefings()->front().file.ends_with("/one.pdf"));
    ASSERT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    EXPECT_EQ(note().anchor.exact, "in the strait");
    // The same by way of an import, and opened once more.
    QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
    m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("one.pdf"))});
    ASSERT_TRUE(finished.wait(test::patience));
    settle();
    EXPECT_EQ(m_session->briefings()->size(), 1U);
    begin();
    openFile("one.pdf");
    ASSERT_EQ(m_session->notes()->notesOf(0).size(), 1U);
    EXPECT_EQ(note().words, "Ask the navy.");
}

} // namespace entente::ui
