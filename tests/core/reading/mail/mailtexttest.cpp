// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/mail/mails.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

const std::string utf8Text = "Content-Type: text/plain; charset=utf-8\n";

std::vector<GivenMail> charsets()
{
    const std::string quoted = "Content-Transfer-Encoding: quoted-printable\n";
    const std::string packed = "Content-Transfer-Encoding: base64\n";
    const std::string day = "2024-04-10";
    const std::string title = "Strait report";
    return {
        {"plain ASCII", mailOf("", "The strait is open.\n"), title, day, "The strait is open.", {}},
        {"UTF-8 in eight bits",
         mailOf(utf8Text, "Überflug gemeldet.\n"),
         title,
         day,
         "Überflug gemeldet.",
         {}},
        {"UTF-8 quoted-printable",
         mailOf(utf8Text + quoted, "Caf=C3=A9 talks =\ngo on.\n"),
         title,
         day,
         "Café talks go on.",
         {}},
        {"UTF-8 in base64",
         mailOf(utf8Text + packed, base64("海峡は開いている。") + "\n"),
         title,
         day,
         "海峡は開いている。",
         {}},
        {"Latin 1",
         mailOf("Content-Type: text/plain; charset=iso-8859-1\n" + quoted,
                "Gespr=E4che in Z=FCrich.\n"),
         title,
         day,
         "Gespräche in Zürich.",
         {}},
        {"Windows 1252",
         mailOf("Content-Type: text/plain; charset=windows-1252\n" + quoted,
                "The =93red line=94 holds.\n"),
         title,
         day,
         "The “red line” holds.",
         {}},
        {"Windows 1251",
         mailOf("Content-Type: text/plain; charset=windows-1251\n" + quoted,
                "=CE=F6=E5=ED=EA=E0.\n"),
         title,
         day,
         "Оценка.",
         {}},
        {"KOI8-R",
         mailOf("Content-Type: text/plain; charset=koi8-r\n" + quoted, "=EF=C3=C5=CE=CB=C1.\n"),
         title,
         day,
         "Оценка.",
         {}},
        {"ISO-2022-JP",
         mailOf("Content-Type: text/plain; charset=iso-2022-jp\n", "\x1B$B3$6.\x1B(B is open.\n"),
         title,
         day,
         "海峡 is open.",
         {}},
        {"Shift_JIS",
         mailOf("Content-Type: text/plain; charset=shift_jis\n" + packed,
                base64("\x8A\x43\x8B\xAC\x81\x42") + "\n"),
         title,
         day,
         "海峡。",
         {}},
        {"EUC-KR",
         mailOf("Content-Type: text/plain; charset=euc-kr\n" + packed,
                base64("\xC7\xD8\xC7\xF9") + "\n"),
         title,
         day,
         "해협",
         {}},
        {"GB2312",
         mailOf("Content-Type: text/plain; charset=gb2312\n" + packed,
                base64("\xBA\xA3\xCF\xBF") + "\n"),
         title,
         day,
         "海峡",
         {}},
        {"a charset that nobody knows, and UTF-8",
         mailOf("Content-Type: text/plain; charset=x-unknown\n", "Café.\n"),
         title,
         day,
         "Café.",
         {}},
        {"UTF-8 that is called Latin 1",
         mailOf("Content-Type: text/plain; charset=iso-8859-1\n", "Café.\n"),
         title,
         day,
         "Café.",
         {}},
        {"HTML in Latin 1",
         mailOf("Content-Type: text/html; charset=iso-8859-1\n" + quoted, "<p>Gespr=E4che</p>\n"),
         title,
         day,
         "Gespräche",
         {}},
        {"a flowed text",
         mailOf("Content-Type: text/plain; format=flowed\n",
                "This sentence \ngoes on \nhere.\n\nFrom here anew.\n"),
         title,
         day,
         "This sentence goes on here.\nFrom here anew.",
         {}},
        {"a flowed text whose spaces go",
         mailOf("Content-Type: text/plain; charset=utf-8; "
                "format=flowed; delsp=yes\n",
                "海峡は \n開いている。\n"),
         title,
         day,
         "海峡は開いている。",
         {}},
    };
}

std::vector<GivenMail> heads()
{
    const std::string text = "It is open.\n";
    const std::string said = "It is open.";
    const std::string title = "Strait report";
    return {
        {"a subject in base64",
         mailOf("Subject: =?utf-8?B?" + base64("海峡の報告") + "?=\n", text),
         "海峡の報告",
         "2024-04-10",
         said,
         {}},
        {"a subject in quoted-printable",
         mailOf("Subject: =?iso-8859-1?Q?Gespr=E4che_heute?=\n", text),
         "Gespräche heute",
         "2024-04-10",
         said,
         {}},
        {"a subject of two words",
         mailOf("Subject: =?utf-8?Q?One_and_?=\n =?utf-8?Q?two?=\n", text),
         "One and two",
         "2024-04-10",
         said,
         {}},
        {"a subject over two lines",
         mailOf("Subject: A long\n subject\n", text),
         "A long subject",
         "2024-04-10",
         said,
         {}},
        {"a subject in plain UTF-8",
         mailOf("Subject: Café\n", text),
         "Café",
         "2024-04-10",
         said,
         {}},
        {"a subject in ISO-2022-JP",
         mailOf("Subject: =?iso-2022-jp?B?GyRCMyQ2LhsoQg==?=\n", text),
         "海峡",
         "2024-04-10",
         said,
         {}},
        {"the sender's day, not that of Greenwich",
         mailOf("Date: Wed, 10 Apr 2024 23:30:00 -0500\n", text),
         title,
         "2024-04-10",
         said,
         {}},
        {"a date without a day of the week",
         mailOf("Date: 1 Mar 2023 00:10 +0000\n", text),
         title,
         "2023-03-01",
         said,
         {}},
        {"a date with a comment",
         mailOf("Date: Fri, 3 May 2024 10:00:00 +0200 (CEST)\n", text),
         title,
         "2024-05-03",
         said,
         {}},
        {"a date with a zone by name",
         mailOf("Date: Fri, 03 May 2024 10:00:00 EST\n", text),
         title,
         "2024-05-03",
         said,
         {}},
        {"a date of two digits",
         mailOf("Date: Fri, 3 May 96 10:00:00 GMT\n", text),
         title,
         "1996-05-03",
         said,
         {}},
        {"no date that anybody knows", mailOf("Date: soon\n", text), title, "", said, {}},
        {"line feeds alone",
         "From: a@b.c\nMessage-ID: <2@b.c>\nSubject: Plain\nDate: 3 May 2024 10:00 +0000\n\n"
             + text,
         "Plain",
         "2024-05-03",
         said,
         {}},
        {"a byte order mark before it",
         "\xEF\xBB\xBF" + mailOf("", text),
         title,
         "2024-04-10",
         said,
         {}},
    };
}

} // namespace

TEST(Mail, isReadInEveryCharset)
{
    expectRead(charsets());
}

TEST(Mail, takesTitleAndDateFromItsHeads)
{
    expectRead(heads());
}

} // namespace entente::test
