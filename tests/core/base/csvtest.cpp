// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <gtest/gtest.h>

namespace entente::text {

namespace {

std::string field(std::string_view words)
{
    std::string csv;
    appendCsvField(csv, words);
    return csv;
}

} // namespace

TEST(Csv, findsWhatASpreadsheetTakesForAFormula)
{
    for (const char *words :
         {"=1+1",     "+1",       "-1",       "@SUM(A1)", "＝1+1",  "＋1",        "－1",
          "＠SUM",    "﹦1",      "﹢1",      "﹣1",      "﹫A",    "−1",         "\tx",
          "\rx",      "\nx",      "\t=1",     "\r=1",     "  =1",   "\u00A0=1",   "\u3000＝1",
          "\u200B=1", "\uFEFF=1", "\u200F=1", "\x01=1",   "\x7F=1", "\"=1",       "'=1",
          "\"\"＝1",  "“=1”",     "「＝1」",  "＂=1",     "` =1",   " ' \t\" = 1"})
        EXPECT_TRUE(isFormula(words)) << words;
}

TEST(Csv, leavesWordsAlone)
{
    for (const char *words : {"", " ", "'", "\"quoted\"", "a = b", "1-2", "(=1)", "* +1", "é=1",
                              "“Deterrence” = readiness", "日本＝1", "#1", "5 % + 2"})
        EXPECT_FALSE(isFormula(words)) << words;
}

TEST(Csv, leadsAFormulaByAnApostropheWithinItsQuotationMarks)
{
    EXPECT_EQ(field("plain"), "plain");
    EXPECT_EQ(field("a, b"), "\"a, b\"");
    EXPECT_EQ(field("＝1"), "'＝1");
    EXPECT_EQ(field("=\"x\",1"), "\"'=\"\"x\"\",1\"");
    EXPECT_EQ(field("\r=1"), "\"'\r=1\"");
    std::string csv = "a,";
    appendCsvField(csv, "@b", true);
    EXPECT_EQ(csv, "a,\"'@b\"");
}

} // namespace entente::text
