// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/documents.h"
#include "core/reading/formats.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/reader.h"
#include "core/reading/readingerror.h"
#include "tests/core/reading/mail/mails.h"

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::string day = "2024-04-10";
const std::string title = "Strait report";
const std::string page = "Content-Type: text/html\n";

std::vector<GivenMail> histories()
{
    const std::string fw = "Subject: Fwd: Report\n";
    return {
        {"an answer above",
         mailOf("", "I agree.\n\nOn Tue, 9 Apr 2024, John Roe wrote:\n> Open?\n>\n> John\n"),
         title,
         day,
         "I agree.",
         {}},
        {"an answer above, its lead on two lines",
         mailOf(
             "",
             "I agree.\n\nOn Tue, 9 Apr 2024 at 10:00, John Roe <john@example.org>\nwrote:\n\n> Open?\n"),
         title,
         day,
         "I agree.",
         {}},
        {"answers between",
         mailOf("", "> Open?\n\nYes.\n\n> Until when?\n\nUntil May.\n"),
         title,
         day,
         "Yes.\nUntil May.",
         {}},
        {"an answer in German",
         mailOf("", "Einverstanden.\n\nAm 9. April 2024 schrieb John Roe:\n> Offen?\n"),
         title,
         day,
         "Einverstanden.",
         {}},
        {"Outlook's line",
         mailOf("", "I agree.\n\n-----Original Message-----\nFrom: John\nSent: Tuesday\n\nOpen?\n"),
         title,
         day,
         "I agree.",
         {}},
        {"Outlook's heads",
         mailOf("",
                "I agree.\n\n________________________________\nFrom: John Roe\nSent: Tuesday\n"
                "To: Jane Doe\nSubject: Strait\n\nOpen?\n"),
         title,
         day,
         "I agree.",
         {}},
        {"a signature",
         mailOf("", "It is open.\n\n-- \nJane Doe\nAnalyst\n"),
         title,
         day,
         "It is open.",
         {}},
        {"a telephone's signature",
         mailOf("", "It is open.\n\nSent from my iPhone\n"),
         title,
         day,
         "It is open.",
         {}},
        {"nothing but a quotation", mailOf("", "> It is open.\n"), title, day, "It is open.", {}},
        {"forwarded",
         mailOf(fw, "See below.\n\n---------- Forwarded message ---------\n\nIt is open.\n"),
         "Fwd: Report",
         day,
         "See below.\n---------- Forwarded message ---------\nIt is open.",
         {}},
        {"a chain that was forwarded by Outlook",
         mailOf("Subject: FW: Report\n",
                "See below.\n\n-----Original Message-----\n\nIt is open.\n"),
         "FW: Report",
         day,
         "See below.\n-----Original Message-----\nIt is open.",
         {}},
        {"a page with Gmail's quotation",
         mailOf(page,
                "<div>I agree.</div><div class=\"gmail_quote\"><div class=gmail_attr>On Tue John "
                "wrote:</div><blockquote>Open?</blockquote></div>\n"),
         title,
         day,
         "I agree.",
         {}},
        {"a page with a quotation of Apple's or Thunderbird's",
         mailOf(page,
                "<div class=moz-cite-prefix>John wrote:</div><blockquote type=cite>Open?"
                "</blockquote><p>I agree.</p>\n"),
         title,
         day,
         "I agree.",
         {}},
        {"a page of Outlook's on the web",
         mailOf(page,
                "<div>I agree.</div><hr><div id=divRplyFwdMsg><b>From:</b> John</div>"
                "<div>Open?</div>\n"),
         title,
         day,
         "I agree.",
         {}},
        {"a page of Outlook's that marks nothing",
         mailOf(page,
                "<p>I agree.</p><div><p><b>From:</b> John<br><b>Sent:</b> Tuesday<br>"
                "<b>To:</b> Jane</p></div><p>Open?</p>\n"),
         title,
         day,
         "I agree.",
         {}},
        {"a page that forwards",
         mailOf(page + fw,
                "<p>See below.</p><div class=gmail_quote>---------- Forwarded message "
                "---------<p>It is open.</p></div>\n"),
         "Fwd: Report",
         day,
         "See below.\n---------- Forwarded message ---------\nIt is open.",
         {}},
        {"a page with a signature and what is not shown",
         mailOf(page,
                "<div style=\"display: none\">Preview</div><p>It is open.</p>"
                "<div class=gmail_signature>Jane</div>\n"),
         title,
         day,
         "It is open.",
         {}},
        {"a page that a table places",
         mailOf(page, "<table><tr><td><p>It is open.</p><p>Until May.</p></td></tr></table>\n"),
         title,
         day,
         "It is open.\nUntil May.",
         {}},
    };
}

std::vector<std::string> namesOf(const std::vector<Document> &documents)
{
    std::vector<std::string> names;
    for (const Document &document : documents)
        names.push_back(document.file);
    return names;
}

std::string fact(const Briefing &briefing, std::string_view name)
{
    for (const Fact &each : briefing.meta.further) {
        if (each.name == name)
            return each.value;
    }
    return {};
}

} // namespace

