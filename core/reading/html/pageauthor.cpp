// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pageauthor.h"

#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"
#include "core/briefing/date.h"

#include <algorithm>
#include <array>
#include <cstring>

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

/// What labels a name, or stands in its place.
constexpr std::array labels = std::to_array<std::string_view>(
    {"by", "author", "authors", "the author", "topic author", "written by", "follow", "sign in",
     "log in", "login", "your name", "your name: *", "guest", "anonymous"});

bool isDate(std::string_view words)
{
    return Date::parseWritten(words)
        || text::caseFolded(words).find("min read") != std::string::npos;
}

/// Of parts that are set off from each other the first that is no day and not how long it takes to
/// read the page.
std::string_view partWithName(std::string_view line)
{
    constexpr std::array<std::string_view, 5> strokes{" | ", " · ", " • ", " ∙ ", " » "};
    while (!line.empty()) {
        std::size_t end = line.size();
        std::size_t width = 0;
        for (const std::string_view stroke : strokes) {
            const std::size_t at = line.find(stroke);
            if (at < end) {
                end = at;
                width = stroke.size();
            }
        }
        const std::string_view part = text::trimmed(line.substr(0, end));
        if (!part.empty() && !isDate(part))
            return part;
        line.remove_prefix(end + width);
    }
    return line;
}

/// Less the day on which it was written, and what says that it was.
std::string_view withoutLeads(std::string_view name)
{
    constexpr int mostWordsOfDate = 4;
    std::size_t at = 0;
    for (int words = 0; words < mostWordsOfDate && at != std::string_view::npos; ++words) {
        at = name.find(' ', at + 1);
        if (at != std::string_view::npos && Date::parseWritten(name.substr(0, at))) {
            name = text::trimmed(name.substr(at));
            break;
        }
    }
    for (const std::string_view lead :
         {"last updated", "view all posts", "updated", "published", "post", "posted", "written",
          "text", "story", "words", "reviewed", "article", "recipe", "author", "by", "von", "par",
          "por"}) {
        if (name.size() > lead.size() + 1 && text::caseFolded(name.substr(0, lead.size())) == lead
            && (name[lead.size()] == ' ' || name[lead.size()] == ':'))
            name = text::trimmed(name.substr(lead.size() + 1));
    }
    return name;
}

/// Where what stands behind a name begins: a day, or what else was done on one.
std::size_t endOfName(std::string_view name)
{
    const std::string folded = text::caseFolded(name);
    std::size_t end = name.size();
    for (const std::string_view behind :
         {" published", " updated", " last updated", " posted on", " reviewed by"})
        end = std::min(end, folded.find(behind));
    end = std::min(end, name.size()); // folding may lengthen
    constexpr int mostWordsOfDate = 5;
    std::size_t at = end;
    for (int words = 0; words < mostWordsOfDate && at != std::string_view::npos && at > 0;
         ++words) {
        at = name.rfind(' ', at - 1);
        if (at != std::string_view::npos && Date::parseWritten(name.substr(at + 1)))
            end = std::min(end, at);
    }
    return end;
}

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

std::string nameAlone(std::string_view line)
{
    std::string_view rest = line;
    while (!rest.empty() && std::strchr(",&|-: \t", rest.front()) != nullptr)
        rest.remove_prefix(1);
    std::string name(withoutLeads(partWithName(rest)));
    if (isDate(name))
        return {};
    name.resize(endOfName(name));
    while (name.ends_with(',') || name.ends_with(' ') || name.ends_with('|'))
        name.pop_back();
    const std::string folded = text::caseFolded(name);
    const bool hasLetters = std::any_of(
        name.begin(), name.end(), [](char c) { return (c | 0x20) >= 'a' || (c & 0x80) != 0; });
    // What ends with a colon labels what stands behind it.
    return !hasLetters || name.ends_with(':') || name.starts_with('[')
            || text::isOneOf(folded, labels) || name.find("©") != std::string::npos
        ? std::string()
        : name;
}

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
