// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"

#include <bit>
#include <cstring>

namespace entente::text {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// Length of the character that begins at `at`, 0 where the bytes are malformed.
std::uint32_t sequenceLength(const unsigned char *at, std::size_t left)
{
    const unsigned char lead = at[0];
    if (lead < 0x80)
        return 1;
    const auto tail = [&](std::size_t i) { return i < left && (at[i] & 0xC0) == 0x80; };
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!tail(1) || !tail(2) || (lead == 0xE0 && at[1] < 0xA0)
            || (lead == 0xED && at[1] > 0x9F))
            return 0;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!tail(1) || !tail(2) || !tail(3) || (lead == 0xF0 && at[1] < 0x90)
            || (lead == 0xF4 && at[1] > 0x8F))
            return 0;
        return 4;
    }
    return 0;
}

} // namespace

Decoded decodeWide(std::string_view utf8, std::size_t offset)
{
    const auto *at = reinterpret_cast<const unsigned char *>(utf8.data()) + offset;
    switch (sequenceLength(at, utf8.size() - offset)) {
    case 2:
        return {static_cast<char32_t>((at[0] & 0x1F) << 6 | (at[1] & 0x3F)), 2};
    case 3:
        return {static_cast<char32_t>((at[0] & 0x0F) << 12 | (at[1] & 0x3F) << 6 | (at[2] & 0x3F)),
                3};
    case 4:
        return {static_cast<char32_t>((at[0] & 0x07) << 18 | (at[1] & 0x3F) << 12
                                      | (at[2] & 0x3F) << 6 | (at[3] & 0x3F)),
                4};
    default:
        return {replacement, 1};
    }
}

Decoded decodeBefore(std::string_view utf8, std::size_t offset)
{
    std::size_t begin = offset;
    while (begin > 0) {
        --begin;
        const bool tail = (static_cast<unsigned char>(utf8[begin]) & 0xC0) == 0x80;
        if (!tail || offset - begin == 4)
            break;
    }
    const Decoded found = decode(utf8, begin);
    return begin + found.length == offset ? found : Decoded{replacement, 1};
}

void append(std::string &utf8, char32_t c)
{
    const auto put = [&](char32_t byte) { utf8 += static_cast<char>(byte); };
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = replacement;
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::optional<std::size_t> firstInvalid(std::string_view bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    std::size_t i = 0;
    while (i < bytes.size()) {
        // Eight bytes at a time: nearly all of a briefing is ASCII.
        std::uint64_t chunk = 0;
        while (i + sizeof chunk <= bytes.size()) {
            std::memcpy(&chunk, data + i, sizeof chunk);
            const std::uint64_t wide = chunk & 0x8080808080808080U;
            if (wide != 0) {
                if constexpr (std::endian::native == std::endian::little)
                    i += static_cast<std::size_t>(std::countr_zero(wide)) / 8;
                break;
            }
            i += sizeof chunk;
        }
        while (i < bytes.size() && data[i] < 0x80)
            ++i;
        if (i == bytes.size())
            break;
        const std::uint32_t length = sequenceLength(data + i, bytes.size() - i);
        if (length == 0)
            return i;
        i += length;
    }
    return std::nullopt;
}

std::optional<std::string> fromUtf16(std::string_view bytes, bool bigEndian)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::string utf8;
    utf8.reserve(bytes.size());
    const auto unit = [&](std::size_t i) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return bigEndian ? static_cast<char32_t>(first << 8 | second)
                         : static_cast<char32_t>(second << 8 | first);
    };
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (c >= 0xD800 && c <= 0xDBFF) {
            if (i + 2 >= bytes.size())
                return std::nullopt;
            const char32_t low = unit(i + 2);
            if (low < 0xDC00 || low > 0xDFFF)
                return std::nullopt;
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        } else if (c >= 0xDC00 && c <= 0xDFFF) {
            return std::nullopt;
        }
        append(utf8, c);
    }
    return utf8;
}

bool isSpace(char32_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680
        || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
        || c == 0x3000 || c == 0xFEFF;
}

std::string_view trimmed(std::string_view utf8)
{
    // Most words begin and end in ASCII that is no white space.
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7F; };
    while (!utf8.empty() && !isPlain(utf8.front())) {
        const Decoded first = decode(utf8, 0);
        if (!isSpace(first.character))
            break;
        utf8.remove_prefix(first.length);
    }
    while (!utf8.empty() && !isPlain(utf8.back())) {
        const Decoded last = decodeBefore(utf8, utf8.size());
        if (!isSpace(last.character))
            break;
        utf8.remove_suffix(last.length);
    }
    return utf8;
}

bool isEastAsian(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3005;
}

} // namespace entente::text
