// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"
#include "ui/library/briefingmodel.h"
#include "ui/library/passagemodel.h"
#include "ui/publishing/exportcontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace entente::ui {

namespace {

/// The window on a library with two briefings.
class MainWindowLibraryTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        write("ports.md",
              "---\ntitle: Ports\ndate: 2021-05-04\n---\n# Threats\n\n"
              "The following **threats** stand out:\n\n"
              "- **Cyber attacks:** on the harbour's cranes.\n"
              "- **Mines:** in the strait.\n");
        write("shield.md",
              "---\ntitle: Shield\ndate: 2024-02-01\n---\n# Benefits\n\n"
              "The following **benefits** are expected:\n\n"
              "- **Missile defence:** covers the harbour.\n");
        Workspace workspace(bundledVocabulary());
        LibrarySession session(&workspace, library());
        QSignalSpy finished(&session, &LibrarySession::importFinished);
        session.importFiles({path("ports.md"), path("shield.md")});
        ASSERT_TRUE(finished.wait(20'000));
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString library() const { return path("library.entente"); }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void start()
    {
        m_window = std::make_unique<MainWindow>(bundledVocabulary(), library());
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        ASSERT_TRUE(opened.wait(10'000));
        m_window->resize(1280, 800);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }

    void settle() { m_window->library()->finish(); }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// Types into the search field, as a person does, and waits for what is found.
    void look(const QString &words)
    {
        auto *field = find<QLineEdit>("searchField");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, words);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return m_window->workspace()->filter().text == words.toStdString(); }));
        settle();
    }

    void openFirstTopic()
    {
        auto *list = find<QListView>("passageView");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(PassageModel::TopicRole).toInt() < 0)
                continue;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(index).center());
            break;
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }));
        settle();
    }

    QTemporaryDir m_folder;
    void addNote()
    {
        start();
        look(QStringLiteral("strait"));
        openFirstTopic();
        find<QAction>("addNoteAction")->trigger();
    }

    void closeAndExpectNote(const char *words)
    {
        m_window->close();
        m_window.reset();
        start();
        look(QStringLiteral("strait"));
        openFirstTopic();
        ASSERT_EQ(m_window->library()->notesOf(0).size(), 1U);
        EXPECT_EQ(m_window->library()->notesOf(0)[0].note.words, words);
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowLibraryTest, startsInTheLibraryWhereThereIsOne)
{
    start();
    EXPECT_TRUE(m_window->workspace()->isInLibrary());
    EXPECT_TRUE(m_window->workspace()->briefings().empty());
    EXPECT_EQ(find<QTreeView>("briefingTable")->model()->rowCount(), 2);
    EXPECT_EQ(find<QLabel>("filterSentence")->text(),
              QStringLiteral("Showing all 2 briefings of the library, with 3 topics."));
}

TEST_F(MainWindowLibraryTest, goesFromTypingToTheExactWords)
{
    start();
    look(QStringLiteral("strait"));
    openFirstTopic();
    const Workspace &workspace = *m_window->workspace();
    ASSERT_EQ(workspace.briefings().size(), 1U);
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    EXPECT_EQ(workspace.selection(), (TopicRef{0, 1}));
    EXPECT_TRUE(workspace.isShown({0, 1})) << "the same words mean the same in the briefing";
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(workspace.isInLibrary());
}

TEST_F(MainWindowLibraryTest, goesFromAWholeTextToTheWordsThatWereSearched)
{
    start();
    look(QStringLiteral("strait"));
    auto *list = find<QListView>("passageView");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(PassageModel::TopicRole).toInt() < 0)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    ASSERT_TRUE(list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }));
    settle();
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    EXPECT_EQ(find<QLineEdit>("findEdit")->text(), QStringLiteral("strait"));
    EXPECT_EQ(find<QLabel>("findCount")->text(), QStringLiteral("1 of 1"));
    EXPECT_TRUE(find<QWidget>("readerView")->hasFocus());
}

