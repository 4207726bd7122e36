// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/sourceattachments.h"

#include "core/publishing/publishingtexts.h"
#include "core/publishing/topicjson.h"
#include "core/reading/formats.h"

#include <set>

namespace entente {

namespace {

/// The last part of the name that was given, without what may not stand in a file's name.
std::string fileName(const Briefing &briefing)
{
    std::string name = briefing.file.substr(briefing.file.find_last_of("/\\:") + 1);
    if (name.empty() || name == "-")
        name = "briefing";
    if (name.find('.') == std::string::npos)
        name += ".md";
    return name;
}

std::string withNumber(const std::string &name, int number)
{
    const std::size_t dot = name.rfind('.');
    return name.substr(0, dot) + "-" + std::to_string(number) + name.substr(dot);
}

std::string unique(const std::string &name, std::set<std::string> &taken)
{
    std::string free = name;
    for (int number = 2; !taken.insert(free).second; ++number)
        free = withNumber(name, number);
    return free;
}

} // namespace

std::vector<pdf::Attachment> sourceAttachments(const Selection &selection)
{
    const Filter everything;
    const FilterResult all = selection.index().apply(everything);
    std::set<std::string> taken;
    std::vector<pdf::Attachment> attachments;
    for (const Share &share : selection.shares()) {
        const Briefing &briefing = selection.briefing(share);
        const std::string name = unique(fileName(briefing), taken);
        attachments.push_back(
            {name, mediaTypeOf(name), "Source",
             PublishingTexts::tr("The briefing that this document was made from").toStdString(),
             briefing.source});
        std::string json;
        appendJson(json, selection.index(), everything, all, share.briefing, selection.vocabulary(),
                   parseMarking(briefing.meta.marking).text);
        const std::string topics = name.substr(0, name.rfind('.')) + ".topics.json";
        attachments.push_back(
            {unique(topics, taken), "application/json", "Data",
             PublishingTexts::tr("The topics and tables found in the briefing").toStdString(),
             json + '\n'});
    }
    return attachments;
}

} // namespace entente
