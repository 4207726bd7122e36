// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/wholetext.h"

#include "core/reading/reader.h"

namespace entente::library {

std::string wholeText(std::string source, const std::string &file)
{
    Result<Briefing> briefing = readBriefing(std::move(source), file);
    return briefing ? std::move(briefing.value().text) : std::string();
}

std::string wholeTextAndFacts(std::string source, const std::string &file)
{
    Result<Briefing> briefing = readBriefing(std::move(source), file);
    if (!briefing)
        return {};
    std::string text = std::move(briefing.value().text);
    for (const Fact &fact : briefing.value().meta.further)
        text += '\n' + fact.name + ": " + fact.value;
    return text;
}

} // namespace entente::library
