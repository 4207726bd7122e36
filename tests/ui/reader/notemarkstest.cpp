// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/window.h"
#include "ui/reader/readercolours.h"
#include "ui/style/contrast.h"
#include "ui/style/highlight.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSet>
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
    const HighlightInk ink = highlightInk(NoteColour::Violet, window.view->palette());
    EXPECT_EQ(pixelsOf(window.pictureOf("cranes"), ink.wash), 0);
    window.view->setNotes({{QStringLiteral("a"), inBriefing(window, "cranes"), QString()}});
    const QImage marked = window.pictureOf("cranes");
    EXPECT_GT(pixelsOf(marked, ink.wash), marked.width() * marked.height() / 3);
    EXPECT_GE(pixelsOf(marked, ink.line), marked.width());
    EXPECT_EQ(pixelsOf(window.pictureOf("Mines"), ink.wash), 0);
}

TEST(NoteMarks, canBeReadInEachColourAndScheme)
{
    for (const QPalette &palette : {lightPalette(), darkPalette(), sepiaPalette()}) {
        const ReaderColours colours(palette);
        for (const NoteColour colour : noteColours) {
            const HighlightInk ink = highlightInk(colour, palette);
            EXPECT_GE(contrast(colours.text, ink.wash), 7.0);
            EXPECT_GE(contrast(colours.accent, ink.wash), 4.5);
            EXPECT_GE(contrast(colours.secondary, ink.wash), 4.5);
            EXPECT_GE(contrast(ink.line, colours.base), 3.0);
            EXPECT_GE(contrast(ink.line, colours.wash), 3.0);
            EXPECT_GE(contrast(ink.line, colours.found), 3.0);
            EXPECT_NE(ink.wash, colours.wash);
            EXPECT_NE(ink.wash, colours.found);
        }
    }
}

TEST(NoteMarks, areToldApartByTheirLinesWithoutColour)
{
    const ReaderWindow window({text()});
    QSet<QString> patterns;
    std::vector<QImage> lines;
    for (const NoteColour colour : noteColours) {
        patterns.insert(highlightPattern(colour));
        window.view->setNotes(
            {{QStringLiteral("a"), inBriefing(window, "cranes"), QString(), colour}});
        const QImage marked = window.pictureOf("cranes");
        QImage line = marked.copy(0, marked.height() - 4, marked.width(), 4);
        const QRgb ink = highlightInk(colour, window.view->palette()).line.rgb();
        QImage where(line.size(), QImage::Format_Mono);
        for (int y = 0; y < line.height(); ++y) {
            for (int x = 0; x < line.width(); ++x)
                where.setPixel(x, y, line.pixel(x, y) == ink ? 1U : 0U);
        }
        EXPECT_EQ(std::count(lines.begin(), lines.end(), where), 0);
        lines.push_back(where);
    }
    EXPECT_EQ(patterns.size(), static_cast<qsizetype>(noteColours.size()));
}

TEST(NoteMarks, areRemovedByTheMenuOfWhatWasClicked)
{
    const ReaderWindow window({text()});
    window.view->setNotes(
        {{QStringLiteral("a"), inBriefing(window, "cranes"), QString(), NoteColour::Green}});
    QSignalSpy removed(window.view, &ReaderView::removalWanted);
    const QPoint place = window.placeOf("cranes");
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, window.view->mapToGlobal(place));
    QCoreApplication::sendEvent(window.view->viewport(), &event);
    auto *menu = window.view->findChild<QMenu *>(QStringLiteral("readerMenu"));
    ASSERT_NE(menu, nullptr);
    auto *colours = menu->findChild<QMenu *>(QStringLiteral("readerColours"));
    ASSERT_NE(colours, nullptr);
    ASSERT_EQ(colours->actions().size(), static_cast<qsizetype>(noteColours.size()));
    EXPECT_TRUE(colours->actions().at(static_cast<int>(NoteColour::Green))->isChecked());
    auto *remove = menu->findChild<QAction *>(QStringLiteral("readerRemoveNoteAction"));
    ASSERT_NE(remove, nullptr);
    remove->trigger();
    menu->close();
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed[0][0], QStringLiteral("a"));
}

TEST(NoteMarks, takeAnotherColourWhereTheyAreAndSayWhatItIsCalled)
{
    const ReaderWindow window({text()});
    window.view->setNotes(
        {{QStringLiteral("a"), inBriefing(window, "cranes"), QString(), NoteColour::Green}});
    window.click(window.placeOf("cranes"));
    EXPECT_EQ(window.view->accessibleDescription(),
              QStringLiteral("Highlighted: %1").arg(highlightName(NoteColour::Green)));
    QSignalSpy recoloured(window.view, &ReaderView::recolourWanted);
    QSignalSpy made(window.view, &ReaderView::highlightWanted);
    window.view->highlightIn(NoteColour::Red);
    ASSERT_EQ(recoloured.count(), 1);
    EXPECT_EQ(recoloured[0][0], QStringLiteral("a"));
    EXPECT_EQ(recoloured[0][1].value<NoteColour>(), NoteColour::Red);
    EXPECT_EQ(made.count(), 0);
    const TextRange other = window.rangeOf("Mines");
    window.view->select(other.begin, other.end);
    window.view->highlight();
    ASSERT_EQ(made.count(), 1);
    EXPECT_EQ(made[0][1].value<NoteColour>(), NoteColour::Red) << "the colour chosen last";
    setPresentHighlight(NoteColour::Violet);
}

TEST(NoteMarks, aSignInTheMarginStandsForWordsAndIsClicked)
{
    const ReaderWindow window({text()});
    window.view->setNotes(
        {{QStringLiteral("a"), inBriefing(window, "cranes"), QString()},
         {QStringLiteral("b"), inBriefing(window, "Mines"), QStringLiteral("Ask the navy")}});
    QSignalSpy activated(window.view, &ReaderView::noteActivated);
    const HighlightInk ink = highlightInk(NoteColour::Violet, window.view->palette());
    const QImage page = window.view->viewport()->grab().toImage();
    const QRect line = window.view->boxOf(window.rangeOf("cranes"));
    // Right of the column there is nothing else: the first coloured pixel is the sign's.
    const int right = window.view->boxOf(window.rangeOf("strait.")).right();
    QPoint sign(-1, -1);
    for (int x = page.width() - 1; x > right && sign.x() < 0; --x) {
        if (page.pixelColor(x, line.center().y()).rgb() == ink.line.rgb())
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
