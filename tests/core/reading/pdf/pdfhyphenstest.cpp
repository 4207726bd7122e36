// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/pdf/pdfshapes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace entente {

namespace {

using namespace test;

/// The text of a document of these lines.
std::string textOf(const std::vector<std::string> &lines)
{
    PdfDocument document;
    PdfPage &page = addPage(document);
    float y = 100;
    for (const std::string &line : lines) {
        say(page, 60, y, line);
        y += 12;
    }
    return readShapes(document).text;
}

/// Lines without a hyphen, as many as a text needs that hardly ever parts a word.
std::vector<std::string> among(std::vector<std::string> lines)
{
    constexpr int many = 30;
    for (int i = 0; i < many; ++i)
        lines.emplace_back("full lines, word by word, of it");
    return lines;
}

TEST(PdfHyphens, keepsOneThatTheDocumentWritesElsewhere)
{
    EXPECT_EQ(
        textOf({"Their long-term plan is older than a long-", "term plan can be, and so on."}),
        "Their long-term plan is older than a long-term plan can be, and so on.");
}

TEST(PdfHyphens, takesOneOutOfAWordThatTheDocumentWritesElsewhere)
{
    const std::string text = textOf(
        among({"A plan for “consumption,” and the con-", "sumption of it."}));
    EXPECT_EQ(text.find("A plan for “consumption,” and the consumption of it."), 0U) << text;
}

TEST(PdfHyphens, takesThemAllOutWhereTheDocumentPartsWords)
{
    const std::string text = textOf(among({"A plan for consumption and for con-",
                                           "sumption as it was and is so struc-", "tured now."}));
    EXPECT_NE(text.find("structured now"), std::string::npos) << text;
}

TEST(PdfHyphens, keepsThemWhereHardlyAnyLineEndsWithOne)
{
    const std::string text = textOf(among({"A plan that is said to be well-", "founded at last."}));
    EXPECT_NE(text.find("well-founded"), std::string::npos) << text;
}

TEST(PdfHyphens, keepsThoseOfCompoundsWhereWordsAreParted)
{
    const auto isKept = [](const std::string &line, const std::string &next,
                           const std::string &compound) {
        const std::string text = textOf({"The measure is, as it was, a mea-", line, next});
        return text.find("a measure") != std::string::npos
            && text.find(compound) != std::string::npos;
    };
    EXPECT_TRUE(isKept("sure: federal and non-member, non-", "federal.", "non-federal."));
    EXPECT_TRUE(isKept("sure, case after case: the case-by-", "case rule.", "case-by-case rule"));
    EXPECT_TRUE(isKept("sure that came to them with an e-", "mail.", "e-mail."));
}

TEST(PdfHyphens, takesThemOutOfPartsOfCompoundsAndOfCapitals)
{
    EXPECT_NE(
        textOf({"Against discrimination: non-discrimi-", "nation."}).find("non-discrimination."),
        std::string::npos);
    EXPECT_NE(textOf({"The government. GOVERN-", "MENT OF ALL."}).find("GOVERNMENT OF"),
              std::string::npos);
}

} // namespace

} // namespace entente
