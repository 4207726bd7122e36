// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::text {

struct Decoded
{
    char32_t character = 0;
    std::uint32_t length = 1; ///< bytes
};

/// The character beyond ASCII at `offset`; use decode().
[[nodiscard]] Decoded decodeWide(std::string_view utf8, std::size_t offset);

/// The character at `offset` of valid UTF-8. A byte that begins no character is U+FFFD.
[[nodiscard]] inline Decoded decode(std::string_view utf8, std::size_t offset)
{
    const auto lead = static_cast<unsigned char>(utf8[offset]);
    return lead < 0x80 ? Decoded{lead, 1} : decodeWide(utf8, offset);
}

/// The character that ends just before `offset`.
[[nodiscard]] Decoded decodeBefore(std::string_view utf8, std::size_t offset);

void append(std::string &utf8, char32_t character);

/// Offset of the first byte that is not valid UTF-8 (RFC 3629), or nothing.
[[nodiscard]] std::optional<std::size_t> firstInvalid(std::string_view bytes);

/// UTF-16 without its byte order mark; nothing where it is malformed.
[[nodiscard]] std::optional<std::string> fromUtf16(std::string_view bytes, bool bigEndian);

/// White space of any script: NBSP, ideographic space, zero-width space and BOM included.
[[nodiscard]] bool isSpace(char32_t character);

[[nodiscard]] std::string_view trimmed(std::string_view utf8);

/// Hiragana, katakana, Han, Hangul: scripts whose words are not parted by spaces.
[[nodiscard]] bool isEastAsian(char32_t character);

} // namespace entente::text
