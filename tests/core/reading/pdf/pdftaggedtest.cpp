// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/pdf/pdfshapes.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

using namespace test;

PdfDocument tagged()
{
    PdfDocument document;
    addPage(document);
    addElement(document, -1, "Document");
    return document;
}

TEST(TaggedPdf, isReadInTheOrderOfItsTags)
{
    PdfDocument document = tagged();
    addTagged(document, 0, "H2", "A section");
    addTagged(document, 0, "P", "Some words");
    std::swap(document.elements[0].children[0], document.elements[0].children[1]);
    EXPECT_EQ(blockLines(readShapes(document)), "paragraph: Some words\nheading 2: A section\n");
}

TEST(TaggedPdf, readsListsWithTheirLabels)
{
    PdfDocument document = tagged();
    const std::int32_t list = addElement(document, 0, "L");
    const std::int32_t first = addElement(document, list, "LI");
    addTagged(document, first, "Lbl", "3.");
    const std::int32_t body = addElement(document, first, "LBody");
    addTagged(document, body, "P", "Outer item");
    const std::int32_t inner = addElement(document, body, "L");
    const std::int32_t second = addElement(document, inner, "LI");
    addTagged(document, second, "LBody", "• Inner item");
    addTagged(document, 0, "P", "Behind");
    EXPECT_EQ(blockLines(readShapes(document)),
              "  item 3.: Outer item\n    item: Inner item\nparagraph: Behind\n");
}

TEST(TaggedPdf, readsTablesWithTheirSpans)
{
    PdfDocument document = tagged();
    const std::int32_t table = addElement(document, 0, "Table");
    const std::int32_t heads = addElement(document, table, "TR");
    addTagged(document, heads, "TH", "Area");
    addTagged(document, heads, "TH", "Now");
    const std::int32_t one = addElement(document, table, "TR");
    const std::int32_t tall = addTagged(document, one, "TD", "Sea");
    document.elements[static_cast<std::size_t>(tall)].rows = 2;
    addTagged(document, one, "TD", "ships");
    const std::int32_t two = addElement(document, table, "TR");
    addTagged(document, two, "TD", "planes");
    EXPECT_EQ(blockLines(readShapes(document)),
              "table: Area | Now || Sea | ships || Sea | planes\n");
}

TEST(TaggedPdf, putsNotesBehindTheTextThatRefersToThem)
{
    PdfDocument document = tagged();
    const std::int32_t paragraph = addTagged(document, 0, "P", "Words");
    addTagged(document, paragraph, "Reference", "1");
    addTagged(document, paragraph, "Note", "1 A note");
    addTagged(document, 0, "P", "Further words");
    const Briefing briefing = readShapes(document);
    ASSERT_EQ(briefing.blocks.size(), 3U) << blockLines(briefing);
    EXPECT_EQ(briefing.words(briefing.blocks[0].text), "Words[1]");
    EXPECT_EQ(briefing.words(briefing.blocks[2].text), "A note");
    EXPECT_EQ(briefing.blocks[2].note, 1);
}

TEST(TaggedPdf, saysPicturesInTheirOwnWordsAndLeavesContentsOut)
{
    PdfDocument document = tagged();
    const std::int32_t contents = addElement(document, 0, "TOC");
    addTagged(document, contents, "TOCI", "Section 1");
    const std::int32_t figure = addElement(document, 0, "Figure");
    document.elements[static_cast<std::size_t>(figure)].alternative = "A map of the strait";
    addTagged(document, 0, "P", "Some words of the text that is long enough");
    std::vector<LeftOut> leftOut;
    const Briefing briefing = readShapes(document, &leftOut);
    ASSERT_EQ(briefing.blocks.size(), 2U);
    EXPECT_EQ(briefing.blocks[0].kind, BlockKind::Figure);
    EXPECT_EQ(briefing.words(briefing.blocks[0].text), "A map of the strait");
    ASSERT_EQ(leftOut.size(), 1U);
    EXPECT_EQ(leftOut[0].text, "Section 1");
}

TEST(TaggedPdf, isReadByItsGeometryWhereTagsHoldLittle)
{
    PdfDocument document = tagged();
    addTagged(document, 0, "H1", "Tagged");
    say(document.pages[0], 60, 300, "All these many words are in no element of the tree.");
    EXPECT_NE(readShapes(document).text.find("in no element"), std::string::npos);
}

} // namespace

} // namespace entente