TEST(Mail, saysWhatItSaysItselfWithoutEarlierMails)
{
    expectRead(histories());
}

TEST(Mail, keepsWhatWasLeftOutWithTheReason)
{
    std::vector<LeftOut> leftOut;
    const std::string mail = mailOf("", "I agree.\n\n> Open?\n\n-- \nJane\n");
    ASSERT_TRUE(readBriefing(mail, "a.eml", &leftOut));
    ASSERT_EQ(leftOut.size(), 2U);
    EXPECT_EQ(leftOut[0].reason, LeftOutReason::Quoted);
    EXPECT_EQ(leftOut[0].text, "> Open?");
    EXPECT_EQ(leftOut[1].reason, LeftOutReason::Signature);
    EXPECT_EQ(leftOut[1].text, "-- Jane");
}

TEST(Mail, isFromItsAuthorAndSaysWhatHangsOnIt)
{
    const std::string mail = mailOf("",
                                    partsOf("mixed",
                                            {"Content-Type: text/plain\n\nIt is open.\n",
                                             "Content-Type: text/markdown; name=n.md\n\n# N\n",
                                             "Content-Type: image/png; name=p.png\n\nPNG\n"}));
    const Result<Briefing> read = readBriefing(mail, "a.eml");
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().meta.source, "Jane Doe");
    EXPECT_EQ(fact(read.value(), "from"), "Jane Doe <jane@example.org>");
    EXPECT_EQ(fact(read.value(), "to"), "desk@example.org");
    EXPECT_EQ(fact(read.value(), "sent"), "2024-04-10T09:00:00+09:00");
    EXPECT_EQ(fact(read.value(), "attachment"), "n.md");
    EXPECT_EQ(fact(read.value(), "not read"), "p.png (image/png)");
}

TEST(Mail, bearsTheMarkingOfItsSubject)
{
    const Result<Briefing> read = readBriefing(mailOf("Subject: [TLP:AMBER] Strait\n", "Open.\n"),
                                               "a.eml");
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().meta.marking, "TLP:AMBER");
}

TEST(Mail, isNotWhatOnlyPeopleHead)
{
    const std::string memo = "From: Jane\nTo: John\nSubject: Strait\n\nIt is open.\n";
    EXPECT_EQ(formatOf({memo, "memo.txt"}), nullptr);
    ASSERT_NE(formatOf({memo, "memo.eml"}), nullptr);
    EXPECT_EQ(formatOf({memo, "memo.eml"})->id, "mail");
    EXPECT_EQ(formatOf({"# Report\n\nMessage-ID: x\n", "a.md"}), nullptr);
}

TEST(Mail, thatIsEncryptedSaysSo)
{
    const std::string mail = mailOf(
        "", partsOf("encrypted", {"Content-Type: application/pgp-encrypted\n\nVersion: 1\n"}));
    const Result<Briefing> read = readBriefing(mail, "a.eml");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, MailError::Locked);
}

TEST(Mail, ofMoreThanAnybodySendsIsRefused)
{
    std::string nested;
    for (int i = 0; i < 2'000; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b"
            + std::to_string(i) + "\n";
    const Result<std::vector<Document>> opened = openDocuments(mailOf("", nested), "a.eml");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, MailError::TooManyParts);
}

TEST(Mail, withinMailsIsOpenedSoDeepAndNoDeeper)
{
    std::string mail = mailOf("Subject: deepest\n", "Open.\n");
    for (int i = 0; i < 8; ++i)
        mail = mailOf("Subject: level\n",
                      partsOf("mixed", {"Content-Type: message/rfc822\n\n" + mail}));
    Result<std::vector<Document>> opened = openDocuments(mail, "a.eml");
    ASSERT_TRUE(opened);
    ASSERT_FALSE(opened.value().empty());
    ASSERT_TRUE(opened.value().back().unread);
    EXPECT_EQ(opened.value().back().unread->code, ReadingError::TooMuchWithin);
}

TEST(Mailbox, holdsItsMailsUnderNumbers)
{
    const std::string box = "From jane@example.org Wed Apr 10 09:00:00 2024\n"
                            "From: jane@example.org\nSubject: One\n\nFirst.\n>From here on.\n\n"
                            "From john@example.org Thu Apr 11 09:00:00 2024\n"
                            "From: john@example.org\nSubject: Two\n\nSecond.\n";
    Result<std::vector<Document>> opened = openDocuments(box, "in.mbox");
    ASSERT_TRUE(opened);
    EXPECT_THAT(namesOf(opened.value()), ElementsAre("in.mbox (1.eml)", "in.mbox (2.eml)"));
    EXPECT_THAT(opened.value()[0].bytes, HasSubstr("\nFrom here on."));
    const Result<Briefing> second = readBriefing(opened.value()[1].bytes, opened.value()[1].file);
    ASSERT_TRUE(second);
    EXPECT_EQ(second.value().meta.title, "Two");
    EXPECT_EQ(second.value().text, "Second.");
}

} // namespace entente::test
