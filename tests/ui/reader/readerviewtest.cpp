// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/window.h"
#include "ui/reader/readercolours.h"
#include "ui/style/contrast.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace entente::ui {
namespace {

using test::longText;
using test::ReaderWindow;

bool holds(const QImage &picture, const QColor &colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

void wheel(const ReaderWindow &window, QPoint place, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(place, window.view->viewport()->mapToGlobal(place), {}, angle, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window.view->viewport(), &event);
}

TEST(ReaderView, selectsTheTopicWhoseWordsAreClicked)
{
    ReaderWindow window({entente::test::bundled()});
    window.view->reveal(window.rangeOf("Drills held together"), 0.5);
    window.click(window.placeOf("Drills held together"));
    const Topic *topic = window.workspace.topic(window.workspace.selection());
    ASSERT_NE(topic, nullptr);
    EXPECT_EQ(label(*window.workspace.currentBriefing(), *topic), "Joint Military Exercises");
}

TEST(ReaderView, selectsTheTopicWhoseMarkInTheMarginIsClicked)
{
    ReaderWindow window({entente::test::bundled()});
    window.view->reveal(window.rangeOf("Drills held together"), 0.5);
    const ReaderType type;
    const Column column = columnIn(window.view->viewport()->width(), type);
    const QPoint bar(qRound(column.left - 15), window.placeOf("Drills held together").y());
    window.click(bar);
    const Topic *topic = window.workspace.topic(window.workspace.selection());
    ASSERT_NE(topic, nullptr);
    EXPECT_EQ(label(*window.workspace.currentBriefing(), *topic), "Joint Military Exercises");
}

TEST(ReaderView, washesTheExactWordsOfTheTopicSelected)
{
    ReaderWindow window({entente::test::bundled()});
    const QColor wash = accentWash(window.view->palette());
    window.view->reveal(window.rangeOf("Drills held together"), 0.5);
    EXPECT_FALSE(holds(window.pictureOf("Drills held together"), wash));
    window.click(window.placeOf("Drills held together"));
    EXPECT_TRUE(holds(window.pictureOf("Drills held together"), wash));
    EXPECT_FALSE(holds(window.pictureOf("The partners are working"), wash));
}

TEST(ReaderView, dimsWhatTheFilterLeavesOutAndStillShowsIt)
{
    ReaderWindow window({entente::test::bundled()});
    const ReaderColours colours(window.view->palette());
    window.view->reveal(window.rangeOf("Drills held together"), 0.5);
    EXPECT_TRUE(holds(window.pictureOf("Drills held together"), colours.text));
    window.workspace.toggleKind(Kind::Threat);
    EXPECT_FALSE(holds(window.pictureOf("Drills held together"), colours.text));
    EXPECT_TRUE(holds(window.pictureOf("Drills held together"), colours.dim));
    EXPECT_TRUE(holds(window.pictureOf("The closer relationship"), colours.text));
}

TEST(ReaderView, dimsRowsOfComparisonsThatTheFilterLeavesOut)
{
    ReaderWindow window({entente::test::bundled()});
    const ReaderColours colours(window.view->palette());
    window.workspace.setFilterText(QStringLiteral("collaboration"));
    window.view->reveal(window.rangeOf("Contact kept within"), 0.5);
    EXPECT_TRUE(holds(window.pictureOf("Contact kept within"), colours.text));
    EXPECT_FALSE(holds(window.pictureOf("Measures taken in reaction"), colours.text));
}

TEST(ReaderView, marksTheWordsThatTheFilterLooksFor)
{
    ReaderWindow window({entente::test::bundled()});
    window.workspace.setFilterText(QStringLiteral("drills"));
    window.view->reveal(window.rangeOf("Drills held together"), 0.5);
    EXPECT_TRUE(holds(window.pictureOf("Drills"), differenceWash(window.view->palette())));
    EXPECT_FALSE(
        holds(window.pictureOf("together at regular"), differenceWash(window.view->palette())));
}

TEST(ReaderView, keepsDimmedWordsReadable)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const ReaderColours colours(palette);
        EXPECT_GE(contrast(colours.dim, colours.base), 3.0);
        EXPECT_GE(contrast(colours.dimOnWash, colours.wash), 3.0);
        EXPECT_LT(contrast(colours.dim, colours.base), contrast(colours.text, colours.base) / 2);
    }
}

