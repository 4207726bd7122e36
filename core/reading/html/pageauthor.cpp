// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageauthor.h"

#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Words of a name that no person bears.
constexpr std::array offices = std::to_array<std::string_view>(
    {"of",        "the",       "for",         "department", "ministry", "office",     "agency",
     "staff",     "team",      "news",        "press",      "editors",  "desk",       "group",
     "company",   "inc",       "inc.",        "ltd",        "llc",      "university", "center",
     "centre",    "council",   "institute",   "society",    "health",   "media",      "online",
     "redaktion", "editorial", "association", "bank"});

/// What a person is said to be or to do.
constexpr std::array roles = std::to_array<std::string_view>(
    {" is a ",    " is an ",     " is the ",      " is our ", " writes ",   " covers ",
     " reports ", " has been ",  " has written",  " has a ",  " works ",    " joined ",
     "reporter",  "editor",      "journalist",    "writer",   "author of",  "professor",
     "columnist", "fellow",      "correspondent", " ist ",    " schreibt ", " arbeitet ",
     "redakteur", "journaliste", " est ",         " es un",   " è "});

bool isPerson(std::string_view folded)
{
    constexpr std::size_t longest = 48;
    constexpr std::size_t mostWords = 4;
    if (folded.size() > longest)
        return false;
    std::size_t words = 0;
    while (!folded.empty()) {
        const std::size_t end = std::min(folded.find(' '), folded.size());
        if (text::isOneOf(folded.substr(0, end), offices))
            return false;
        words += end > 0 ? 1 : 0;
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words >= 2 && words <= mostWords;
}

bool startsWithOneOf(std::string_view folded, const std::vector<std::string> &persons)
{
    return std::any_of(persons.begin(), persons.end(),
                       [folded](const std::string &each) { return folded.starts_with(each); });
}

} // namespace

std::vector<std::string> personsIn(std::string_view authors)
{
    constexpr std::size_t most = 8;
    constexpr std::array<std::string_view, 5> joints{", ", "; ", " and ", " und ", " & "};
    std::vector<std::string> persons;
    std::string rest = text::caseFolded(authors);
    while (!rest.empty() && persons.size() < most) {
        std::size_t end = rest.size();
        std::size_t width = 0;
        for (const std::string_view joint : joints) {
            const std::size_t at = rest.find(joint);
            if (at < end) {
                end = at;
                width = joint.size();
            }
        }
        const std::string_view name = text::trimmed(std::string_view(rest).substr(0, end));
        if (isPerson(name))
            persons.emplace_back(name);
        rest.erase(0, end + width);
    }
    return persons;
}

bool isBylineOf(std::string_view folded, const std::vector<std::string> &persons)
{
    for (const std::string_view lead :
         {"by ", "by: ", "written by ", "written by: ", "about ",
          "about the author: ", "author: ", "von ", "par ", "por ", "di ", "text: ", "story by "}) {
        if (folded.starts_with(lead) && startsWithOneOf(folded.substr(lead.size()), persons))
            return true;
    }
    return std::find(persons.begin(), persons.end(), folded) != persons.end();
}

bool tellsOf(std::string_view folded, const std::vector<std::string> &persons)
{
    constexpr std::size_t nearBegin = 100;
    while (!folded.empty() && (folded.front() == '*' || folded.front() == ' '))
        folded.remove_prefix(1);
    return std::any_of(persons.begin(), persons.end(), [folded](const std::string &each) {
        if (folded.substr(0, nearBegin).find(each) == std::string_view::npos)
            return false;
        return std::any_of(roles.begin(), roles.end(), [folded](std::string_view role) {
            return folded.find(role) != std::string_view::npos;
        });
    });
}

} // namespace entente
