// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/fuzzymatch.h"

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

int score(const char *typed, const char *name)
{
    const auto match = fuzzyMatch(foldedLetters(QString::fromUtf8(typed)),
                                  foldedLetters(QString::fromUtf8(name)));
    return match ? match->score : -1;
}

std::vector<int> places(const char *typed, const char *name)
{
    const auto match = fuzzyMatch(foldedLetters(QString::fromUtf8(typed)),
                                  foldedLetters(QString::fromUtf8(name)));
    return match ? match->places : std::vector<int>{-1};
}

} // namespace

TEST(FuzzyMatch, findsLettersInTheirOrderAndInNoOther)
{
    EXPECT_GT(score("expdf", "Export PDF"), 0);
    EXPECT_EQ(score("pdfex", "Export PDF"), -1);
    EXPECT_EQ(score("exportt", "Export PDF"), -1);
}

TEST(FuzzyMatch, prefersBeginningsOfWords)
{
    EXPECT_EQ(places("cb", "Close briefing"), (std::vector{0, 6}));
    EXPECT_GT(score("cb", "Close briefing"), score("cb", "Scribble"));
    EXPECT_GT(score("find", "Find in text"), score("find", "Unfindable"));
}

TEST(FuzzyMatch, prefersLettersSideBySide)
{
    EXPECT_EQ(places("ort", "Orders, ort of them"), (std::vector{8, 9, 10}));
    EXPECT_GT(score("note", "Add note"), score("note", "Nothing of the East"));
}

TEST(FuzzyMatch, takesEachWordOfWhatIsTypedInAnyOrder)
{
    EXPECT_EQ(places("pdf exp", "Export PDF"), (std::vector{0, 1, 2, 7, 8, 9}));
    EXPECT_EQ(score("pdf zebra", "Export PDF"), -1);
    EXPECT_EQ(score("", "Export PDF"), 0) << "nothing typed matches all";
}

TEST(FuzzyMatch, doesNotTakeStrewnLettersForAMatch)
{
    EXPECT_EQ(score("export", "When axes keep their doors for many hours or lists"), -1);
}

TEST(FuzzyMatch, knowsNoCaseAndNoAccents)
{
    EXPECT_GT(score("munchen", "Münchner Sicherheitskonferenz, MÜNCHEN"), 0);
    EXPECT_GT(score("ÉTAT", "l'etat"), 0);
    EXPECT_GT(score("防衛", "日米防衛協力"), 0);
    EXPECT_EQ(foldedLetters(QStringLiteral("ÀÉﬁ")).size(), 3) << "places stay places";
}

} // namespace entente::ui