TEST_F(MainWindowLibraryTest, givesThePanelTheKeyboardWhereABriefingOpensOrATabIsClicked)
{
    start();
    auto *table = find<QTreeView>("briefingTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }));
    EXPECT_TRUE(find<QWidget>("overviewScroll")->hasFocus());
    auto *tabs = find<QTabBar>("panelTabs");
    const auto click = [&](Panel panel) {
        QTest::mouseClick(tabs, Qt::LeftButton, {},
                          tabs->tabRect(static_cast<int>(panel)).center());
        QCoreApplication::processEvents();
    };
    click(Panel::Read);
    EXPECT_TRUE(find<QWidget>("readerView")->hasFocus());
    click(Panel::Topics);
    EXPECT_TRUE(find<QWidget>("topicView")->hasFocus());
    click(Panel::Charts);
    EXPECT_TRUE(find<QWidget>("chartsScroll")->hasFocus());
}

TEST_F(MainWindowLibraryTest, givesTheListTheKeyboardAtTheArrowDown)
{
    start();
    look(QStringLiteral("harbour"));
    QTest::keyClick(find<QLineEdit>("searchField"), Qt::Key_Down);
    auto *list = find<QListView>("passageView");
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->briefings().empty(); }));
}

TEST_F(MainWindowLibraryTest, keepsWhatWasTypedInANoteWhenItIsClosed)
{
    addNote();
    settle();
    auto *editor = find<QPlainTextEdit>("noteEdit");
    ASSERT_TRUE(QTest::qWaitFor([&] { return editor->isVisible() && editor->hasFocus(); }));
    QTest::keyClicks(editor, QStringLiteral("Ask the navy."));
    closeAndExpectNote("Ask the navy.");
}

TEST_F(MainWindowLibraryTest, keepsWhatWasTypedInANoteThatIsStillBeingMadeWhenItIsClosed)
{
    addNote();
    QTest::keyClicks(find<QPlainTextEdit>("noteEdit"), QStringLiteral("Ask at once."));
    closeAndExpectNote("Ask at once.");
}

