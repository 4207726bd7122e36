// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/provenance.h"

#include "core/reading/reader.h"
#include "tests/core/reading/office/officefiles.h"
#include "tests/core/reading/pdf/pdfshapes.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

/// A topic of an export, as Word documents have it.
std::string exportedWith(const std::string &program)
{
    WordFile file;
    const auto styled = [](const char *style, std::string_view words) {
        return wordParagraph(words, "<w:pStyle w:val=\"" + std::string(style) + "\"/>");
    };
    file.body = styled("Title", "Ports") + styled("Facts", "File: ports.md")
        + styled("Normal", "Showing all.") + styled("Heading1", "Threats")
        + styled("Normal", "Mines.") + styled("Place", "Sea \u00b7 line 3")
        + styled("Heading1", "Sources") + styled("Normal", "Ports") + styled("Facts", "ports.md");
    file.extended = "<Application>" + program + "</Application>";
    return blockLines(readWordFile(file));
}

/// The same in a tagged PDF, in which places are set in small type.
PdfDocument exportedPdf(const std::string &producer)
{
    PdfDocument document;
    addPage(document);
    addElement(document, -1, "Document");
    document.metadata = "<pdf:Producer>" + producer + "</pdf:Producer>";
    addTagged(document, 0, "H1", "Ports");
    addTagged(document, 0, "P", "Mines lie in the strait.");
    addTagged(document, 0, "P", "Sea \u00b7 line\u00a03");
    for (PdfWord &word : document.pages[0].words) {
        if (word.content == 6)
            word.size = 7;
    }
    return document;
}

} // namespace

TEST(Provenance, isToldByAPlaceAmongItsParts)
{
    EXPECT_TRUE(namesPlace("line 18"));
    EXPECT_TRUE(namesPlace("Overview \u00b7 Cybersecurity \u00b7 line\u00a018"));
    EXPECT_TRUE(namesPlace("Overview \u00b7 page 3, column 2"));
    EXPECT_TRUE(namesPlace("part \u201cAnnex 2\u201d, paragraph 4"));
    EXPECT_TRUE(namesPlace("Overview \u00b7 line 53 \u00b7 words that differ are in bold"));
    EXPECT_FALSE(namesPlace("The line 18 was cut \u00b7 twice"));
    EXPECT_FALSE(namesPlace("line 18 of the treaty"));
    EXPECT_FALSE(namesPlace("A topic may touch several focus areas."));
    EXPECT_FALSE(namesPlace(""));
}

TEST(Provenance, isLookedForOnlyInWhatThisProgramMade)
{
    EXPECT_TRUE(isOwnProgram("Entente 0.5.0"));
    EXPECT_FALSE(isOwnProgram("Ententes"));
    EXPECT_EQ(exportedWith("Entente 0.5.0"),
              "heading 1: Ports\nheading 1: Threats\nparagraph: Mines.\n");
    EXPECT_NE(exportedWith("Another 1.0").find("paragraph: Sea \u00b7 line 3\n"),
              std::string::npos);
}

TEST(Provenance, isListedAmongWhatAPdfHasBesideItsText)
{
    std::vector<LeftOut> leftOut;
    EXPECT_EQ(blockLines(readShapes(exportedPdf("Entente 0.5.0"), &leftOut)),
              "heading 1: Ports\nparagraph: Mines lie in the strait.\n");
    ASSERT_EQ(leftOut.size(), 1U);
    EXPECT_TRUE(namesPlace(leftOut.front().text)) << leftOut.front().text;
    EXPECT_NE(readShapes(exportedPdf("Another 1.0")).text.find("line"), std::string::npos);
}

} // namespace entente::test
