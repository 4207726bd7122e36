// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reader.h"
#include "tests/support/patience.h"
#include "tests/ui/reader/window.h"
#include "ui/reader/sidehead.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

using test::longText;
using test::ReaderWindow;

class DividedPanel : public ::testing::Test
{
protected:
    void SetUp() override
    {
        window.panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window.panel));
    }

    template <typename T>
    [[nodiscard]] T *on(const char *page, const char *name)
    {
        auto *side = window.panel.findChild<QWidget *>(QString::fromLatin1(page));
        T *found = side == nullptr ? nullptr : side->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << page << ' ' << name;
        return found;
    }
    [[nodiscard]] ReaderView *first() { return on<ReaderView>("firstPage", "readerView"); }
    [[nodiscard]] ReaderView *second() { return on<ReaderView>("secondPage", "readerView"); }
    void divide()
    {
        window.panel.divide(Division::Beside);
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return second()->width() > 100; }, entente::test::patience));
    }
    static void focus(ReaderView *view)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(4, view->height() - 4));
    }
    /// As somebody who opens the list and chooses an entry.
    static void choose(QComboBox *box, int entry)
    {
        box->setCurrentIndex(entry);
        Q_EMIT box->activated(entry);
    }

    ReaderWindow window{{entente::test::briefing(longText(200), "long.md"),
                         entente::test::briefing("# Other\n\n## Threats\n\n- **Mines:** close it.\n"
                                                 "\n" + longText(80),
                                                 "other.md")},
                        {1000, 640}};
};

} // namespace

TEST_F(DividedPanel, showsTheSameBriefingInTwoPlaces)
{
    first()->setAnchor({window.offsetOf("Paragraph number 60."), 0, 0});
    divide();
    EXPECT_EQ(second()->page()->briefing().meta.title, "Long");
    EXPECT_NEAR(second()->firstOffset(), first()->firstOffset(), 200) << "where it was read";
    second()->setAnchor({window.offsetOf("Paragraph number 150."), 0, 0});
    EXPECT_NE(first()->firstOffset(), second()->firstOffset());
    EXPECT_NEAR(first()->width(), second()->width(), 4);
}

TEST_F(DividedPanel, showsTwoBriefingsAndMakesThatWithTheKeyboardTheCurrentOne)
{
    divide();
    choose(on<QComboBox>("secondPage", "sideBriefing"), 1);
    EXPECT_EQ(second()->page()->briefing().meta.title, "Other");
    EXPECT_EQ(first()->page()->briefing().meta.title, "Long");
    EXPECT_EQ(window.workspace.current(), 1);
    focus(first());
    EXPECT_EQ(window.workspace.current(), 0);
    focus(second());
    EXPECT_EQ(window.workspace.current(), 1);
    EXPECT_EQ(window.panel.view(), second());
}

TEST_F(DividedPanel, goesToThePageThatShowsABriefingAlready)
{
    divide();
    choose(on<QComboBox>("secondPage", "sideBriefing"), 1);
    window.workspace.setCurrent(0);
    EXPECT_EQ(window.panel.view(), first());
    EXPECT_EQ(second()->page()->briefing().meta.title, "Other") << "nothing is shown twice";
}

TEST_F(DividedPanel, filtersBothPagesWhicheverIsFollowed)
{
    divide();
    choose(on<QComboBox>("secondPage", "sideBriefing"), 1);
    ASSERT_GE(window.workspace.briefing(1)->topics.size(), 1U);
    focus(first());
    EXPECT_TRUE(second()->isTopicShown(0)) << "out of scope, but not left out";
    window.workspace.toggleKind(Kind::Benefit);
    EXPECT_FALSE(second()->isTopicShown(0));
    window.workspace.clearFilter();
    EXPECT_TRUE(second()->isTopicShown(0));
}

TEST_F(DividedPanel, zoomsBothPagesAtOnce)
{
    divide();
    window.panel.setZoom(1.5);
    EXPECT_DOUBLE_EQ(first()->zoom(), 1.5);
    EXPECT_DOUBLE_EQ(second()->zoom(), 1.5);
    second()->setZoom(0.8);
    EXPECT_DOUBLE_EQ(first()->zoom(), 0.8);
}

