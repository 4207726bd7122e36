// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/outputformat.h"

#include <gtest/gtest.h>

namespace entente {

TEST(OutputFormat, isToldByTheEndingOfTheName)
{
    EXPECT_EQ(formatOf("a.pdf"), OutputFormat::Pdf);
    EXPECT_EQ(formatOf("/some/folder.md/out.JSON"), OutputFormat::Json);
    EXPECT_EQ(formatOf("x.tar.csv"), OutputFormat::Csv);
    EXPECT_EQ(formatOf("notes.md"), OutputFormat::Markdown);
    EXPECT_EQ(formatOf("notes.markdown"), OutputFormat::Markdown);
    EXPECT_EQ(formatOf("page.html"), OutputFormat::Html);
    EXPECT_EQ(formatOf("page.HTM"), OutputFormat::Html);
}

TEST(OutputFormat, isUnknownWhereTheNameHasNoEndingThatWeWrite)
{
    for (const char *name :
         {"", "pdf", ".pdf", "a.doc", "a.", "a.pdf/", "folder.pdf/out", "a.pdf "})
        EXPECT_EQ(formatOf(name), std::nullopt) << name;
}

TEST(OutputFormat, hasARowOfItsOwn)
{
    for (const OutputFormat format : allOutputFormats) {
        EXPECT_EQ(rowOf(format).format, format);
        EXPECT_FALSE(formatLabel(format).isEmpty());
        EXPECT_NE(rowOf(format).write, nullptr);
    }
}

TEST(OutputFormat, knowsWhatCanBeAskedOfIt)
{
    EXPECT_TRUE(knows(OutputFormat::Pdf, FormatOption::Enclosure));
    EXPECT_FALSE(knows(OutputFormat::Html, FormatOption::Enclosure));
    EXPECT_TRUE(knows(OutputFormat::Csv, FormatOption::ByteOrderMark));
    EXPECT_FALSE(knows(OutputFormat::Json, FormatOption::ByteOrderMark));
}

TEST(OutputFormat, isNamedAmongTheEndingsThatAreKnown)
{
    EXPECT_TRUE(knownEndings().startsWith(QStringLiteral(".pdf, .html, .docx, .md")));
}

TEST(OutputFormat, ofItsOwnEndingIsItself)
{
    for (const OutputFormat format : allOutputFormats)
        EXPECT_EQ(formatOf("name" + std::string(ending(format))), format);
}

} // namespace entente
