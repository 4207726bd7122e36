// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/sqlite/database.h"
#include "tests/ui/workspace/librarysessions.h"
#include "ui/notes/notemodel.h"
#include "ui/notes/notesonpage.h"
#include "ui/notes/notespanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace entente::ui {

/// A page, the notes beside it, and a library, as the window has them.
class NotesPanelTest : public LibrarySessionTest
{
protected:
    /// In a file, to which another program can be made to do something: see refuseNotes().
    [[nodiscard]] std::shared_ptr<library::Library> made() const override { return inFile(); }

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
        return m_session->notes()->notesOf(0);
    }
    void openToo(const char *name)
    {
        m_loader->load({{m_folder.filePath(QString::fromLatin1(name)).toStdString(), {}}},
                       m_workspace->briefings());
        settle();
    }
    /// Of the library itself, whatever is shown.
    [[nodiscard]] std::vector<library::Note> written() const
    {
        return m_library->open().value()->notes(0).value();
    }
    /// Has another program make each write of a note fail, or lets it be written again.
    void refuseNotes(bool refused) const
    {
        library::Database database(m_folder.filePath(QStringLiteral("l.entente")).toStdString(),
                                   library::Access::ReadWrite);
        ASSERT_TRUE(database.open());
        const QString trigger = refused
            ? QStringLiteral("CREATE TRIGGER refusal BEFORE INSERT ON note BEGIN "
                             "SELECT RAISE(ABORT, 'no space left'); END")
            : QStringLiteral("DROP TRIGGER refusal");
        ASSERT_TRUE(database.run(trigger));
    }

    std::unique_ptr<BriefingLoader> m_loader;
    std::unique_ptr<ReaderPanel> m_reader;
    std::unique_ptr<NotesPanel> m_panel;
    std::unique_ptr<NotesOnPage> m_joint;
};

} // namespace entente::ui
