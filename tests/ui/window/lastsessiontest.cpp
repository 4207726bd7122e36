// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lastsession.h"

#include "tests/ui/window/openwindow.h"
#include "ui/reader/readerpanel.h"
#include "ui/settings/preferences.h"
#include "ui/workspace/librarysession.h"

#include <QScrollBar>

namespace entente::ui {

namespace {

class LastSessionTest : public WindowTest
{
protected:
    void startWith(StartWith start)
    {
        QSettings settings;
        saveStartWith(settings, start);
    }

    void startAgain(const char *library = "library.entente")
    {
        m_window->close();
        m_window.reset();
        m_window = std::make_unique<MainWindow>(bundledVocabulary(),
                                                m_folder.filePath(QString::fromLatin1(library)));
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        ASSERT_TRUE(opened.wait(test::patience));
        m_window->resize(1280, 800);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] ReaderPanel *reader()
    {
        return static_cast<ReaderPanel *>(m_window->panels()->panel(Panel::Read));
    }
};

} // namespace

TEST_F(LastSessionTest, bringsNothingOfOneLibraryBackInAnother)
{
    startWith(StartWith::Session);
    open({write(QStringLiteral("mine.md"), "# Mine\n\n## Threats\n\n- **One:** a\n")});
    workspace().toggleKind(Kind::Recommendation);
    startAgain("another.entente");
    EXPECT_TRUE(workspace().filter().isEmpty());
    for (const BriefingPtr &each : workspace().briefings())
        EXPECT_NE(each->meta.title, "Mine");
}

TEST_F(LastSessionTest, bringsBackWhatWasOpenWithItsFilterAndPanel)
{
    startWith(StartWith::Session);
    const QString file = write(QStringLiteral("mine.md"), "# Mine\n\n## Threats\n\n- **One:** a\n");
    open({file});
    workspace().setCurrent(0);
    workspace().toggleKind(Kind::Recommendation);
    trigger("panelAction3");
    startAgain();
    ASSERT_EQ(workspace().briefings().size(), 2U);
    EXPECT_EQ(workspace().briefing(1)->meta.title, "Mine");
    EXPECT_EQ(workspace().current(), 0);
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Recommendation});
    EXPECT_EQ(m_window->panels()->current(), Panel::Topics);
}

TEST_F(LastSessionTest, isKeptInTheSettingsAsWordsThatPeopleRead)
{
    startWith(StartWith::Session);
    trigger("panelAction2");
    reader()->scrollToSection(3);
    workspace().toggleKind(Kind::Threat);
    m_window->close();
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("threat"));
    EXPECT_TRUE(text.contains("entente:alliance"));
    EXPECT_FALSE(text.contains("@Variant")) << text.toStdString();
}

TEST_F(LastSessionTest, goesOnReadingWhereItWasLeft)
{
    startWith(StartWith::Session);
    trigger("panelAction2");
    reader()->scrollToSection(3);
    QCoreApplication::processEvents();
    auto *bar = reader()
                    ->findChild<QAbstractScrollArea *>(QStringLiteral("readerView"))
                    ->verticalScrollBar();
    const int place = bar->value();
    ASSERT_GT(place, 200);
    startAgain();
    bar = reader()
              ->findChild<QAbstractScrollArea *>(QStringLiteral("readerView"))
              ->verticalScrollBar();
    EXPECT_NEAR(bar->value(), place, 60) << "in the same lines";
}

TEST_F(LastSessionTest, knowsWhereAFileWasReadThoughNothingIsBroughtBack)
{
    startWith(StartWith::Nothing);
    trigger("panelAction2");
    reader()->scrollToSection(3);
    QCoreApplication::processEvents();
    auto *bar = reader()
                    ->findChild<QAbstractScrollArea *>(QStringLiteral("readerView"))
                    ->verticalScrollBar();
    const int place = bar->value();
    ASSERT_GT(place, 200);
    startAgain();
    EXPECT_TRUE(workspace().briefings().empty());
    open({QStringLiteral("entente:alliance")});
    trigger("panelAction2");
    bar = reader()
              ->findChild<QAbstractScrollArea *>(QStringLiteral("readerView"))
              ->verticalScrollBar();
    EXPECT_NEAR(bar->value(), place, 60) << "in the same lines";
}

TEST_F(LastSessionTest, bringsBackWhatIsKeptInTheLibrary)
{
    startWith(StartWith::Session);
    trigger("keepAction");
    m_window->library()->finish();
    const auto id = m_window->library()->kept()->idOf(0);
    ASSERT_TRUE(id.has_value());
    trigger("closeAction");
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    m_window->library()->openBriefings({*id});
    ASSERT_TRUE(opened.wait(test::patience));
    workspace().setFilterText(QStringLiteral("missile"));
    startAgain();
    ASSERT_EQ(workspace().briefings().size(), 1U);
    EXPECT_NE(workspace().currentBriefing()->kept, 0);
    EXPECT_EQ(workspace().filter().text, "missile");
}

TEST_F(LastSessionTest, saysWhatIsGoneAndBringsBackTheRest)
{
    startWith(StartWith::Session);
    const QString file = write(QStringLiteral("gone.md"), "# Gone\n\nText.\n");
    open({file});
    m_window->close();
    ASSERT_TRUE(QFile::remove(file));
    startAgain();
    ASSERT_EQ(workspace().briefings().size(), 1U);
    EXPECT_TRUE(find<QWidget>("messageBar")->isVisible());
}

TEST_F(LastSessionTest, bringsNothingBackWhereThatIsNotWished)
{
    open({QStringLiteral("entente:us-philippines")});
    startAgain();
    EXPECT_EQ(workspace().briefings().size(), 1U) << "the sample that an empty library shows";
    startWith(StartWith::Nothing);
    startAgain();
    EXPECT_TRUE(workspace().briefings().empty());
    EXPECT_FALSE(workspace().isInLibrary());
}

TEST_F(LastSessionTest, opensTheLastClosedAgainInItsPlace)
{
    open({QStringLiteral("entente:us-philippines"), QStringLiteral("entente:us-japan-2015")});
    const std::string second = workspace().briefing(1)->file;
    EXPECT_FALSE(find<QAction>("reopenAction")->isEnabled());
    workspace().setCurrent(1);
    trigger("closeAction");
    trigger("closeAction");
    ASSERT_EQ(workspace().briefings().size(), 1U);
    m_window->activateWindow();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(workspace().briefings().size(), 3U);
    EXPECT_EQ(workspace().briefing(1)->file, second);
    EXPECT_EQ(workspace().current(), 1);
    EXPECT_FALSE(find<QAction>("reopenAction")->isEnabled());
}

TEST_F(LastSessionTest, welcomesTheFilesOfALaterStart)
{
    m_window->showMinimized();
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    m_window->welcome({QStringLiteral("entente:us-philippines")});
    ASSERT_TRUE(opened.wait(test::patience));
    EXPECT_EQ(workspace().briefings().size(), 2U);
    EXPECT_FALSE(m_window->isMinimized());
}

} // namespace entente::ui
