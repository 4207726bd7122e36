// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/style.h"

namespace entente::citation {

namespace {

constexpr std::size_t most = 3;

std::string closeInverted(const Name &name)
{
    return invertedByInitials(name, "");
}

std::string family(const Name &name)
{
    return name.family;
}

/// One for another's stead, up to three by name, the first of more; "et al." is in italics.
void addAuthors(CitedLine &line, const Reference &reference, std::string (*written)(const Name &))
{
    const std::vector<Name> &names = reference.authors;
    if (names.empty()) {
        line.add(reference.publisher);
        return;
    }
    if (names.size() > most) {
        line.add(written(names.front()) + " ").italic("et al.");
        return;
    }
    for (std::size_t at = 0; at < names.size(); ++at) {
        if (at > 0)
            line.add(at + 1 == names.size() ? " and " : ", ");
        line.add(written(names[at]));
    }
}

std::string yearOf(const Reference &reference)
{
    return reference.date ? std::to_string(reference.date->year()) : "no date";
}

} // namespace

CitedLine harvardCitation(const Reference &reference)
{
    CitedLine line;
    line.add("(");
    CitedLine authors;
    addAuthors(authors, reference, family);
    if (authors.isEmpty())
        line.italic(reference.title);
    else
        addAuthors(line, reference, family);
    line.add(", ").add(yearOf(reference));
    if (const std::string place = placeInBrackets(reference.place, "‘", "’"); !place.empty())
        line.add(", ").add(place);
    return line.add(")");
}

CitedLine harvardEntry(const Reference &reference)
{
    CitedLine line;
    addAuthors(line, reference, closeInverted);
    const bool hasAuthors = !line.isEmpty();
    if (!hasAuthors)
        line.italic(reference.title);
    line.add(" (" + yearOf(reference) + ")");
    if (hasAuthors)
        line.add(" ").italic(reference.title);
    line.stop();
    const bool isSame = reference.authors.size() == 1
        && reference.authors.front().family == reference.publisher;
    if (!reference.authors.empty() && !isSame)
        line.next(reference.publisher).stop();
    if (reference.address.empty())
        return line;
    line.next("Available at: " + reference.address);
    if (reference.accessed)
        line.add(" (Accessed: " + britishDate(*reference.accessed) + ")");
    return line.stop();
}

} // namespace entente::citation
