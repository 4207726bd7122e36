// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/patience.h"
#include "tests/ui/reader/window.h"
#include "ui/reader/hitbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

using test::longText;
using test::ReaderWindow;

template <typename Widget>
Widget *find(const ReaderWindow &window, const QString &name)
{
    auto *found = window.panel.findChild<Widget *>(name);
    EXPECT_NE(found, nullptr) << name.toStdString();
    return found;
}

TEST(ReaderPanel, saysHowToOpenABriefingWhereThereIsNone)
{
    Workspace workspace(bundledVocabulary());
    ReaderPanel panel(&workspace);
    panel.resize(600, 400);
    panel.show();
    const auto *empty = panel.findChild<QLabel *>(QStringLiteral("readerEmpty"));
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->isVisible());
    panel.find();
    panel.scrollToSection(3);
    panel.selectNextTopic();
    panel.selectAll();
    panel.copy();
    workspace.setBriefings(entente::test::indexOf({entente::test::bundled()}), 0);
    EXPECT_FALSE(empty->isVisible());
    workspace.setBriefings(entente::test::indexOf({}), -1);
    EXPECT_TRUE(empty->isVisible());
}

TEST(ReaderPanel, showsTheWordsOfATopicInTheUpperThird)
{
    ReaderWindow window(
        {entente::test::briefing(longText(900) + "- **Last:** a point\n\n" + longText(50))});
    const int last = static_cast<int>(window.workspace.currentBriefing()->topics.size()) - 1;
    ASSERT_GE(last, 0);
    window.workspace.showInText({0, last});
    const QRect box = window.view->boxOf(window.rangeOf("Last"));
    ASSERT_TRUE(box.isValid());
    EXPECT_GT(box.top(), 0);
    EXPECT_LT(box.bottom(), window.view->height() / 3 + box.height());
}

TEST(ReaderPanel, showsTheWordsOfATopicInAnotherBriefing)
{
    ReaderWindow window({entente::test::bundled(), entente::test::bundled("us-japan-2015")});
    window.workspace.showInText({1, 5});
    EXPECT_EQ(window.page().briefing().file, "entente:us-japan-2015");
    EXPECT_TRUE(window.view->isInView(window.view->topics()->wordsOf(5)));
}

TEST(ReaderPanel, showsTheWordsThatWereAskedForBeforeItWasSeen)
{
    Workspace workspace(bundledVocabulary());
    ReaderPanel panel(&workspace);
    workspace.setBriefings(entente::test::indexOf({entente::test::bundled()}), 0);
    workspace.showInText({0, 12});
    panel.resize(700, 500);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    const auto *view = panel.findChild<ReaderView *>();
    EXPECT_TRUE(view->isInView(view->topics()->wordsOf(12)));
}

TEST(ReaderPanel, followsTheSelectionOnlyWhereItIsOutOfView)
{
    ReaderWindow window({entente::test::bundled()});
    window.workspace.select({0, 15});
    EXPECT_TRUE(window.view->isInView(window.view->topics()->wordsOf(15)));
    const int before = window.bar()->value();
    EXPECT_GT(before, 0);
    ASSERT_TRUE(window.view->isInView(window.view->topics()->wordsOf(14)));
    window.workspace.select({0, 14});
    EXPECT_EQ(window.bar()->value(), before);
}

TEST(ReaderPanel, remembersWhereEachBriefingWasLeft)
{
    ReaderWindow window({entente::test::briefing(longText(500), "one.md"),
                         entente::test::briefing(longText(700), "two.md")});
    window.bar()->setValue(window.bar()->maximum() / 3);
    const std::uint32_t left = window.view->firstOffset();
    window.workspace.setCurrent(1);
    EXPECT_EQ(window.bar()->value(), 0);
    window.workspace.setCurrent(0);
    EXPECT_EQ(window.view->firstOffset(), left);
}

TEST(ReaderPanel, staysWhereItIsWhenAnotherBriefingIsOpened)
{
    const BriefingPtr first = entente::test::briefing(longText(500), "one.md");
    ReaderWindow window({first});
    window.bar()->setValue(1000);
    const int at = window.bar()->value();
    window.workspace.setBriefings(entente::test::indexOf({entente::test::bundled(), first}), 1);
    EXPECT_EQ(window.bar()->value(), at);
    EXPECT_EQ(window.page().briefing().file, "one.md");
}

