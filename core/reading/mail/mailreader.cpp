// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/mailreader.h"

#include "core/reading/article/articlereader.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/mail/mailpage.h"
#include "core/reading/mail/quotedhistory.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/metadata/markinglines.h"
#include "core/reading/reader.h"

#include <algorithm>

namespace entente {

namespace {

/// The readers of texts take what they read from the source.
Result<void> appendText(Briefing &briefing, std::string words)
{
    const std::string bytes = std::move(briefing.source);
    briefing.source = std::move(words);
    briefing.lineStarts = lineStarts(briefing.source);
    Result<void> read = looksLikeArticle(briefing.source) ? readArticle(briefing)
                                                          : readMarkdown(briefing, 0);
    briefing.source = bytes;
    briefing.lineStarts.clear();
    briefing.anchors.clear();
    return read;
}

void fillMetadata(Metadata &meta, const Mail &mail)
{
    meta.title = mail.title;
    meta.date = mail.date;
    meta.unreadDate = mail.unreadDate;
    meta.source = mail.author;
    meta.language = mail.language;
    const auto add = [&meta](const char *name, const std::string &value) {
        if (!value.empty())
            meta.further.push_back({name, value});
    };
    add("from", mail.from == mail.author ? std::string() : mail.from);
    add("to", mail.to);
    add("copies to", mail.copies);
    add("sent", mail.sent);
    for (const MailFile &file : mail.files)
        add("attachment", simplified(file.name));
    for (const std::string &name : mail.notRead)
        add("not read", name);
}

/// A marking stands at the head or the foot of the text, or before the subject: "[TLP:AMBER] …".
void takeMarkings(Briefing &briefing)
{
    std::vector<Marking> markings = markingsAtEnds(briefing.text);
    const std::string &title = briefing.meta.title;
    const std::string lead = title.starts_with('[') ? title.substr(1, title.find(']') - 1)
                                                    : title.substr(0, title.find(' '));
    for (const std::string &line : {title, lead}) {
        if (std::optional<Marking> marking = markingOfLine(line))
            markings.push_back(std::move(*marking));
    }
    if (!markings.empty())
        briefing.meta.marking = highest(markings).text;
}

} // namespace

Result<void> readMail(const Mail &mail, Briefing &briefing, std::vector<LeftOut> *leftOut)
{
    if (mail.isLocked && mail.texts.empty() && mail.files.empty())
        return Error{MailError::Locked, briefing.file, 0, {}};
    fillMetadata(briefing.meta, mail);
    const bool isForward = isForwarded(mail.title);
    std::vector<CutWords> cut;
    Unfetched unfetched;
    for (const MailText &text : mail.texts) {
        const std::size_t before = cut.size();
        if (text.isHtml) {
            BriefingBuilder builder(briefing);
            ENTENTE_TRY_VOID(
                appendMailPage(builder, text.words, isForward, briefing.file, cut, unfetched));
            briefing.anchors.clear();
        } else {
            ENTENTE_TRY_VOID(appendText(briefing, ownWords(text.words, isForward, cut)));
        }
        const auto behind = static_cast<std::uint32_t>(briefing.blocks.size() + 1);
        for (std::size_t i = before; leftOut != nullptr && i < cut.size(); ++i)
            leftOut->push_back(
                {cut[i].reason, simplified(cut[i].words), PartPlace{0, behind, nullptr}});
    }
    if (leftOut != nullptr)
        unfetched.tell(
            PartPlace{0, static_cast<std::uint32_t>(briefing.blocks.size() + 1), nullptr},
            *leftOut);
    std::uint32_t paragraph = 0;
    briefing.locators.reserve(briefing.blocks.size());
    for (const Block &block : briefing.blocks)
        briefing.locators.push_back({block.text.begin, PartPlace{0, ++paragraph, nullptr}});
    takeMarkings(briefing);
    return {};
}

std::vector<Document> documentsOf(Mail mail, const std::string &bytes, const std::string &file)
{
    std::vector<Document> documents;
    documents.reserve(mail.files.size() + 1);
    documents.push_back({file, bytes});
    for (MailFile &each : mail.files) {
        if (!each.bytes.empty())
            documents.push_back({nameWithin(file, each.name), std::move(each.bytes)});
    }
    return documents;
}

} // namespace entente
