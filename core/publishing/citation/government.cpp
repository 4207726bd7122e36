// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/style.h"

namespace entente::citation {

namespace {

constexpr std::size_t most = 3;

std::string authorsOf(const Reference &reference)
{
    const std::vector<Name> &names = reference.authors;
    const std::size_t count = names.size() > most ? 1 : names.size();
    std::string words;
    for (std::size_t at = 0; at < count; ++at) {
        const Name &name = names[at];
        if (at > 0)
            words += at + 1 < count ? ", " : count > 2 ? ", and " : " and ";
        words += name.isParted() ? name.given + " " + name.family : name.family;
        words.append(name.suffix.empty() ? "" : " ").append(name.suffix);
    }
    return count < names.size() ? words + " et al." : words;
}

std::string placeIn(const Place &place)
{
    std::string inIt;
    if (place.table != 0)
        inIt = "Table " + std::to_string(place.table);
    else if (place.paragraph != 0)
        inIt = "para. " + std::to_string(place.paragraph);
    if (!place.section.empty())
        return inIt.empty() ? "section “" + place.section + "”"
                            : "section " + inQuotes(place.section, ',') + " " + inIt;
    if (place.firstPage == 0)
        return inIt;
    const std::string pages = (place.lastPage > place.firstPage ? "pp. " : "p. ")
        + pageRange(place);
    return inIt.empty() ? pages : pages + ", " + inIt;
}

} // namespace

CitedLine governmentNote(const Reference &reference)
{
    CitedLine line;
    const std::string authors = authorsOf(reference);
    if (!authors.empty())
        line.add(authors).add(",");
    else if (!reference.publisher.empty())
        line.add(reference.publisher).add(",");
    line.next(inQuotes(reference.title, ','));
    if (!authors.empty() && !reference.publisher.empty() && authors != reference.publisher)
        line.next(reference.publisher).add(",");
    line.next(reference.date ? americanDate(*reference.date) : "undated");
    if (const std::string place = placeIn(reference.place); !place.empty())
        line.add(", ").add(place);
    if (!reference.address.empty())
        line.add(", at ").add(reference.address);
    if (!reference.date && reference.accessed)
        line.add(", accessed " + americanDate(*reference.accessed));
    return line.stop();
}

} // namespace entente::citation