TEST(ReaderPanel, findsByCaseAndWholeWordsAndMarksTheScrollBar)
{
    std::string markdown = "# Title\n\nArms and army.\n\n";
    for (int i = 0; i < 80; ++i)
        markdown += "A paragraph of words that fills the page to its very foot and further.\n\n";
    markdown += "An arm, in the end.\n";
    ReaderWindow window({entente::test::briefing(markdown)});
    const auto *bar = window.panel.findChild<HitBar *>();
    ASSERT_NE(bar, nullptr);
    EXPECT_TRUE(bar->lines().empty());
    window.panel.find();
    auto *edit = find<QLineEdit>(window, QStringLiteral("findEdit"));
    const auto *count = find<QLabel>(window, QStringLiteral("findCount"));
    QTest::keyClicks(edit, QStringLiteral("arm"));
    EXPECT_TRUE(count->text().endsWith(QStringLiteral("of 3"))) << count->text().toStdString();
    const std::vector<int> lines = bar->lines();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_LT(lines[1], bar->height() / 6);
    EXPECT_GT(lines[2], bar->height() * 3 / 4);
    QTest::mouseClick(find<QToolButton>(window, QStringLiteral("findWhole")), Qt::LeftButton);
    EXPECT_TRUE(count->text().endsWith(QStringLiteral("of 1")));
    edit->setText(QStringLiteral("Arms"));
    EXPECT_TRUE(count->text().endsWith(QStringLiteral("of 1")));
    edit->setText(QStringLiteral("arms"));
    EXPECT_TRUE(count->text().endsWith(QStringLiteral("of 1")));
    window.panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window.panel));
    QTest::keyClick(edit, Qt::Key_C, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return count->text() == QStringLiteral("Not found"); },
                                entente::test::patience));
    EXPECT_TRUE(bar->lines().empty());
}

TEST(ReaderPanel, findsWordsAndGoesFromOneToTheNext)
{
    ReaderWindow window(
        {entente::test::briefing("# T\n\nalpha beta\n\nAlpha gamma\n\nALPHA delta\n")});
    window.key(Qt::Key_F, Qt::ControlModifier);
    auto *edit = find<QLineEdit>(window, QStringLiteral("findEdit"));
    const auto *count = find<QLabel>(window, QStringLiteral("findCount"));
    ASSERT_TRUE(edit->isVisible());
    QTest::keyClicks(edit, QStringLiteral("alpha"));
    EXPECT_EQ(count->text(), QStringLiteral("1 of 3"));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(count->text(), QStringLiteral("2 of 3"));
    QTest::keyClick(edit, Qt::Key_F3);
    EXPECT_EQ(count->text(), QStringLiteral("3 of 3"));
    QTest::mouseClick(find<QToolButton>(window, QStringLiteral("findNext")), Qt::LeftButton);
    EXPECT_EQ(count->text(), QStringLiteral("1 of 3"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count->text(), QStringLiteral("3 of 3"));
    QTest::keyClicks(edit, QStringLiteral("bet"));
    EXPECT_EQ(count->text(), QStringLiteral("Not found"));
}

TEST(ReaderPanel, leavesTheWordsFoundSelected)
{
    ReaderWindow window({entente::test::briefing("# T\n\nalpha beta\n\nAlpha gamma\n")});
    window.panel.find();
    auto *edit = find<QLineEdit>(window, QStringLiteral("findEdit"));
    QTest::keyClicks(edit, QStringLiteral("gam"));
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(edit->isVisible());
    EXPECT_EQ(window.view->selectedText(), QStringLiteral("gam"));
    EXPECT_TRUE(window.view->hasFocus());
}

TEST(ReaderPanel, stepsThroughTheWordsOfTheFilterWhereverTheyStand)
{
    ReaderWindow window({entente::test::briefing(
        "# T\n\nA harbour.\n\n- **Mines:** in harbours\n\nNothing else.\n")});
    const auto *count = find<QLabel>(window, QStringLiteral("findCount"));
    window.workspace.setFilterText(QStringLiteral("harbour"));
    EXPECT_FALSE(count->isVisible());
    window.panel.findNext();
    ASSERT_TRUE(count->isVisible());
    EXPECT_EQ(count->text(), QStringLiteral("1 of 2")) << "outside of topics, too";
    window.panel.findNext();
    EXPECT_EQ(count->text(), QStringLiteral("2 of 2"));
    window.workspace.setFilterText(QStringLiteral("mines"));
    EXPECT_FALSE(count->isVisible()) << "other words are asked for now";
    window.panel.findNext();
    EXPECT_EQ(count->text(), QStringLiteral("1 of 1"));
    window.workspace.clearFilter();
    EXPECT_FALSE(count->isVisible());
}

TEST(ReaderPanel, showsWhatATopicHasOfASearch)
{
    ReaderWindow window(
        {entente::test::briefing("# T\n\nA harbour, the first.\n\n" + longText(100)
                                 + "\n\n- **Mines:** close the harbour\n\n" + longText(100))});
    const auto &topics = window.workspace.currentBriefing()->topics;
    int mines = -1;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        if (window.workspace.currentBriefing()->words(topics[i].title) == "Mines")
            mines = static_cast<int>(i);
    }
    ASSERT_GE(mines, 0);
    window.panel.showWords(search::parseQuery("harbour", nullptr), {0, mines});
    EXPECT_EQ(find<QLabel>(window, QStringLiteral("findCount"))->text(), QStringLiteral("2 of 2"));
    EXPECT_TRUE(window.view->isInView(window.rangeOf("close the harbour")));
}

