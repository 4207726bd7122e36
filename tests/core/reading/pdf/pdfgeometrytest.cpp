// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/pdferror.h"
#include "core/reading/pdf/pdfreader.h"
#include "tests/core/reading/pdf/pdfshapes.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

using namespace test;

TEST(PdfGeometry, putsLinesTogetherAndUndoesHyphens)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 60, 100, "The alliance agreed on further mea-");
    say(page, 60, 112, "sures and on a long-term plan for");
    say(page, 60, 124, "the sea.");
    say(page, 60, 148, "The next paragraph stands apart.");
    EXPECT_EQ(blockLines(readShapes(document)),
              "paragraph: The alliance agreed on further measures and on a long-term plan for the "
              "sea.\nparagraph: The next paragraph stands apart.\n");
}

TEST(PdfGeometry, readsColumnsOneAfterTheOther)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    for (int i = 0; i < 6; ++i) {
        const float y = 100 + 12 * static_cast<float>(i);
        say(page, 60, y, "left words fill the whole line");
        say(page, 320, y, "right words fill all the line");
    }
    const Briefing briefing = readShapes(document);
    EXPECT_LT(briefing.text.rfind("left"), briefing.text.find("right"));
    const auto *place = std::get_if<PagePlace>(&briefing.locators.back().where);
    ASSERT_NE(place, nullptr);
    EXPECT_EQ(place->column, 2);
}

TEST(PdfGeometry, goesOnOverAPageAndLeavesRunningHeadsOut)
{
    PdfDocument document;
    for (int i = 0; i < 2; ++i) {
        PdfPage &page = addPage(document);
        say(page, 60, 40, "Quarterly review");
        say(page, 300, 780, i == 0 ? "Page 1" : "Page 2");
    }
    say(document.pages[0], 60, 100, "A sentence that begins on the first page and goes");
    say(document.pages[0], 60, 112, "on for some lines until the page has come to its");
    say(document.pages[1], 60, 100, "end goes on behind it.");
    std::vector<LeftOut> leftOut;
    const Briefing briefing = readShapes(document, &leftOut);
    EXPECT_EQ(blockLines(briefing),
              "paragraph: A sentence that begins on the first page and goes on for some lines "
              "until the page has come to its end goes on behind it.\n");
    ASSERT_EQ(leftOut.size(), 4U);
    EXPECT_EQ(leftOut[0].text, "Quarterly review");
    EXPECT_EQ(leftOut[0].reason, LeftOutReason::Header);
    ASSERT_EQ(briefing.locators.size(), 2U);
    EXPECT_EQ(words(briefing.locators[1].where).toStdString(), "page 2");
}

TEST(PdfGeometry, leavesRunningHeadsOutWhoseNumbersStandAtTheOuterEdge)
{
    PdfDocument document;
    for (int i = 0; i < 2; ++i) {
        PdfPage &page = addPage(document);
        say(page, 60, 40, i == 0 ? "Federal Gazette / Orders 117" : "118 Federal Gazette / Orders");
        say(page, 60, 300, i == 0 ? "One order." : "Another order.");
    }
    std::vector<LeftOut> leftOut;
    EXPECT_EQ(blockLines(readShapes(document, &leftOut)), "paragraph: One order. Another order.\n");
    EXPECT_EQ(leftOut.size(), 2U);
}

TEST(PdfGeometry, takesForTheTitleWhatStandsBelowTheSectionOfAPeriodical)
{
    const auto titleUnder = [](const char *head) {
        PdfDocument document;
        for (int i = 0; i < 3; ++i)
            addPage(document);
        say(document.pages[0], 60, 80, "Acts", {20});
        say(document.pages[0], 60, 100, "Order 7 of May 3, 2025");
        say(document.pages[0], 60, 120, "Keeping the Ports Open", {14});
        for (std::size_t i = 1; i < 3; ++i)
            say(document.pages[i], 60, 40, head);
        for (PdfPage &page : document.pages)
            say(page, 60, 300, "Words of the order fill these lines.");
        std::vector<LeftOut> leftOut;
        return readShapes(document, &leftOut).meta.title;
    };
    EXPECT_EQ(titleUnder("Federal Gazette / Vol. 90, No. 7 / Acts 118"), "Keeping the Ports Open");
    EXPECT_EQ(titleUnder("Acts"), "") << "the document's own title, as headings say it";
}

