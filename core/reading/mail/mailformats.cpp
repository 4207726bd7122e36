// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/mailformats.h"

#include "core/base/utf8.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/mail/mailheads.h"
#include "core/reading/mail/mailreader.h"
#include "core/reading/mail/mailsigns.h"
#include "core/reading/mail/mimemail.h"
#include "core/reading/mail/outlookmail.h"

#include <algorithm>

namespace entente {

namespace {

/// A message as it was before it lay in a mailbox: ">From " was "From ".
std::string unquoted(std::string_view message)
{
    std::string bytes;
    bytes.reserve(message.size());
    for (std::size_t at = 0; at < message.size();) {
        const std::size_t next = behindLine(message, at);
        std::string_view line = message.substr(at, next - at);
        const std::size_t quotes = std::min(line.find_first_not_of('>'), line.size());
        if (quotes > 0 && line.substr(quotes).starts_with("From "))
            line.remove_prefix(1);
        bytes += line;
        at = next;
    }
    return bytes;
}

/// Where each message of a mailbox begins: at the line behind its envelope.
std::vector<std::pair<std::size_t, std::size_t>> messagesIn(std::string_view bytes)
{
    std::vector<std::pair<std::size_t, std::size_t>> messages;
    bool isAfterGap = true;
    std::size_t begin = std::string_view::npos;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view line = lineAt(bytes, at);
        const std::size_t next = behindLine(bytes, at);
        if (isAfterGap && isEnvelope(line)) {
            if (begin != std::string_view::npos)
                messages.emplace_back(begin, at);
            begin = next;
        }
        isAfterGap = text::trimmed(line).empty();
        at = next;
    }
    if (begin < bytes.size())
        messages.emplace_back(begin, bytes.size());
    return messages;
}

} // namespace

Result<std::vector<Document>> openMail(const std::string &bytes, const std::string &file)
{
    ENTENTE_TRY(Mail mail, mimeMail(messageIn(bytes), file));
    return documentsOf(std::move(mail), bytes, file);
}

Result<std::vector<Document>> openOutlook(const std::string &bytes, const std::string &file)
{
    ENTENTE_TRY(Mail mail, outlookMail(bytes, file));
    return documentsOf(std::move(mail), bytes, file);
}

Result<std::vector<Document>> openMailbox(const std::string &bytes, const std::string &file)
{
    std::vector<Document> mails;
    const auto messages = messagesIn(bytes);
    mails.reserve(messages.size());
    for (const auto &[begin, end] : messages) {
        const std::string_view message = std::string_view(bytes).substr(begin, end - begin);
        const std::string number = std::to_string(mails.size() + 1);
        mails.push_back({nameWithin(file, number + ".eml"), unquoted(message)});
    }
    if (mails.empty())
        return Error{MailError::Damaged, file, 0, "no message"};
    return mails;
}

Result<void> readMailInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    ENTENTE_TRY(const Mail mail, mimeMail(messageIn(briefing.source), briefing.file));
    return readMail(mail, briefing, leftOut);
}

Result<void> readOutlookInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    ENTENTE_TRY(const Mail mail, outlookMail(briefing.source, briefing.file));
    return readMail(mail, briefing, leftOut);
}

} // namespace entente