TEST_F(MainWindowLibraryTest, takesInWhatComesToAWatchedFolder)
{
    QTemporaryDir inbox;
    QSettings().setValue(QStringLiteral("library/watched"), inbox.path());
    start();
    EXPECT_TRUE(find<QAction>("watchAction")->text().contains(QStringLiteral("Stop")));
    QFile file(inbox.filePath(QStringLiteral("new.md")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("# New\n\nWords.\n");
    file.close();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return find<QTreeView>("briefingTable")->model()->rowCount() == 3; }, 15'000));
    find<QAction>("watchAction")->trigger();
    EXPECT_TRUE(QSettings().value(QStringLiteral("library/watched")).toString().isEmpty());
}

TEST_F(MainWindowLibraryTest, keepsNotesWithAFileThatIsEditedAndReadAgain)
{
    addNote();
    auto *words = find<QPlainTextEdit>("noteEdit");
    QTest::keyClicks(words, QStringLiteral("Ask the navy."));
    settle();
    m_window->open({path("ports.md")});
    const auto isReady = [&] {
        settle();
        return m_window->workspace()->currentBriefing()->kept == 0 // it is the file's
            && m_window->library()->notesOf(m_window->workspace()->current()).size() == 1U;
    };
    ASSERT_TRUE(QTest::qWaitFor(isReady, 10'000));
    write("ports.md",
          "---\ntitle: Ports\ndate: 2021-05-04\n---\n# Threats\n\nAdded later.\n\n"
          "The following **threats** stand out:\n\n"
          "- **Cyber attacks:** on the harbour's cranes.\n"
          "- **Mines:** in the strait.\n");
    QSignalSpy changed(m_window->workspace(), &Workspace::briefingsChanged);
    find<QAction>("reloadAction")->trigger();
    ASSERT_TRUE(changed.wait(10'000));
    ASSERT_NE(m_window->workspace()->currentBriefing()->text.find("Added later"),
              std::string::npos);
    EXPECT_TRUE(QTest::qWaitFor(isReady, 10'000));
    EXPECT_TRUE(find<QAction>("keepAction")->isEnabled());
    find<QAction>("keepAction")->trigger();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            settle();
            return m_window->library()->briefings()->size() == 3U;
        },
        10'000));
    EXPECT_EQ(m_window->library()->listedCount(), 2U);
    EXPECT_TRUE(isReady());
}

TEST_F(MainWindowLibraryTest, asksWhetherABriefingIsANewEdition)
{
    write("copy.md",
          "---\ntitle: Ports\ndate: 2021-05-04\n---\n# Threats\n\n"
          "The following **threats** stand out:\n\n"
          "- **Drones:** above a terminal for gas.\n- **Strikes:** of pilots in June.\n"
          "- **Mines:** in the strait.\n");
    start();
    EXPECT_FALSE(find<QWidget>("editionBar")->isVisible());
    m_window->open({path("copy.md")});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            settle();
            return find<QWidget>("editionBar")->isVisible();
        },
        10'000));
    const QString question = find<QLabel>("editionQuestion")->text();
    EXPECT_TRUE(question.startsWith(QStringLiteral("Is “Ports” (copy.md, 2021-05-04) a new "
                                                   "edition of “Ports” (ports.md, 2021-05-04)?")))
        << question.toStdString();
    auto *yes = find<QPushButton>("isEditionButton");
    EXPECT_FALSE(yes->accessibleName().isEmpty());
    EXPECT_FALSE(find<QPushButton>("keepBothButton")->accessibleName().isEmpty());
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            settle();
            return !find<QWidget>("editionBar")->isVisible();
        },
        10'000));
    EXPECT_EQ(m_window->library()->briefings()->size(), 3U);
    EXPECT_EQ(m_window->library()->listedCount(), 2U);
}

TEST_F(MainWindowLibraryTest, undoesFromTheMenu)
{
    start();
    m_window->library()->setRemoved({1}, true);
    settle();
    EXPECT_EQ(find<QTreeView>("briefingTable")->model()->rowCount(), 1);
    auto *undo = find<QAction>("undoAction");
    ASSERT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->text().contains(QStringLiteral("removal of a briefing")));
    undo->trigger();
    settle();
    EXPECT_EQ(find<QTreeView>("briefingTable")->model()->rowCount(), 2);
    EXPECT_TRUE(find<QAction>("redoAction")->isEnabled());
}

TEST_F(MainWindowLibraryTest, writesAFilteredBookOfWhatIsListedAndOpensNothing)
{
    start();
    look(QStringLiteral("harbour"));
    const QString shown = find<QLabel>("filterSentence")->text();
    auto *exporter = m_window->findChild<ExportController *>();
    ASSERT_NE(exporter, nullptr);
    const QString file = path("book.md");
    exporter->setFileAsker([&](QWidget *, const QString &, OutputFormat) { return file; });
    QSignalSpy ended(exporter, &ExportController::ended);
    find<QAction>("exportMarkdownAction")->trigger();
    ASSERT_TRUE(ended.wait(10'000));
    EXPECT_TRUE(m_window->workspace()->isInLibrary());
    EXPECT_TRUE(m_window->workspace()->briefings().empty());
    EXPECT_EQ(find<QLabel>("filterSentence")->text(), shown);
    const std::string book = test::contents(file.toStdString());
    EXPECT_NE(book.find("Cyber attacks"), std::string::npos);
    EXPECT_NE(book.find("Missile defence"), std::string::npos);
    EXPECT_EQ(book.find("in the strait"), std::string::npos) << "the filter leaves it out";
    EXPECT_NE(book.find("2 of 3 topics and 2 of 2 texts"), std::string::npos)
        << "the four results that the library shows";
}

TEST_F(MainWindowLibraryTest, saysInTheExportDialogWhatTheLibraryShowsAndLeavesAllAsItWas)
{
    start();
    m_window->library()->openBriefings({1});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->briefings().empty(); }));
    const BriefingPtr open = m_window->workspace()->briefings().front();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    look(QStringLiteral("harbour"));
    const QString shown = find<QLabel>("filterSentence")->text();
    EXPECT_EQ(shown,
              QStringLiteral("Showing 4 results in 2 of 2 briefings, those that contain "
                             "“harbour”."));
    find<QAction>("exportPdfAction")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("exportDialog"));
        return dialog != nullptr && dialog->isVisible();
    }));
    auto *dialog = find<QDialog>("exportDialog");
    EXPECT_EQ(find<QLabel>("exportSentence")->text(), shown);
    EXPECT_EQ(find<QLabel>("exportScope")->text(),
              QStringLiteral("From the 2 briefings that the library shows."));
    EXPECT_EQ(find<QCheckBox>("exportTopics")->text(), QStringLiteral("To&pics (2 of 3)"));
    QTest::mouseClick(find<QPushButton>("exportCancel"), Qt::LeftButton);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(m_window->workspace()->isInLibrary());
    EXPECT_EQ(m_window->workspace()->briefings(), std::vector{open});
    EXPECT_FALSE(m_window->workspace()->showsAll());
    EXPECT_EQ(find<QLabel>("filterSentence")->text(), shown);
}

