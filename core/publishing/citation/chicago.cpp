// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/style.h"

namespace entente::citation {

namespace {

constexpr std::size_t mostInNote = 3;
constexpr std::size_t mostInEntry = 10;
constexpr std::size_t shortened = 7;

std::string usual(const Name &name)
{
    std::string words = name.isParted() ? name.given + " " + name.family : name.family;
    return name.suffix.empty() ? words : words + " " + name.suffix;
}

std::string inverted(const Name &name)
{
    std::string words = name.isParted() ? name.family + ", " + name.given : name.family;
    return name.suffix.empty() ? words : words + ", " + name.suffix;
}

/// "A", "A and B", "A, B, and C"; the first may be inverted, and has a comma behind it then.
std::string listed(const std::vector<Name> &names, bool invertsFirst, std::size_t most,
                   std::size_t kept)
{
    const std::size_t count = names.size() > most ? kept : names.size();
    std::string words;
    for (std::size_t at = 0; at < count; ++at) {
        const bool isLast = at > 0 && at + 1 == names.size();
        const bool hasComma = names.size() > 2 || (invertsFirst && names.front().isParted());
        if (at > 0)
            words += hasComma ? ", " : " ";
        if (isLast)
            words += "and ";
        words += at == 0 && invertsFirst ? inverted(names[at]) : usual(names[at]);
    }
    if (count < names.size())
        words += count == 1 ? " et al." : ", et al.";
    return words;
}

/// The date, or when it was looked at, or that there is none (14.145, 14.207).
std::string dateOf(const Reference &reference, bool beginsSentence)
{
    if (reference.date)
        return americanDate(*reference.date);
    if (reference.accessed)
        return (beginsSentence ? "Accessed " : "accessed ") + americanDate(*reference.accessed);
    return "n.d.";
}

/// 14.154 and 14.160; "under" a heading where there are no pages.
std::string placeIn(const Place &place)
{
    if (place.firstPage != 0) {
        const std::string pages = pageRange(place);
        return place.table == 0 ? pages : pages + ", table " + std::to_string(place.table);
    }
    std::string inIt;
    if (place.table != 0)
        inIt = "table " + std::to_string(place.table);
    else if (place.paragraph != 0)
        inIt = "para. " + std::to_string(place.paragraph);
    if (place.section.empty())
        return inIt;
    return inIt.empty() ? "under “" + place.section + "”"
                        : "under " + inQuotes(place.section, ',') + " " + inIt;
}

} // namespace

CitedLine chicagoNote(const Reference &reference)
{
    CitedLine line;
    if (!reference.authors.empty())
        line.add(listed(reference.authors, false, mostInNote, 1)).add(",");
    line.next(inQuotes(reference.title, ','));
    const bool isSame = reference.authors.size() == 1
        && reference.authors.front().family == reference.publisher;
    if (!reference.publisher.empty() && !isSame)
        line.next(reference.publisher).add(",");
    line.next(dateOf(reference, false));
    if (const std::string place = placeIn(reference.place); !place.empty())
        line.add(", ").add(place);
    if (!reference.address.empty())
        line.add(", ").add(reference.address);
    return line.stop();
}

CitedLine chicagoEntry(const Reference &reference)
{
    CitedLine line;
    const bool standsIn = reference.authors.empty();
    line.add(standsIn ? reference.publisher
                      : listed(reference.authors, true, mostInEntry, shortened));
    line.stop().next(inQuotes(reference.title, '.'));
    const bool isSame = standsIn
        || (reference.authors.size() == 1
            && reference.authors.front().family == reference.publisher);
    if (!isSame)
        line.next(reference.publisher).stop();
    line.next(dateOf(reference, true)).stop();
    line.next(reference.address);
    return line.stop();
}

} // namespace entente::citation
