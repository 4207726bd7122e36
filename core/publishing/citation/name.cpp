// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/name.h"

#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace entente::citation {

namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t mostWords = 5;

constexpr std::array<std::string_view, 13> particles{
    "al", "bin", "da", "de", "del", "della", "der", "di", "du", "la", "ter", "van", "von"};

constexpr std::array<std::string_view, 6> suffixes{"jr", "jr.", "sr", "sr.", "ii", "iii"};

constexpr std::array<std::string_view, 31> addresses{
    "adm.",  "admiral", "amb.", "ambassador", "brig.", "capt.", "captain",  "cmdr.",
    "col.",  "colonel", "cpl.", "dr",         "dr.",   "gen.",  "general",  "lt.",
    "maj.",  "major",   "mr",   "mr.",        "mrs",   "mrs.",  "ms",       "ms.",
    "prof.", "rep.",    "sen.", "senator",    "sgt.",  "sir",   "professor"};

/// One of these in a name tells that it is an organisation's.
constexpr std::array<std::string_view, 96> ofOrganisations{"academy",      "administration",
                                                           "affairs",      "agency",
                                                           "alliance",     "army",
                                                           "assembly",     "associated",
                                                           "association",  "authority",
                                                           "bank",         "board",
                                                           "branch",       "bureau",
                                                           "cabinet",      "center",
                                                           "centre",       "coalition",
                                                           "college",      "command",
                                                           "commission",   "committee",
                                                           "company",      "conference",
                                                           "congress",     "corporation",
                                                           "council",      "court",
                                                           "daily",        "defence",
                                                           "defense",      "department",
                                                           "desk",         "directorate",
                                                           "division",     "editor",
                                                           "editorial",    "editors",
                                                           "embassy",      "federal",
                                                           "force",        "forces",
                                                           "forum",        "foundation",
                                                           "fund",         "global",
                                                           "government",   "group",
                                                           "guard",        "house",
                                                           "inc",          "inc.",
                                                           "initiative",   "institute",
                                                           "institution",  "international",
                                                           "journal",      "kingdom",
                                                           "laboratory",   "league",
                                                           "library",      "ltd",
                                                           "magazine",     "media",
                                                           "ministry",     "mission",
                                                           "national",     "nations",
                                                           "navy",         "network",
                                                           "news",         "office",
                                                           "organisation", "organization",
                                                           "parliament",   "partnership",
                                                           "party",        "policy",
                                                           "post",         "press",
                                                           "program",      "programme",
                                                           "project",      "research",
                                                           "review",       "school",
                                                           "secretariat",  "security",
                                                           "senate",       "service",
                                                           "services",     "society",
                                                           "staff",        "states",
                                                           "studies",      "team"};

constexpr std::array<std::string_view, 13> moreOfOrganisations{
    "think",  "times",      "treasury", "treaty",  "tribune",      "trust",        "union",
    "united", "university", "watch",    "writers", "contributors", "correspondent"};

Words wordsOf(std::string_view text)
{
    Words words;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at] != ' ' && text[at] != '\t')
            continue;
        if (at > begin)
            words.push_back(text.substr(begin, at - begin));
        begin = at + 1;
    }
    return words;
}

std::string joined(const Words &words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t at = from; at < to; ++at)
        text.append(text.empty() ? "" : " ").append(words[at]);
    return text;
}

bool isParticle(std::string_view word)
{
    return text::isOneOf(word, particles);
}

bool isOfPerson(std::string_view word)
{
    const std::string folded = text::caseFolded(word);
    if (text::isOneOf(folded, ofOrganisations) || text::isOneOf(folded, moreOfOrganisations))
        return false;
    if (isParticle(word))
        return true;
    std::size_t capitals = 0;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const text::Decoded each = text::decode(word, at);
        if (text::digitValue(each.character) >= 0)
            return false;
        letters += text::isWordCharacter(each.character) ? 1 : 0;
        capitals += text::isUpper(each.character) ? 1 : 0;
        at += each.length;
    }
    // More than two capitals and nothing else is an abbreviation: NATO.
    return text::isUpper(text::decode(word, 0).character) && !(letters > 2 && capitals == letters);
}

