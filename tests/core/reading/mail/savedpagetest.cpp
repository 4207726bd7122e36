// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/savedpage.h"

#include "core/reading/mail/mailerror.h"
#include "core/reading/reader.h"
#include "tests/core/reading/blocklines.h"

#include <QString>

#include <gtest/gtest.h>

#include <algorithm>

namespace entente::test {

namespace {

constexpr const char *browserHeads =
    "From: <Saved by Blink>\r\n"
    "Snapshot-Content-Location: https://example.org/strait\r\n"
    "Subject: The strait\r\n"
    "Date: Wed, 10 Apr 2024 09:00:00 +0200\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"edge\"\r\n\r\n";

constexpr const char
    *typedHeads = "MIME-Version: 1.0\r\nX-Document-Type: Page\r\n"
                  "Content-Type: multipart/related; boundary=\"edge\"; type=\"text/html\"\r\n\r\n";

/// A page with a menu, packed with a picture and a frame that it shows.
std::string packedPage(const std::string &heads)
{
    return heads
        + "--edge\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
          "Content-Location: https://example.org/strait\r\n\r\n"
          "<!DOCTYPE html><html lang=3D\"en\"><head><title>The strait</title></head><body>"
          "<nav><ul><li><a href=3D\"/a\">Home</a></li><li><a href=3D\"/b\">Ships</a></li></ul>"
          "</nav><article><h1>The strait</h1><p>The strait was closed on Monday, and ships of =\r\n"
          "three countries wait before it. Their owners said that they would =E2=80=9Cwait=E2=80=9D"
          ".</p><p>The ministry expects that it will be open again before the end of the week, =\r\n"
          "as it said in a statement to the press.</p></article></body></html>\r\n"
          "--edge\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
          "Content-Location: https://example.org/ship.png\r\n\r\niVBORw0KGgo=\r\n"
          "--edge\r\nContent-Type: text/html\r\nContent-ID: <frame@mhtml>\r\n\r\n"
          "<html><body><p>Buy a boat.</p></body></html>\r\n--edge--\r\n";
}

Briefing read(const std::string &bytes, const char *file, std::vector<LeftOut> *leftOut = nullptr)
{
    Result<Briefing> page = readBriefing(bytes, file, leftOut);
    if (!page) {
        ADD_FAILURE() << sentence(page.error()).toStdString();
        return {};
    }
    EXPECT_EQ(page.value().source, bytes);
    return std::move(page).value();
}

constexpr const char *article =
    "paragraph: The strait was closed on Monday, and ships of three countries wait before it. "
    "Their owners said that they would “wait”.\n"
    "paragraph: The ministry expects that it will be open again before the end of the week, as it "
    "said in a statement to the press.\n";

} // namespace

TEST(SavedPage, isReadAsTheArticleThatItIs)
{
    std::vector<LeftOut> leftOut;
    const Briefing page = read(packedPage(browserHeads), "saved", &leftOut);
    EXPECT_EQ(page.reader, "mhtml");
    EXPECT_EQ(blockLines(page), article);
    EXPECT_EQ(page.meta.title, "The strait");
    EXPECT_EQ(page.meta.address, "https://example.org/strait");
    EXPECT_FALSE(page.meta.date) << "it was saved then, and not written";
    EXPECT_TRUE(std::any_of(leftOut.begin(), leftOut.end(), [](const LeftOut &each) {
        return each.text.find("Ships") != std::string::npos;
    }));
}

TEST(SavedPage, hasItsParagraphsForPlaces)
{
    const Briefing page = read(packedPage(browserHeads), "saved.mhtml");
    ASSERT_EQ(page.locators.size(), 2U);
    EXPECT_EQ(page.locators[1].where, Locator(PartPlace{0, 2, nullptr}));
}

TEST(SavedPage, isKnownByItsNameWhereNoBrowserSaysSo)
{
    EXPECT_EQ(blockLines(read(packedPage(typedHeads), "saved.mht")), article);
    EXPECT_FALSE(isSavedPage({packedPage(typedHeads), "saved.eml"}));
}

TEST(SavedPage, isNoMailWithPictures)
{
    std::string heads = "From: Jane <jane@example.org>\r\nTo: joe@example.org\r\n"
                        "Message-ID: <1@example.org>\r\nSubject: Ships\r\n";
    heads += typedHeads;
    const std::string mail = packedPage(heads);
    EXPECT_EQ(read(mail, "mail.eml").reader, "mail");
    EXPECT_FALSE(isSavedPage({mail, "mail.mhtml", 0, true}));
}

TEST(SavedPage, withoutAPageIsRefused)
{
    std::string bytes(browserHeads);
    bytes += "--edge\r\nContent-Type: image/png\r\n\r\nx\r\n--edge--\r\n";
    const Result<Briefing> refused = readBriefing(bytes, "saved.mhtml");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, MailError::Damaged);
}

} // namespace entente::test