TEST(ReaderView, copiesWordsSelectedByDragging)
{
    const ReaderWindow window({entente::test::bundled()});
    const QRect first = window.view->boxOf(window.rangeOf("Washington is"));
    const QRect last = window.view->boxOf(window.rangeOf("weighing"));
    QWidget *paper = window.view->viewport();
    QTest::mousePress(paper, Qt::LeftButton, {}, {first.left() + 1, first.center().y()});
    QMouseEvent move(QEvent::MouseMove, QPointF(last.right(), last.center().y()),
                     paper->mapToGlobal(QPointF(last.right(), last.center().y())), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(paper, &move);
    QTest::mouseRelease(paper, Qt::LeftButton, {}, {last.right(), last.center().y()});
    window.key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Washington is weighing"));
    EXPECT_FALSE(window.workspace.selection().isValid());
}

TEST(ReaderView, selectsAWordByADoubleClickAndMoreByAShiftClick)
{
    const ReaderWindow window({entente::test::bundled()});
    QTest::mouseDClick(window.view->viewport(), Qt::LeftButton, {}, window.placeOf("weighing"));
    EXPECT_EQ(window.view->selectedText(), QStringLiteral("weighing"));
    const QRect last = window.view->boxOf(window.rangeOf("partnership with Tokyo"));
    window.click({last.right(), last.center().y()}, Qt::ShiftModifier);
    EXPECT_EQ(window.view->selectedText(),
              QStringLiteral("weighing a larger military partnership with Tokyo"));
}

TEST(ReaderView, selectsWithTheKeyboard)
{
    const ReaderWindow window({entente::test::bundled()});
    const std::uint32_t at = window.offsetOf("Washington is");
    window.view->select(at, at);
    window.key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(window.view->selectedText(), QStringLiteral("Washington i"));
    window.key(Qt::Key_Left, Qt::ShiftModifier);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(window.view->selectedText().contains(QStringLiteral("partnership with Tokyo")));
    window.key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(window.view->selection(), (TextRange{0, window.page().size()}));
}

TEST(ReaderView, crossesTheEndOfAParagraphWithTheCaret)
{
    const ReaderWindow window({entente::test::briefing("---\ntitle: T\n---\none\n\ntwo\n")});
    const std::uint32_t end = window.offsetOf("one") + 3;
    window.view->select(end, end);
    window.key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(window.view->caret(), window.offsetOf("two"));
    window.key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(window.view->caret(), end);
}

TEST(ReaderView, scrollsWithTheKeyboard)
{
    const ReaderWindow window({entente::test::briefing(longText(300))});
    window.key(Qt::Key_Down);
    const int line = window.bar()->value();
    EXPECT_GT(line, 0);
    window.key(Qt::Key_Space);
    EXPECT_GT(window.bar()->value(), line + 300);
    window.key(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(window.bar()->value(), line);
    window.key(Qt::Key_End);
    EXPECT_EQ(window.bar()->value(), window.bar()->maximum());
    EXPECT_TRUE(window.view->isInView(window.rangeOf("Paragraph number 300.")));
    window.key(Qt::Key_Home);
    EXPECT_EQ(window.bar()->value(), 0);
}

TEST(ReaderView, stepsThroughTheTopicsShown)
{
    ReaderWindow window({entente::test::bundled()});
    window.workspace.toggleKind(Kind::Benefit);
    window.key(Qt::Key_Down, Qt::AltModifier);
    const TopicRef first = window.workspace.selection();
    ASSERT_TRUE(first.isValid());
    EXPECT_EQ(window.workspace.topic(first)->kind, Kind::Benefit);
    EXPECT_TRUE(window.view->isInView(window.view->topics()->wordsOf(first.topic)));
    window.key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(window.workspace.selection().topic, first.topic + 1);
    window.key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(window.workspace.selection(), first);
    window.key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(window.workspace.selection(), first);
}

TEST(ReaderView, keepsTheWordsAtTheTopWhileItIsResized)
{
    ReaderWindow window({entente::test::briefing(longText(2000))});
    window.bar()->setValue(window.bar()->maximum() / 2);
    const std::uint32_t top = window.view->firstOffset();
    for (const int width : {500, 420, 380, 700, 380}) {
        window.panel.resize(width, 640);
        const QRect line = window.view->boxOf({top, top + 1});
        EXPECT_GE(line.bottom(), 0) << width;
        EXPECT_LT(line.top(), 40) << width;
    }
}

TEST(ReaderView, saysWhichSectionIsInView)
{
    ReaderWindow window({entente::test::briefing(longText(400))});
    QSignalSpy sections(window.view, &ReaderView::sectionInView);
    window.bar()->setValue(window.bar()->maximum() / 2);
    ASSERT_FALSE(sections.isEmpty());
    const int middle = sections.back().front().toInt();
    EXPECT_GT(middle, 1);
    window.view->scrollToSection(2);
    EXPECT_EQ(sections.back().front().toInt(), 2);
    EXPECT_TRUE(window.view->isInView(window.rangeOf("Part 2\n")));
    window.view->scrollToSection(8);
    EXPECT_EQ(sections.back().front().toInt(), 8);
    window.view->scrollToSection(999);
    EXPECT_EQ(sections.back().front().toInt(), 8);
}

std::string wideTable()
{
    std::string heads = "|";
    std::string rule = "|";
    std::string row = "|";
    for (int i = 0; i < 12; ++i) {
        heads += " Alternative" + std::to_string(i) + " |";
        rule += "---|";
        row += " unbreakable" + std::to_string(i) + " |";
    }
    return "---\ntitle: T\n---\n" + heads + "\n" + rule + "\n" + row + "\n";
}

TEST(ReaderView, scrollsAWideTableInItself)
{
    const ReaderWindow window({entente::test::briefing(wideTable())});
    const auto left = [&] { return window.view->boxOf(window.rangeOf("unbreakable0")).left(); };
    const int start = left();
    const QPoint place = window.placeOf("unbreakable1");
    window.key(Qt::Key_Right);
    const int byKey = left();
    EXPECT_LT(byKey, start);
    wheel(window, place, {0, -120}, Qt::ShiftModifier);
    EXPECT_LT(left(), byKey);
    for (int i = 0; i < 100; ++i)
        window.key(Qt::Key_Left);
    EXPECT_EQ(left(), start);
    window.view->reveal(window.rangeOf("unbreakable11"), 0.5);
    EXPECT_LT(window.view->boxOf(window.rangeOf("unbreakable11")).right(),
              window.view->viewport()->width());
    EXPECT_LT(left(), start);
}

TEST(ReaderView, scrollsAWideTableByItsOwnScrollBar)
{
    const ReaderWindow window({entente::test::briefing(wideTable())});
    const auto left = [&] { return window.view->boxOf(window.rangeOf("unbreakable0")).left(); };
    const int start = left();
    const QRect row = window.view->boxOf(window.rangeOf("unbreakable0"));
    const Column column = columnIn(window.view->viewport()->width(), ReaderType());
    QTest::mousePress(window.view->viewport(), Qt::LeftButton, {},
                      {qRound(column.left + column.width - 4), row.bottom() + 9});
    QTest::mouseRelease(window.view->viewport(), Qt::LeftButton, {}, {0, 0});
    EXPECT_LT(left(), start - 200);
}

TEST(ReaderView, zoomsByKeysAndByTheWheel)
{
    const ReaderWindow window({entente::test::bundled()});
    const int height = window.view->boxOf(window.rangeOf("weighing")).height();
    window.key(Qt::Key_Plus, Qt::ControlModifier);
    window.key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(window.view->boxOf(window.rangeOf("weighing")).height(), height);
    window.key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(window.view->boxOf(window.rangeOf("weighing")).height(), height);
    wheel(window, {100, 100}, {0, -120}, Qt::ControlModifier);
    EXPECT_LT(window.view->zoom(), 1.0);
}

TEST(ReaderView, goesThroughTheLinksInViewByTab)
{
    const ReaderWindow window({entente::test::briefing(
        "---\ntitle: T\n---\nA [first](https://example.org/1) and a [second](https://example.org/2).\n")});
    QSignalSpy links(window.view, &ReaderView::linkActivated);
    window.key(Qt::Key_Return);
    EXPECT_TRUE(links.isEmpty());
    window.key(Qt::Key_Tab);
    window.key(Qt::Key_Tab);
    window.key(Qt::Key_Return);
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links.front().front().toString(), QStringLiteral("https://example.org/2"));
}

TEST(ReaderView, goesWhereALinkWithinTheBriefingLeads)
{
    std::string text =
        "---\ntitle: T\n---\nSee [the end](#last-words) and [[#First]].\n\n## First\n";
    for (int i = 0; i < 200; ++i)
        text += "\nParagraph " + std::to_string(i) + ".\n";
    text += "\n## Last words\n\nThe end. Go [back](#first).\n";
    const ReaderWindow window({entente::test::briefing(text)});
    QSignalSpy links(window.view, &ReaderView::linkActivated);
    EXPECT_FALSE(window.view->isInView(window.rangeOf("Last words")));
    window.click(window.placeOf("the end"));
    EXPECT_TRUE(window.view->isInView(window.rangeOf("Last words")));
    EXPECT_EQ(window.view->caret(), window.rangeOf("Last words").begin);
    window.key(Qt::Key_Tab); // by keyboard too
    window.key(Qt::Key_Return);
    EXPECT_TRUE(window.view->isInView(
        {window.rangeOf("Paragraph 0").begin, window.rangeOf("Paragraph 0").end}));
    EXPECT_TRUE(links.isEmpty()) << "nothing is opened in a browser";
}

TEST(ReaderView, offersToCopyAndToSelectAll)
{
    const ReaderWindow window({entente::test::bundled()});
    QContextMenuEvent event(QContextMenuEvent::Mouse, {300, 300},
                            window.view->mapToGlobal(QPoint(300, 300)));
    QCoreApplication::sendEvent(window.view->viewport(), &event);
    auto *menu = window.view->findChild<QMenu *>(QStringLiteral("readerMenu"));
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 6);
    EXPECT_FALSE(menu->actions().at(0)->isEnabled());
    EXPECT_FALSE(menu->actions().at(4)->isEnabled()) << "there are no words to make a note on";
    menu->actions().at(2)->trigger();
    EXPECT_EQ(window.view->selection(), (TextRange{0, window.page().size()}));
    menu->close();
}

} // namespace
} // namespace entente::ui
