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

} // namespace entente::ui
