// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notespanel.h"

#include "tests/ui/workspace/librarysessions.h"
#include "ui/notes/notesonpage.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"

#include <QListView>
#include <QPlainTextEdit>

namespace entente::ui {

namespace {

/// A page, the notes beside it, and a library, as the window has them.
class NotesPanelTest : public LibrarySessionTest
{
protected:
    void open()
    {
        m_loader = std::make_unique<BriefingLoader>(m_workspace->vocabularyPtr());
        QObject::connect(m_loader.get(), &BriefingLoader::loaded, m_workspace.get(),
                         [this](const std::shared_ptr<const FilterIndex> &index, int current) {
                             m_workspace->setBriefings(index, current);
                         });
        m_reader = std::make_unique<ReaderPanel>(m_workspace.get());
        m_panel = std::make_unique<NotesPanel>(m_workspace.get(), m_session.get());
        m_joint = std::make_unique<NotesOnPage>(m_workspace.get(), m_session.get(), m_reader.get(),
                                                m_panel.get());
        m_loader->load({{m_folder.filePath(QStringLiteral("ports.md")).toStdString(), {}}}, {});
        m_reader->resize(820, 640);
        m_panel->resize(288, 640);
        m_reader->show();
        m_panel->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_panel.get()));
        settle();
    }
    void closeWindow()
    {
        m_joint.reset();
        m_panel.reset();
        m_reader.reset();
        m_loader.reset();
    }
    void TearDown() override { closeWindow(); }
    void settle()
    {
        do {
            m_session->finish();
            QTest::qWait(1);
        } while (m_loader->isBusy());
        m_session->finish();
    }
    void choose(const std::string &words)
    {
        const std::size_t at = view()->page()->text().find(words);
        ASSERT_NE(at, std::string::npos);
        view()->select(static_cast<std::uint32_t>(at),
                       static_cast<std::uint32_t>(at + words.size()));
    }
    void addNote(const std::string &on, const char *words)
    {
        choose(on);
        m_reader->addNote();
        settle();
        QTest::keyClicks(edit(), QString::fromLatin1(words));
    }
    [[nodiscard]] ReaderView *view() const { return m_reader->findChild<ReaderView *>(); }
    [[nodiscard]] QPlainTextEdit *edit() const
    {
        return m_panel->findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"));
    }
    [[nodiscard]] QListView *list() const
    {
        return m_panel->findChild<QListView *>(QStringLiteral("noteList"));
    }
    [[nodiscard]] const std::vector<library::PlacedNote> &notes() const
    {
        return m_session->notesOf(0);
    }

    std::unique_ptr<BriefingLoader> m_loader;
    std::unique_ptr<ReaderPanel> m_reader;
    std::unique_ptr<NotesPanel> m_panel;
    std::unique_ptr<NotesOnPage> m_joint;
};

} // namespace

TEST_F(NotesPanelTest, aNoteOnSelectedWordsOpensWithTheKeyboardInIt)
{
    open();
    QSignalSpy attention(m_panel.get(), &NotesPanel::attentionWanted);
    addNote("in the strait", "Ask the navy.");
    EXPECT_EQ(attention.count(), 1);
    EXPECT_EQ(m_panel->focusWidget(), edit());
    ASSERT_TRUE(QTest::qWaitFor([&] { return notes()[0].note.words == "Ask the navy."; }, 5'000));
    EXPECT_EQ(notes()[0].note.anchor.exact, "in the strait");
    ASSERT_EQ(view()->notes().size(), 1U);
    EXPECT_EQ(view()->notes()[0].words, QStringLiteral("Ask the navy."));
    EXPECT_EQ(edit()->textCursor().position(), 13);
}

TEST_F(NotesPanelTest, takesWordsThatAreTypedWhileTheNoteIsMade)
{
    open();
    addNote("on the harbour", "First.");
    choose("in the strait");
    m_reader->addNote();
    ASSERT_EQ(m_panel->focusWidget(), edit()) << "before the library has answered";
    ASSERT_TRUE(edit()->isEnabled());
    QTest::keyClicks(edit(), QStringLiteral("Ask "));
    settle();
    QTest::keyClicks(edit(), QStringLiteral("the navy."));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return notes().size() == 2 && notes()[1].note.words == "Ask the navy."; }, 5'000));
    EXPECT_EQ(notes()[0].note.words, "First.");
    EXPECT_EQ(notes()[1].note.anchor.exact, "in the strait");
    EXPECT_EQ(m_panel->current(), toQString(notes()[1].note.id));
}

TEST_F(NotesPanelTest, whatWasTypedLastIsThereAfterTheWindowWasClosed)
{
    open();
    addNote("in the strait", "Typed and closed at once");
    closeWindow();
    begin();
    open();
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes()[0].note.words, "Typed and closed at once");
    EXPECT_EQ(list()->model()->rowCount(), 1);
}

TEST_F(NotesPanelTest, aHighlightIsMadeAndRemovedAndTheRemovalUndone)
{
    open();
    choose("on the harbour");
    m_reader->highlight();
    settle();
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_TRUE(view()->selection().isEmpty());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    EXPECT_TRUE(notes().empty());
    EXPECT_TRUE(view()->notes().empty());
    m_session->undo();
    settle();
    EXPECT_EQ(view()->notes().size(), 1U);
}

TEST_F(NotesPanelTest, enterShowsThePassageInTheText)
{
    open();
    addNote("in the strait", "Ask");
    m_panel->saveNow();
    settle();
    QSignalSpy wanted(m_panel.get(), &NotesPanel::passageWanted);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(view()->caret(), view()->notes()[0].passage.begin);
    EXPECT_EQ(view()->accessibleDescription(), QStringLiteral("Note: Ask"));
}

TEST_F(NotesPanelTest, whatAnotherWindowWroteIsNeverOverwritten)
{
    open();
    addNote("in the strait", "Ours");
    m_panel->saveNow();
    settle();
    library::Note theirs = notes()[0].note;
    theirs.words = "Theirs";
    ASSERT_TRUE(library::openLibrary(m_session->file()).value()->save(theirs));
    QTest::keyClicks(edit(), QStringLiteral(" again"));
    m_panel->saveNow();
    settle();
    EXPECT_EQ(edit()->toPlainText(), QStringLiteral("Ours again"));
    EXPECT_TRUE(m_panel->findChild<QWidget *>(QStringLiteral("noteConflict"))->isVisible());
    closeWindow(); // without a choice
    m_session->finish();
    begin();
    open();
    ASSERT_EQ(notes().size(), 2U);
    std::vector<std::string> words{notes()[0].note.words, notes()[1].note.words};
    std::sort(words.begin(), words.end());
    EXPECT_EQ(words, (std::vector<std::string>{"Ours again", "Theirs"}));
}

} // namespace entente::ui
