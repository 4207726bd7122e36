// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/mailsigns.h"

#include "core/base/casefold.h"
#include "core/reading/mail/mailformats.h"
#include "core/reading/mail/mailheads.h"
#include "core/reading/mail/savedpage.h"

#include <algorithm>
#include <string>

// What tells mail, without the libraries that read it: the program itself only recognises.

namespace entente {

namespace {

constexpr std::size_t reach = 65'536; // of the heads

} // namespace

bool isEnvelope(std::string_view line)
{
    if (!line.starts_with("From ") || line.size() > 400)
        return false;
    const std::size_t colon = line.find(':');
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return colon != std::string_view::npos && colon > 1 && colon + 1 < line.size()
        && isDigit(line[colon - 1]) && isDigit(line[colon + 1]);
}

std::string_view lineAt(std::string_view bytes, std::size_t at)
{
    return bytes.substr(at, std::min(bytes.find('\n', at), bytes.size()) - at);
}

std::size_t behindLine(std::string_view bytes, std::size_t at)
{
    return std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
}

bool isMail(const Candidate &given)
{
    const MailHeads heads = mailHeads(messageIn(given.bytes.substr(0, reach)));
    if (!heads.isWhole)
        return false;
    const bool isWritten = heads.has("from") || heads.has("date");
    const bool isSent = heads.has("received") || heads.has("return-path") || heads.has("message-id")
        || heads.has("mime-version") || heads.has("delivered-to");
    return isSent ? isWritten || heads.has("subject") || given.isNamedSo
                  : given.isNamedSo && (isWritten || heads.has("subject"));
}

bool isMailbox(const Candidate &given)
{
    return isEnvelope(lineAt(given.bytes, 0))
        && mailHeads(given.bytes.substr(behindLine(given.bytes, 0), reach)).isWhole;
}

bool isOutlook(const Candidate &given)
{
    using namespace std::string_view_literals;
    return given.bytes.starts_with("\xD0\xCF\x11\xE0"sv)
        && given.bytes.find("_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0e\0r\0s\0i\0o\0n\0"sv)
        != std::string_view::npos;
}

bool isSavedPage(const Candidate &given)
{
    const MailHeads heads = mailHeads(messageIn(given.bytes.substr(0, reach)));
    const std::string type = text::caseFolded(heads.valueOf("content-type").substr(0, 32));
    const bool isPacked = type.starts_with("multipart/related") || type.starts_with("text/html");
    if (!heads.isWhole || !isPacked)
        return false;
    // Chromium writes both, "<Saved by Blink>", and Internet Explorer wrote the second.
    return heads.has("snapshot-content-location") || heads.valueOf("from").starts_with("<Saved by")
        || (given.isNamedSo && !heads.has("received") && !heads.has("to"));
}

} // namespace entente
