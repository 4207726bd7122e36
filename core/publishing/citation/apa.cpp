// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/style.h"

namespace entente::citation {

namespace {

constexpr std::size_t mostInEntry = 20;
constexpr std::size_t keptOfMany = 19; // then the last behind "…" (9.8)

/// Who stands for the author, in the list; empty where the title does (9.12).
std::string authorsInEntry(const Reference &reference)
{
    const std::vector<Name> &names = reference.authors;
    if (names.empty())
        return reference.publisher;
    const std::size_t count = names.size() > mostInEntry ? keptOfMany : names.size() - 1;
    std::string words;
    for (std::size_t at = 0; at < count; ++at)
        words.append(at == 0 ? "" : ", ").append(invertedByInitials(names[at], " "));
    if (count > 0)
        words += count + 1 < names.size() ? ", . . . " : ", & ";
    return words + invertedByInitials(names.back(), " ");
}

/// The same in brackets (8.17).
std::string authorsInText(const Reference &reference)
{
    const std::vector<Name> &names = reference.authors;
    if (names.empty())
        return reference.publisher;
    if (names.size() > 2)
        return names.front().family + " et al.";
    return names.size() == 1 ? names.front().family
                             : names.front().family + " & " + names.back().family;
}

/// A full stop within a closing quotation mark, and none behind what ends a sentence.
std::string stopped(std::string_view title)
{
    constexpr std::string_view closing = "”";
    std::string words(title);
    if (endsSentence(words))
        return words;
    return words.insert(words.ends_with(closing) ? words.size() - closing.size() : words.size(), 1,
                        '.');
}

std::string dateInEntry(const Reference &reference)
{
    if (!reference.date)
        return "(n.d.).";
    const std::string day = dayOfYear(*reference.date);
    return "(" + std::to_string(reference.date->year()) + (day.empty() ? "" : ", ") + day + ").";
}

} // namespace

CitedLine apaCitation(const Reference &reference)
{
    CitedLine line;
    line.add("(");
    const std::string authors = authorsInText(reference);
    if (authors.empty())
        line.italic(reference.title);
    else
        line.add(authors);
    line.add(", ").add(reference.date ? std::to_string(reference.date->year()) : "n.d.");
    // 8.13 and 8.14
    if (const std::string place = placeInBrackets(reference.place, "", " section"); !place.empty())
        line.add(", ").add(place);
    return line.add(")");
}

CitedLine apaEntry(const Reference &reference)
{
    CitedLine line;
    const std::string authors = authorsInEntry(reference);
    if (authors.empty())
        line.italic(stopped(reference.title));
    else
        line.add(authors).stop();
    line.next(dateInEntry(reference));
    if (!authors.empty())
        line.add(" ").italic(stopped(reference.title));
    // One that stands for the author is not told twice (9.29).
    if (!reference.authors.empty() && authors != reference.publisher)
        line.next(reference.publisher).stop();
    if (reference.address.empty())
        return line;
    // The day is told of what may change, which is what bears no date (9.16).
    if (!reference.date && reference.accessed)
        line.next("Retrieved " + americanDate(*reference.accessed) + ", from");
    return line.next(reference.address);
}

} // namespace entente::citation
