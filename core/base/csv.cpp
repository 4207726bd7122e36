// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include "core/base/utf8.h"

#include <unicode/uchar.h>

namespace entente::text {

namespace {

/// Also of full width, which spreadsheets of East Asia read as the usual sign.
bool beginsFormula(char32_t c)
{
    return std::u32string_view(U"=+-@＝＋－＠﹦﹢﹣﹫−").find(c) != std::u32string_view::npos;
}

/// What programs strip from a cell before they look at what it holds.
bool isPassedOver(char32_t c)
{
    const auto character = static_cast<UChar32>(c);
    return isSpace(c) || c == U'`' || c == U'´'
        || u_hasBinaryProperty(character, UCHAR_QUOTATION_MARK) != 0
        || u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0
        || u_charType(character) == U_CONTROL_CHAR || u_charType(character) == U_FORMAT_CHAR;
}

} // namespace

bool isFormula(std::string_view utf8)
{
    if (!utf8.empty() && std::string_view("\t\r\n").find(utf8[0]) != std::string_view::npos)
        return true;
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded found = decode(utf8, at);
        if (beginsFormula(found.character))
            return true;
        if (!isPassedOver(found.character))
            return false;
        at += found.length;
    }
    return false;
}

void appendCsvField(std::string &csv, std::string_view utf8, bool always)
{
    const bool quoted = always || utf8.find_first_of("\",\r\n") != std::string_view::npos;
    if (quoted)
        csv += '"';
    if (isFormula(utf8))
        csv += '\'';
    for (const char c : utf8) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    if (quoted)
        csv += '"';
}

} // namespace entente::text
