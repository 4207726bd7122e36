// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/patience.h"
#include "tests/ui/window/librarywindow.h"
#include "ui/reader/readerview.h"
#include "ui/window/menus.h"

#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QTableWidget>
#include <QTimer>

namespace entente::ui {

namespace {

/// Corrections with real keys in the window, on a briefing of the library.
class WindowCorrections : public MainWindowLibraryTest
{
protected:
    void open()
    {
        start();
        look(QStringLiteral("strait"));
        openFirstTopic();
        find<QAction>("panelAction2")->trigger();
        reader()->setFocus();
        ASSERT_TRUE(QTest::qWaitFor([&] { return reader()->hasFocus(); }, test::patience));
    }

    [[nodiscard]] ReaderView *reader() { return find<ReaderView>("readerView"); }
    [[nodiscard]] const Briefing &briefing() const
    {
        return *m_window->workspace()->currentBriefing();
    }

    void selectWords(const char *words)
    {
        const std::string &page = reader()->page()->text();
        const std::size_t at = page.find(words);
        ASSERT_NE(at, std::string::npos);
        reader()->select(static_cast<std::uint32_t>(at),
                         static_cast<std::uint32_t>(at + std::strlen(words)));
    }

    /// Presses a key and waits until the briefing was read anew.
    void press(QWidget *in, const QKeySequence &keys)
    {
        QSignalSpy changed(m_window->workspace(), &Workspace::briefingsChanged);
        QTest::keySequence(in, keys);
        settle();
        ASSERT_TRUE(!changed.isEmpty() || changed.wait(test::patience));
        settle();
    }

    [[nodiscard]] std::vector<std::string> titles() const
    {
        std::vector<std::string> all;
        all.reserve(briefing().topics.size());
        for (const Topic &topic : briefing().topics)
            all.emplace_back(briefing().words(topic.title.isEmpty() ? topic.text : topic.title));
        return all;
    }

    /// The number of topics that the library finds.
    [[nodiscard]] std::size_t found(const char *words)
    {
        find<QAction>("libraryAction")->trigger();
        look(QString::fromLatin1(words));
        const std::size_t count = m_window->library()->search()->view().answer.total.documents;
        look({});
        find<QAction>("panelAction2")->trigger();
        return count;
    }
};

using Titles = std::vector<std::string>;

} // namespace

TEST_F(WindowCorrections, areNotMadeByALetterOfAMenuThatIsOpen)
{
    open();
    selectWords("Mines");
    const std::size_t topics = briefing().topics.size();
    auto *menu = find<QMenu>("fileMenu");
    menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
    ASSERT_TRUE(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_D); // in the text it makes a driver of what is selected
    menu->close();
    settle();
    EXPECT_EQ(briefing().topics.size(), topics);
    for (const Topic &each : briefing().topics)
        EXPECT_NE(each.kind, Kind::Driver);
}

TEST_F(WindowCorrections, aLetterMakesWordsSelectedInTheTextATopic)
{
    open();
    ASSERT_EQ(titles(), (Titles{"Cyber attacks", "Mines"}));
    selectWords("stand out");
    press(reader(), Qt::Key_I);
    EXPECT_EQ(titles(), (Titles{"stand out", "Cyber attacks", "Mines"}));
    EXPECT_EQ(briefing().topics[0].kind, Kind::Implication);
    EXPECT_EQ(m_window->workspace()->selection().topic, 0) << "it is shown in Details";
    EXPECT_TRUE(reader()->selection().isEmpty());
    EXPECT_EQ(found("kind:implication stand"), 1U);
    press(m_window.get(), QKeySequence::Undo);
    EXPECT_EQ(titles(), (Titles{"Cyber attacks", "Mines"}));
    EXPECT_EQ(found("kind:implication stand"), 0U);
    press(m_window.get(), find<QAction>("redoAction")->shortcut());
    EXPECT_EQ(titles().size(), 3U);
    EXPECT_EQ(found("kind:implication stand"), 1U);
}

TEST_F(WindowCorrections, aLetterSetsTheKindOfTheTopicThatIsRead)
{
    open();
    ASSERT_EQ(m_window->workspace()->selection().topic, 1); // the mines, as they were searched
    reader()->select(0, 0);
    press(reader(), Qt::Key_D);
    EXPECT_EQ(briefing().topics[1].kind, Kind::Driver);
    EXPECT_EQ(m_window->workspace()->selection().topic, 1);
    EXPECT_EQ(titles().size(), 2U);
}

TEST_F(WindowCorrections, wordsOfTopicsMeanThoseTopics)
{
    open();
    selectWords("Cyber attacks: on the harbour's cranes.\nMines: in the strait.");
    press(reader(), Qt::Key_B);
    EXPECT_EQ(titles(), (Titles{"Cyber attacks", "Mines"}));
    EXPECT_EQ(briefing().topics[0].kind, Kind::Benefit);
    EXPECT_EQ(briefing().topics[1].kind, Kind::Benefit);
}

TEST_F(WindowCorrections, deleteTakesTheTopicOutAndTheSearchFollows)
{
    open();
    reader()->select(0, 0);
    press(reader(), Qt::Key_Delete);
    EXPECT_EQ(titles(), Titles{"Cyber attacks"});
    EXPECT_EQ(found("kind:threat mines"), 0U);
    press(m_window.get(), QKeySequence::Undo);
    EXPECT_EQ(titles().size(), 2U);
    EXPECT_EQ(found("kind:threat mines"), 1U);
}

TEST_F(WindowCorrections, mOffersTheKindsForTheWordsSelected)
{
    open();
    selectWords("stand out");
    QSignalSpy changed(m_window->workspace(), &Workspace::briefingsChanged);
    QTest::keyClick(reader(), Qt::Key_M);
    const QPointer<QMenu> menu = m_window->findChild<QMenu *>(QStringLiteral("chooseKindMenu"));
    ASSERT_FALSE(menu.isNull());
    ASSERT_TRUE(QTest::qWaitFor([&] { return menu->isVisible(); }, test::patience));
    QTest::keyClick(menu, Qt::Key_R);
    settle();
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(test::patience));
    EXPECT_EQ(briefing().topics[0].kind, Kind::Recommendation);
    EXPECT_TRUE(briefing().topics[0].byAnalyst.added);
    EXPECT_TRUE(QTest::qWaitFor([&] { return menu.isNull(); }, test::patience))
        << "it does not stay open";
}

