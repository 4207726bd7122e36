// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfreader.h"
#include "tests/core/reading/pdf/pdfshapes.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

using namespace test;

constexpr Type bold{10, Style::Strong};

/// Sets a word or two so that they end at a place.
void sayBefore(PdfPage &page, float right, float baseline, std::string_view words)
{
    say(page, right - 5 * static_cast<float>(words.size()), baseline, words);
}

TEST(PdfTables, keepsARowOfSeveralLinesWholeThoughItsCellsAreCentredUpright)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 60, 100, "Country", bold);
    say(page, 200, 100, "What it has agreed to", bold);
    say(page, 400, 100, "Year", bold);
    const auto row = [&page](float top, std::string_view country) {
        say(page, 200, top, "to send two ships and");
        say(page, 60, top + 6, country);
        say(page, 400, top + 6, "2024");
        say(page, 200, top + 12, "a crew for the north");
    };
    row(120, "Norway");
    row(152, "Japan");
    row(184, "France");
    EXPECT_EQ(blockLines(readShapes(document)),
              "table: Country | What it has agreed to | Year || Norway | to send two ships and a "
              "crew for the north | 2024 || Japan | to send two ships and a crew for the north | "
              "2024 || France | to send two ships and a crew for the north | 2024\n");
}

TEST(PdfTables, goesOnWithARowThatLeavesNoSpaceWhereItsFirstColumnIsEmpty)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 60, 100, "Country", bold);
    say(page, 200, 100, "Agreed", bold);
    say(page, 330, 100, "Year", bold);
    for (int i = 0; i < 3; ++i) {
        const float y = 112 + 24 * static_cast<float>(i);
        say(page, 60, y, i == 1 ? "Japan" : "Norway");
        say(page, 200, y, "to send ships");
        say(page, 330, y, "2024");
        say(page, 200, y + 12, "northward");
    }
    EXPECT_EQ(blockLines(readShapes(document)),
              "table: Country | Agreed | Year || Norway | to send ships northward | 2024 || Japan "
              "| to send ships northward | 2024 || Norway | to send ships northward | 2024\n");
}

TEST(PdfTables, knowsAHeadThatStandsAboveSeveralColumns)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    say(page, 215, 100, "Ships of the fleet", bold);
    say(page, 60, 114, "Country", bold);
    say(page, 200, 114, "Old", bold);
    say(page, 300, 114, "New", bold);
    for (int i = 0; i < 3; ++i) {
        const float y = 130 + 16 * static_cast<float>(i);
        say(page, 60, y, "Norway");
        say(page, 200, y, "12");
        say(page, 300, y, "34");
    }
    EXPECT_TRUE(blockLines(readShapes(document))
                    .starts_with("table: Country | Ships of the fleet – Old | Ships of the fleet – "
                                 "New || Norway | 12 | 34"))
        << blockLines(readShapes(document));
}

TEST(PdfTables, partsNumbersAtTheRightFromWordsCloseBehindThem)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    for (int i = 0; i < 4; ++i) {
        const float y = 100 + 16 * static_cast<float>(i);
        say(page, 60, y, i == 1 ? "United States" : "Norway");
        sayBefore(page, 200, y, i % 2 == 0 ? "1,250" : "7");
        say(page, 208, y, i % 2 == 0 ? "ships" : "planes at sea");
    }
    EXPECT_TRUE(blockLines(readShapes(document))
                    .starts_with("table: Norway | 1,250 | ships || United States | 7 | planes"))
        << blockLines(readShapes(document));
}

TEST(PdfTables, joinsARowThatAPageTears)
{
    PdfDocument document;
    for (int i = 0; i < 2; ++i) {
        PdfPage &page = addPage(document);
        for (int row = 0; row < 4; ++row) {
            const float y = (i == 0 ? 700.0F : 60.0F) + 18 * static_cast<float>(row);
            const bool isTorn = i == 1 && row == 0;
            const bool isHead = i == 0 && row == 0;
            say(page, 60, y, isTorn ? "the north" : isHead ? "Place" : "Seas of");
            if (!isTorn) {
                say(page, 200, y, isHead ? "Ships" : "12");
                say(page, 300, y, isHead ? "Planes" : "34");
            } else {
                say(page, 300, y, "and more");
            }
        }
    }
    EXPECT_EQ(blockLines(readShapes(document)),
              "table: Place | Ships | Planes || Seas of | 12 | 34 || Seas of | 12 | 34 || Seas of "
              "the north | 12 | 34 and more || Seas of | 12 | 34 || Seas of | 12 | 34 || Seas of | "
              "12 | 34\n");
}

TEST(PdfTables, takesNoContentsAddressesOrListsForATable)
{
    const auto read = [](const std::vector<std::pair<std::string, std::string>> &rows, float x) {
        PdfDocument document;
        PdfPage &page = addPage(document);
        float y = 100;
        for (const auto &[left, right] : rows) {
            say(page, 60, y, left);
            say(page, x, y, right);
            y += 12;
        }
        return blockLines(readShapes(document));
    };
    EXPECT_EQ(read({{"The sea", "3"}, {"The air", "5"}, {"The land", "12"}, {"Space", "20"}}, 500)
                  .find("table"),
              std::string::npos)
        << "contents";
    EXPECT_EQ(read({{"Ministry of Defence", "Department of State"},
                    {"5 Honmura Street", "22 C Street"},
                    {"Tokyo", "Washington"}},
                   300)
                  .find("table"),
              std::string::npos)
        << "addresses";
    EXPECT_EQ(
        read({{"1.", "ships for the north"}, {"2.", "planes"}, {"3.", "radars"}}, 90).find("table"),
        std::string::npos)
        << "a list";
    EXPECT_EQ(read({{"To:", "All members"}, {"From:", "The chair"}, {"Date:", "May 3"}}, 150)
                  .find("table"),
              std::string::npos)
        << "the head of a letter";
}

} // namespace

} // namespace entente
