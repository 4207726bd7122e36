// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/records.h"
#include "core/publishing/citation/style.h"

namespace entente::citation {

namespace {

void line(std::string &text, std::string_view tag, std::string_view value)
{
    if (!value.empty())
        text.append(tag).append("  - ").append(value).append("\r\n");
}

std::string two(int number)
{
    return number == 0 ? "" : (number < 10 ? "0" : "") + std::to_string(number);
}

/// "2024/04/10/": the slashes stand also where month and day are not known.
std::string dateOf(const Date &date)
{
    return std::to_string(date.year()) + "/" + two(date.month()) + "/" + two(date.day()) + "/";
}

std::string nameOf(const Name &name)
{
    std::string words = name.family;
    if (name.isParted())
        words += ", " + name.given;
    return name.suffix.empty() ? words : words + ", " + name.suffix;
}

} // namespace

std::string ris(std::span<const Reference> references)
{
    const std::vector<std::string> keys = keysOf(references);
    std::string text;
    for (std::size_t at = 0; at < references.size(); ++at) {
        const Reference &each = references[at];
        line(text, "TY", each.address.empty() ? "GEN" : "ELEC");
        line(text, "ID", keys[at]);
        for (const Name &name : creatorsOf(each))
            line(text, "AU", nameOf(name));
        line(text, "TI", each.title);
        if (each.date) {
            line(text, "PY", std::to_string(each.date->year()));
            line(text, "DA", dateOf(*each.date));
        }
        line(text, "PB", publisherOf(each));
        line(text, "UR", each.address);
        if (each.accessed)
            line(text, "Y2", dateOf(*each.accessed));
        line(text, "LA", each.language);
        if (each.place.firstPage != 0)
            line(text, "SP", firstPageOf(each.place));
        if (each.place.lastPage > each.place.firstPage)
            line(text, "EP", lastPageOf(each.place));
        line(text, "N1", each.note);
        line(text, "N1", placeWords(each.place));
        text += "ER  - \r\n\r\n";
    }
    return text;
}

} // namespace entente::citation
