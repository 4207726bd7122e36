// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentfiles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace entente::ui {

namespace {

class PastingTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        QApplication::clipboard()->clear();
        m_window = std::make_unique<MainWindow>(
            bundledVocabulary(), m_folder.filePath(QStringLiteral("library.entente")));
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->open({QStringLiteral("entente:alliance")});
        ASSERT_TRUE(opened.wait(test::patience));
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    static void copy(const QString &html, const QString &text)
    {
        auto *data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        if (!text.isEmpty())
            data->setText(text);
        QApplication::clipboard()->setMimeData(data);
    }

    void pressPaste() { QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier); }

    [[nodiscard]] bool pasteIsRead()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        pressPaste();
        return opened.wait(test::patience);
    }

    [[nodiscard]] QAction *action() const
    {
        return m_window->findChild<QAction *>(QStringLiteral("pasteAction"));
    }
    [[nodiscard]] QString message() const
    {
        return m_window->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    }
    [[nodiscard]] std::size_t openBriefings() const
    {
        return m_window->workspace()->briefings().size();
    }
    [[nodiscard]] const Briefing &current() const
    {
        return *m_window->workspace()->currentBriefing();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(PastingTest, makesABriefingOfRichTextByCtrlV)
{
    copy(QStringLiteral("<h1>Ports</h1><ul><li><b>Aden:</b> mines threaten ships</li></ul>"), {});
    ASSERT_TRUE(pasteIsRead());
    EXPECT_EQ(openBriefings(), 2U);
    EXPECT_EQ(current().meta.title, "Ports");
    EXPECT_EQ(current().reader, "html");
    EXPECT_TRUE(recentFiles().isEmpty()) << "what was pasted is no file";
}

TEST_F(PastingTest, opensAnotherBriefingForOtherWordsAndTheSameForTheSame)
{
    copy({}, QStringLiteral("The first words."));
    ASSERT_TRUE(pasteIsRead());
    copy({}, QStringLiteral("The second words."));
    ASSERT_TRUE(pasteIsRead());
    EXPECT_EQ(openBriefings(), 3U);
    ASSERT_TRUE(pasteIsRead());
    EXPECT_EQ(openBriefings(), 3U);
}

TEST_F(PastingTest, readsWhatWasPastedAgain)
{
    copy({}, QStringLiteral("Words that lie in no file."));
    ASSERT_TRUE(pasteIsRead());
    QApplication::clipboard()->clear();
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    m_window->findChild<QAction *>(QStringLiteral("reloadAction"))->trigger();
    ASSERT_TRUE(opened.wait(test::patience));
    EXPECT_EQ(current().source, "Words that lie in no file.");
    EXPECT_EQ(openBriefings(), 2U);
}

TEST_F(PastingTest, leavesCtrlVToTheFieldThatHasTheFocus)
{
    copy({}, QStringLiteral("missile"));
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("searchField"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return search->hasFocus(); }, test::patience));
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(search->text(), QStringLiteral("missile"));
    EXPECT_EQ(openBriefings(), 1U);
}

TEST_F(PastingTest, saysWhyAPictureIsNotRead)
{
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QApplication::clipboard()->setImage(picture);
    pressPaste();
    EXPECT_TRUE(message().contains(QStringLiteral("picture"))) << message().toStdString();
    EXPECT_EQ(openBriefings(), 1U);
}

TEST_F(PastingTest, fetchesNoAddressThatIsDropped)
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/ports"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    EXPECT_TRUE(message().contains(QStringLiteral("Nothing is fetched")))
        << message().toStdString();
}

TEST_F(PastingTest, isPossibleOnlyWhileThereIsSomethingToPaste)
{
    EXPECT_FALSE(action()->isEnabled());
    copy({}, QStringLiteral("words"));
    EXPECT_TRUE(action()->isEnabled());
    QApplication::clipboard()->clear();
    EXPECT_FALSE(action()->isEnabled());
}

TEST_F(PastingTest, takesWordsThatAreDroppedFromAnotherProgram)
{
    QMimeData data;
    data.setHtml(QStringLiteral("<h1>Dropped</h1><p>Words of a mail.</p>"));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    ASSERT_TRUE(opened.wait(test::patience));
    EXPECT_EQ(current().meta.title, "Dropped");
}

} // namespace entente::ui
