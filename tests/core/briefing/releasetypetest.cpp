// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/releasetype.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

std::string sortOf(std::string_view title, std::string_view address = {})
{
    Metadata meta;
    meta.title = title;
    meta.address = address;
    const std::optional<ReleaseType> type = releaseType(meta);
    return type ? std::string(name(*type)) : std::string();
}

} // namespace

TEST(ReleaseType, isWhatTheTitleBeginsWith)
{
    EXPECT_EQ(sortOf("FACT SHEET: President Trump Signs an Executive Order"), "fact-sheet");
    EXPECT_EQ(sortOf("Remarks by President Biden in Statement to the Press"), "speech");
    EXPECT_EQ(sortOf("Press Briefing by Press Secretary Jen Psaki"), "press-briefing");
    EXPECT_EQ(sortOf("United States-Japan Joint Leaders’ Statement"), "statement");
    EXPECT_EQ(sortOf("Joint\u00a0Readout of the Trilateral Meeting"), "readout");
    EXPECT_EQ(sortOf("Memorandum on the Delegation of Authority"), "memorandum");
    EXPECT_EQ(sortOf("A Proclamation on Loyalty Day, 2022"), "proclamation");
    EXPECT_EQ(sortOf("Notice on the Continuation of the National Emergency"), "notice");
    EXPECT_EQ(sortOf("Letter to the Speaker"), "letter");
    EXPECT_EQ(sortOf("Executive Order on Access to Voting"), "executive-order");
}

TEST(ReleaseType, isNotWhatTheTitleOnlySpeaksOf)
{
    EXPECT_EQ(sortOf("President Trump Signs Executive Order"), "");
    EXPECT_EQ(sortOf("Death of Senator Graham"), "");
    EXPECT_EQ(sortOf("The State of the Union Address"), "") << "“of” ends the head";
    EXPECT_EQ(sortOf("Understatement"), "");
    EXPECT_EQ(sortOf(""), "");
}

TEST(ReleaseType, isElseThatOfTheFolderItWasPublishedIn)
{
    EXPECT_EQ(sortOf("A Report", "https://www.whitehouse.gov/fact-sheets/2025/05/a-report/"),
              "fact-sheet");
    EXPECT_EQ(sortOf("The Inaugural Address", "https://www.whitehouse.gov/remarks/2025/01/x/"),
              "speech");
    EXPECT_EQ(sortOf("Captive Nations Week", "https://www.whitehouse.gov/presidential-actions/x/"),
              "")
        << "orders, proclamations and memoranda lie there together";
    EXPECT_EQ(sortOf("Statement from the President", "https://x.gov/remarks/2025/"), "statement")
        << "the title knows better";
}

} // namespace entente
