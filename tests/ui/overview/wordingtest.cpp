// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/wording.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

TEST(Wording, writesADateAsFarAsItIsKnown)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(writtenDate(*Date::parse("2024-04-10")), QStringLiteral("10 April 2024"));
    EXPECT_EQ(writtenDate(*Date::parse("2024-04")), QStringLiteral("April 2024"));
    EXPECT_EQ(writtenDate(*Date::parse("2024")), QStringLiteral("2024"));
    QLocale::setDefault(QLocale::system());
}

TEST(Wording, namesALanguageOnlyWhereItIsKnown)
{
    EXPECT_EQ(languageName("en"), QStringLiteral("English"));
    EXPECT_EQ(languageName("ja"), QStringLiteral("Japanese"));
    EXPECT_TRUE(languageName("und").isEmpty());
    EXPECT_TRUE(languageName("").isEmpty());
}

TEST(Wording, countsWordsOfEveryScript)
{
    EXPECT_EQ(wordCount(""), 0U);
    EXPECT_EQ(wordCount("Logistics, first\nand last"), 4U);
    EXPECT_EQ(wordCount("élan vital – naïve"), 4U);
    EXPECT_EQ(wordCount("日米同盟"), 2U);
}

TEST(Wording, neverPromisesLessThanAMinute)
{
    EXPECT_EQ(minutesToRead(0), 1U);
    EXPECT_EQ(minutesToRead(2300), 10U);
}

TEST(Wording, cutsALongTextBetweenCharacters)
{
    std::string text = "a";
    for (int i = 0; i < 400; ++i)
        text += "é";
    const QString words = firstWords(text);
    EXPECT_LT(words.size(), 300);
    EXPECT_FALSE(words.contains(QChar(QChar::ReplacementCharacter)));
    EXPECT_TRUE(words.endsWith(QChar(0x2026)));
    EXPECT_EQ(firstWords("  two \n words "), QStringLiteral("two words"));
}

TEST(Wording, saysNothingOfNothingLeftOut)
{
    EXPECT_TRUE(leftOut(0).isEmpty());
    EXPECT_EQ(leftOut(3), QStringLiteral("3 left out by the filter"));
}