TEST_F(WindowCorrections, wordsSelectedInPartAreMarkedWhole)
{
    open();
    selectWords("tand ou");
    press(reader(), Qt::Key_C);
    EXPECT_EQ(titles()[0], "stand out");
    EXPECT_EQ(briefing().topics[0].kind, Kind::Commitment);
}

TEST_F(WindowCorrections, lettersTypedElsewhereCorrectNothing)
{
    open();
    auto *field = find<QLineEdit>("searchField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("tdp"));
    EXPECT_EQ(field->text().right(3), QStringLiteral("tdp"));
    auto *outline = find<QTreeView>("outlineView");
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_D);
    QTest::keyClick(outline, Qt::Key_Delete);
    settle();
    EXPECT_FALSE(m_window->library()->canUndo());
    EXPECT_EQ(titles().size(), 2U);
}

TEST_F(WindowCorrections, theMenuAndTheListOfShortcutsNameEveryKey)
{
    open();
    const auto *menu = find<QMenu>("topicMenu");
    QStringList keys;
    for (const QAction *action : menu->actions())
        keys << action->shortcut().toString();
    for (const char *key : {"T", "D", "F", "I", "B", "R", "C", "P", "M", "Del", "Shift+Del"})
        EXPECT_TRUE(keys.contains(QString::fromLatin1(key))) << key;
    QStringList listed;
    find<QAction>("shortcutsAction")->trigger();
    const auto *page = m_window->findChild<QDialog *>(QStringLiteral("shortcutsPage"));
    ASSERT_NE(page, nullptr);
    const auto *table = page->findChild<QTableWidget *>();
    for (int row = 0; row < table->rowCount(); ++row)
        listed << table->item(row, 0)->text() + u'=' + table->item(row, 2)->text();
    EXPECT_TRUE(listed.contains(QStringLiteral("Threat=T"))) << listed.join(u'\n').toStdString();
    EXPECT_TRUE(listed.contains(QStringLiteral("Not a topic=Del")));
    EXPECT_TRUE(listed.contains(QStringLiteral("Mark as topic=M")));
}

} // namespace entente::ui
