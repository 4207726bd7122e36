// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/savedpage.h"

#include "core/base/casefold.h"
#include "core/reading/html/packedpage.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/mail/mailheads.h"
#include "core/reading/mail/mimemail.h"

#include <algorithm>
#include <utility>

namespace entente {

namespace {

constexpr std::size_t headsReach = 65'536;

MailHeads headsOf(std::string_view bytes)
{
    return mailHeads(messageIn(bytes.substr(0, headsReach)));
}

} // namespace

Result<void> readSavedPageInto(Briefing &briefing, std::size_t, std::vector<LeftOut> *leftOut)
{
    ENTENTE_TRY(Mail saved, mimeMail(messageIn(briefing.source), briefing.file));
    const auto page = std::find_if(saved.texts.begin(), saved.texts.end(),
                                   [](const MailText &text) { return text.isHtml; });
    if (page == saved.texts.end())
        return Error{MailError::Damaged, briefing.file, 0, "no page"};
    ENTENTE_TRY_VOID(readPackedPage(briefing, std::move(page->words), leftOut));
    Metadata &meta = briefing.meta;
    if (meta.title.empty())
        meta.title = std::move(saved.title);
    if (meta.address.empty())
        meta.address = headsOf(briefing.source).valueOf("snapshot-content-location");
    if (!saved.sent.empty())
        meta.further.push_back({"saved", std::move(saved.sent)});
    return {};
}

} // namespace entente