TEST(ReaderPanel, showsWhereMostOfASearchIsAndMarksAllOfIt)
{
    ReaderWindow window({entente::test::briefing(
        "---\ntitle: Islands\ndate: 2024-05-01\n---\nThe harbours lie idle.\n\n" + longText(20)
        + "\n\nA strait by the harbour.\n\n" + longText(100))});
    window.panel.showWords(search::parseQuery("strait harbour -gamma kind:threat", nullptr));
    const auto *edit = find<QLineEdit>(window, QStringLiteral("findEdit"));
    const auto *count = find<QLabel>(window, QStringLiteral("findCount"));
    EXPECT_EQ(edit->text(), QStringLiteral("strait harbour"));
    EXPECT_FALSE(edit->hasFocus());
    EXPECT_EQ(count->text(), QStringLiteral("2 of 3")) << "other forms of the words, too";
    EXPECT_TRUE(window.view->isInView(window.rangeOf("A strait by the harbour")));
    window.panel.findNext();
    EXPECT_EQ(count->text(), QStringLiteral("3 of 3"));
    window.key(Qt::Key_Escape);
    EXPECT_EQ(window.view->selectedText(), QStringLiteral("harbour"));
    window.panel.showWords(search::parseQuery("title:elsewhere", nullptr));
    EXPECT_FALSE(edit->isVisible()) << "nothing of it is in the text";
    EXPECT_EQ(window.bar()->value(), 0);
}

TEST(ReaderPanel, scrollsToWordsFoundFarAway)
{
    ReaderWindow window({entente::test::briefing(longText(2000))});
    window.panel.find();
    QTest::keyClicks(find<QLineEdit>(window, QStringLiteral("findEdit")),
                     QStringLiteral("number 1777"));
    EXPECT_TRUE(window.view->isInView(window.rangeOf("number 1777")));
}

TEST(ReaderPanel, asksBeforeItOpensALink)
{
    ReaderWindow window({entente::test::briefing(
        "---\ntitle: T\n---\nSee [the source](https://example.org/<b>).\n")});
    QSignalSpy links(&window.panel, &ReaderPanel::linkActivated);
    window.click(window.placeOf("source"));
    ASSERT_EQ(links.size(), 1);
    auto *box = window.panel.findChild<QMessageBox *>(QStringLiteral("openLinkBox"));
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->isVisible());
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_EQ(box->informativeText(), links.front().front().toString());
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(box->isVisible());
}

TEST(ReaderPanel, showsABriefingOfManyPagesAtOnce)
{
    std::string text;
    for (int i = 0; i < 12; ++i)
        text += longText(1500);
    const ReaderWindow window({entente::test::briefing(std::move(text))});
    EXPECT_TRUE(window.view->isInView(window.rangeOf("Paragraph number 1.")));
    EXPECT_GT(window.bar()->maximum(), 500000);
}

TEST(ReaderPanel, showsJapaneseBriefings)
{
    if (entente::test::corpus().empty())
        GTEST_SKIP() << "no corpus of documents";
    for (const auto &entry :
         std::filesystem::directory_iterator(entente::test::corpus() / "japanese/team-mirai")) {
        if (entry.path().extension() != ".md")
            continue;
        const ReaderWindow window({entente::test::briefing(entente::test::contents(entry.path()),
                                                           entry.path().string())});
        window.key(Qt::Key_End);
        EXPECT_EQ(window.bar()->value(), window.bar()->maximum());
        const QImage page = window.view->viewport()->grab().toImage();
        EXPECT_FALSE(page.isNull());
    }
}

} // namespace
} // namespace entente::ui
