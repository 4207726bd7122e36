// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/replica.h"
#include "tests/ui/window/librarywindow.h"
#include "ui/notes/notespanel.h"
#include "ui/team/conflictdialog.h"
#include "ui/team/peoplenotes.h"

#include <QToolButton>

#include <array>

namespace entente::ui {

namespace {

class PeopleDeskTest : public MainWindowLibraryTest
{
protected:
    /// As a sync leaves the library: Bob wrote a note on the second briefing that mentions Ann.
    void join() const
    {
        auto replica = library::openReplica(library().toStdString());
        ASSERT_TRUE(replica);
        ASSERT_TRUE(replica.value()->join({"lineage", "ann", 1, 10, 10}));
        const Result<void> received = replica.value()->receive([&]() -> Result<void> {
            library::BookKeeper &book = replica.value()->book();
            ENTENTE_TRY_VOID(book.begin(10));
            ENTENTE_TRY_VOID(book.setMe("Ann"));
            ENTENTE_TRY(const auto records, replica.value()->store().briefings());
            library::Note note;
            note.id = "n1";
            note.briefing = records.back().id;
            note.anchor = {"Missile defence", "", "", {}};
            note.words = "@Ann, what of this?";
            note.created = note.modified = "2026-01-01T00:00:00Z";
            ENTENTE_TRY_VOID(replica.value()->store().save(note));
            ENTENTE_TRY_VOID(replica.value()->setTeamVersion("note", "n1", {1, "Bob", ""}));
            ENTENTE_TRY_VOID(book.setAuthor("n1", "Bob"));
            return book.addUnseen("n1");
        });
        ASSERT_TRUE(received) << sentence(received.error()).toStdString();
    }
};

} // namespace

TEST_F(PeopleDeskTest, isNowhereInALibraryOfOnesOwn)
{
    start();
    EXPECT_FALSE(find<QAction>("teamNotesAction")->isVisible());
    EXPECT_FALSE(find<QAction>("teamConflictsAction")->isVisible());
    EXPECT_FALSE(find<QToolButton>("peopleButton")->isVisible());
}

TEST_F(PeopleDeskTest, tellsWhatIsNewAndLeadsToIt)
{
    join();
    start();
    EXPECT_TRUE(find<QAction>("teamNotesAction")->isVisible());
    auto *news = find<QToolButton>("peopleButton");
    // A tool bar lays its tools out when it is time to.
    ASSERT_TRUE(QTest::qWaitFor([&] { return news->isVisible(); }, test::patience));
    EXPECT_TRUE(news->text().startsWith(QStringLiteral("1 mention")));
    QTest::mouseClick(news, Qt::LeftButton);
    auto *notes = find<PeopleNotes>("peopleNotes");
    auto *list = notes->findChild<QListView *>(QStringLiteral("peopleNoteList"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }, test::patience));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    auto *panel = find<NotesPanel>("notesPanel");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return panel->current() == QStringLiteral("n1"); }, test::patience));
    EXPECT_FALSE(m_window->workspace()->isInLibrary());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !news->isVisible(); }, test::patience))
        << "it is looked at";
}

TEST_F(PeopleDeskTest, showsWhatCollidedWhenAsked)
{
    join();
    start();
    find<QAction>("teamConflictsAction")->trigger();
    auto *dialog = find<ConflictDialog>("conflictDialog");
    const auto *said = dialog->findChild<QLabel *>(QStringLiteral("conflictsSaid"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return said->text() == QStringLiteral("Nothing collided, and nothing was refused.");
        },
        test::patience));
}

} // namespace entente::ui
