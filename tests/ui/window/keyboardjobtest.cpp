// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole main job by keys alone, as they come from a keyboard: to whatever has the focus.

#include "tests/ui/window/openwindow.h"
#include "ui/filter/chip.h"
#include "ui/reader/readerview.h"
#include "ui/workspace/librarysession.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

namespace entente::ui {

namespace {

class KeyboardJob : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// To the window that has the keyboard, which gives it to what has the focus.
    static void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &words)
    {
        for (const QChar each : words)
            QTest::keyClick(QGuiApplication::focusWindow(), each.toLatin1());
    }

    [[nodiscard]] static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget == nullptr ? QString() : widget->objectName();
    }
    [[nodiscard]] static bool isIn(const QWidget *part)
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget != nullptr && (part == widget || part->isAncestorOf(widget));
    }

    /// Presses a key until the focus is where it is to be; answers whether it came there.
    template <typename Condition>
    bool until(Qt::Key key, Condition isThere, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        constexpr int most = 40;
        for (int i = 0; i < most && !isThere(); ++i)
            type(key, modifiers);
        return isThere();
    }

    /// What has the focus looks other than it does without.
    static void expectFocusIsSeen()
    {
        QWidget *widget = QApplication::focusWidget();
        ASSERT_NE(widget, nullptr);
        QWidget *window = widget->window();
        const QImage with = window->grab().toImage();
        widget->clearFocus();
        const QImage without = window->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        EXPECT_NE(with, without) << widget->metaObject()->className() << " "
                                 << widget->objectName().toStdString();
    }

    [[nodiscard]] bool isOnRecommendation() const
    {
        const Topic *topic = workspace().topic(workspace().selection());
        return topic != nullptr && topic->kind == Kind::Recommendation;
    }
};

} // namespace

TEST_F(KeyboardJob, isDoneFromTheFilterToTheFile)
{
    // To the filter, and by an area.
    const auto *areas = find<QWidget>("areaRow");
    ASSERT_TRUE(until(Qt::Key_F6, [&] { return isIn(areas); }));
    expectFocusIsSeen();
    ASSERT_TRUE(until(Qt::Key_Right,
                      [] { return focused() == QStringLiteral("areaChip-missile-defence"); }));
    type(Qt::Key_Space);
    EXPECT_EQ(workspace().filter().areas.size(), 1U);
    EXPECT_EQ(workspace().result().count, 4U);
    type(Qt::Key_Space);
    EXPECT_EQ(workspace().result().count, 19U);
    // Exclude one.
    ASSERT_TRUE(
        until(Qt::Key_Right, [] { return focused() == QStringLiteral("areaChip-cybersecurity"); }));
    expectFocusIsSeen();
    type(Qt::Key_Delete);
    EXPECT_EQ(workspace().filter().excludedAreas.size(), 1U);
    EXPECT_EQ(workspace().result().count, 16U);
    EXPECT_EQ(focused().toStdString(), "areaChip-cybersecurity") << "nothing moves away";

    // To the third recommendation.
    type(Qt::Key_3, Qt::ControlModifier);
    ASSERT_EQ(focused().toStdString(), "topicView");
    type(Qt::Key_Home);
    std::vector<TopicRef> seen;
    ASSERT_TRUE(until(Qt::Key_Down, [&] {
        const TopicRef at = workspace().selection();
        if (isOnRecommendation() && (seen.empty() || seen.back() != at))
            seen.push_back(at);
        return seen.size() == 3;
    }));
    expectFocusIsSeen();
    const TopicRef third = seen.back();
    const Briefing &briefing = *workspace().currentBriefing();
    const std::string title(briefing.words(workspace().topic(third)->title));
    EXPECT_EQ(title, "Public Engagement");

    // Read it.
    type(Qt::Key_Return);
    ASSERT_EQ(m_window->panels()->current(), Panel::Read);
    ASSERT_EQ(focused().toStdString(), "readerView");
    expectFocusIsSeen();
    const auto *page = find<ReaderView>("readerView");
    EXPECT_EQ(page->page()->text().substr(page->caret(), title.size()), title);
    EXPECT_TRUE(page->isInView({page->caret(), page->caret() + 1}));

    // Note something.
    type(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(focused().toStdString(), "noteEdit");
    type(QStringLiteral("Ask who would pay for this."));
    const auto *status = find<QLabel>("noteStatusText");
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return status->text() == QStringLiteral("Saved"); }, test::patience));
    EXPECT_EQ(find<QPlainTextEdit>("noteEdit")->toPlainText().toStdString(),
              "Ask who would pay for this.");

    // Compare.
    type(Qt::Key_4, Qt::ControlModifier);
    const auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    ASSERT_NE(table, nullptr);
    type(Qt::Key_Home, Qt::ControlModifier);
    type(Qt::Key_Right);
    EXPECT_EQ(table->currentIndex().column(), 1);
    const QString cell = table->currentIndex().data().toString();
    EXPECT_FALSE(cell.isEmpty());
    type(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(cell.section(u' ', 0, 1)));

    // Export.
    type(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return QApplication::activeModalWidget() != nullptr
                && isIn(QApplication::activeModalWidget());
        },
        test::patience));
    EXPECT_EQ(QApplication::activeModalWidget()->objectName().toStdString(), "exportDialog");
    expectFocusIsSeen();
    const QString file = m_folder.filePath(QStringLiteral("out.pdf"));
    QTimer asked;
    QObject::connect(&asked, &QTimer::timeout, &asked, [&] {
        const auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (chooser == nullptr || qobject_cast<QLineEdit *>(QApplication::focusWidget()) == nullptr)
            return;
        asked.stop();
        type(Qt::Key_A, Qt::ControlModifier);
        type(file);
        type(Qt::Key_Return);
    });
    asked.start(50);
    type(Qt::Key_Return); // the button that asks for the file is the usual one
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }, test::patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return QApplication::activeModalWidget() == nullptr; },
                                test::patience));
}

