// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfsyntax.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace entente::pdf {

namespace {

void hex(std::string &to, unsigned unit)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        to += digits[unit >> shift & 0xF];
}

void whole(std::string &to, long value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    to.append(digits.data(), end);
}

} // namespace

void number(std::string &to, double value)
{
    long hundredths = std::lround(value * 100);
    if (hundredths < 0) {
        to += '-';
        hundredths = -hundredths;
    }
    whole(to, hundredths / 100);
    if (const long rest = hundredths % 100; rest != 0) {
        to += '.';
        to += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            to += static_cast<char>('0' + rest % 10);
    }
    to += ' ';
}

void reference(std::string &to, int object)
{
    whole(to, object);
    to += " 0 R ";
}

std::string hexUtf16(std::string_view utf8)
{
    std::string digits;
    for (std::size_t at = 0; at < utf8.size();) {
        const text::Decoded found = text::decode(utf8, at);
        const auto character = static_cast<unsigned>(found.character);
        if (character > 0xFFFF) {
            hex(digits, 0xD7C0 + (character >> 10));
            hex(digits, 0xDC00 + (character & 0x3FF));
        } else {
            hex(digits, character);
        }
        at += found.length;
    }
    return digits;
}

std::string byteString(std::string_view bytes)
{
    std::string result = "(";
    for (const char c : bytes) {
        if (c == '(' || c == ')' || c == '\\')
            result += '\\';
        if (c == '\r')
            result += "\\r";
        else if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + ')';
}

std::string textString(std::string_view utf8)
{
    const bool ascii = std::all_of(utf8.begin(), utf8.end(),
                                   [](char c) { return c >= 0x20 && c < 0x7F; });
    return ascii ? byteString(utf8) : "<FEFF" + hexUtf16(utf8) + '>';
}

std::string xmlEscaped(std::string_view utf8)
{
    std::string result;
    for (std::size_t at = 0; at < utf8.size();) {
        const text::Decoded found = text::decode(utf8, at);
        at += found.length;
        const char32_t c = found.character;
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (c < 0x20 || c == 0xFFFE || c == 0xFFFF) // which XML 1.0 has no way to write
            result += ' ';
        else
            text::append(result, c);
    }
    return result;
}

} // namespace entente::pdf
