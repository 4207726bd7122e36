// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/openwindow.h"
#include "ui/settings/preferences.h"
#include "ui/window/beginning.h"
#include "ui/workspace/librarysession.h"

#include <QDialog>
#include <QPushButton>

namespace entente::ui {

namespace {

/// A window that is started without a file, for the first time.
class WelcomeTest : public WindowTest
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        start();
    }

    void start()
    {
        m_window = std::make_unique<MainWindow>(
            bundledVocabulary(), m_folder.filePath(QStringLiteral("library.entente")));
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        ASSERT_TRUE(opened.wait(test::patience));
        m_window->resize(1280, 800);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    bool isWelcoming()
    {
        auto *page = m_window->findChild<QWidget *>(QStringLiteral("welcomePage"));
        return page != nullptr && page->isVisible();
    }

    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    void waitForSample()
    {
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return !workspace().briefings().empty(); }, test::patience));
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_F(WelcomeTest, isShownWhereNothingWasEverOpened)
{
    EXPECT_TRUE(isWelcoming());
    EXPECT_TRUE(workspace().briefings().empty());
    EXPECT_FALSE(find<QPushButton>("leaveWelcome")->isVisible());
}

TEST_F(WelcomeTest, opensTheSampleAndIsNotShownAgain)
{
    click("welcomeSample");
    waitForSample();
    EXPECT_FALSE(isWelcoming());
    EXPECT_EQ(workspace().currentBriefing()->file, "entente:alliance");
    m_window.reset();
    start();
    EXPECT_FALSE(isWelcoming());
    EXPECT_EQ(workspace().currentBriefing()->file, "entente:alliance");
}

TEST_F(WelcomeTest, showsWhatIsRecommended)
{
    click("tryRecommended");
    waitForSample();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->panels()->current() == Panel::Topics; },
                                test::patience));
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Recommendation});
    EXPECT_GT(workspace().result().count, 0U);
    EXPECT_FALSE(isWelcoming());
}

TEST_F(WelcomeTest, comparesNowAndBefore)
{
    click("tryCompared");
    waitForSample();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->panels()->current() == Panel::Compare; },
                                test::patience));
    EXPECT_TRUE(find<QWidget>("tableView")->isVisible());
}

TEST_F(WelcomeTest, makesAPdf)
{
    click("tryPublished");
    waitForSample();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("exportDialog"));
            return dialog != nullptr && dialog->isVisible();
        },
        test::patience));
    find<QDialog>("exportDialog")->close();
}

TEST_F(WelcomeTest, comesBackFromTheMenuAndIsLeftByEscapeOrByAnyPanel)
{
    click("welcomeSample");
    waitForSample();
    trigger("welcomeAction");
    ASSERT_TRUE(isWelcoming());
    QTest::keyClick(find<QWidget>("welcomePage"), Qt::Key_Escape);
    EXPECT_FALSE(isWelcoming());
    trigger("welcomeAction");
    click("leaveWelcome");
    EXPECT_FALSE(isWelcoming());
    trigger("welcomeAction");
    trigger("panelAction3");
    EXPECT_FALSE(isWelcoming());
    trigger("welcomeAction");
    trigger("libraryAction");
    trigger("libraryAction");
    EXPECT_FALSE(isWelcoming());
    trigger("welcomeAction");
    workspace().toggleKind(Kind::Threat); // what is tried begins without a filter
    click("tryRecommended");
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->panels()->current() == Panel::Topics; },
                                test::patience));
    EXPECT_EQ(workspace().filter().kinds, std::vector{Kind::Recommendation});
    EXPECT_EQ(workspace().briefings().size(), 1U);
}

TEST_F(WelcomeTest, givesWayToTheLibraryWhereThatHasBriefings)
{
    const QString file = write(QStringLiteral("a.md"), "# Ports\n\n- **Mines:** in the strait.\n");
    QSignalSpy finished(m_window->library()->imports(), &LibraryImports::finished);
    m_window->library()->imports()->importFiles({file});
    ASSERT_TRUE(finished.wait(test::patience));
    m_window.reset();
    start();
    EXPECT_FALSE(isWelcoming());
    EXPECT_TRUE(workspace().isInLibrary());
}

} // namespace entente::ui
