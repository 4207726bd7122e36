// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/window.h"
#include "ui/reader/readercolours.h"
#include "ui/style/contrast.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

using test::ReaderWindow;

TextRange inBriefing(const ReaderWindow &window, std::string_view words)
{
    return window.page().toBriefing(window.rangeOf(words));
}

int pixelsOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

BriefingPtr text()
{
    return entente::test::briefing("# Ports\n\nThe cranes stand still. Mines lie in the strait.\n");
}

} // namespace

TEST(NoteMarks, areAWashAndALineBelowTheWords)
{
    const ReaderWindow window({text()});
    const ReaderColours colours(window.view->palette());
    EXPECT_EQ(pixelsOf(window.pictureOf("cranes"), colours.noteWash), 0);
    window.view->setNotes({{QStringLiteral("a"), inBriefing(window, "cranes"), QString()}});
    const QImage marked = window.pictureOf("cranes");
    EXPECT_GT(pixelsOf(marked, colours.noteWash), marked.width() * marked.height() / 3);
    EXPECT_GE(pixelsOf(marked, colours.noteLine), marked.width());
    EXPECT_EQ(pixelsOf(window.pictureOf("Mines"), colours.noteWash), 0);
}

TEST(NoteMarks, canBeReadInLightAndDark)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const ReaderColours colours(palette);
        EXPECT_GE(contrast(colours.text, colours.noteWash), 7.0);
        EXPECT_GE(contrast(colours.accent, colours.noteWash), 4.5);
        EXPECT_GE(contrast(colours.secondary, colours.noteWash), 4.5);
        EXPECT_GE(contrast(colours.noteLine, colours.base), 3.0);
        EXPECT_GE(contrast(colours.noteLine, colours.wash), 3.0);
        EXPECT_GE(contrast(colours.noteLine, colours.found), 3.0);
        EXPECT_NE(colours.noteWash, colours.wash);
        EXPECT_NE(colours.noteWash, colours.found);
    }
}

TEST(NoteMarks, aSignInTheMarginStandsForWordsAndIsClicked)
{
    const ReaderWindow window({text()});
    window.view->setNotes(
        {{QStringLiteral("a"), inBriefing(window, "cranes"), QString()},
         {QStringLiteral("b"), inBriefing(window, "Mines"), QStringLiteral("Ask the navy")}});
    QSignalSpy activated(window.view, &ReaderView::noteActivated);
    const ReaderColours colours(window.view->palette());
    const QImage page = window.view->viewport()->grab().toImage();
    const QRect line = window.view->boxOf(window.rangeOf("cranes"));
    // Right of the column there is nothing else: the first coloured pixel is the sign's.
    const int right = window.view->boxOf(window.rangeOf("strait.")).right();
    QPoint sign(-1, -1);
    for (int x = page.width() - 1; x > right && sign.x() < 0; --x) {
        if (page.pixelColor(x, line.center().y()).rgb() == colours.noteLine.rgb())
            sign = {x - 3, line.center().y()};
    }
    ASSERT_GE(sign.x(), 0);
    window.click(sign);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0], QStringLiteral("b"));
    window.click(window.placeOf("cranes"));
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated[1][0], QStringLiteral("a"));
}

TEST(NoteMarks, areAskedForOnTheWordsSelectedWithoutTheSpaceAround)
{
    ReaderWindow window({text()});
    QSignalSpy wanted(&window.panel, &ReaderPanel::highlightWanted);
    window.panel.highlight();
    EXPECT_EQ(wanted.count(), 0) << "nothing is selected";
    const TextRange words = window.rangeOf(" stand still. ");
    window.view->select(words.begin, words.end);
    ASSERT_TRUE(window.panel.canAddNote());
    window.panel.highlight();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][1].value<TextRange>(), inBriefing(window, "stand still."));
    EXPECT_TRUE(window.view->selection().isEmpty());
}

TEST(NoteMarks, areAskedForOnTheTopicWhereNothingIsSelected)
{
    ReaderWindow window({entente::test::bundled()});
    window.workspace.select({0, 3});
    QSignalSpy wanted(&window.panel, &ReaderPanel::noteWanted);
    window.panel.addNote();
    ASSERT_EQ(wanted.count(), 1);
    const auto passage = wanted[0][1].value<TextRange>();
    EXPECT_EQ(window.page().toPage(passage).begin, window.view->topics()->wordsOf(3).begin);
}

TEST(NoteMarks, areHeardByWhoeverDoesNotSeeThem)
{
    const ReaderWindow window({text()});
    window.view->setNotes(
        {{QStringLiteral("b"), inBriefing(window, "Mines"), QStringLiteral("Ask")}});
    const std::uint32_t at = window.offsetOf("Mines") + 1;
    window.view->select(at, at);
    EXPECT_EQ(window.view->accessibleDescription(), QStringLiteral("Note: Ask"));
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(window.view);
    ASSERT_NE(reader, nullptr);
    QAccessibleTextInterface *words = reader->textInterface();
    int start = 0;
    int end = 0;
    EXPECT_TRUE(words->attributes(words->cursorPosition(), &start, &end)
                    .contains(QStringLiteral("underline")));
    EXPECT_EQ(words->text(start, end), QStringLiteral("Mines"));
    EXPECT_TRUE(words->attributes(end, &start, &end).isEmpty());
    window.view->select(0, 0);
    EXPECT_TRUE(window.view->accessibleDescription().isEmpty());
}

TEST(NoteMarks, outsideOfTheTextAreLeftOut)
{
    const ReaderWindow window({text()});
    window.view->setNotes({{QStringLiteral("a"), {4'000'000'000U, 4'000'000'010U}, QString()},
                           {QStringLiteral("b"), {5, 5}, QString()}});
    EXPECT_TRUE(window.view->notes().empty());
}

} // namespace entente::ui
