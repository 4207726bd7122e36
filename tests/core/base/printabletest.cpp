// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/printable.h"

#include <gtest/gtest.h>

namespace entente::text {

TEST(Printable, keepsWordsOfEveryScriptWithTheirLines)
{
    for (const char *const words :
         {"", "Threats\n\n- café\t“x”\n", "日本 – العربية עברית", "a\r\nb"})
        EXPECT_EQ(printable(words), words);
}

TEST(Printable, showsWhatWouldCommandATerminal)
{
    EXPECT_EQ(printable("\x1B[31mred\x1B]0;title\a"), "␛[31mred␛]0;title␇");
    EXPECT_EQ(printable("spoof\rright\b\x7F"), "spoof␍right␈␡");
    EXPECT_EQ(printable("\u009B31m\u0085"), "<U+009B>31m<U+0085>");
    EXPECT_EQ(printable(std::string("a\0b", 3)), "a␀b");
}

TEST(Printable, showsWhatTurnsTheDirectionOfWriting)
{
    EXPECT_EQ(printable("gnp.\u202Ecod"), "gnp.<U+202E>cod");
    EXPECT_EQ(printable("\u2066a\u2069"), "<U+2066>a<U+2069>");
    EXPECT_EQ(printable("\u200Eab\u200F"), "\u200Eab\u200F") << "marks turn nothing but themselves";
}

TEST(Printable, replacesBytesThatAreNotUtf8)
{
    EXPECT_EQ(printable("caf\xE9.md"), "caf\uFFFD.md");
    EXPECT_EQ(printable("\x9B"
                        "31m"),
              "\uFFFD"
              "31m")
        << "which some terminals take for ESC [";
}

TEST(Printable, keepsANameOnItsLine)
{
    EXPECT_EQ(printableLine("a\nentente: done\tb\r\n.md"), "a␊entente: done␉b␍␊.md");
    EXPECT_EQ(printableLine("日本.md"), "日本.md");
}

} // namespace entente::text
