// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/mail/mails.h"

#include "core/reading/documents.h"
#include "core/reading/reader.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace entente::test {

namespace {

std::string withWireEnds(std::string_view text)
{
    std::string wire;
    for (const char c : text)
        wire += c == '\n' && !wire.ends_with('\r') ? std::string("\r\n") : std::string(1, c);
    return wire;
}

std::string little(std::uint32_t value, int bytes)
{
    std::string packed;
    for (int i = 0; i < bytes; ++i)
        packed += static_cast<char>((value >> (8 * i)) & 0xFF);
    return packed;
}

} // namespace

void expectRead(const std::vector<GivenMail> &mails)
{
    for (const GivenMail &mail : mails) {
        SCOPED_TRACE(mail.name);
        Result<std::vector<Document>> documents = openDocuments(mail.bytes, "given.eml");
        ASSERT_TRUE(documents) << sentence(documents.error()).toStdString();
        std::vector<std::string> files;
        for (const Document &document : documents.value()) {
            EXPECT_FALSE(document.unread) << document.file;
            if (document.file != "given.eml")
                files.push_back(document.file.substr(11, document.file.size() - 12));
        }
        EXPECT_EQ(files, mail.files);
        Result<Briefing> read = readBriefing(mail.bytes, "given.eml");
        ASSERT_TRUE(read) << sentence(read.error()).toStdString();
        const Briefing &briefing = read.value();
        EXPECT_EQ(briefing.reader, "mail");
        EXPECT_EQ(briefing.meta.title, mail.title);
        EXPECT_EQ(briefing.meta.date ? briefing.meta.date->toString() : "", mail.date);
        EXPECT_EQ(briefing.text, mail.text);
        EXPECT_EQ(briefing.locators.size(), briefing.blocks.size());
        EXPECT_EQ(briefing.source, mail.bytes);
    }
}

std::string mailOf(std::string_view heads, std::string_view body)
{
    std::string mail = "From: Jane Doe <jane@example.org>\nTo: desk@example.org\n"
                       "Message-ID: <1@example.org>\nMIME-Version: 1.0\n";
    if (heads.find("Subject:") == std::string_view::npos)
        mail += "Subject: Strait report\n";
    if (heads.find("Date:") == std::string_view::npos)
        mail += "Date: Wed, 10 Apr 2024 09:00:00 +0900\n";
    mail += heads;
    if (!body.starts_with("Content-Type: multipart/"))
        mail += '\n';
    return withWireEnds(mail + std::string(body));
}

std::string partsOf(std::string_view subtype, const std::vector<std::string> &parts)
{
    // Each level has its own boundary: as long as what it holds.
    std::size_t size = 0;
    for (const std::string &part : parts)
        size += part.size();
    const std::string boundary = "b" + std::to_string(size) + std::string(subtype.substr(0, 3));
    std::string body = "Content-Type: multipart/" + std::string(subtype) + "; boundary=\""
        + boundary + "\"\n\n";
    for (const std::string &part : parts)
        body += "--" + boundary + "\n" + part + "\n";
    return body + "--" + boundary + "--\n";
}

std::string base64(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64().toStdString();
}

std::string tnefOf(const std::vector<std::pair<std::uint32_t, std::string>> &attributes)
{
    std::string bytes = little(0x223E9F78, 4) + little(1, 2);
    for (const auto &[attribute, value] : attributes)
        bytes += '\1' + little(attribute, 4) + little(static_cast<std::uint32_t>(value.size()), 4)
            + value + little(0, 2);
    return bytes;
}

} // namespace entente::test
