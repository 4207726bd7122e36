// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/linktarget.h"

#include "core/base/casefold.h"
#include "core/base/percent.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// What opens a page, a message, a call or a place on a map, and runs nothing.
constexpr std::array<std::string_view, 14> schemes{"https", "http", "mailto", "ftp",  "ftps",
                                                   "tel",   "sms",  "geo",    "news", "urn",
                                                   "doi",   "xmpp", "sip",    "sips"};

bool isOfScheme(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-'
        || c == '.';
}

} // namespace

std::string followedUri(std::string_view address)
{
    address = text::trimmed(address);
    // Browsers drop white space from within an address and take a backslash for a slash.
    const bool odd = std::any_of(address.begin(), address.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\';
    });
    if (address.empty() || odd || address.starts_with('#') || address.starts_with("//"))
        return {};
    const std::size_t end = address.find_first_of(":/?#");
    if (end == std::string_view::npos || address[end] != ':')
        return text::uriOf(address);
    const std::string_view before = address.substr(0, end);
    if (!std::all_of(before.begin(), before.end(), isOfScheme)) // a file's name with a colon in it
        return "./" + text::uriOf("./" + std::string(address)).substr(2);
    const std::string scheme = text::caseFolded(before);
    return std::find(schemes.begin(), schemes.end(), scheme) == schemes.end()
        ? std::string()
        : text::uriOf(address);
}

} // namespace entente
