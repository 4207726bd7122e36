// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/mnemonic.h"

#include <gtest/gtest.h>

namespace entente::ui {

TEST(Mnemonic, isTakenOutOfWordsInEitherForm)
{
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Export &as")).toStdString(), "Export as");
    EXPECT_EQ(withoutMnemonic(QStringLiteral("印刷(&P)…")).toStdString(), "印刷…");
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Q&&A")).toStdString(), "Q&A");
    EXPECT_EQ(withoutMnemonic(QStringLiteral("PDF (A4)")).toStdString(), "PDF (A4)");
    EXPECT_EQ(withoutMnemonic(QStringLiteral("(&")).toStdString(), "(&");
}

TEST(Mnemonic, isALetterOfTheWordsOrStandsBehindThem)
{
    EXPECT_EQ(withMnemonic(QStringLiteral("Undo note"), u'U').toStdString(), "&Undo note");
    EXPECT_EQ(withMnemonic(QStringLiteral("脅威"), u'T').toStdString(), "脅威(&T)");
    EXPECT_EQ(withMnemonic(QStringLiteral("Q&A"), u'A').toStdString(), "Q&&&A");
}

} // namespace entente::ui
