// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/openwindow.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QComboBox>

namespace entente::ui {

namespace {

class DividedWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        open({write(QStringLiteral("mine.md"), "# Mine\n\n## Threats\n\n- **One:** a\n")});
        workspace().setCurrent(0);
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] ReaderPanel *reader()
    {
        return static_cast<ReaderPanel *>(m_window->panels()->panel(Panel::Read));
    }
    [[nodiscard]] ReaderView *viewOn(const char *page)
    {
        return find<QWidget>(page)->findChild<ReaderView *>(QStringLiteral("readerView"));
    }
    void choose(const char *page, int entry)
    {
        auto *box = find<QWidget>(page)->findChild<QComboBox *>(QStringLiteral("sideBriefing"));
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
    }
};

} // namespace

TEST_F(DividedWindow, isDividedByKeysFromWhereverOneIsAndClosedByTheSame)
{
    trigger("panelAction1");
    press(Qt::Key_F7);
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    EXPECT_EQ(reader()->pages().division, Division::Beside);
    EXPECT_TRUE(find<QAction>("splitBesideAction")->isChecked());
    press(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(reader()->pages().division, Division::Below);
    EXPECT_FALSE(find<QAction>("splitBesideAction")->isChecked());
    EXPECT_TRUE(find<QAction>("splitBelowAction")->isChecked());
    press(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(reader()->pages().division, Division::None);
    EXPECT_FALSE(find<QAction>("splitBelowAction")->isChecked());
}

TEST_F(DividedWindow, hasPagesThatSixGoesBetween)
{
    trigger("panelAction2");
    press(Qt::Key_F7);
    viewOn("firstPage")->setFocus();
    press(Qt::Key_F6);
    const QWidget *focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(find<QWidget>("secondPage")->isAncestorOf(focused));
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(find<QWidget>("firstPage")->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(DividedWindow, fitsASmallScreenWithItsMarginMarks)
{
    trigger("panelAction2");
    press(Qt::Key_F7);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return viewOn("secondPage")->width() > 100; }, test::patience));
    EXPECT_LE(m_window->width(), 1280);
    for (const char *page : {"firstPage", "secondPage"}) {
        const Column column = viewOn(page)->shown().column();
        EXPECT_GE(column.left, 40) << "room for the icons of topics";
        EXPECT_LE(column.left + column.width, viewOn(page)->viewport()->width());
        EXPECT_GE(column.width, 200);
    }
}

TEST_F(DividedWindow, comesBackWithTheSession)
{
    QSettings settings;
    saveStartWith(settings, StartWith::Session);
    trigger("panelAction2");
    press(Qt::Key_F7);
    choose("secondPage", 1);
    EXPECT_EQ(workspace().current(), 1);
    m_window->close();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(bundledVocabulary(),
                                            m_folder.filePath(QStringLiteral("library.entente")));
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    ASSERT_TRUE(opened.wait(test::patience));
    m_window->show();
    const DividedPages pages = reader()->pages();
    EXPECT_EQ(pages.division, Division::Beside);
    EXPECT_EQ(pages.briefings[0], 0);
    EXPECT_EQ(pages.briefings[1], 1);
    EXPECT_TRUE(pages.secondIsActive);
    EXPECT_EQ(workspace().current(), 1);
    EXPECT_TRUE(find<QAction>("splitBesideAction")->isChecked());
}

TEST_F(DividedWindow, marksWithKeysOnThePageThatIsFollowed)
{
    trigger("panelAction2");
    press(Qt::Key_F7);
    choose("secondPage", 1);
    ReaderView *view = viewOn("secondPage");
    const std::size_t at = view->page()->text().find("One");
    ASSERT_NE(at, std::string::npos);
    view->select(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 3));
    press(Qt::Key_2, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([view] { return view->notes().size() == 1; }, test::patience));
    EXPECT_EQ(view->notes()[0].colour, NoteColour::Yellow);
    EXPECT_TRUE(viewOn("firstPage")->notes().empty());
}

} // namespace entente::ui
