// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente::pdf {

/// Appends a number with at most two decimals and a space.
void number(std::string &to, double value);

/// Appends a reference to an object, and a space.
void reference(std::string &to, int object);

/// A text string (ISO 32000-1, 7.9.2.2) of UTF-8: in PDFDocEncoding where it is ASCII, else UTF-16.
[[nodiscard]] std::string textString(std::string_view utf8);

/// A string of bytes in parentheses.
[[nodiscard]] std::string byteString(std::string_view bytes);

/// UTF-16, big endian, in hexadecimal digits, without a byte order mark.
[[nodiscard]] std::string hexUtf16(std::string_view utf8);

/// What an XML document says for words.
[[nodiscard]] std::string xmlEscaped(std::string_view utf8);

} // namespace entente::pdf
