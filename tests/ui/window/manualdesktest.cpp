// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/translation.h"
#include "tests/ui/window/openwindow.h"
#include "ui/manual/manualwindow.h"
#include "ui/publishing/csvdialog.h"
#include "ui/publishing/exportdialog.h"
#include "ui/window/manualchapters.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTextBrowser>

namespace entente::ui {

namespace {

class ManualDeskTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// The manual that is open; there is one at most.
    static ManualWindow *manual()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ManualWindow *>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// Qt takes a dialog for active while the window is that it belongs to.
    static void activate(QWidget *window)
    {
        window->activateWindow();
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return QApplication::activeWindow() == window; }, test::patience))
            << window->objectName().toStdString();
    }

    /// Which chapter F1 opens where a widget has the focus.
    std::string chapterAt(QWidget *widget)
    {
        activate(widget->window());
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_F1);
        ManualWindow *shown = manual();
        const std::string chapter = shown == nullptr ? "" : shown->chapter().toStdString();
        if (shown != nullptr) {
            shown->close();
            QCoreApplication::sendPostedEvents(shown, QEvent::DeferredDelete);
        }
        m_window->activateWindow();
        return chapter;
    }

    std::string chapterAt(const char *name) { return chapterAt(find<QWidget>(name)); }
};

} // namespace

TEST_F(ManualDeskTest, opensTheChapterOfThePanelThatHasTheFocus)
{
    const std::array chapters{"reading", "reading", "topics", "compare", "charts"};
    for (int panel = 0; panel < panelCount; ++panel) {
        trigger(("panelAction" + std::to_string(panel + 1)).c_str());
        EXPECT_EQ(chapterAt(m_window->panels()->panel(static_cast<Panel>(panel))),
                  chapters[static_cast<std::size_t>(panel)]);
    }
    EXPECT_EQ(chapterAt("searchField"), "filter");
    EXPECT_EQ(chapterAt("savedFilterView"), "filter");
    EXPECT_EQ(chapterAt("outlineView"), "reading");
    EXPECT_EQ(chapterAt("notesPanel"), "notes");
    EXPECT_EQ(chapterAt("detailsPanel"), "topics");
    trigger("libraryAction");
    EXPECT_EQ(chapterAt("libraryTabs"), "library");
}

TEST_F(ManualDeskTest, opensTheChapterOfADialogAndCanBeReadBesideIt)
{
    trigger("settingsAction");
    EXPECT_EQ(chapterAt("settingsSearch"), "settings");
    find<QDialog>("settingsDialog")->close();
    trigger("exportPdfAction");
    auto *title = find<QWidget>("exportTitle");
    activate(title->window());
    title->setFocus();
    QTest::keyClick(title, Qt::Key_F1);
    ASSERT_NE(manual(), nullptr);
    EXPECT_EQ(manual()->chapter().toStdString(), "export");
    // The dialog is modal: the manual answers to keys nonetheless.
    activate(manual());
    auto *page = manual()->findChild<QTextBrowser *>();
    QTest::keyClick(page, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor(
        [] { return manual()->findChild<QWidget *>(QStringLiteral("manualFind"))->isVisible(); },
        test::patience));
    manual()->close();
    find<QDialog>("exportDialog")->close();
    trigger("shortcutsAction");
    EXPECT_EQ(chapterAt("shortcutsTable"), "shortcuts");
    find<QDialog>("shortcutsPage")->close();
    trigger("aboutAction");
    EXPECT_EQ(chapterAt("aboutTabs"), "trouble");
    find<QDialog>("aboutDialog")->close();
}

/// Each panel and dialog says which chapter tells of it, those of tomorrow, too.
TEST_F(ManualDeskTest, knowsAChapterForEveryPanelAndDialog)
{
    static const QRegularExpression name(
        QStringLiteral("setObjectName\\(QStringLiteral\\(\"(\\w+(?:Panel|Dialog|Box))\"\\)\\)"));
    int seen = 0;
    const QDir root(QStringLiteral(ENTENTE_FIXTURES "/../../ui"));
    for (const QString &room : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(root.filePath(room));
        for (const QString &source : folder.entryList({QStringLiteral("*.cpp")})) {
            QFile file(folder.filePath(source));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            auto each = name.globalMatch(QString::fromUtf8(file.readAll()));
            while (each.hasNext()) {
                QWidget widget;
                widget.setObjectName(each.next().captured(1));
                if (widget.objectName() == QStringLiteral("showDimmedBox"))
                    continue;
                ++seen;
                EXPECT_FALSE(manualChapterOf(&widget).isEmpty())
                    << widget.objectName().toStdString() << " in " << source.toStdString();
            }
        }
    }
    EXPECT_GT(seen, 15);
}

TEST_F(ManualDeskTest, listsTheKeysAsTheyAreNow)
{
    find<QAction>("searchAction")->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_J);
    trigger("manualAction");
    ASSERT_NE(manual(), nullptr);
    manual()->open(QStringLiteral("shortcuts"));
    const QString text = manual()->findChild<QTextBrowser *>()->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("Ctrl+Alt+J")));
    EXPECT_TRUE(text.contains(QStringLiteral("Ctrl+Shift+D")));
    manual()->close();
}

TEST_F(ManualDeskTest, isOneWindowAndKeepsItsChapterInAnotherLanguage)
{
    trigger("manualAction");
    trigger("manualAction");
    ManualWindow *first = manual();
    ASSERT_NE(first, nullptr);
    first->open(QStringLiteral("charts"));
    speak(QStringLiteral("ja"));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    ASSERT_NE(manual(), nullptr);
    EXPECT_EQ(manual()->chapter().toStdString(), "charts");
    EXPECT_TRUE(manual()->windowTitle().startsWith(QStringLiteral("グラフ")));
    manual()->close();
    m_window.reset();
    speak(QStringLiteral("en"));
}

} // namespace entente::ui
