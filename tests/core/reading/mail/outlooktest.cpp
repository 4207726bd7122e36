// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/documents.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/mail/outlookmail.h"
#include "core/reading/reader.h"
#include "tests/core/reading/mail/outlookfile.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

// 2024-04-10 00:30 UTC in tenths of microseconds since 1601.
constexpr std::uint64_t april = 133'572'042'000'000'000;

OutlookFile message()
{
    OutlookFile file;
    file.words = {{0x0037, "Straße und Meer"},
                  {0x0C1A, "Jane Doe"},
                  {0x5D01, "jane@example.org"},
                  {0x0E04, "Desk"},
                  {0x1000, "It is open.\r\n\r\n-----Original Message-----\r\nFrom: John\r\n"}};
    file.numbers = {{0x0039, april}};
    return file;
}

Briefing readOf(const OutlookFile &file)
{
    Result<Briefing> read = readBriefing(outlookFile(file), "a.msg");
    if (!read) {
        ADD_FAILURE() << sentence(read.error()).toStdString();
        return {};
    }
    return std::move(read).value();
}

} // namespace

TEST(OutlookMessage, isReadLikeAnyMail)
{
    const Briefing briefing = readOf(message());
    EXPECT_EQ(briefing.reader, "outlook");
    EXPECT_EQ(briefing.meta.title, "Straße und Meer");
    EXPECT_EQ(briefing.meta.source, "Jane Doe");
    ASSERT_TRUE(briefing.meta.date);
    EXPECT_EQ(briefing.meta.date->toString(), "2024-04-10");
    EXPECT_EQ(briefing.text, "It is open.");
    ASSERT_FALSE(briefing.meta.further.empty());
    EXPECT_EQ(briefing.meta.further[0].value, "Jane Doe <jane@example.org>");
}

TEST(OutlookMessage, isReadAsThePageThatItHolds)
{
    OutlookFile file = message();
    file.bytes = {{0x1013, "<p>Es ist f\xFCr <b>alle</b> offen.</p>"}};
    file.numbers[0x3FDE] = 1252;
    EXPECT_EQ(readOf(file).text, "Es ist für alle offen.");
}

TEST(OutlookMessage, hasFilesAndMessagesAsDocuments)
{
    OutlookFile notes;
    notes.words = {{0x3707, "notes.md"}};
    notes.bytes = {{0x3701, "# Notes\n"}};
    OutlookFile picture;
    picture.words = {{0x3707, "logo.png"}, {0x370E, "image/png"}};
    picture.bytes = {{0x3701, "PNG"}};
    OutlookFile inner = message();
    inner.words[0x0037] = "Inner";
    inner.files = {notes};
    OutlookFile forwarded;
    forwarded.messages = {inner};
    OutlookFile file = message();
    file.files = {notes, picture, forwarded};
    const Result<std::vector<Document>> opened = openDocuments(outlookFile(file), "a.msg");
    ASSERT_TRUE(opened);
    std::vector<std::string> names;
    for (const Document &document : opened.value())
        names.push_back(document.file);
    EXPECT_THAT(names,
                testing::ElementsAre("a.msg", "a.msg (notes.md)", "a.msg (Inner.msg)",
                                     "a.msg (Inner.msg) (notes.md)"));
    EXPECT_EQ(opened.value()[1].bytes, "# Notes\n");
    const Result<Briefing> within = readBriefing(opened.value()[2].bytes, names[2]);
    ASSERT_TRUE(within);
    EXPECT_EQ(within.value().meta.title, "Inner");
    ASSERT_TRUE(within.value().meta.date);
    EXPECT_EQ(within.value().meta.date->toString(), "2024-04-10");
}

TEST(OutlookMessage, thatIsCutShortIsRefusedOrReadButNeverMore)
{
    const std::string whole = outlookFile(message());
    for (std::size_t size = 0; size < whole.size(); size += 97)
        static_cast<void>(outlookMail(std::string_view(whole).substr(0, size), "a.msg"));
    const Result<Mail> none = outlookMail(std::string_view(whole).substr(0, 300), "a.msg");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, MailError::Damaged);
}

} // namespace entente::test
