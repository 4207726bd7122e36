// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ocroption.h"

#include <gtest/gtest.h>

namespace entente::test {

TEST(OcrOption, isTakenOutOfTheWords)
{
    QStringList words{QStringLiteral("read"), QStringLiteral("--ocr=jpn+eng"),
                      QStringLiteral("a.pdf")};
    const OcrOption option = takeOcr(words);
    EXPECT_TRUE(option.isGiven && option.isSound);
    EXPECT_EQ(words, QStringList({QStringLiteral("read"), QStringLiteral("a.pdf")}));
    const RecognitionOrder order = orderOf(option, QStringLiteral("en"), stderr);
    EXPECT_EQ(order.languages, "jpn+eng");
    EXPECT_TRUE(order.isTheirChoice);
}

TEST(OcrOption, followsTheLanguageThatIsSpokenWhereNoneIsNamed)
{
    QStringList words{QStringLiteral("--ocr")};
    const OcrOption option = takeOcr(words);
    EXPECT_EQ(orderOf(option, QStringLiteral("en"), stderr).languages, "eng");
    EXPECT_EQ(orderOf(option, QStringLiteral("ja"), stderr).languages, "jpn+eng");
    EXPECT_FALSE(orderOf(option, QStringLiteral("ja"), stderr).isTheirChoice);
}

TEST(OcrOption, takesNothingForALanguageThatIsNone)
{
    for (const char *const given : {"--ocr=", "--ocr=-c", "--ocr=eng,jpn", "--ocr=../eng"}) {
        QStringList words{QString::fromLatin1(given)};
        const OcrOption option = takeOcr(words);
        EXPECT_FALSE(option.isSound) << given;
        EXPECT_TRUE(unsoundOcr(option).contains(QStringLiteral("--ocr=eng+jpn")));
    }
    QStringList other{QStringLiteral("--ocra"), QStringLiteral("--"), QStringLiteral("--ocr")};
    EXPECT_FALSE(takeOcr(other).isGiven);
    EXPECT_EQ(other.size(), 3);
}

} // namespace entente::test
