// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/archive/unpacking.h"

#include <algorithm>
#include <string_view>

// What tells an archive, without the library that unpacks it: the program itself only recognises.

namespace entente {

namespace {

/// A number of so many bytes, little end first; 0 where they are not all there.
std::size_t numberAt(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::size_t value = 0;
    for (std::size_t i = size; i-- > 0 && at + size <= bytes.size();)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

bool isZipFolder(const Candidate &given)
{
    constexpr std::size_t headSize = 46;
    const std::string_view bytes = given.bytes;
    const std::size_t end = bytes.starts_with("PK") ? bytes.rfind("PK\x05\x06")
                                                    : std::string_view::npos;
    // Without its end it is damaged, and only its name says of which format it was.
    if (end == std::string_view::npos)
        return bytes.starts_with("PK\x03\x04") && given.isNamedSo;
    // The names in the directory, for the files within may be archives, too.
    for (std::size_t at = numberAt(bytes, end + 16, 4);
         at < end && bytes.substr(at).starts_with("PK\x01\x02");) {
        const std::size_t size = numberAt(bytes, at + 28, 2);
        const std::string_view name = bytes.substr(std::min(at + headSize, end), size);
        if (name == "[Content_Types].xml" || name == "mimetype" || name.starts_with("word/document")
            || name == "xl/workbook.xml")
            return false;
        at += headSize + size + numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2);
    }
    return true;
}

bool isTar(const Candidate &given)
{
    using namespace std::string_view_literals;
    constexpr std::size_t magicAt = 257;
    const std::string_view bytes = given.bytes;
    if (bytes.size() > magicAt && bytes.substr(magicAt).starts_with("ustar"))
        return true;
    return bytes.starts_with("\x1F\x8B\x08"sv) || bytes.starts_with("BZh"sv)
        || bytes.starts_with("\xFD"
                             "7zXZ\0"sv)
        || bytes.starts_with("\x28\xB5\x2F\xFD"sv);
}

} // namespace entente