TEST(PdfGeometry, readsALabelInTheLeftColumnApartFromWhatStandsBesideAndBelowIt)
{
    const auto read = [](float labelBaseline, std::string_view label) {
        PdfDocument document;
        PdfPage &page = addPage(document);
        say(page, 40, labelBaseline, label, {12});
        say(page, 200, 100, "Keeping the Ports Open and the Straits Free of", {12, Style::Strong});
        say(page, 200, 114, "Mines", {12, Style::Strong});
        for (int i = 0; i < 4; ++i)
            say(page, 200, 150 + 12 * static_cast<float>(i), "words of the order fill these lines");
        return blockLines(readShapes(document));
    };
    EXPECT_TRUE(
        read(101.5F, "The President")
            .starts_with(
                "paragraph: The President\nheading 1: Keeping the Ports Open and the Straits Free of "
                "Mines\n"))
        << read(101.5F, "The President");
    // One line that a tab parts, and the name of a field, stay with what they begin.
    EXPECT_NE(read(100, "The President").find("The President Keeping"), std::string::npos);
    EXPECT_NE(read(101.5F, "Subject:").find("Subject: Keeping"), std::string::npos);
}

TEST(PdfGeometry, takesForTheTitleWhatItsRunningHeadsRepeat)
{
    PdfDocument document;
    for (int i = 0; i < 3; ++i)
        addPage(document);
    say(document.pages[0], 60, 80, "Updated May 3, 2025");
    say(document.pages[0], 60, 110, "Keeping the Ports Open: Options");
    say(document.pages[0], 60, 200, "Background", {14});
    for (std::size_t i = 1; i < 3; ++i)
        say(document.pages[i], 60, 40, "Keeping the Ports Open: Options");
    for (PdfPage &page : document.pages)
        say(page, 60, 300, "Words of the text fill these lines.");
    std::vector<LeftOut> leftOut;
    EXPECT_EQ(readShapes(document, &leftOut).meta.title, "Keeping the Ports Open: Options");
}

TEST(PdfGeometry, endsAParagraphAtALittleSpaceBehindASentence)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    for (int i = 0; i < 5; ++i)
        say(page, 60, 100 + 11 * static_cast<float>(i), "words that fill the whole line of it.");
    say(page, 60, 157, "Sec. 3. Words that fill this line.");
    say(page, 60, 168, "and go on.");
    EXPECT_TRUE(blockLines(readShapes(document))
                    .ends_with("it.\nparagraph: Sec. 3. Words that fill this line. and go on.\n"));
}

TEST(PdfGeometry, tellsHeadingsByTheirSizeAndKeepsBoldLinesBold)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 60, 80, "The title", {20});
    say(page, 60, 110, "A section", {14});
    say(page, 60, 130, "Words of the text fill a line here.");
    say(page, 60, 142, "More words of the text follow them.");
    say(page, 60, 166, "A bold line", {10, Style::Strong});
    say(page, 60, 190, "And words below that line are plain.");
    EXPECT_EQ(blockLines(readShapes(document)),
              "heading 1: The title\nheading 2: A section\nparagraph: Words of the text fill a "
              "line here. More words of the text follow them.\nparagraph: A bold line\n"
              "paragraph: And words below that line are plain.\n");
}

TEST(PdfGeometry, findsListsByTheirMarkersAndDepths)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 60, 100, "The plan asks for these things of all who have signed it:");
    say(page, 60, 118, "•  Ships that go on to");
    say(page, 75, 130, "the north");
    say(page, 75, 142, "•  In the summer");
    say(page, 60, 154, "•  Air defence");
    say(page, 60, 178, "1.  First");
    say(page, 60, 190, "2.  Second");
    EXPECT_EQ(blockLines(readShapes(document)),
              "paragraph: The plan asks for these things of all who have signed it:\n"
              "  item: Ships that go on to the north\n    item: In the summer\n"
              "  item: Air defence\n  item 1.: First\n  item 2.: Second\n");
}

TEST(PdfGeometry, takesNoEnumeratorWithinASentenceForAnItem)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 80, 100, "(a) The rate on all that is not subject to subsection");
    say(page, 60, 112, "(b) of this section is lower than the one of paragraph");
    say(page, 60, 124, "12. Of the others that were named in the order of May");
    say(page, 60, 136, "– the last of them – none is left at the end.");
    say(page, 80, 148, "(b) The other rate is that of subsection");
    EXPECT_EQ(
        blockLines(readShapes(document)),
        "  item: (a) The rate on all that is not subject to subsection (b) of this section is "
        "lower than the one of paragraph 12. Of the others that were named in the order of "
        "May – the last of them – none is left at the end.\n"
        "  item: (b) The other rate is that of subsection\n");
}

