// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/direction.h"
#include "core/reading/reader.h"

#include <gtest/gtest.h>

namespace entente {

namespace {

std::string languageOf(const char *words)
{
    const Result<Briefing> briefing = readBriefing(words, "given.md");
    return briefing ? briefing.value().meta.language : std::string("unread");
}

} // namespace

TEST(Language, isGivenAwayByTheScript)
{
    EXPECT_EQ(languageOf("# أمن الطاقة\n\nتعتمد الدول على الممرات البحرية.\n"), "ar");
    EXPECT_EQ(
        languageOf(
            "# امنیت انرژی\n\nاین گزارش می‌گوید که گاز مهم است.\n"),
        "fa");
    EXPECT_EQ(languageOf("# پاکستان کی سلامتی\n\nیہ رپورٹ بڑے خطرے کے بارے میں ہے۔\n"), "ur");
    EXPECT_EQ(languageOf("# ביטחון המים\n\nהמסמך סוקר שלוש מדינות.\n"), "he");
    EXPECT_EQ(languageOf("# Water\n\nThe minister of the state said שלום.\n"), "en");
    EXPECT_EQ(languageOf("# 日本の防衛\n\nこれは要約です。\n"), "ja");
}

TEST(Language, saysWhichWayItIsWritten)
{
    for (const char *language : {"ar", "he", "fa", "ur", "ar-EG", "he_IL", "yi", "ps", "az-Arab"})
        EXPECT_TRUE(text::isRightToLeft(language)) << language;
    for (const char *language : {"en", "ja", "und", "", "az", "ku-Latn", "ar-Latn", "tr"})
        EXPECT_FALSE(text::isRightToLeft(language)) << language;
}

} // namespace entente
