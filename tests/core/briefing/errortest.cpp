// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/error.h"

#include <QString>

#include <gtest/gtest.h>

#include <set>

namespace entente {

TEST(ErrorSentence, namesTheFileInEveryCase)
{
    std::set<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Unexpected); ++code) {
        const QString words = sentence(
            {static_cast<ErrorCode>(code), "field notes.md", 12, "detail"});
        EXPECT_FALSE(words.isEmpty()) << code;
        EXPECT_FALSE(words.contains(u'\n')) << words.toStdString();
        EXPECT_FALSE(words.contains(QStringLiteral("%1"))) << words.toStdString();
        const bool cancelled = static_cast<ErrorCode>(code) == ErrorCode::Cancelled;
        EXPECT_TRUE(cancelled || words.contains(QStringLiteral("field notes.md")))
            << words.toStdString();
        sentences.insert(words);
    }
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(ErrorCode::Unexpected) + 1)
        << "two causes are told apart by their sentences";
}

TEST(ErrorSentence, saysTheLineWhereOneIsKnown)
{
    const QString words = sentence({ErrorCode::InvalidUtf8, "notes.md", 12, "byte 340"});
    EXPECT_TRUE(words.contains(QStringLiteral("12"))) << words.toStdString();
}

TEST(ErrorSentence, beginsWithItsWordsWhereItIsAboutNoFile)
{
    EXPECT_TRUE(sentence({ErrorCode::OutOfMemory, {}, 0, {}})
                    .startsWith(QStringLiteral("There is not enough memory")));
}

} // namespace entente
