// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>

namespace entente::test::pdf {

/// What /ToUnicode says of a font's codes, in UTF-8. A code that maps to nothing maps to "".
using UnicodeMap = std::map<unsigned, std::string>;

[[nodiscard]] UnicodeMap unicodeMapOf(QPDFObjectHandle stream);

[[nodiscard]] std::string utf8OfUtf16(const std::string &bigEndian);

} // namespace entente::test::pdf
