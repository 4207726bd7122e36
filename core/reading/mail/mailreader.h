// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"
#include "core/reading/documents.h"
#include "core/reading/mail/mail.h"

#include <string>
#include <vector>

namespace entente {

/// Fills a briefing with what a mail says itself; earlier mails that it quotes, its signature and
/// what is not shown are added to `leftOut`, where that is given. Its files and what of it is not
/// read are said among the further facts. Errors: Locked, NestedTooDeep, TooManyColumns.
[[nodiscard]] Result<void> readMail(const Mail &mail, Briefing &briefing,
                                    std::vector<LeftOut> *leftOut);

/// The mail, whose bytes are those of `file`, and then its files.
[[nodiscard]] std::vector<Document> documentsOf(Mail mail, const std::string &bytes,
                                                const std::string &file);

} // namespace entente
