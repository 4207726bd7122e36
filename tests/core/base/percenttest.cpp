// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/percent.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace entente::text {

TEST(Uri, isAsciiWhateverTheAddress)
{
    EXPECT_EQ(uriOf("https://example.org/a b/ü?q=日本#第"),
              "https://example.org/a%20b/%C3%BC?q=%E6%97%A5%E6%9C%AC#%E7%AC%AC");
    EXPECT_EQ(uriOf("relative file.pdf"), "relative%20file.pdf");
    EXPECT_EQ(uriOf("https://e.org/\"<x>`{|}^"), "https://e.org/%22%3Cx%3E%60%7B%7C%7D%5E");
    for (const char *address : {"https://müller.example/ß", "mailto:jürgen@bücher.example",
                                "http://例え.テスト/路径", "ftp://пример.рф:21/файл"}) {
        const std::string uri = uriOf(address);
        EXPECT_TRUE(std::all_of(uri.begin(), uri.end(), [](char c) {
            return c > 0x20 && c < 0x7F;
        })) << uri;
    }
}

TEST(Uri, writesHostsAsTheInternetNamesThem)
{
    EXPECT_EQ(uriOf("https://müller.example/"), "https://xn--mller-kva.example/");
    EXPECT_EQ(uriOf("https://user@bücher.example:8080/x"),
              "https://user@xn--bcher-kva.example:8080/x");
    EXPECT_EQ(uriOf("http://例え.テスト"), "http://xn--r8jz45g.xn--zckzah");
    EXPECT_EQ(uriOf("mailto:jürgen@bücher.example?subject=a b"),
              "mailto:j%C3%BCrgen@xn--bcher-kva.example?subject=a%20b");
    EXPECT_EQ(uriOf("http://[2001:db8::1]:80/x"), "http://[2001:db8::1]:80/x");
    EXPECT_EQ(uriOf("https://EXAMPLE.org/Path"), "https://EXAMPLE.org/Path");
}

TEST(Uri, encodesNothingTwice)
{
    EXPECT_EQ(uriOf("https://e.org/a%20b%C3%BC"), "https://e.org/a%20b%C3%BC");
    EXPECT_EQ(uriOf("https://e.org/100%"), "https://e.org/100%25");
    EXPECT_EQ(uriOf("https://e.org/%zz"), "https://e.org/%25zz");
    EXPECT_EQ(uriOf(uriOf("https://müller.example/a b")), uriOf("https://müller.example/a b"));
}

TEST(Percent, isDecodedWhereItStandsForAByte)
{
    EXPECT_EQ(percentDecoded("a%20b%E6%97%A5"), "a b日");
    EXPECT_EQ(percentDecoded("100% %zz %4"), "100% %zz %4");
}

} // namespace entente::text