TEST(PdfGeometry, goesOnWithAListWhoseFullLinesEndNoSentence)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 60, 100, "1. Ships that go to the north");
    say(page, 60, 112, "2. aircraft that go on beyond");
    say(page, 80, 124, "the island of the bears; it is");
    say(page, 60, 136, "3. Radars that stand on hills");
    EXPECT_EQ(blockLines(readShapes(document)),
              "  item 1.: Ships that go to the north\n  item 2.: aircraft that go on beyond the "
              "island of the bears; it is\n  item 3.: Radars that stand on hills\n");
}

TEST(PdfGeometry, readsTablesByTheirLinesWithCellsThatSpan)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    rule(page, {60, 160, 260}, {100, 120, 140});
    page.rules.push_back({{60, 160, 260, 160}});
    page.rules.push_back({{60, 140, 60, 160}});
    page.rules.push_back({{260, 140, 260, 160}});
    say(page, 65, 113, "Area");
    say(page, 165, 113, "Change");
    say(page, 65, 133, "Sea");
    say(page, 165, 133, "more ships");
    say(page, 65, 153, "nothing else changes");
    const Briefing briefing = readShapes(document);
    EXPECT_EQ(blockLines(briefing),
              "table: Area | Change || Sea | more ships || nothing else "
              "changes | nothing else changes\n");
    ASSERT_EQ(briefing.tables.size(), 1U);
    ASSERT_EQ(briefing.tables[0].spans.size(), 1U);
    EXPECT_EQ(briefing.tables[0].spans[0].columns, 2U);
}

TEST(PdfGeometry, readsTablesByTheirGapsWhereRowsAgree)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    for (int i = 0; i < 4; ++i) {
        const float y = 100 + 12 * static_cast<float>(i);
        say(page, 60, y, i == 0 ? "Country" : "Norway");
        say(page, 200, y, i == 0 ? "Ships" : "12");
        say(page, 300, y, i == 0 ? "Planes" : "34");
    }
    EXPECT_EQ(blockLines(readShapes(document)),
              "table: Country | Ships | Planes || Norway | 12 | 34 || Norway | 12 | 34 || Norway "
              "| 12 | 34\n");
}

TEST(PdfGeometry, takesFootnotesFromTheFootOfThePage)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 60, 100, "The treaty of that year holds");
    say(page, 205, 96, "1", {6});
    say(page, 60, 112, "and nobody has left it since then.");
    page.words[6].spaceBefore = false;
    say(page, 60, 700, "1 Signed in the spring.", {8});
    const Briefing briefing = readShapes(document);
    ASSERT_EQ(briefing.blocks.size(), 2U) << blockLines(briefing);
    EXPECT_EQ(briefing.blocks[1].note, 1);
    EXPECT_EQ(briefing.words(briefing.blocks[1].text), "Signed in the spring.");
    EXPECT_EQ(briefing.words(briefing.blocks[0].text),
              "The treaty of that year holds[1] and nobody has left it since then.");
}

TEST(PdfGeometry, leavesOutWhatRunsUpTheMarginAndKnowsTheMarkingByHeadAndFootAlone)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 60, 100, "Words of the text fill a line here.");
    say(page, 20, 500, "TLP:RED");
    page.words.back().isTurned = true;
    std::vector<LeftOut> leftOut;
    const Briefing briefing = readShapes(document, &leftOut);
    ASSERT_EQ(leftOut.size(), 1U);
    EXPECT_EQ(leftOut[0].text, "TLP:RED");
    EXPECT_EQ(leftOut[0].reason, LeftOutReason::Outside);
    EXPECT_EQ(briefing.meta.marking, "");
}

TEST(PdfGeometry, saysThatPagesAreScanned)
{
    PdfDocument document;
    addPage(document).imageArea = 0.98F;
    Briefing briefing;
    briefing.file = "scan.pdf";
    const Result<void> read = readPdfDocument(document, briefing, nullptr);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, PdfError::Scanned);
}

} // namespace

} // namespace entente
