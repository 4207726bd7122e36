// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textsearch.h"

#include <gmock/gmock.h>

namespace entente::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(FindWords, findsThemInAnyCase)
{
    EXPECT_THAT(findWords("Japan and JAPAN", "japan"),
                ElementsAre(TextRange{0, 5}, TextRange{10, 15}));
}

TEST(FindWords, takesASpaceForAnyWhiteSpace)
{
    EXPECT_THAT(findWords("missile\ndefence", "missile defence"), ElementsAre(TextRange{0, 15}));
}

TEST(FindWords, findsNothingForNothing)
{
    EXPECT_THAT(findWords("some words", ""), IsEmpty());
    EXPECT_THAT(findWords("", "some"), IsEmpty());
    EXPECT_THAT(findWords("wor", "words"), IsEmpty());
}

TEST(FindWords, countsInBytesBeyondAscii)
{
    EXPECT_THAT(findWords("日本とÉlan", "élan"), ElementsAre(TextRange{9, 14}));
    EXPECT_THAT(findWords("防衛協力", "協力"), ElementsAre(TextRange{6, 12}));
}

TEST(FindWords, doesNotOverlapWhatItFinds)
{
    EXPECT_THAT(findWords("aaaa", "aa"), ElementsAre(TextRange{0, 2}, TextRange{2, 4}));
}

} // namespace
} // namespace entente::ui
