// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/spokenlanguage.h"

#include "core/base/languagename.h"

#include <gtest/gtest.h>

#include <thread>

namespace entente {

TEST(SpokenLanguage, isFoundByTagsAndByNamesOfLocales)
{
    EXPECT_EQ(spokenLanguage(QStringLiteral("ja")), QStringLiteral("ja"));
    EXPECT_EQ(spokenLanguage(QStringLiteral("ja_JP")), QStringLiteral("ja"));
    EXPECT_EQ(spokenLanguage(QStringLiteral("EN-gb")), QStringLiteral("en"));
    for (const char *other : {"", "C", "fr", "jav", "und"})
        EXPECT_TRUE(spokenLanguage(QString::fromLatin1(other)).isEmpty()) << other;
}

TEST(SpokenLanguage, isThatOfOneThreadForAsLongAsItLives)
{
    EXPECT_TRUE(SpokenLanguage::ofThread().isEmpty());
    {
        const SpokenLanguage japanese(QStringLiteral("ja"));
        EXPECT_EQ(SpokenLanguage::ofThread(), QStringLiteral("ja"));
        {
            const SpokenLanguage english(QStringLiteral("en"));
            EXPECT_EQ(SpokenLanguage::ofThread(), QStringLiteral("en"));
            const SpokenLanguage same{QString()};
            EXPECT_EQ(SpokenLanguage::ofThread(), QStringLiteral("en"));
        }
        EXPECT_EQ(SpokenLanguage::ofThread(), QStringLiteral("ja"));
        std::jthread([] { EXPECT_TRUE(SpokenLanguage::ofThread().isEmpty()); }).join();
    }
    EXPECT_TRUE(SpokenLanguage::ofThread().isEmpty());
}

TEST(LanguageName, isInTheLanguageOfWhoeverReadsIt)
{
    EXPECT_EQ(languageName("en", QStringLiteral("ja_JP")).toStdString(), "英語");
    EXPECT_EQ(languageName("ja", QStringLiteral("ja")).toStdString(), "日本語");
    EXPECT_EQ(languageName("ja", QStringLiteral("en_GB")).toStdString(), "Japanese");
    EXPECT_TRUE(languageName("und", QStringLiteral("en")).isEmpty());
    EXPECT_TRUE(languageName("", QStringLiteral("en")).isEmpty());
}

} // namespace entente
