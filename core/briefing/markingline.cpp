// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefing.h"
#include "core/briefing/marking.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// How classifications begin: those of the United States, the United Kingdom, Australia and Canada,
/// of NATO and the European Union, and of Japan. Longer ones before those that begin them.
constexpr std::array<std::string_view, 26> levels{"COSMIC TOP SECRET",
                                                  "NATO SECRET",
                                                  "NATO CONFIDENTIAL",
                                                  "NATO RESTRICTED",
                                                  "NATO UNCLASSIFIED",
                                                  "TRES SECRET UE/EU TOP SECRET",
                                                  "SECRET UE/EU SECRET",
                                                  "CONFIDENTIEL UE/EU CONFIDENTIAL",
                                                  "RESTREINT UE/EU RESTRICTED",
                                                  "EU TOP SECRET",
                                                  "EU SECRET",
                                                  "EU CONFIDENTIAL",
                                                  "EU RESTRICTED",
                                                  "UK TOP SECRET",
                                                  "UK SECRET",
                                                  "UK OFFICIAL",
                                                  "TOP SECRET",
                                                  "SECRET",
                                                  "CONFIDENTIAL",
                                                  "RESTRICTED",
                                                  "UNCLASSIFIED",
                                                  "OFFICIAL",
                                                  "CONTROLLED UNCLASSIFIED INFORMATION",
                                                  "FOR OFFICIAL USE ONLY",
                                                  "PROTECTED",
                                                  "LIMITE"};
constexpr std::array<std::string_view, 4> shortLevels{"CUI", "FOUO", "SBU", "LES"};
constexpr std::array<std::string_view, 9> japanese{
    "特定秘密", "極秘", "機密", "秘", "取扱注意", "部外秘", "社外秘", "関係者限り", "取扱厳重注意"};

constexpr std::size_t longest = 120; // bytes: a marking, and no sentence

/// What may follow a level: nothing, or caveats parted from it by a slash, a dash, a colon or a
/// comma, all in capitals.
bool areCaveats(std::string_view words)
{
    words = text::trimmed(words);
    if (words.empty())
        return true;
    const bool parted = words.starts_with("/") || words.starts_with("-") || words.starts_with("–")
        || words.starts_with(":") || words.starts_with(",") || words.starts_with("(");
    // "OFFICIAL SENSITIVE" and "UK SECRET UK EYES ONLY" stand without.
    constexpr std::array<std::string_view, 4> bare{"SENSITIVE", "COMMERCIAL", "PERSONAL",
                                                   "UK EYES ONLY"};
    return parted || std::any_of(bare.begin(), bare.end(), [&](std::string_view word) {
               return words.starts_with(word);
           });
}

bool isInCapitals(std::string_view words)
{
    return std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string_view withoutBrackets(std::string_view words)
{
    for (const auto &[open, close] : {std::pair<std::string_view, std::string_view>{"[", "]"},
                                      {"(", ")"},
                                      {"【", "】"},
                                      {"（", "）"}}) {
        if (words.size() > open.size() + close.size() && words.starts_with(open)
            && words.ends_with(close))
            return text::trimmed(
                words.substr(open.size(), words.size() - open.size() - close.size()));
    }
    return words;
}

bool isClassification(std::string_view words)
{
    if (std::find(japanese.begin(), japanese.end(), words) != japanese.end())
        return true;
    if (!isInCapitals(words))
        return false;
    while (words.starts_with("/")) // "//NATO SECRET": of somebody else's
        words.remove_prefix(1);
    for (const std::string_view level : levels) {
        if (words.starts_with(level))
            return areCaveats(words.substr(level.size()));
    }
    // Short words are markings only alone or before a slash: "CUI//SP-CTI".
    return std::any_of(shortLevels.begin(), shortLevels.end(), [&](std::string_view level) {
        return words == level
            || (words.starts_with(level) && words.substr(level.size()).starts_with("/"));
    });
}

} // namespace

std::optional<Marking> markingLine(std::string_view line)
{
    const std::string simple = simplified(line);
    const std::string_view words = withoutBrackets(simple);
    if (words.empty() || words.size() > longest)
        return std::nullopt;
    Marking marking = parseMarking(words);
    if (marking.tlp) {
        // A label that begins a sentence speaks of labels.
        const bool isLabel = marking.text == name(*marking.tlp);
        return isLabel ? std::optional(std::move(marking)) : std::nullopt;
    }
    return isClassification(words) ? std::optional(std::move(marking)) : std::nullopt;
}

} // namespace entente
