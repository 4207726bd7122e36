// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables without lines that pages tear, with their heads repeated.

#include "core/reading/pdf/pdfreader.h"
#include "tests/core/reading/pdf/pdfshapes.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

using namespace test;

constexpr Type bold{10, Style::Strong};

void sayHead(PdfPage &page, float y)
{
    say(page, 60, y, "Country", bold);
    say(page, 200, y, "Agreed", bold);
    say(page, 330, y, "Year", bold);
}

void sayRow(PdfPage &page, float y, std::string_view country, std::string_view words,
            std::string_view year)
{
    say(page, 60, y, country);
    say(page, 200, y, words);
    say(page, 330, y, year);
}

TEST(PdfTornTables, keepTheirHeadsThatStandAtOneHeightOnEachPage)
{
    PdfDocument document;
    addPage(document);
    say(document.pages[0], 60, 300, "Words of the text fill a line here, and a second one.");
    for (int i = 0; i < 3; ++i) {
        PdfPage &page = i == 0 ? document.pages[0] : addPage(document);
        const float top = i == 0 ? 400 : 60;
        sayHead(page, top);
        for (int row = 1; row < 5; ++row)
            sayRow(page, top + 20 * static_cast<float>(row), "Norway", "ships", "2024");
    }
    std::string rows;
    for (int i = 0; i < 12; ++i)
        rows += " || Norway | ships | 2024";
    std::vector<LeftOut> leftOut;
    EXPECT_EQ(blockLines(readShapes(document, &leftOut)),
              "paragraph: Words of the text fill a line here, and a second one.\n"
              "table: Country | Agreed | Year"
                  + rows + "\n");
    EXPECT_TRUE(leftOut.empty());
}

TEST(PdfTornTables, areKnownByTheirHeadsWhereOneRowIsLeftOnAPage)
{
    PdfDocument document;
    PdfPage &first = addPage(document);
    sayHead(first, 700);
    sayRow(first, 720, "Norway", "two ships of the north", "2024");
    PdfPage &second = addPage(document);
    sayHead(second, 60);
    sayRow(second, 80, "Japan", "four planes", "2025");
    sayRow(second, 100, "France", "a radar", "2026");
    sayRow(second, 120, "Poland", "trucks", "2027");
    EXPECT_EQ(blockLines(readShapes(document)),
              "table: Country | Agreed | Year || Norway | two ships of the north | 2024 || Japan | "
              "four planes | 2025 || France | a radar | 2026 || Poland | trucks | 2027\n");
}

TEST(PdfTornTables, areJoinedWithinTheRowThatIsTorn)
{
    PdfDocument document;
    PdfPage &first = addPage(document);
    sayHead(first, 640);
    sayRow(first, 660, "Norway", "two ships", "2024");
    sayRow(first, 680, "Japan", "four planes", "2025");
    sayRow(first, 700, "France", "a radar for the", "2026");
    PdfPage &second = addPage(document);
    sayHead(second, 60);
    say(second, 200, 80, "northern coast");
    sayRow(second, 100, "Poland", "trucks", "2027");
    sayRow(second, 120, "Chad", "tents", "2028");
    EXPECT_EQ(
        blockLines(readShapes(document)),
        "table: Country | Agreed | Year || Norway | two ships | 2024 || Japan | four planes | "
        "2025 || France | a radar for the northern coast | 2026 || Poland | trucks | 2027 || "
        "Chad | tents | 2028\n");
}

TEST(PdfTornTables, areNoneWhereARunningHeadHasGaps)
{
    PdfDocument document;
    for (int i = 0; i < 3; ++i) {
        PdfPage &page = addPage(document);
        say(page, 60, 40, "Quarterly review");
        say(page, 300, 40, "Ministry of Defence");
        say(page, 60, 300, "Words of the text fill a line here, and a second one.");
    }
    std::vector<LeftOut> leftOut;
    EXPECT_EQ(blockLines(readShapes(document, &leftOut)).find("Quarterly"), std::string::npos);
    EXPECT_EQ(leftOut.size(), 3U);
}

TEST(PdfTables, putsAHeadAboveTheColumnsInWhoseMiddleItStands)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    // Within the second column, which is far wider than the third.
    say(page, 275, 100, "Shares", bold);
    say(page, 60, 116, "Country", bold);
    say(page, 180, 116, "Year", bold);
    say(page, 385, 116, "Sum", bold);
    for (int i = 0; i < 4; ++i) {
        const float y = 132 + 16 * static_cast<float>(i);
        say(page, 60, y, "Norway");
        say(page, 180, y, "the year that was the warmest");
        say(page, 385, y, "12");
    }
    EXPECT_TRUE(blockLines(readShapes(document))
                    .starts_with("table: Country | Shares – Year | Shares – Sum || Norway |"))
        << blockLines(readShapes(document));
}

TEST(PdfTables, takesNoColumnsOfTextForATable)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    const std::vector<std::pair<std::string, std::string>> lines{
        {"Ships that close the", "planes which they lack,"},
        {"port of the north and", "and so do the ones in"},
        {"those beside it are", "the harbour of the south"},
        {"many more than there", "coast, where no radar is"},
        {"were years ago when", "as good as it was."}};
    float y = 100;
    for (const auto &[left, right] : lines) {
        say(page, 60, y, left);
        say(page, 230, y, right);
        y += 20;
    }
    EXPECT_EQ(blockLines(readShapes(document)).find("table"), std::string::npos);
}

} // namespace

} // namespace entente