TEST_F(KeyboardJob, leadsWithTabFromTheSearchToTheFilterAndOn)
{
    type(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(focused().toStdString(), "searchField");
    expectFocusIsSeen();
    const auto *areas = find<QWidget>("areaRow");
    const auto *kinds = find<QWidget>("kindRow");
    ASSERT_TRUE(until(Qt::Key_Tab, [&] { return isIn(areas); }));
    expectFocusIsSeen();
    type(Qt::Key_Tab);
    EXPECT_TRUE(isIn(kinds)) << "a row is one stop: " << focused().toStdString();
    ASSERT_TRUE(until(
        Qt::Key_Tab, [&] { return focused() == QStringLiteral("searchField"); }, Qt::ShiftModifier))
        << "and back";
}

TEST_F(KeyboardJob, comesToEveryPartOfTheWindowWithTab)
{
    type(Qt::Key_3, Qt::ControlModifier);
    QStringList seen;
    constexpr int most = 120;
    for (int i = 0; i < most; ++i) {
        type(Qt::Key_Tab);
        seen << focused();
    }
    for (const char *part : {"searchField", "outlineView", "topicView", "groupingCombo"})
        EXPECT_TRUE(seen.contains(QString::fromLatin1(part)))
            << part << " in " << seen.mid(0, 60).join(u' ').toStdString();
}

TEST_F(KeyboardJob, takesAFilterBackWithTheKeysOfGoingBack)
{
    const auto *kinds = find<QWidget>("kindRow");
    ASSERT_TRUE(until(Qt::Key_F6, [&] { return isIn(find<QWidget>("filterBar")); }));
    ASSERT_TRUE(until(Qt::Key_Tab, [&] { return isIn(kinds); }));
    type(Qt::Key_Return);
    EXPECT_FALSE(workspace().filter().isEmpty());
    type(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(workspace().filter().isEmpty());
}

TEST_F(KeyboardJob, takesAFilterBackWithTheKeysOfUndoing)
{
    const auto *undo = find<QAction>("undoAction");
    EXPECT_FALSE(undo->isEnabled());
    workspace().toggleKind(Kind::Threat);
    workspace().toggleKind(Kind::Driver);
    EXPECT_EQ(undo->text().toStdString(), "&Undo filter");
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Threat});
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(workspace().filter().isEmpty());
    EXPECT_FALSE(undo->isEnabled());
    const QKeyCombination redo = find<QAction>("redoAction")->shortcut()[0];
    type(redo.key(), redo.keyboardModifiers());
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Threat});
}

TEST_F(KeyboardJob, goesOneWayWithTheKeysOfUndoingAndOfGoingBack)
{
    const auto *undo = find<QAction>("undoAction");
    const auto *back = find<QAction>("backAction");
    workspace().toggleKind(Kind::Threat);
    workspace().toggleKind(Kind::Driver);
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Threat});
    type(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(workspace().filter().isEmpty()) << "and not what was undone before";
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_FALSE(back->isEnabled());
    type(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Threat});
    type(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(workspace().filter().isEmpty());
    EXPECT_FALSE(back->isEnabled());
}

TEST_F(KeyboardJob, undoesWhatWasWrittenLastBeforeTheFiltersThatWereSetBeforeIt)
{
    workspace().toggleKind(Kind::Threat);
    auto *library = m_window->findChild<LibrarySession *>();
    trigger("nextTopicAction");
    trigger("highlightAction");
    ASSERT_TRUE(QTest::qWaitFor([&] { return library->canUndo(); }, test::patience));
    type(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !library->canUndo(); }, test::patience));
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Threat}) << "which stays";
}

} // namespace entente::ui
