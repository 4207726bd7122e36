// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/printable.h"

#include "core/base/utf8.h"

#include <cstdio>

namespace entente::text {

namespace {

/// Signs that Unicode has for the control characters of ASCII.
constexpr char32_t pictures = 0x2400;
constexpr char32_t pictureOfDelete = 0x2421;

void appendSign(std::string &words, char32_t c)
{
    if (c < 0x20) {
        append(words, pictures + c);
    } else if (c == 0x7F) {
        append(words, pictureOfDelete);
    } else {
        char name[16];
        std::snprintf(name, sizeof name, "<U+%04X>", static_cast<unsigned>(c));
        words += name;
    }
}

std::string shown(std::string_view words, bool isLine)
{
    std::string result;
    result.reserve(words.size());
    for (std::size_t i = 0; i < words.size();) {
        const Decoded next = decode(words, i);
        const char32_t c = next.character;
        const bool endsLine = c == '\r' && words.substr(i).starts_with("\r\n");
        if (isLine ? c < 0x20 || deceives(c) : deceives(c) && !endsLine)
            appendSign(result, c);
        else
            append(result, c);
        i += next.length;
    }
    return result;
}

} // namespace

bool deceives(char32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::string printable(std::string_view words)
{
    return shown(words, false);
}

std::string printableLine(std::string_view words)
{
    return shown(words, true);
}

} // namespace entente::text
