// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/filechoice.h"

#include <gtest/gtest.h>

namespace entente::ui {

TEST(FileChoice, makesANameOfATitle)
{
    EXPECT_EQ(
        fileNameFor(QStringLiteral("The U.S.–Japan Alliance"), OutputFormat::Pdf).toStdString(),
        "The U.S.–Japan Alliance.pdf");
    EXPECT_EQ(fileNameFor(QStringLiteral("a/b\\c: \"d\"?\n*<e>|"), OutputFormat::Csv).toStdString(),
              "a b c d e.csv");
    EXPECT_EQ(fileNameFor(QStringLiteral("  ...hidden... "), OutputFormat::Markdown).toStdString(),
              "hidden.md");
    EXPECT_EQ(fileNameFor(QStringLiteral("日米同盟"), OutputFormat::Json).toStdString(),
              "日米同盟.json");
}

TEST(FileChoice, hasANameWhereTheTitleLeavesNone)
{
    for (const char *title : {"", "///", ". . .", "--"})
        EXPECT_EQ(fileNameFor(QString::fromLatin1(title), OutputFormat::Pdf).toStdString(),
                  "Briefing.pdf");
}

TEST(FileChoice, keepsNamesShortAndWordsWhole)
{
    const QString name = fileNameFor(QString(QStringLiteral("wording ")).repeated(40),
                                     OutputFormat::Pdf);
    EXPECT_LE(name.size(), 90);
    EXPECT_TRUE(name.endsWith(QStringLiteral("wording.pdf")));
}

TEST(FileChoice, takesNoPartOfATitleForAnEnding)
{
    const auto whole = [](const char *name, OutputFormat format) {
        return withEnding(QString::fromUtf8(name), format).toStdString();
    };
    EXPECT_EQ(whole("/tmp/U.S.-Japan talks", OutputFormat::Pdf), "/tmp/U.S.-Japan talks.pdf");
    EXPECT_EQ(whole("/tmp/Part 2.1", OutputFormat::Csv), "/tmp/Part 2.1.csv");
    EXPECT_EQ(whole("/tmp/talks.pdf", OutputFormat::Pdf), "/tmp/talks.pdf");
    EXPECT_EQ(whole("/tmp/TALKS.PDF", OutputFormat::Pdf), "/tmp/TALKS.PDF");
    EXPECT_EQ(whole("/tmp/talks.htm", OutputFormat::Html), "/tmp/talks.htm");
}

} // namespace entente::ui
