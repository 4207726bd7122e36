// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/mail/mails.h"

#include <gtest/gtest.h>

namespace entente::test {

namespace {

const std::string day = "2024-04-10";
const std::string title = "Strait report";
const std::string plain = "Content-Type: text/plain\n\nIt is open.\n";
const std::string html = "Content-Type: text/html\n\n<p>It is <b>open</b>.</p>\n";
const std::string said = "It is open.";
const std::string notes = "Content-Type: text/markdown\n"
                          "Content-Disposition: attachment; filename=notes.md\n\n# Notes\n";
const std::string logo = "Content-Type: image/png\nContent-ID: <logo>\n"
                         "Content-Disposition: inline; filename=logo.png\n\nPNG\n";

std::string forwarded(const std::string &mail)
{
    return "Content-Type: message/rfc822\n\n" + mail;
}

std::string tnefPart(const std::string &bytes)
{
    return "Content-Type: application/ms-tnef; name=winmail.dat\n"
           "Content-Transfer-Encoding: base64\n\n"
        + base64(bytes) + "\n";
}

std::string attached(const std::string &type, const std::string &disposition)
{
    return "Content-Type: " + type + "\nContent-Disposition: attachment" + disposition
        + "\n\nBytes.\n";
}

std::vector<GivenMail> structures()
{
    return {
        {"alternatives", mailOf("", partsOf("alternative", {plain, html})), title, day, said, {}},
        {"alternatives whose last says nothing",
         mailOf("", partsOf("alternative", {plain, "Content-Type: text/html\n\n  \n"})),
         title,
         day,
         said,
         {}},
        {"alternatives with an invitation",
         mailOf("", partsOf("alternative", {plain, "Content-Type: text/calendar\n\nBEGIN\n"})),
         title,
         day,
         said,
         {}},
        {"a page with its picture",
         mailOf("", partsOf("related", {html, logo})),
         title,
         day,
         said,
         {}},
        {"a page that is named as the root",
         mailOf("",
                "Content-Type: multipart/related; start=\"<root>\"; boundary=x\n\n--x\n" + logo
                    + "\n--x\nContent-ID: <root>\n" + html + "\n--x--\n"),
         title,
         day,
         said,
         {}},
        {"alternatives, related and mixed",
         mailOf(
             "",
             partsOf("mixed",
                     {partsOf("alternative", {plain, partsOf("related", {html, logo})}), notes})),
         title,
         day,
         said,
         {"notes.md"}},
        {"texts around a file",
         mailOf("", partsOf("mixed", {plain, notes, "Content-Type: text/plain\n\nMore.\n"})),
         title,
         day,
         said + "\nMore.",
         {"notes.md"}},
        {"a signed mail",
         mailOf("", partsOf("signed", {plain, "Content-Type: application/pgp-signature\n\nX\n"})),
         title,
         day,
         said,
         {}},
        {"a file in base64",
         mailOf("",
                partsOf("mixed",
                        {plain,
                         "Content-Type: text/csv; name=t.csv\n"
                         "Content-Transfer-Encoding: base64\n\n"
                             + base64("a,b\n1,2\n") + "\n"})),
         title,
         day,
         said,
         {"t.csv"}},
        {"a file named by RFC 2231",
         mailOf("",
                partsOf("mixed",
                        {plain,
                         attached("text/markdown", "; filename*=utf-8''%E6%B5%B7%E5%B3%A1.md")})),
         title,
         day,
         said,
         {"海峡.md"}},
        {"a name in pieces",
         mailOf("",
                partsOf("mixed",
                        {plain,
                         attached("text/markdown",
                                  "; filename*0=\"long \";\n"
                                  " filename*1=\"name.md\"")})),
         title,
         day,
         said,
         {"long name.md"}},
        {"a name in an encoded word",
         mailOf("",
                partsOf(
                    "mixed",
                    {plain, attached("text/markdown", "; filename=\"=?utf-8?Q?Caf=C3=A9.md?=\"")})),
         title,
         day,
         said,
         {"Café.md"}},
        {"a name that is a path",
         mailOf(
             "",
             partsOf("mixed", {plain, attached("text/markdown", "; filename=\"../../etc/a.md\"")})),
         title,
         day,
         said,
         {"etc › a.md"}},
        {"two files of one name",
         mailOf("", partsOf("mixed", {plain, notes, notes})),
         title,
         day,
         said,
         {"notes.md", "notes 2.md"}},
        {"a text that is a file",
         mailOf("", partsOf("mixed", {plain, attached("text/plain", "")})),
         title,
         day,
         said,
         {"attachment.txt"}},
        {"a picture that hangs on it",
         mailOf("", partsOf("mixed", {plain, attached("image/png", "; filename=a.png")})),
         title,
         day,
         said,
         {}},
        {"a mail in a mail",
         mailOf("", partsOf("mixed", {plain, forwarded(mailOf("Subject: Inner\n", "Yes.\n"))})),
         title,
         day,
         said,
         {"Inner.eml"}},
        {"a file in a mail in a mail",
         mailOf("",
                partsOf("mixed",
                        {plain,
                         forwarded(mailOf("Subject: Inner\n", partsOf("mixed", {plain, notes})))})),
         title,
         day,
         said,
         {"Inner.eml", "Inner.eml) (notes.md"}},
        {"a digest",
         mailOf("",
                partsOf("digest",
                        {"\n" + mailOf("Subject: One\n", "1.\n"),
                         "\n" + mailOf("Subject: Two\n", "2.\n")})),
         title,
         day,
         "",
         {"One.eml", "Two.eml"}},
        {"a report of what was not delivered",
         mailOf("", partsOf("report", {plain, "Content-Type: message/delivery-status\n\nX: y\n"})),
         title,
         day,
         said,
         {}},
        {"winmail.dat with a file",
         mailOf("",
                partsOf("mixed",
                        {plain,
                         tnefPart(tnefOf({{0x00069002, ""},
                                          {0x00018010, std::string("r.md\0", 5)},
                                          {0x0006800F, "# R\n"}}))})),
         title,
         day,
         said,
         {"r.md"}},
        {"winmail.dat with the text",
         mailOf("",
                partsOf("mixed",
                        {tnefPart(tnefOf({{0x0002800C, std::string("It is open.\0", 12)}}))})),
         title,
         day,
         said,
         {}},
        {"a boundary that never ends",
         mailOf("", "Content-Type: multipart/mixed; boundary=x\n\n--x\n" + plain),
         title,
         day,
         said,
         {}},
    };
}

} // namespace

TEST(Mail, isReadHoweverItIsNested)
{
    expectRead(structures());
}

} // namespace entente::test
