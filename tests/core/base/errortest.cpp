// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include "tests/support/failures.h"

#include <QString>

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace entente {

TEST(ErrorSentence, namesTheFileInEveryCaseOfEveryRoom)
{
    const std::vector<ErrorCode> codes = test::allFailures();
    std::set<QString> sentences;
    for (const ErrorCode code : codes) {
        const QString words = sentence({code, "field notes.md", 12, "detail"});
        EXPECT_FALSE(words.isEmpty());
        EXPECT_FALSE(words.contains(u'\n')) << words.toStdString();
        EXPECT_FALSE(words.contains(QStringLiteral("%1"))) << words.toStdString();
        EXPECT_TRUE(words.contains(QStringLiteral("field notes.md"))) << words.toStdString();
        sentences.insert(words);
    }
    EXPECT_EQ(sentences.size(), codes.size()) << "two causes are told apart by their sentences";
}

TEST(ErrorCode, isAnotherWhereAnotherRoomFails)
{
    const ErrorCode code = FileError::NotFound;
    EXPECT_EQ(code, FileError::NotFound);
    EXPECT_NE(code, FileError::NotWritable);
    EXPECT_NE(code, RunError::Cancelled) << "of the same number";
}

TEST(ErrorSentence, saysTheLineWhereOneIsKnown)
{
    const QString words = sentence({ReadingError::InvalidUtf8, "notes.md", 12, "byte 340"});
    EXPECT_TRUE(words.contains(QStringLiteral("12"))) << words.toStdString();
}

TEST(ErrorSentence, beginsWithItsWordsWhereItIsAboutNoFile)
{
    EXPECT_TRUE(sentence({RunError::OutOfMemory, {}, 0, {}})
                    .startsWith(QStringLiteral("There is not enough memory")));
}

} // namespace entente
