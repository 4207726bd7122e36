// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/patience.h"
#include "tests/ui/window/librarywindow.h"
#include "ui/publishing/exportcontroller.h"

#include <QCheckBox>
#include <QDialog>

namespace entente::ui {

TEST_F(MainWindowLibraryTest, startsInTheLibraryWhereThereIsOne)
{
    start();
    EXPECT_TRUE(m_window->workspace()->isInLibrary());
    EXPECT_TRUE(m_window->workspace()->briefings().empty());
    EXPECT_EQ(find<QTreeView>("briefingTable")->model()->rowCount(), 2);
    EXPECT_EQ(find<QLabel>("filterSentence")->text(),
              QStringLiteral("Showing all 2 briefings of the library, with 3 topics."));
    EXPECT_FALSE(find<QWidget>("emptyPage")->isVisible()) << "it would lie over the library";
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
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }, test::patience));
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
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }, test::patience));
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
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->briefings().empty(); },
                                test::patience));
}

TEST_F(MainWindowLibraryTest, keepsWhatWasTypedInANoteWhenItIsClosed)
{
    addNote();
    settle();
    auto *editor = find<QPlainTextEdit>("noteEdit");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return editor->isVisible() && editor->hasFocus(); }, test::patience));
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
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return find<QTreeView>("briefingTable")->model()->rowCount() == 3; },
                        test::patience));
    find<QAction>("watchAction")->trigger();
    EXPECT_TRUE(QSettings().value(QStringLiteral("library/watched")).toString().isEmpty());
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
    ASSERT_TRUE(ended.wait(test::patience));
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->briefings().empty(); },
                                test::patience));
    const BriefingPtr open = m_window->workspace()->briefings().front();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    look(QStringLiteral("harbour"));
    const QString shown = find<QLabel>("filterSentence")->text();
    EXPECT_EQ(shown,
              QStringLiteral("Showing 4 results in 2 of 2 briefings, those that contain "
                             "“harbour”."));
    find<QAction>("exportPdfAction")->trigger();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("exportDialog"));
            return dialog != nullptr && dialog->isVisible();
        },
        test::patience));
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
    ASSERT_TRUE(ended.wait(test::patience));
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
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }, test::patience));
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

TEST_F(MainWindowLibraryTest, showsWhatIsLikeATopicOfAnOpenBriefing)
{
    start();
    look(QStringLiteral("strait"));
    openFirstTopic();
    ASSERT_TRUE(m_window->workspace()->selection().topic >= 0);
    find<QAction>("similarTopicsAction")->trigger();
    settle();
    EXPECT_TRUE(m_window->workspace()->isInLibrary());
    EXPECT_EQ(find<QLabel>("likeWhat")->text(), QStringLiteral("Most like “Mines”"));
    EXPECT_TRUE(find<QLabel>("likeWhat")->isVisible());
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->workspace()->briefings().empty(); },
                                test::patience));
    find<QAction>("panelAction2")->trigger();
    m_window->close();
    settle();
    EXPECT_TRUE(m_window->library()->record(1)->state.read) << "its end was in sight";
    EXPECT_FALSE(m_window->library()->record(2)->state.read);
}

} // namespace entente::ui