bool areOfPerson(const Words &words)
{
    return !words.empty() && words.size() <= mostWords
        && std::all_of(words.begin(), words.end(), isOfPerson);
}

void takeAway(Words &words)
{
    while (words.size() > 2 && text::isOneOf(text::caseFolded(words.front()), addresses))
        words.erase(words.begin());
}

/// "Jane van Doe Jr."
std::optional<Name> personOf(std::string_view text)
{
    Words words = wordsOf(text);
    takeAway(words);
    Name name;
    if (words.size() > 2 && text::isOneOf(text::caseFolded(words.back()), suffixes)) {
        name.suffix = words.back();
        words.pop_back();
    }
    if (words.size() < 2 || !areOfPerson(words) || isParticle(words.front()))
        return std::nullopt;
    std::size_t family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1]))
        --family;
    name.given = joined(words, 0, family);
    name.family = joined(words, family, words.size());
    return name;
}

/// "van Doe, Jane"
std::optional<Name> invertedPersonOf(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const Words family = wordsOf(text.substr(0, comma));
    const Words given = wordsOf(text.substr(comma + 1));
    if (!areOfPerson(family) || !areOfPerson(given)
        || !std::all_of(family.begin(), family.end() - 1, isParticle))
        return std::nullopt; // "Ada Ferris, Max Roe" are two
    return Name{joined(family, 0, family.size()), joined(given, 0, given.size()), {}};
}

Words parted(std::string_view text, std::string_view by)
{
    Words parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(by, begin), text.size());
        const std::string_view part = text::trimmed(text.substr(begin, end - begin));
        if (!part.empty())
            parts.push_back(part);
        begin = end + by.size();
    }
    return parts;
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

std::vector<Name> allOrNone(const Words &parts, std::optional<Name> (*read)(std::string_view))
{
    std::vector<Name> names;
    names.reserve(parts.size());
    for (const std::string_view part : parts) {
        std::optional<Name> name = read(part);
        if (!name)
            return {};
        names.push_back(std::move(*name));
    }
    return names;
}

} // namespace

std::vector<Name> namesOf(std::string_view byline)
{
    const std::string_view written = text::trimmed(byline);
    if (written.empty())
        return {};
    if (text::isEastAsian(text::decode(written, 0).character)) {
        std::vector<Name> names;
        const Words parts = parted(written, "、");
        names.reserve(parts.size());
        for (const std::string_view part : parts)
            names.push_back({std::string(part), {}, {}});
        return names;
    }
    if (std::vector<Name> names = allOrNone(parted(written, ";"), invertedPersonOf); !names.empty())
        return names;
    std::string text(written);
    for (const std::string_view suffix : {"Jr", "Sr", "II"})
        replaceAll(text, ", " + std::string(suffix), " " + std::string(suffix));
    for (const std::string_view sign : {", and ", " and ", " & ", ";"})
        replaceAll(text, sign, ",");
    if (std::vector<Name> names = allOrNone(parted(text, ","), personOf); !names.empty())
        return names;
    return {{std::string(written), {}, {}}};
}

std::string initials(std::string_view given, std::string_view gap)
{
    std::string letters;
    bool begins = true;
    for (std::size_t at = 0; at < given.size();) {
        const text::Decoded each = text::decode(given, at);
        if (begins && text::isWordCharacter(each.character)) {
            if (!letters.empty() && letters.back() != '-')
                letters += gap;
            letters.append(given.substr(at, each.length)).append(".");
        }
        if (text::isHyphen(each.character) && !letters.empty())
            letters += '-';
        begins = text::isSpace(each.character) || text::isHyphen(each.character)
            || each.character == U'.';
        at += each.length;
    }
    return letters;
}

std::string invertedByInitials(const Name &name, std::string_view gap)
{
    if (!name.isParted())
        return name.family;
    std::string words = name.family + ", " + initials(name.given, gap);
    return name.suffix.empty() ? words : words + ", " + name.suffix;
}

} // namespace entente::citation
