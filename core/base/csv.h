// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente::text {

/// U+FEFF, by which spreadsheets know that a file is UTF-8.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Whether a spreadsheet may take words for a formula: they begin with =, +, -, @ or a sign that
/// is read as one of these (full width, small form, minus), at once or behind white space,
/// characters that are not seen, or quotation marks; or with a tab or an end of line.
[[nodiscard]] bool isFormula(std::string_view utf8);

/// A field of CSV (RFC 4180), in quotation marks where it has to be or `always`. One that may be
/// taken for a formula is led by an apostrophe.
void appendCsvField(std::string &csv, std::string_view utf8, bool always = false);

} // namespace entente::text
