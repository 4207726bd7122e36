// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/packing.h"

#include "core/reading/file.h"

#include <libdeflate.h>

#include <memory>

namespace entente::library {

namespace {

constexpr char asGiven = 'R';
constexpr char deflated = 'Z';
constexpr std::size_t sizeBytes = 8;
constexpr std::size_t headBytes = 1 + sizeBytes;
constexpr int level = 6;

struct Free
{
    void operator()(libdeflate_compressor *packer) const { libdeflate_free_compressor(packer); }
    void operator()(libdeflate_decompressor *opener) const { libdeflate_free_decompressor(opener); }
};

} // namespace

std::string packed(std::string_view bytes)
{
    thread_local const std::unique_ptr<libdeflate_compressor, Free> packer(
        libdeflate_alloc_compressor(level));
    std::string result(headBytes + libdeflate_zlib_compress_bound(packer.get(), bytes.size()),
                       '\0');
    const std::size_t length = libdeflate_zlib_compress(packer.get(), bytes.data(), bytes.size(),
                                                        result.data() + headBytes,
                                                        result.size() - headBytes);
    if (length == 0 || headBytes + length >= bytes.size())
        return asGiven + std::string(bytes);
    result.resize(headBytes + length);
    result[0] = deflated;
    for (std::size_t i = 0; i < sizeBytes; ++i)
        result[1 + i] = static_cast<char>(bytes.size() >> (8 * i));
    return result;
}

std::optional<std::string> unpacked(std::string_view packed)
{
    if (packed.starts_with(asGiven))
        return std::string(packed.substr(1));
    if (!packed.starts_with(deflated) || packed.size() < headBytes)
        return std::nullopt;
    std::size_t size = 0;
    for (std::size_t i = 0; i < sizeBytes; ++i)
        size |= std::size_t{static_cast<unsigned char>(packed[1 + i])} << (8 * i);
    // Nothing larger was ever read; a larger number is damage.
    if (size > maximumFileMebibytes << 20)
        return std::nullopt;
    thread_local const std::unique_ptr<libdeflate_decompressor, Free> opener(
        libdeflate_alloc_decompressor());
    std::string bytes(size, '\0');
    const auto ended = libdeflate_zlib_decompress(opener.get(), packed.data() + headBytes,
                                                  packed.size() - headBytes, bytes.data(), size,
                                                  nullptr);
    return ended == LIBDEFLATE_SUCCESS ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace entente::library
