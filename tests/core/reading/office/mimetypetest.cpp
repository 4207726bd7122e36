// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/formats.h"

#include <gtest/gtest.h>
#include <libdeflate.h>

namespace entente::test {

namespace {

std::string number(std::size_t value, std::size_t bytes)
{
    std::string written;
    for (std::size_t i = 0; i < bytes; ++i)
        written += static_cast<char>(value >> (8 * i));
    return written;
}

std::string deflated(const std::string &words)
{
    libdeflate_compressor *packer = libdeflate_alloc_compressor(6);
    std::string packed(libdeflate_deflate_compress_bound(packer, words.size()), '\0');
    packed.resize(libdeflate_deflate_compress(packer, words.data(), words.size(), packed.data(),
                                              packed.size()));
    libdeflate_free_compressor(packer);
    return packed;
}

/// A zip file up to its second member; the first is called "mimetype".
std::string begunZip(std::size_t method, const std::string &member, const std::string &further = {})
{
    std::string bytes("PK\x03\x04");
    bytes += number(20, 2) + number(0, 2) + number(method, 2) + number(0, 8);
    bytes += number(member.size(), 4) + number(member.size(), 4);
    bytes += number(8, 2) + number(further.size(), 2);
    return bytes + "mimetype" + further + member + "PK\x03\x04";
}

std::string_view formatIn(const std::string &bytes)
{
    const Format *format = formatOf({bytes, "unnamed"});
    return format == nullptr ? std::string_view() : format->id;
}

const std::string openText = "application/vnd.oasis.opendocument.text";
constexpr std::size_t stored = 0;
constexpr std::size_t packed = 8;

} // namespace

TEST(MimetypeOfAContainer, isKnownWhereItIsStored)
{
    EXPECT_EQ(formatIn(begunZip(stored, openText)), "odt");
    EXPECT_EQ(formatIn(begunZip(stored, "application/epub+zip")), "epub");
    EXPECT_EQ(formatIn(begunZip(stored, openText, "\xFE\xCA\x01\x01x")), "odt")
        << "fields of a program stand before it";
}

TEST(MimetypeOfAContainer, isKnownWhereItIsPacked)
{
    EXPECT_EQ(formatIn(begunZip(packed, deflated(openText))), "odt");
    EXPECT_EQ(
        formatIn(begunZip(packed, deflated("application/vnd.oasis.opendocument.spreadsheet"))),
        "ods");
}

TEST(MimetypeOfAContainer, thatMakesNoSenseIsNone)
{
    EXPECT_NE(formatIn(begunZip(packed, "\xFF\xFF\xFF no deflate")), "odt");
    EXPECT_NE(formatIn(begunZip(packed, deflated(std::string(100'000, 'a')))), "odt");
    EXPECT_NE(formatIn(begunZip(97, openText)), "odt");
    EXPECT_NE(formatIn(begunZip(stored, openText).substr(0, 38)), "odt");
    EXPECT_NE(formatIn(begunZip(stored, openText).substr(0, 30)), "odt");
}

} // namespace entente::test