TEST_F(MainWindowLibraryTest, exportsTheRowsThatAreSelected)
{
    start();
    auto *table = find<QTreeView>("briefingTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    ASSERT_EQ(table->selectionModel()->selectedRows().size(), 1);
    auto *exporter = m_window->findChild<ExportController *>();
    const QString file = path("book.md");
    exporter->setFileAsker([&](QWidget *, const QString &, OutputFormat) { return file; });
    QSignalSpy ended(exporter, &ExportController::ended);
    find<QAction>("exportMarkdownAction")->trigger();
    ASSERT_TRUE(ended.wait(10'000));
    const std::string book = test::contents(file.toStdString());
    EXPECT_NE(book.find("Missile defence"), std::string::npos) << "of the newer briefing";
    EXPECT_EQ(book.find("Cyber attacks"), std::string::npos);
}

TEST_F(MainWindowLibraryTest, aTextThatWasFoundIsShownByThePanelsToo)
{
    start();
    look(QStringLiteral("stand"));
    auto *list = find<QListView>("passageView");
    ASSERT_EQ(list->model()->rowCount(), 1) << "no topic has it";
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }));
    settle();
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    EXPECT_EQ(find<QLabel>("filterSentence")->text(),
              QStringLiteral("Showing 1 passage of the text, those that contain “stand”. None of 2 "
                             "topics does."));
    EXPECT_EQ(find<QLabel>("findCount")->text(), QStringLiteral("1 of 1"));
    find<QAction>("panelAction3")->trigger();
    EXPECT_EQ(find<QLabel>("emptyReason")->text(),
              QStringLiteral("No topic contains these words, but the text does."));
}

TEST_F(MainWindowLibraryTest, saysWhatIsKnownOfAFieldThatMakesNoSense)
{
    start();
    look(QStringLiteral("kind:nonsense harbour"));
    const QString sentence = find<QLabel>("filterSentence")->text();
    EXPECT_TRUE(sentence.startsWith(QStringLiteral(
        "Showing none of 2 briefings. “nonsense” is not a kind of topic; the kinds are threat, ")))
        << sentence.toStdString();
    EXPECT_EQ(find<QLabel>("nothingFound")->text(), sentence);
}

TEST_F(MainWindowLibraryTest, offersWhatHasSomeOfTheWordsWithoutCountingIt)
{
    start();
    look(QStringLiteral("harbour banana"));
    EXPECT_EQ(find<QLabel>("filterSentence")->text(),
              QStringLiteral("Showing none of 2 briefings: there are no results that contain "
                             "“harbour banana”."));
    EXPECT_EQ(find<QListView>("passageView")->model()->rowCount(), 4);
    EXPECT_TRUE(
        find<QLabel>("libraryHint")
            ->text()
            .startsWith(QStringLiteral("No passage has all the words; these have some of them.")));
}

TEST_F(MainWindowLibraryTest, knowsHowFarABriefingWasRead)
{
    start();
    m_window->library()->openBriefings({1});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->briefings().empty(); }));
    find<QAction>("panelAction2")->trigger();
    m_window->close();
    settle();
    EXPECT_TRUE(m_window->library()->record(1)->state.read) << "its end was in sight";
    EXPECT_FALSE(m_window->library()->record(2)->state.read);
}

} // namespace entente::ui
