// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/savedpage.h"

#include "core/base/casefold.h"
#include "core/reading/html/pagereader.h"
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
    std::vector<LeftOut> beside;
    ENTENTE_TRY(Briefing read, readPage(std::move(page->words), briefing.file, &beside));
    // Its places are those of a page that lies packed in the file.
    read.anchors.clear();
    read.lineStarts.clear();
    std::uint32_t paragraph = 0;
    read.locators.reserve(read.blocks.size());
    for (const Block &block : read.blocks)
        read.locators.push_back({block.text.begin, PartPlace{0, ++paragraph, nullptr}});
    for (LeftOut &each : beside) {
        each.where = PartPlace{0, paragraph + 1, nullptr};
        if (leftOut != nullptr)
            leftOut->push_back(std::move(each));
    }
    if (read.meta.title.empty())
        read.meta.title = std::move(saved.title);
    if (read.meta.address.empty())
        read.meta.address = headsOf(briefing.source).valueOf("snapshot-content-location");
    if (!saved.sent.empty())
        read.meta.further.push_back({"saved", std::move(saved.sent)});
    read.source = std::move(briefing.source);
    briefing = std::move(read);
    return {};
}

} // namespace entente
