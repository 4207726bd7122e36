// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/records.h"
#include "core/publishing/citation/style.h"

#include <array>

namespace entente::citation {

namespace {

/// Braces become words, for those of an entry have to be even whatever stands before them.
std::string escaped(std::string_view words)
{
    std::string text;
    for (const char c : words) {
        switch (c) {
        case '\\':
            text += "\\textbackslash{}";
            break;
        case '{':
            text += "\\textbraceleft{}";
            break;
        case '}':
            text += "\\textbraceright{}";
            break;
        case '~':
            text += "\\textasciitilde{}";
            break;
        case '^':
            text += "\\textasciicircum{}";
            break;
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
            text += '\\';
            text += c;
            break;
        default:
            text += c;
        }
    }
    return text;
}

/// An address is taken letter for letter; what would end it, or its line, is written as RFC 3986
/// has it.
std::string address(std::string_view given)
{
    std::string text;
    for (const char c : given) {
        switch (c) {
        case '{':
            text += "%7B";
            break;
        case '}':
            text += "%7D";
            break;
        case '\\':
            text += "%5C";
            break;
        case ' ':
        case '\n':
        case '\r':
            text += "%20";
            break;
        default:
            text += c;
        }
    }
    return text;
}

void field(std::string &entry, std::string_view name, const std::string &value)
{
    if (!value.empty())
        entry.append(",\n  ").append(name).append(" = {").append(value).append("}");
}

std::string inBraces(std::string_view words)
{
    return words.empty() ? std::string() : "{" + escaped(words) + "}";
}

std::string namesOf(const std::vector<Name> &names)
{
    std::string text;
    for (const Name &name : names) {
        text += text.empty() ? "" : " and ";
        if (!name.isParted()) {
            text += inBraces(name.family);
            continue;
        }
        text += escaped(name.family) + ", ";
        text += name.suffix.empty() ? "" : escaped(name.suffix) + ", ";
        text += escaped(name.given);
    }
    return text;
}

/// As babel calls the language; empty where that is not known here.
std::string babelName(std::string_view language)
{
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Pair, 6> known{Pair{"en", "english"}, Pair{"ja", "japanese"},
                                               Pair{"fr", "french"},  Pair{"de", "ngerman"},
                                               Pair{"es", "spanish"}, Pair{"it", "italian"}};
    for (const Pair &each : known) {
        if (language.substr(0, language.find('-')) == each.first)
            return std::string(each.second);
    }
    return {};
}

std::string optional(const std::optional<Date> &date)
{
    return date ? date->toString() : std::string();
}

} // namespace

std::string bibTex(std::span<const Reference> references)
{
    const std::vector<std::string> keys = keysOf(references);
    std::string text;
    for (std::size_t at = 0; at < references.size(); ++at) {
        const Reference &each = references[at];
        text += at == 0 ? "" : "\n";
        text += (each.address.empty() ? "@misc{" : "@online{") + keys[at];
        field(text, "author", namesOf(creatorsOf(each)));
        field(text, "title", inBraces(each.title));
        field(text, "date", optional(each.date));
        field(text, "organization", inBraces(publisherOf(each)));
        field(text, "url", address(each.address));
        field(text, "urldate", optional(each.accessed));
        field(text, "langid", babelName(each.language));
        if (each.place.firstPage != 0)
            field(text, "pages", escaped(pageRange(each.place, "--")));
        const std::string place = placeWords(each.place);
        field(text, "note",
              escaped(each.note + (each.note.empty() || place.empty() ? "" : "; ") + place));
        text += "\n}\n";
    }
    return text;
}

} // namespace entente::citation
