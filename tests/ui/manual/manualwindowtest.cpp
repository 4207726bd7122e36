// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualwindow.h"

#include "tests/support/patience.h"
#include "ui/manual/manualpage.h"
#include "ui/style/style.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

class ManualWindowTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_window.open(QStringLiteral("opening"));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_window.findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    ManualPage *page() { return find<ManualPage>("manualPage"); }
    std::string chapter() { return m_window.chapter().toStdString(); }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }

    ManualWindow m_window{ManualBook(QStringLiteral("en"))};
};

} // namespace

TEST_F(ManualWindowTest, listsAllChaptersAndShowsTheOneChosen)
{
    auto *contents = find<QListWidget>("manualContents");
    EXPECT_EQ(contents->count(), ManualBook::names().size());
    EXPECT_EQ(contents->currentRow(), 0);
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Down);
    EXPECT_EQ(chapter(), "reading");
    EXPECT_TRUE(m_window.windowTitle().startsWith(QStringLiteral("Reading")));
}

TEST_F(ManualWindowTest, beginsEachChapterAtItsHead)
{
    for (const QString &name : ManualBook::names()) {
        m_window.open(name);
        QCoreApplication::processEvents();
        EXPECT_EQ(page()->verticalScrollBar()->value(), 0) << name.toStdString();
    }
    m_window.resize(700, 500);
    QCoreApplication::processEvents();
    EXPECT_EQ(page()->verticalScrollBar()->value(), 0);
}

TEST_F(ManualWindowTest, followsLinksAndGoesBackAndForward)
{
    page()->setSource(page()->source().resolved(QUrl(QStringLiteral("filter.md#words"))));
    EXPECT_EQ(chapter(), "filter");
    EXPECT_GT(page()->verticalScrollBar()->value(), 0);
    EXPECT_EQ(find<QListWidget>("manualContents")->currentRow(),
              ManualBook::names().indexOf(QStringLiteral("filter")));
    trigger("manualBackAction");
    EXPECT_EQ(chapter(), "opening");
    EXPECT_FALSE(find<QAction>("manualBackAction")->isEnabled());
    trigger("manualForwardAction");
    EXPECT_EQ(chapter(), "filter");
}

TEST_F(ManualWindowTest, searchesAllChaptersAndMarksTheWordsInTheOneChosen)
{
    auto *search = find<QLineEdit>("manualSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("tesseract"));
    auto *contents = find<QListWidget>("manualContents");
    EXPECT_LT(contents->count(), ManualBook::names().size());
    ASSERT_GT(contents->count(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(chapter(), "scans");
    EXPECT_GT(page()->marked(), 0);
    EXPECT_EQ(page()->textCursor().selectedText().toLower().toStdString(), "tesseract");
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(contents->count(), ManualBook::names().size());
    EXPECT_EQ(page()->marked(), 0);
    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(ManualWindowTest, saysWhereNoChapterHasTheWords)
{
    QTest::keyClicks(find<QLineEdit>("manualSearch"), QStringLiteral("zeppelin"));
    EXPECT_TRUE(find<QLabel>("manualNothing")->isVisible());
    EXPECT_EQ(find<QListWidget>("manualContents")->count(), 0);
}

TEST_F(ManualWindowTest, findsInTheChapterAndGoesRound)
{
    trigger("manualFindAction");
    auto *edit = find<QLineEdit>("manualFindEdit");
    QTest::keyClicks(edit, QStringLiteral("file"));
    auto *count = find<QLabel>("manualFindCount");
    const QString first = count->text();
    EXPECT_TRUE(first.startsWith(QStringLiteral("1 of "))) << first.toStdString();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count->text().toStdString(),
              QStringLiteral("%1 of %1").arg(page()->marked()).toStdString());
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(count->text(), first);
    edit->setText(QStringLiteral("zeppelin"));
    EXPECT_EQ(count->text().toStdString(), "Not found");
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(edit->isVisible());
    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(ManualWindowTest, zoomsAllWords)
{
    const auto heightOfPage = [this] { return page()->document()->size().height(); };
    const auto before = heightOfPage();
    trigger("manualZoomInAction");
    trigger("manualZoomInAction");
    EXPECT_GT(heightOfPage(), before);
    EXPECT_GT(page()->zoom(), 1.2);
    trigger("manualZoomResetAction");
    EXPECT_EQ(page()->zoom(), 1);
}

TEST_F(ManualWindowTest, drawsEveryPictureOfEveryChapter)
{
    for (const QString &name : ManualBook::names()) {
        m_window.open(name);
        const QTextDocument *document = page()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto each = block.begin(); !each.atEnd(); ++each) {
                const QTextCharFormat format = each.fragment().charFormat();
                if (!format.isImageFormat())
                    continue;
                const QVariant picture = document->resource(QTextDocument::ImageResource,
                                                            QUrl(format.toImageFormat().name()));
                EXPECT_FALSE(picture.value<QImage>().isNull())
                    << format.toImageFormat().name().toStdString();
            }
        }
        EXPECT_LE(document->size().width(), page()->viewport()->width()) << name.toStdString();
    }
}

TEST_F(ManualWindowTest, takesTheColoursOfAnotherPaletteAtOnceAndStaysWhereItIs)
{
    m_window.open(QStringLiteral("filter"));
    page()->verticalScrollBar()->setValue(page()->verticalScrollBar()->maximum());
    applyScheme(Scheme::Dark);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isDark(page()->palette()); }, test::patience));
    EXPECT_EQ(page()->verticalScrollBar()->value(), page()->verticalScrollBar()->maximum());
    const QImage shown = page()->viewport()->grab().toImage();
    EXPECT_LT(shown.pixelColor(2, 2).lightness(), 128);
    applyScheme(Scheme::Light);
}

TEST_F(ManualWindowTest, closesByEscape)
{
    page()->setFocus();
    QTest::keyClick(page(), Qt::Key_Escape);
    EXPECT_FALSE(m_window.isVisible());
}

} // namespace entente::ui
