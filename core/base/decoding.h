// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace entente::text {

/// The bytes of a text as UTF-8, without byte order marks.
struct DecodedText
{
    std::string utf8;
    std::string_view encoding = "UTF-8"; ///< that it was in, by its name at IANA
    bool isSure = true;                  ///< false where that is only the likeliest
};

/// Why bytes are no text.
struct Undecodable
{
    enum class Reason : std::uint8_t {
        Binary,      ///< they are no text at all
        BrokenUtf8,  ///< they are UTF-8 but for the byte at `offset`
        NotKnowable, ///< no encoding is likely enough to be taken for theirs
    };
    Reason reason = Reason::Binary;
    std::size_t offset = 0;
};

/// Reads a text in whatever encoding it is. A byte order mark and the escapes of ISO 2022 say
/// which; what is valid UTF-8 is UTF-8; UTF-16 and UTF-32 show by their structure; older encodings
/// are guessed from the words.
/// The bytes are taken where they are the text; refused, they stay as they were.
[[nodiscard]] std::variant<DecodedText, Undecodable> decodedText(std::string &bytes);

} // namespace entente::text
