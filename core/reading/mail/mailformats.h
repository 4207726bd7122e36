// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/formats.h"

// What the table of formats asks of mail. A mail is a container, too: its files are documents of
// their own beside it, and a mailbox holds nothing but mails.

namespace entente {

/// By the heads of a message; those that only people write ("From:", "Date:") are no mail unless
/// the file is named so, or heads that mail programs write stand with them.
[[nodiscard]] bool isMail(const Candidate &given);
/// Mails one after another, each behind a line that begins with "From " (RFC 4155).
[[nodiscard]] bool isMailbox(const Candidate &given);

/// Loads what reading mail needs of the system, for who may open no file later on.
void prepareMail();

/// A message as Outlook saves it.
[[nodiscard]] bool isOutlook(const Candidate &given);

/// The mail itself under the name of the file, and then its files. Errors: MailError.
[[nodiscard]] Result<std::vector<Document>> openMail(const std::string &bytes,
                                                     const std::string &file);
[[nodiscard]] Result<std::vector<Document>> openOutlook(const std::string &bytes,
                                                        const std::string &file);
/// The mails, named by number. Errors: MailError::Damaged.
[[nodiscard]] Result<std::vector<Document>> openMailbox(const std::string &bytes,
                                                        const std::string &file);

/// Briefing::source holds the bytes; each block's place is a paragraph. The subject is the title,
/// who wrote it the source. Errors: MailError, ReadingError.
[[nodiscard]] Result<void> readMailInto(Briefing &briefing, std::size_t body,
                                        std::vector<LeftOut> *leftOut);
[[nodiscard]] Result<void> readOutlookInto(Briefing &briefing, std::size_t body,
                                           std::vector<LeftOut> *leftOut);

} // namespace entente
