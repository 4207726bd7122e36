// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/percent.h"

#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <memory>

namespace entente::text {

namespace {

int digitOf(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    return c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The byte that "%20" at an offset stands for, or less than nothing.
int byteAt(std::string_view words, std::size_t at)
{
    if (words[at] != '%' || at + 2 >= words.size())
        return -1;
    const int high = digitOf(words[at + 1]);
    const int low = digitOf(words[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool isAscii(std::string_view words)
{
    return std::all_of(words.begin(), words.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string percentEncoded(std::string_view words)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view allowed = "-._~:/?#[]@!$&'()*+,;=";
    std::string encoded;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const char c = words[at];
        const char lower = static_cast<char>(c | 0x20);
        const bool plain = (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'z')
            || allowed.find(c) != std::string_view::npos || byteAt(words, at) >= 0;
        if (plain) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += {'%', digits[byte >> 4], digits[byte & 0xF]};
    }
    return encoded;
}

/// A host as the names of the internet are written (UTS 46); encoded where it is none.
std::string hostOf(std::string_view given)
{
    const std::string host = percentDecoded(given);
    if (isAscii(host))
        return percentEncoded(given);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(
        uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII, &status), &uidna_close);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    std::array<char, 1024> ascii{};
    const std::int32_t length = uidna_nameToASCII_UTF8(
        idna.get(), host.data(), static_cast<std::int32_t>(host.size()), ascii.data(),
        static_cast<std::int32_t>(ascii.size()), &info, &status);
    if (U_FAILURE(status) != 0 || info.errors != 0)
        return percentEncoded(given);
    return {ascii.data(), static_cast<std::size_t>(length)};
}

/// "user@host:port"
std::string authorityOf(std::string_view words)
{
    const std::size_t at = words.rfind('@');
    const std::size_t begin = at == std::string_view::npos ? 0 : at + 1;
    const std::string_view place = words.substr(begin);
    const std::size_t colon = place.starts_with('[') ? std::string_view::npos : place.rfind(':');
    const std::size_t end = colon == std::string_view::npos ? place.size() : colon;
    return percentEncoded(words.substr(0, begin)) + hostOf(place.substr(0, end))
        + percentEncoded(place.substr(end));
}

} // namespace

std::string percentDecoded(std::string_view words)
{
    std::string decoded;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const int byte = byteAt(words, at);
        decoded += byte < 0 ? words[at] : static_cast<char>(byte);
        at += byte < 0 ? 0 : 2;
    }
    return decoded;
}

std::string uriOf(std::string_view address)
{
    const std::size_t colon = address.find(':');
    const std::string_view rest = colon == std::string_view::npos ? address
                                                                  : address.substr(colon + 1);
    const std::string scheme(address.substr(0, address.size() - rest.size()));
    if (rest.starts_with("//")) {
        const std::size_t end = std::min(rest.find_first_of("/?#", 2), rest.size());
        return percentEncoded(scheme) + "//" + authorityOf(rest.substr(2, end - 2))
            + percentEncoded(rest.substr(end));
    }
    const std::size_t end = std::min(rest.find('?'), rest.size());
    const std::size_t at = rest.substr(0, end).rfind('@');
    if ((scheme.size() == 7 && (scheme[0] | 0x20) == 'm') && at != std::string_view::npos)
        return percentEncoded(scheme) + percentEncoded(rest.substr(0, at + 1))
            + hostOf(rest.substr(at + 1, end - at - 1)) + percentEncoded(rest.substr(end));
    return percentEncoded(address);
}

} // namespace entente::text