TEST_F(DividedPanel, findsOnThePageThatIsFollowed)
{
    divide();
    focus(second());
    window.panel.find();
    auto *words = on<QLineEdit>("secondPage", "findEdit");
    EXPECT_TRUE(words->isVisible());
    EXPECT_FALSE(on<QLineEdit>("firstPage", "findEdit")->isVisible());
    words->setText(QStringLiteral("number 190"));
    EXPECT_TRUE(second()->isInView(window.rangeOf("number 190")));
    EXPECT_FALSE(first()->isInView(window.rangeOf("number 190")));
}

TEST_F(DividedPanel, scrollsTogetherWhereThatIsAskedFor)
{
    divide();
    first()->verticalScrollBar()->setValue(300);
    EXPECT_EQ(second()->verticalScrollBar()->value(), 0);
    QTest::mouseClick(on<QToolButton>("firstPage", "sideTogether"), Qt::LeftButton);
    EXPECT_TRUE(on<QToolButton>("secondPage", "sideTogether")->isChecked());
    first()->verticalScrollBar()->setValue(500);
    EXPECT_EQ(second()->verticalScrollBar()->value(), 200);
    second()->verticalScrollBar()->setValue(260);
    EXPECT_EQ(first()->verticalScrollBar()->value(), 560);
}

TEST_F(DividedPanel, closesByEscapeAndByItsButtonAndKeepsTheOtherPage)
{
    divide();
    QSignalSpy divided(&window.panel, &ReaderPanel::divided);
    focus(second());
    QTest::keyClick(second(), Qt::Key_Escape);
    EXPECT_FALSE(second()->isVisible());
    EXPECT_EQ(divided.count(), 1);
    EXPECT_TRUE(first()->hasFocus());
    divide();
    choose(on<QComboBox>("secondPage", "sideBriefing"), 1);
    QTest::mouseClick(on<QToolButton>("firstPage", "sideClose"), Qt::LeftButton);
    EXPECT_FALSE(second()->isVisible());
    EXPECT_EQ(first()->page()->briefing().meta.title, "Other");
    EXPECT_EQ(window.workspace.current(), 1);
}

TEST_F(DividedPanel, staysWithItsBriefingsWhenOneIsClosed)
{
    divide();
    choose(on<QComboBox>("secondPage", "sideBriefing"), 1);
    focus(first());
    const BriefingPtr other = window.workspace.briefings()[1];
    window.workspace.setBriefings(entente::test::indexOf({other}), 0);
    EXPECT_EQ(first()->page()->briefing().meta.title, "Other");
    EXPECT_EQ(second()->page()->briefing().meta.title, "Other");
    EXPECT_EQ(second()->number(), 0);
}

TEST_F(DividedPanel, comesBackAsItWas)
{
    divide();
    choose(on<QComboBox>("secondPage", "sideBriefing"), 1);
    window.panel.divide(Division::Below);
    EXPECT_EQ(window.panel.findChild<QSplitter *>(QStringLiteral("readerPages"))->orientation(),
              Qt::Vertical);
    first()->setAnchor({window.offsetOf("Paragraph number 60."), 0, 0});
    const DividedPages pages = window.panel.pages();
    ReaderPanel again(&window.workspace);
    again.resize(1000, 640);
    again.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&again));
    again.restorePages(pages);
    const DividedPages back = again.pages();
    EXPECT_EQ(back.division, Division::Below);
    EXPECT_EQ(back.briefings, pages.briefings);
    EXPECT_NEAR(back.places[0], pages.places[0], 200);
    EXPECT_TRUE(back.secondIsActive);
}

TEST_F(DividedPanel, tellsBriefingsOfOneTitleApart)
{
    auto make = [](const char *day, const char *file) {
        Result<Briefing> read = readBriefing(
            std::string("---\ntitle: Brief\ndate: ") + day + "\n---\n\nWords.\n", file);
        return std::make_shared<const Briefing>(std::move(read).value());
    };
    window.workspace.setBriefings(
        entente::test::indexOf(
            {make("2026-01-02", "a.md"), make("2026-01-03", "b.md"), make("2026-01-03", "c.md")}),
        0);
    divide();
    const auto *box = on<QComboBox>("firstPage", "sideBriefing");
    EXPECT_EQ(box->itemText(0), QStringLiteral("Brief (2026-01-02)"));
    EXPECT_EQ(box->itemText(1), QStringLiteral("Brief (b.md)"));
    EXPECT_EQ(box->itemText(2), QStringLiteral("Brief (c.md)"));
}

} // namespace entente::ui
