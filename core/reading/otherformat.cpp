// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/otherformat.h"

#include "core/base/casefold.h"

#include <array>

namespace entente {

namespace {

struct Signature
{
    std::string_view bytes;
    std::string_view name;
};

constexpr std::string_view space = " \t\r\n";

bool startsFolded(std::string_view text, std::string_view start)
{
    return text::caseFolded(text.substr(0, start.size())) == start;
}

/// An object, or a list of objects, from the first character to the last: no sentence is that.
bool looksLikeJson(std::string_view words)
{
    const char last = words[words.find_last_not_of(space)];
    const std::size_t second = words.find_first_not_of(space, 1);
    if (second == std::string_view::npos)
        return false;
    return (words[0] == '{' && words[second] == '"' && last == '}')
        || (words[0] == '[' && words[second] == '{' && last == ']');
}

} // namespace

std::string_view otherFormat(std::string_view bytes)
{
    static constexpr std::array signatures{
        Signature{"%PDF-", "PDF"},
        Signature{"PK\x03\x04", "Word or ZIP"},
        Signature{"\xD0\xCF\x11\xE0", "Word"},
        Signature{"{\\rtf", "RTF"},
        Signature{"\x89PNG", "PNG"},
        Signature{"\xFF\xD8\xFF", "JPEG"},
    };
    for (const Signature &signature : signatures) {
        if (bytes.starts_with(signature.bytes))
            return signature.name;
    }
    const std::size_t first = bytes.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    const std::string_view words = bytes.substr(first);
    if (startsFolded(words, "<!doctype html") || startsFolded(words, "<html"))
        return "HTML";
    if (words.starts_with("<?xml"))
        return "XML";
    return looksLikeJson(words) ? "JSON" : std::string_view{};
}

} // namespace entente
