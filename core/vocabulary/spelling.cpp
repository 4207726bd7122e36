// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vocabulary/spelling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace entente {

namespace {

using Ends = std::pair<std::string_view, std::string_view>;

/// British and American ends; what follows them (plurals, -ed) is added by inflection.
constexpr std::array<Ends, 15> ends{{
    {"offence", "offense"},
    {"licence", "license"},
    {"isation", "ization"},
    {"ise", "ize"},
    {"ised", "ized"},
    {"ising", "izing"},
    {"yse", "yze"},
    {"programme", "program"},
    {"centre", "center"},
    {"theatre", "theater"},
    {"fibre", "fiber"},
    {"calibre", "caliber"},
    {"sabre", "saber"},
    {"manoeuvre", "maneuver"},
    {"aluminium", "aluminum"},
}};

/// Within a word, wherever they stand: "neighbourhood".
constexpr std::array<Ends, 12> middles{{
    {"labour", "labor"},
    {"armour", "armor"},
    {"harbour", "harbor"},
    {"neighbour", "neighbor"},
    {"behaviour", "behavior"},
    {"honour", "honor"},
    {"colour", "color"},
    {"favour", "favor"},
    {"endeavour", "endeavor"},
    {"grey", "gray"},
    {"defence", "defense"},
    {"fuell", "fuel"},
}};

/// What may be written as a word of its own, or with a hyphen, before the rest of a word.
constexpr std::array<std::string_view, 11> prefixes{
    "anti", "bio", "counter", "cyber", "geo", "hyper", "micro", "multi", "non", "semi", "under",
};
/// Where "co" is one.
constexpr std::array<std::string_view, 4> companions{"codev", "coop", "coord", "coprod"};
constexpr std::size_t leastRest = 4;     // bytes: "co op" is none
constexpr std::size_t longestClosed = 7; // bytes of a word that another one is closed up to

bool isPlain(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void addOtherEnd(std::string_view word, std::string_view from, std::string_view to,
                 std::vector<std::string> &found)
{
    if (word.ends_with(from) && word.size() >= from.size())
        found.push_back(std::string(word.substr(0, word.size() - from.size())) + std::string(to));
}

void addOtherMiddle(std::string_view word, std::string_view from, std::string_view to,
                    std::vector<std::string> &found)
{
    const std::size_t at = word.find(from);
    if (at == std::string_view::npos)
        return;
    std::string other(word);
    other.replace(at, from.size(), to);
    found.push_back(std::move(other));
}

std::size_t prefixOf(std::string_view word)
{
    std::size_t longest = 0;
    for (const std::string_view companion : companions) {
        if (word.starts_with(companion))
            return 2;
    }
    for (const std::string_view prefix : prefixes) {
        if (word.starts_with(prefix) && word.size() >= prefix.size() + leastRest)
            longest = std::max(longest, prefix.size());
    }
    return longest;
}

} // namespace

std::vector<std::string> spellings(std::string_view word)
{
    std::vector<std::string> found{std::string(word)};
    if (!isPlain(word))
        return found;
    for (const auto &[british, american] : ends) {
        addOtherEnd(word, british, american, found);
        addOtherEnd(word, american, british, found);
    }
    for (const auto &[british, american] : middles) {
        if (word.find(british) != std::string_view::npos)
            addOtherMiddle(word, british, american, found);
        else
            addOtherMiddle(word, american, british, found);
    }
    std::sort(found.begin() + 1, found.end());
    found.erase(std::unique(found.begin() + 1, found.end()), found.end());
    return found;
}

std::vector<std::vector<std::string>> partings(const std::vector<std::string> &words)
{
    std::vector<std::vector<std::string>> found;
    std::vector<std::string> parted;
    parted.reserve(words.size() * 2);
    for (const std::string &word : words) {
        const std::size_t prefix = isPlain(word) ? prefixOf(word) : 0;
        if (prefix != 0)
            parted.push_back(word.substr(0, prefix));
        parted.push_back(word.substr(prefix));
    }
    if (parted.size() > words.size())
        found.push_back(std::move(parted));
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool closes = words[i].size() <= longestClosed && words[i].size() > 1
            && words[i + 1].size() > 1 && isPlain(words[i]) && isPlain(words[i + 1]);
        if (!closes)
            continue;
        std::vector<std::string> closed(words);
        closed[i] += closed[i + 1];
        closed.erase(closed.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        found.push_back(std::move(closed));
    }
    return found;
}

} // namespace entente
