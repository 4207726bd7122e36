// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/releasetype.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <string>
#include <vector>

namespace entente {

namespace {

struct Word
{
    std::string_view word;
    ReleaseType type;
};

/// With which the head of a title ends.
constexpr std::array titleWords{Word{"remarks", ReleaseType::Speech},
                                Word{"speech", ReleaseType::Speech},
                                Word{"address", ReleaseType::Speech},
                                Word{"interview", ReleaseType::Speech},
                                Word{"press briefing", ReleaseType::PressBriefing},
                                Word{"press gaggle", ReleaseType::PressBriefing},
                                Word{"press conference", ReleaseType::PressBriefing},
                                Word{"press call", ReleaseType::PressBriefing},
                                Word{"gaggle", ReleaseType::PressBriefing},
                                Word{"statement", ReleaseType::Statement},
                                Word{"statements", ReleaseType::Statement},
                                Word{"communique", ReleaseType::Statement},
                                Word{"communiqué", ReleaseType::Statement},
                                Word{"declaration", ReleaseType::Statement},
                                Word{"readout", ReleaseType::Readout},
                                Word{"fact sheet", ReleaseType::FactSheet},
                                Word{"factsheet", ReleaseType::FactSheet},
                                Word{"executive order", ReleaseType::ExecutiveOrder},
                                Word{"memorandum", ReleaseType::Memorandum},
                                Word{"proclamation", ReleaseType::Proclamation},
                                Word{"notice", ReleaseType::Notice},
                                Word{"letter", ReleaseType::Letter},
                                Word{"message", ReleaseType::Message}};

/// Folders of web addresses that hold one sort.
constexpr std::array folders{Word{"fact-sheets", ReleaseType::FactSheet},
                             Word{"remarks", ReleaseType::Speech},
                             Word{"speeches-remarks", ReleaseType::Speech},
                             Word{"press-briefings", ReleaseType::PressBriefing},
                             Word{"executive-orders", ReleaseType::ExecutiveOrder},
                             Word{"proclamations", ReleaseType::Proclamation}};

/// The words of a title in small letters, without what cannot be seen.
std::vector<std::string> wordsOf(std::string_view title)
{
    std::vector<std::string> words{{}};
    for (std::size_t i = 0; i < title.size();) {
        const text::Decoded next = text::decode(title, i);
        const std::string_view letter = title.substr(i, next.length);
        i += next.length;
        if (text::isSpace(next.character))
            words.emplace_back();
        else if (!text::isInvisible(next.character))
            words.back() += letter;
    }
    std::erase(words, std::string());
    for (std::string &word : words)
        word = text::caseFolded(word);
    return words;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What stands before the first "by", "on" and the like or the first colon. Empty where it tells
/// what somebody did with such a document: "President Signs Executive Order".
std::string headOf(std::string_view title)
{
    std::string head;
    for (std::string word : wordsOf(title)) {
        if (isOneOf(word,
                    {"by", "from", "on", "of", "to", "for", "before", "after", "at", "in", "with",
                     "and", "|", "–", "—", "-", "regarding", "establishing"}))
            break;
        if (isOneOf(word,
                    {"signs", "signed", "announces", "issues", "issued", "delivers", "releases",
                     "transmits"}))
            return {};
        const std::size_t end = word.find_first_of(":;,|(");
        const bool isLast = end != std::string::npos;
        word.resize(std::min(end, word.size()));
        head.append(head.empty() || word.empty() ? "" : " ").append(word);
        if (isLast)
            break;
    }
    return head;
}

} // namespace

std::string_view name(ReleaseType type)
{
    switch (type) {
    case ReleaseType::Speech:
        return "speech";
    case ReleaseType::PressBriefing:
        return "press-briefing";
    case ReleaseType::Statement:
        return "statement";
    case ReleaseType::Readout:
        return "readout";
    case ReleaseType::FactSheet:
        return "fact-sheet";
    case ReleaseType::ExecutiveOrder:
        return "executive-order";
    case ReleaseType::Memorandum:
        return "memorandum";
    case ReleaseType::Proclamation:
        return "proclamation";
    case ReleaseType::Notice:
        return "notice";
    case ReleaseType::Letter:
        return "letter";
    case ReleaseType::Message:
        return "message";
    }
    return {};
}

std::optional<ReleaseType> releaseType(const Metadata &meta)
{
    const std::string head = headOf(meta.title);
    for (const Word &each : titleWords) {
        const bool isWhole = head.size() == each.word.size()
            || (head.size() > each.word.size() && head[head.size() - each.word.size() - 1] == ' ');
        if (isWhole && head.ends_with(each.word))
            return each.type;
    }
    const std::string_view address = meta.address.empty() ? meta.source : meta.address;
    for (const Word &each : folders) {
        std::string folder = "/";
        folder.append(each.word).append("/");
        if (address.find(folder) != std::string_view::npos)
            return each.type;
    }
    return std::nullopt;
}

} // namespace entente
